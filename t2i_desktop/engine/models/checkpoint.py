"""Imports one checkpoint file: recognises it, checks it, and writes the model it holds. Imports torch.

The file and what lies beside it are data of strangers: nothing in them is ever called, imported or resolved.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from t2i_desktop.engine.errors import BadCheckpoint, NeedsConfig
from t2i_desktop.engine.models.archives import each_tensor
from t2i_desktop.engine.models.configs import UnreadableConfig, read_mapping
from t2i_desktop.engine.models.conversion import OPENAI_VOCABULARY, VOCABULARY_NAME, check, write
from t2i_desktop.engine.models.layouts import Recognised, recognise
from t2i_desktop.engine.models.pages import describe_page
from t2i_desktop.engine.words import said

_NEIGHBOURS = ("model.yaml", "config.json", "open_clip_config.json")  # may belong to another file beside it
_HEAD = 4096
_PACE = 20  # tensors read between two signs of life


@dataclass(frozen=True, slots=True)
class Source:
    """A checkpoint on disk. config: what is known of its network; about: what is to be kept of its origin."""

    weights: Path
    config: Mapping[str, Any] | None = None
    about: Mapping[str, Any] | None = None


def convert(source: Source, folder: Path) -> Iterator[str]:
    """Write the model of a checkpoint to a new `folder`; yields what is being done, for people to read.

    Raises BadCheckpoint or UnsafeCheckpoint, DiskFull, FileExistsError if the folder exists, and OSError if
    it cannot be written. Whatever happens, `folder` is whole or not there.
    """
    _refuse_pages(source.weights)
    yield said("Reading {name}", name=source.weights.name)
    tensors: dict[str, Any] = {}
    for name, tensor in each_tensor(source.weights):
        tensors[name] = tensor
        if len(tensors) % _PACE == 0:
            yield said("Reading {name}, {number} tensors", name=source.weights.name, number=len(tensors))
    config, found = _recognised(tensors, source)
    vocabulary = _vocabulary(found, source.weights.parent)
    yield from check(found, vocabulary)
    yield said("Writing {layout} as safetensors", layout=found.layout)
    about = {
        **(source.about or {}),
        "layout": found.layout,
        "file": source.weights.name,
        "imported": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    write(found, folder, about, _extras(config), vocabulary)


def read_config(path: Path) -> dict[str, Any]:
    """The mapping in a yaml or json file; raises NeedsConfig. Tags that would make objects are refused."""
    try:
        return read_mapping(path)
    except UnreadableConfig as error:
        raise NeedsConfig(
            said(
                "The configuration {file} cannot be read: {reason}. Choose the yaml that came with the "
                "checkpoint.",
                file=path.name,
                reason=str(error),
            )
        ) from error


def _refuse_pages(path: Path) -> None:
    try:
        with path.open("rb") as file:
            page = describe_page(file.read(_HEAD))
    except OSError as error:
        raise BadCheckpoint(
            said("{path} cannot be read ({reason}). Choose another file.", path=path, reason=error.strerror)
        ) from error
    if page:
        raise BadCheckpoint(
            said(
                "{file} is not a checkpoint but {page}, saved under its name. Download the file again.",
                file=path.name,
                page=page,
            )
        )


def _recognised(tensors: Mapping[str, Any], source: Source) -> tuple[Mapping[str, Any], Recognised]:
    """The configuration that applies, and the model; a neighbour's counts only where it fits."""
    if source.config is not None:
        return source.config, recognise(tensors, source.config)
    own = source.weights.with_suffix(".yaml")
    if own.exists():
        config = read_config(own)
        return config, recognise(tensors, config)
    for name in _NEIGHBOURS:
        if (path := source.weights.with_name(name)).exists():
            try:
                config = read_config(path)
                return config, recognise(tensors, config)
            except BadCheckpoint:
                continue  # it is of another model; the tensors are asked alone, and fail by themselves if bad
    return {}, recognise(tensors)


def _vocabulary(found: Recognised, folder: Path) -> list[str] | None:
    """The pieces of a CLIP with a tokenizer of its own, from beside the checkpoint."""
    size = found.config["params"].get("vocab_size", OPENAI_VOCABULARY)
    if size == OPENAI_VOCABULARY:
        return None
    try:
        pieces = (folder / VOCABULARY_NAME).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise BadCheckpoint(
            said(
                "This CLIP knows {size} pieces of words instead of OpenAI's {wanted}. Put its {file} "
                "beside the checkpoint.",
                size=size,
                wanted=OPENAI_VOCABULARY,
                file=VOCABULARY_NAME,
            )
        ) from error
    if len(pieces) != size:
        raise BadCheckpoint(
            said(
                "{file} lists {number} pieces of words, and this CLIP knows {size}. Put the list that "
                "belongs to it beside the checkpoint.",
                file=VOCABULARY_NAME,
                number=len(pieces),
                size=size,
            )
        )
    return pieces


def _extras(config: Mapping[str, Any]) -> dict[str, Any]:
    """What our own yaml says besides the network and what tensors cannot tell."""
    scale = config.get("latent_scale")
    return {"latent_scale": float(scale)} if isinstance(scale, int | float) else {}
