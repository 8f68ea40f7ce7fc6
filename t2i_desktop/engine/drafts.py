"""Runs that are not finished yet, each in a folder of its own, so that they outlive the program.

A draft is a folder. `draft.json` says what run it is, and `changes.jsonl` what was changed while it ran. Each
`snapshots/<step>.safetensors` holds pictures and latents; each of the last two `state-<step>.ckpt` holds all
that is needed to go on exactly. `<id>.lock` beside the folder is held by the program that works on it: a lock
of the system, which ends with its program, however that ends.
Imports no torch until a state is written or read.
"""

import errno
import json
import os
import re
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

import numpy as np
from filelock import BaseFileLock, FileLock, Timeout
from pydantic import AwareDatetime, BaseModel, ValidationError
from safetensors import SafetensorError
from safetensors.numpy import load, save

from t2i_desktop.engine.errors import BadCheckpoint, BadDraft
from t2i_desktop.engine.events import Result, Snapshot
from t2i_desktop.engine.files import Place, clear_abandoned, new_folder, sync_folder, write_beside
from t2i_desktop.engine.moments import Moment
from t2i_desktop.engine.settings import Settings, Steering
from t2i_desktop.engine.words import said

FOLDER = ".runs"
"""Where the drafts of a gallery lie, in its own folder: hidden, and on the same disk."""

_FORMAT = 1
_RECORD, _CHANGES, _SNAPSHOTS = "draft.json", "changes.jsonl", "snapshots"
_STATE = re.compile(r"state-(\d+)\.ckpt")
_KEPT_STATES = 2


class _Record(BaseModel):
    """What `draft.json` holds."""

    format: int = _FORMAT
    created: AwareDatetime
    generator: str
    title: str
    total_steps: int
    settings: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """A run as it lies on disk. step: how many steps are in its last state, 0 if it has none.

    settings: those that it began with. changes: what was changed on the way, by the number of finished steps.
    """

    folder: Path
    created: datetime
    generator: str
    title: str
    total_steps: int
    settings: Mapping[str, Any]
    step: int
    changes: Steering

    @property
    def id(self) -> str:
        """Its name among the drafts of a gallery; sorts by time."""
        return self.folder.name


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a run goes on from.

    start: None if it is to begin anew. later: what was changed after that. notes: what could not be read.
    """

    start: Moment | None
    later: Steering
    notes: tuple[str, ...] = ()


class Drafts:
    """The unfinished runs in the folder `root`, which is made when the first one begins.

    damaged: the folders that the last look could not read.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.damaged: tuple[Path, ...] = ()
        self._place = Place(root.parent)
        self._place.note()

    def waiting(self) -> tuple[Draft, ...]:
        """Those that no living program works on, oldest first; clears away what is left of others."""
        self._clear()
        drafts: list[Draft] = []
        damaged: list[Path] = []
        for folder in self._folders():
            if lock := _locked(folder):
                lock.release()
                try:
                    drafts.append(_read(folder))
                except BadDraft:
                    damaged.append(folder)
        self.damaged = tuple(damaged)
        return tuple(sorted(drafts, key=lambda draft: draft.created))

    def find(self, name: str) -> Draft:
        """The waiting draft whose id begins with `name`; raises BadDraft unless there is just one."""
        found = [draft for draft in self.waiting() if draft.id.startswith(name)]
        if len(found) != 1:
            several = said(
                "There are several unfinished runs called “{name}”. “t2i resume” lists what there is.",
                name=name,
            )
            none = said(
                "There is no unfinished run called “{name}”. “t2i resume” lists what there is.", name=name
            )
            raise BadDraft(several if found else none)
        return found[0]

    def begin(self, generator: str, settings: Settings, title: str, total_steps: int) -> "OpenDraft":
        """Make the draft of a run that begins; raises OSError."""
        created = datetime.now(UTC)
        folder = self.root / f"{created:%Y%m%d-%H%M%S}-{uuid4().hex[:6]}"
        record = _Record(
            created=created,
            generator=generator,
            title=title,
            total_steps=total_steps,
            settings=settings.model_dump(mode="json"),
        )
        # Twice: whoever removes the last draft takes the folder with it, perhaps just now.
        lock = self._lock_new(folder) or self._lock_new(folder)
        if lock is None:
            raise OSError(f"{folder} cannot be locked")
        try:
            with new_folder(folder) as partial:
                (partial / _RECORD).write_text(record.model_dump_json(indent=2) + "\n", encoding="utf-8")
                (partial / _CHANGES).touch()
                (partial / _SNAPSHOTS).mkdir()
        except BaseException:
            _unlock(folder, lock)
            raise
        return OpenDraft(folder, lock)

    def open(self, draft: Draft) -> "OpenDraft":
        """Take a waiting draft in hand; raises BadDraft if another program has it, or it is gone."""
        lock = _locked(draft.folder) if draft.folder.is_dir() else None
        if lock is None:
            raise BadDraft(
                said(
                    "“{title}” cannot be gone on with: another window or command works on it already, or "
                    "it is gone.",
                    title=draft.title,
                )
            )
        return OpenDraft(draft.folder, lock)

    def _lock_new(self, folder: Path) -> BaseFileLock | None:
        """The lock of a draft that is to be made, with the folder it belongs to; raises OSError."""
        self._place.note()
        if self._place.is_away:
            raise OSError(errno.ENODEV, said("Its drive is away"), str(self.root))
        is_first = not self.root.is_dir()
        self.root.mkdir(parents=True, exist_ok=True)
        if is_first:
            sync_folder(self.root.parent)
        return _locked(folder)

    def _folders(self) -> list[Path]:
        try:
            return sorted(p for p in self.root.iterdir() if not p.name.startswith(".") and p.is_dir())
        except OSError:
            return []

    def _clear(self) -> None:
        """Take away what is left of drafts that have been removed, and of programs that were killed."""
        with suppress(OSError):
            clear_abandoned(self.root)
            for gone in self.root.glob(".*.gone"):
                shutil.rmtree(gone, ignore_errors=True)
            for path in self.root.glob("*.lock"):
                folder = path.with_suffix("")
                if not folder.exists() and (lock := _locked(folder)):
                    _unlock(folder, lock)


