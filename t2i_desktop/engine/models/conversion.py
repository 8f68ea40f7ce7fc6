"""Turns a recognised checkpoint into an installed model: one new folder with `model.yaml` and safetensors.

Checks that the tensors are exactly those of the network, and finite; knows nothing of their file.
"""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from omegaconf import DictConfig, OmegaConf
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from t2i_desktop.engine.digits.weights import load_clip as load_digits_clip
from t2i_desktop.engine.digits.weights import load_diffusion
from t2i_desktop.engine.errors import BadCheckpoint, DiskFull
from t2i_desktop.engine.files import new_folder
from t2i_desktop.engine.models.catalog import CONFIG_NAME, WEIGHTS_NAME, Model, sha256_of
from t2i_desktop.engine.models.layouts import Recognised
from t2i_desktop.engine.networks.clip import build_clip
from t2i_desktop.engine.networks.vqgan import build_vqgan
from t2i_desktop.engine.networks.weights import BAD_VALUES
from t2i_desktop.engine.portraits.judge import load_judge
from t2i_desktop.engine.portraits.models import load_model
from t2i_desktop.engine.words import said

VOCABULARY_NAME = "vocabulary.txt"
_PIECE = 1 << 22  # numbers
_ONE_FILE = {
    "digits-clip": load_digits_clip,
    "digits-diffusion": load_diffusion,
    "portraits": load_model,
    "portraits-reader": load_judge,
}
OPENAI_VOCABULARY = 49408  # entries of the tokenizer that every CLIP uses which brings none of its own


def check(found: Recognised, vocabulary: list[str] | None = None) -> Iterator[str]:
    """Compare the tensors with the network that the configuration describes; yields what is being done.

    Raises BadCheckpoint naming the first tensor that is missing, too many, of another shape, or not finite.
    """
    yield said("Comparing the weights with the network")
    _compare(_network(found, vocabulary).state_dict(), found.tensors)
    yield from _check_values(found.tensors)


def _check_values(tensors: Mapping[str, Tensor]) -> Iterator[str]:
    for number, (name, tensor) in enumerate(tensors.items()):
        if number % 50 == 0:
            yield said("Checking the weights, {number} of {total}", number=number, total=len(tensors))
        if tensor.is_floating_point() and not _is_finite(tensor):
            raise BadCheckpoint(
                said(
                    "The weights “{name}” hold values that are not numbers: the checkpoint is damaged, or "
                    "its training broke. Get it again, or choose another one.",
                    name=name,
                )
            )


def check_installed(model: Model) -> Iterator[str]:
    """As `check`, for an installed model against its own yaml. Raises BadCheckpoint."""
    if load := _ONE_FILE.get(model.kind):
        yield said("Comparing the weights with the network")
        load(model.weights, torch.device("cpu"))
        yield from _check_values(load_file(model.weights))
        return
    described: Any = OmegaConf.to_container(model.read_config().model)
    vocabulary = model.read_vocabulary()
    try:
        tensors = load_file(model.weights)
    except (SafetensorError, OSError, *BAD_VALUES) as error:
        raise BadCheckpoint(
            said(
                "The model “{model}” is damaged ({reason}). Remove it and install it again.",
                model=model.name,
                reason=str(error),
            )
        ) from error
    kind = "clip" if model.kind == "clip" else "vqgan"
    yield from check(Recognised(kind, "installed", described, tensors), vocabulary)


def write(
    found: Recognised,
    folder: Path,
    about: Mapping[str, Any],
    extras: Mapping[str, Any],
    vocabulary: list[str] | None,
) -> None:
    """Write the model to a new `folder`, whole or not at all.

    about: where it comes from, kept under `about` in the yaml with the checksum of the weights.
    extras: further entries of the yaml. vocabulary: the pieces of a reduced tokenizer.
    Raises DiskFull, FileExistsError if the folder exists, and OSError if it cannot be written.
    """
    _refuse_lack_of_room(sum(tensor.nbytes for tensor in found.tensors.values()), folder.parent)
    with new_folder(folder) as partial:
        weights = partial / WEIGHTS_NAME
        save_file({name: _plain(tensor) for name, tensor in found.tensors.items()}, weights)
        if vocabulary is not None:
            (partial / VOCABULARY_NAME).write_text("\n".join(vocabulary), encoding="utf-8")
            extras = {**extras, "tokenizer": {"vocabulary": VOCABULARY_NAME}}
        content = {"model": found.config, **extras, "about": {**about, "sha256": sha256_of(weights)}}
        OmegaConf.save(OmegaConf.create(content), partial / CONFIG_NAME)


def _refuse_lack_of_room(needed: int, folder: Path) -> None:
    """What is kept of a transformer's checkpoint is far smaller than its file."""
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise DiskFull(
            said(
                "The folder {folder} has {free:.1f} GB left, and the model needs {needed:.1f} GB. Make "
                "room there, or set T2I_MODELS to a folder on another disk.",
                folder=folder,
                free=free / 1e9,
                needed=needed / 1e9,
            )
        )


def _network(found: Recognised, vocabulary: list[str] | None) -> nn.Module:
    """The network without memory: only its names and shapes are wanted."""
    config = OmegaConf.create({"model": found.config})
    assert isinstance(config, DictConfig)
    with torch.device("meta"):
        if found.kind == "vqgan":
            return build_vqgan(config)
        return build_clip(config, vocabulary).clip


def _compare(expected: Mapping[str, Tensor], given: Mapping[str, Tensor]) -> None:
    missing = [name for name in expected if name not in given]
    unknown = [name for name in given if name not in expected]
    wrong = [name for name in expected if name in given and given[name].shape != expected[name].shape]
    if missing:
        raise BadCheckpoint(
            said(
                "The checkpoint is not whole: {n} tensors are missing, the first is “{first}”. Get it "
                "again, or choose another one.",
                one="The checkpoint is not whole: the tensor “{first}” is missing. Get it again, or choose "
                "another one.",
                n=len(missing),
                first=missing[0],
            )
        )
    if wrong:
        name = wrong[0]
        raise BadCheckpoint(
            said(
                "The weights “{name}” have the shape {shape} where the network has {wanted}. The "
                "checkpoint is of an architecture not known here.",
                name=name,
                shape=tuple(given[name].shape),
                wanted=tuple(expected[name].shape),
            )
        )
    if unknown:
        raise BadCheckpoint(
            said(
                "The checkpoint holds {n} tensors that the network does not have, the first is “{name}”. "
                "It is of an architecture not known here.",
                one="The checkpoint holds a tensor that the network does not have, “{name}”. It is of an "
                "architecture not known here.",
                n=len(unknown),
                name=unknown[0],
            )
        )


def _is_finite(tensor: Tensor) -> bool:
    """Looks at a piece at a time: `isfinite` needs as much memory as what it looks at."""
    return all(bool(torch.isfinite(piece).all()) for piece in tensor.flatten().split(_PIECE))


def _plain(tensor: Tensor) -> Tensor:
    """A tensor of its own, as the file format wants it: views of a shared storage are copied."""
    return tensor.contiguous() if tensor.untyped_storage().nbytes() == tensor.nbytes else tensor.clone()
