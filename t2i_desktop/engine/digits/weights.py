"""The files of the digits networks: safetensors in fp16 whose header says how the network is built.

So one file is a whole model, whatever its name ends in. Knows nothing of training; never unpickles anything.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from t2i_desktop.engine.digits.clip import DigitsClip
from t2i_desktop.engine.digits.diffusion import SCHEDULES, Network, NoiseSchedule, Prediction
from t2i_desktop.engine.digits.judge import DigitsJudge
from t2i_desktop.engine.digits.unet import UNet
from t2i_desktop.engine.errors import BadCheckpoint, MissingModel
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.models.catalog import ModelCatalog, sha256_of
from t2i_desktop.engine.networks.weights import BAD_VALUES, load_frozen

_HEADER = "t2i-desktop"  # one entry only: the library writes several in random order
M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class Diffusion:
    """A trained U-Net with what it was trained for. clip: the checksum of the CLIP file it listens to."""

    network: Network
    schedule: NoiseSchedule
    prediction: Prediction
    clip: str


def save_network(path: Path, family: str, state: dict[str, Tensor], config: dict[str, Any]) -> None:
    """Write weights and configuration to one file, atomically."""
    half = {name: value.detach().half().cpu().contiguous() for name, value in state.items()}
    header = json.dumps({"family": family, "config": config}, sort_keys=True)
    write_atomically(path, save(half, {_HEADER: header}))


def load_clip(path: Path, device: torch.device) -> DigitsClip:
    """The frozen CLIP of a file; raises BadCheckpoint."""
    config = _read_config(path, "digits-clip")
    clip = _built(path, lambda: _clip(config))
    load_frozen(clip, path, device)
    return clip


def load_diffusion(path: Path, device: torch.device) -> Diffusion:
    """The frozen U-Net of a file with its schedule; raises BadCheckpoint."""
    config = _read_config(path, "digits-diffusion")
    network = _built(path, lambda: UNet(**config["unet"]))
    schedule = _built(path, lambda: SCHEDULES[config["schedule"]]())
    if config.get("prediction") not in ("velocity", "noise"):
        raise _odd(path)
    load_frozen(network, path, device)
    network.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
    return Diffusion(network, schedule, config["prediction"], str(config.get("clip")))


def load_judge(path: Path, device: torch.device) -> DigitsJudge:
    """The frozen judge of a file; raises BadCheckpoint."""
    config = _read_config(path, "digits-judge")
    judge = _built(path, lambda: DigitsJudge(**config))
    load_frozen(judge, path, device)
    return judge


def find_weights(name: str) -> Path:
    """The file called `name`, or the weights of the installed model of this name; raises MissingModel."""
    path = Path(name)
    return path if path.is_file() else ModelCatalog().find(name).weights


def checksum(path: Path) -> str:
    """What tells one file of weights from another."""
    return sha256_of(path)


def _read_config(path: Path, family: str) -> dict[str, Any]:
    if not path.is_file():
        raise MissingModel(f"There is no file {path}. Name the file that “t2i train {family}” has written.")
    try:
        with safe_open(path, "pt") as file:
            header = json.loads((file.metadata() or {})[_HEADER])
        found, config = header["family"], dict(header["config"])
    except (SafetensorError, OSError, *BAD_VALUES) as error:
        raise BadCheckpoint(
            f"The weights {path} are damaged, or no weights of this program. Name a file that "
            f"“t2i train {family}” has written."
        ) from error
    if found != family:
        raise BadCheckpoint(
            f"The weights {path} belong to “{found}”, and “{family}” is needed here. Name a file that "
            f"“t2i train {family}” has written."
        )
    return config


def _clip(config: dict[str, Any]) -> DigitsClip:
    parameters: dict[str, Any] = {**config, "names": tuple(tuple(map(str, own)) for own in config["names"])}
    return DigitsClip(**parameters)


def _built(path: Path, build: Callable[[], M]) -> M:
    try:
        return build()
    except BAD_VALUES as error:
        raise _odd(path) from error


def _odd(path: Path) -> BadCheckpoint:
    return BadCheckpoint(f"The header of {path} does not describe a network. Train it again.")
