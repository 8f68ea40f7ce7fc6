"""The files of the digits networks, each read with what it was trained for. Knows nothing of training."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from t2i_desktop.engine.digits.clip import DigitsClip
from t2i_desktop.engine.digits.diffusion import SCHEDULES, Network, NoiseSchedule, Prediction
from t2i_desktop.engine.digits.judge import DigitsJudge
from t2i_desktop.engine.digits.unet import UNet
from t2i_desktop.engine.networks.single_file import built, odd, read_config
from t2i_desktop.engine.networks.weights import load_frozen


@dataclass(frozen=True, slots=True)
class Diffusion:
    """A trained U-Net with what it was trained for. clip: the checksum of the CLIP file it listens to."""

    network: Network
    schedule: NoiseSchedule
    prediction: Prediction
    clip: str


def load_clip(path: Path, device: torch.device) -> DigitsClip:
    """The frozen CLIP of a file; raises BadCheckpoint."""
    config = read_config(path, "digits-clip", "t2i train digits-clip")
    clip = built(path, lambda: _clip(config))
    load_frozen(clip, path, device)
    return clip


def load_diffusion(path: Path, device: torch.device) -> Diffusion:
    """The frozen U-Net of a file with its schedule; raises BadCheckpoint."""
    config = read_config(path, "digits-diffusion", "t2i train digits-diffusion")
    network = built(path, lambda: UNet(**config["unet"]))
    schedule = built(path, lambda: SCHEDULES[config["schedule"]]())
    if config.get("prediction") not in ("velocity", "noise"):
        raise odd(path)
    load_frozen(network, path, device)
    network.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
    return Diffusion(network, schedule, config["prediction"], str(config.get("clip")))


def load_judge(path: Path, device: torch.device) -> DigitsJudge:
    """The frozen judge of a file; raises BadCheckpoint."""
    config = read_config(path, "digits-judge", "t2i train digits-judge")
    judge = built(path, lambda: DigitsJudge(**config))
    load_frozen(judge, path, device)
    return judge


def _clip(config: dict[str, Any]) -> DigitsClip:
    parameters: dict[str, Any] = {**config, "names": tuple(tuple(map(str, own)) for own in config["names"])}
    return DigitsClip(**parameters)