class OpenDraft:
    """A draft in the hands of this program, until it is closed or removed. All methods raise OSError."""

    def __init__(self, folder: Path, lock: BaseFileLock) -> None:
        self.folder = folder
        self._lock = lock

    @property
    def is_there(self) -> bool:
        """Whether nobody has taken it away meanwhile, with its drive or by hand."""
        return (self.folder / _RECORD).is_file()

    def add_snapshot(self, snapshot: Snapshot) -> None:
        """Keep a snapshot; it counts from the next state on that names it."""
        arrays: dict[str, np.ndarray] = {"pictures": snapshot.result.pictures}
        if snapshot.result.latents is not None:
            arrays["latents"] = snapshot.result.latents
        data = save({name: np.ascontiguousarray(array) for name, array in arrays.items()})
        write_beside(_snapshot_path(self.folder, snapshot.step), data)

    def add_change(self, step: int, changes: Mapping[str, Any]) -> None:
        """Note down what was changed after `step` finished steps."""
        line = json.dumps({"step": step, "changes": dict(changes)}) + "\n"
        with (self.folder / _CHANGES).open("ab") as file:
            file.write(line.encode())
            file.flush()
            os.fsync(file.fileno())

    def keep_changes(self, steering: Steering) -> None:
        """Let these be all the changes there are: what a crash left of a line is gone."""
        lines = [
            json.dumps({"step": step, "changes": dict(steering[step])}) + "\n" for step in sorted(steering)
        ]
        write_beside(self.folder / _CHANGES, "".join(lines).encode())

    def write_state(self, moment: Moment) -> None:
        """Put a moment to disk, whose snapshots are there; the last two stay."""
        import torch

        from t2i_desktop.engine.checkpoints import packed_checkpoint

        state = {
            "format": _FORMAT,
            "run": dict(moment.state),
            "losses": {name: torch.tensor(v, dtype=torch.float64) for name, v in moment.losses.items()},
            "steering": {step: dict(changes) for step, changes in moment.steering.items()},
            "snapshots": [snapshot.step for snapshot in moment.snapshots],
        }
        write_beside(self.folder / f"state-{moment.step:07d}.ckpt", packed_checkpoint(moment.step, state))
        for old in _states(self.folder)[_KEPT_STATES:]:
            old.unlink(missing_ok=True)

    def remove(self) -> None:
        """Take the draft away at once: a crash on the way leaves it whole, or nothing of it."""
        gone = self.folder.with_name(f".{self.folder.name}.gone")
        os.rename(self.folder, gone)
        sync_folder(gone.parent)
        shutil.rmtree(gone, ignore_errors=True)
        self.close()
        with suppress(OSError):  # another draft is in it
            self.folder.parent.rmdir()

    def close(self) -> None:
        """Let go of it; what is there can be gone on with."""
        _unlock(self.folder, self._lock)


