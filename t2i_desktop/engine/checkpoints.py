"""Checkpoints of runs: tensors and plain values, written atomically and read without unpickling objects."""

import io
import pickle
from collections.abc import Set
from pathlib import Path
from typing import Any, cast

import torch

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.words import said

# What torch and the zip and pickle readers beneath it raise on files that are not what they should be.
_DAMAGE = (OSError, RuntimeError, EOFError, LookupError, TypeError, ValueError, pickle.UnpicklingError)


def write_checkpoint(path: Path, step: int, state: dict[str, Any]) -> None:
    """Write the state after `step` finished steps; the old checkpoint stays until the new one is whole."""
    write_atomically(path, packed_checkpoint(step, state))


def packed_checkpoint(step: int, state: dict[str, Any]) -> bytes:
    """What such a file holds."""
    buffer = io.BytesIO()
    torch.save({"step": step, "state": state}, buffer)
    return buffer.getvalue()


def read_checkpoint(path: Path) -> tuple[int, dict[str, Any]]:
    """`(finished steps, state)`; raises BadCheckpoint if the file is damaged or holds anything but data."""
    try:
        return _read(path)
    except _DAMAGE as error:
        raise BadCheckpoint(
            said(
                "The checkpoint {path} cannot be read. Delete it to start from the beginning, or put back "
                "an intact copy.",
                path=path,
            )
        ) from error


def unpacked_checkpoint(data: bytes) -> tuple[int, dict[str, Any]]:
    """What `packed_checkpoint` was given; raises BadCheckpoint if it is damaged or not only data."""
    try:
        return _read(io.BytesIO(data))
    except _DAMAGE as error:
        raise BadCheckpoint(said("The state of this run is damaged. Start it from the beginning.")) from error


def _read(file: Path | io.BytesIO) -> tuple[int, dict[str, Any]]:
    content = torch.load(file, map_location="cpu", weights_only=True)
    step, state = content["step"], content["state"]
    if not (isinstance(step, int) and isinstance(state, dict)):
        raise TypeError("it holds something else")
    return step, cast("dict[str, Any]", state)


def check_settings(saved: object, settings: Settings, but: Set[str] = frozenset()) -> None:
    """Raise BadCheckpoint unless the settings saved with a run are these, leaving out those named in `but`.

    A setting that an older version did not know counts as its default, which leaves pictures as they were.
    """
    now = settings.model_dump(mode="json", exclude=set(but))
    usual = type(settings).model_construct().model_dump(mode="json", include=set(now))
    known = cast("dict[str, Any]", saved) if isinstance(saved, dict) else {}
    if unknown := sorted(known.keys() - now.keys() - but):
        raise BadCheckpoint(
            said(
                "The saved run has settings that this version does not know ({unknown}). Update the "
                "program to go on with it.",
                unknown=", ".join(unknown),
            )
        )
    if not known or usual | {name: known[name] for name in known.keys() & now.keys()} != now:
        raise BadCheckpoint(
            said("The saved run has other settings than this one. Restore its settings, or start a new run.")
        )