def recover(draft: Draft) -> Recovered:
    """What a draft goes on from: its last state that can be read. Raises BadDraft if none can."""
    changes = _changes(draft.folder)  # as they are now: the draft may have been read a while ago
    states = _states(draft.folder)
    for path in states:
        try:
            moment, notes = _moment(draft.folder, path)
        except BadCheckpoint:
            continue
        return Recovered(moment, {s: c for s, c in changes.items() if s >= moment.step}, notes)
    if states:
        raise BadDraft(
            said(
                "The saved state of “{title}” is damaged, or was written by a newer version. Keep it as "
                "it is to keep its last snapshot, or discard it.",
                title=draft.title,
            )
        )
    return Recovered(None, changes)


def snapshots_of(draft: Draft) -> tuple[Snapshot, ...]:
    """Those that can be read, oldest first."""
    paths = sorted((draft.folder / _SNAPSHOTS).glob("*.safetensors"))
    steps = [int(path.stem) for path in paths if path.stem.isdecimal()]
    return tuple(filter(None, (_snapshot(draft.folder, step) for step in steps)))


def _read(folder: Path) -> Draft:
    try:
        record = _Record.model_validate_json((folder / _RECORD).read_bytes())
    except (OSError, ValidationError) as error:
        raise BadDraft(
            said(
                "The unfinished run {folder} is damaged: {file} cannot be read.", folder=folder, file=_RECORD
            )
        ) from error
    states = _states(folder)
    return Draft(
        folder=folder,
        created=record.created,
        generator=record.generator,
        title=record.title,
        total_steps=record.total_steps,
        settings=record.settings,
        step=_step_of(states[0]) if states else 0,
        changes=_changes(folder),
    )


def _moment(folder: Path, path: Path) -> tuple[Moment, tuple[str, ...]]:
    """Raises BadCheckpoint."""
    from t2i_desktop.engine.checkpoints import read_checkpoint

    step, state = read_checkpoint(path)
    try:
        if state["format"] != _FORMAT:
            raise ValueError(f"format {state['format']}")
        steps: list[int] = state["snapshots"]
        losses = {str(name): values.tolist() for name, values in state["losses"].items()}
        snapshots = {early: _snapshot(folder, early) for early in steps}
        there = tuple(snapshot for snapshot in snapshots.values() if snapshot)
        moment = Moment(step, state["run"], losses, there, state["steering"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadCheckpoint(said("The checkpoint {path} holds something else.", path=path)) from error
    lost = [str(early) for early, snapshot in snapshots.items() if snapshot is None]
    notes = (
        (said("These snapshots of it were damaged and are lost: {names}.", names=", ".join(lost)),)
        if lost
        else ()
    )
    return moment, notes


def _snapshot(folder: Path, step: int) -> Snapshot | None:
    try:
        arrays = load(_snapshot_path(folder, step).read_bytes())
        return Snapshot(step, Result(arrays["pictures"], arrays.get("latents")))
    except (OSError, SafetensorError, KeyError):
        return None


def _snapshot_path(folder: Path, step: int) -> Path:
    return folder / _SNAPSHOTS / f"{step:07d}.safetensors"


def _changes(folder: Path) -> dict[int, Mapping[str, Any]]:
    """What was changed, by step; a line that a crash has cut off was never followed by a state."""
    changes: dict[int, Mapping[str, Any]] = {}
    try:
        lines: Iterable[str] = (folder / _CHANGES).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return changes
    for line in lines:
        with suppress(ValueError, KeyError, TypeError):
            entry: dict[str, Any] = json.loads(line)
            changes[int(entry["step"])] = dict(cast("dict[str, Any]", entry["changes"]))
    return changes


def _states(folder: Path) -> list[Path]:
    """Newest first."""
    return sorted((p for p in folder.iterdir() if _STATE.fullmatch(p.name)), key=_step_of, reverse=True)


def _step_of(path: Path) -> int:
    match = _STATE.fullmatch(path.name)
    return int(match[1]) if match else 0


def _lock_path(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _locked(folder: Path) -> BaseFileLock | None:
    """The lock of a draft, held now; None if another holds it, or it cannot be made."""
    lock = FileLock(_lock_path(folder), thread_local=False)
    try:
        lock.acquire(blocking=False)
    except (Timeout, OSError):
        return None
    return lock


def _unlock(folder: Path, lock: BaseFileLock) -> None:
    """The file goes while it is held, so that nobody takes one that is about to go; on Windows, after."""
    with suppress(OSError):
        _lock_path(folder).unlink()
    lock.release()
    with suppress(OSError):
        if not folder.exists():
            _lock_path(folder).unlink()
