"""Trained models of portraits behind one face: latents and conditions in, pictures out; and their files.

Whoever draws asks what a model can do, never of which kind it is. Knows nothing of training.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from t2i_desktop.engine.networks.single_file import built, odd, read_config, save_network
from t2i_desktop.engine.networks.weights import load_frozen
from t2i_desktop.engine.portraits.attributes import ALL
from t2i_desktop.engine.portraits.conditions import Condition, nothing
from t2i_desktop.engine.portraits.decoder import PortraitDecoder
from t2i_desktop.engine.portraits.training_settings import Kind
from t2i_desktop.engine.portraits.vae import PortraitVae

FAMILY = "portraits"
_COMMAND = "t2i train portraits"


@dataclass(frozen=True, slots=True)
class About:
    """What is written beside the weights.

    kind: "vae", "cvae" or "gan". attributes: their names, in the order of a condition. hears_attributes,
    hears_text: what the model listens to. text: the length of an embedding. clip: the checksum of the CLIP
    whose embeddings it knows, empty if it hears no text.
    """

    kind: Kind
    attributes: tuple[str, ...]
    hears_attributes: bool
    hears_text: bool
    text: int
    clip: str

    def nothing(self, rows: int, device: torch.device) -> Condition:
        """A condition that leaves everything open."""
        return nothing(rows, len(self.attributes), self.text, device)


@dataclass(frozen=True, slots=True)
class PortraitModel:
    """A trained model, frozen, on its device. Use it under `torch.inference_mode`."""

    about: About
    network: PortraitDecoder

    @property
    def latent_dimensions(self) -> int:
        """The length Z of a latent; drawn from a normal distribution of 1."""
        return self.network.latent_dimensions

    @property
    def device(self) -> torch.device:
        """Where it computes."""
        return next(self.network.parameters()).device

    @property
    def can_encode(self) -> bool:
        """Whether it can tell the latent of a picture, and so change the picture."""
        return isinstance(self.network, PortraitVae)

    def draw(self, latents: Tensor, condition: Condition) -> Tensor:
        """Latents (N, Z) and conditions of N rows to pictures (N, 3, 64, 64), around [-1, 1]."""
        return self.network.decode(latents, condition)

    def encode(self, images: Tensor, condition: Condition) -> Tensor:
        """Pictures (N, 3, 64, 64) in [-1, 1] to latents (N, Z); raises TypeError where it cannot.

        The same latents under another condition are the same portraits, changed.
        """
        if not isinstance(self.network, PortraitVae):
            raise TypeError("this model cannot encode")
        mean, _ = self.network.encode(images, condition)
        return self.network.noise(mean, condition)[0]

    def moved(self, latents: Tensor, wanted: Tensor) -> Tensor:
        """Latents (N, Z) moved by the attributes `wanted` (N, A) where a model hears none of them.

        Only the plain VAE has such directions; others are told by their condition, and stay as they are.
        """
        if not isinstance(self.network, PortraitVae) or not len(self.network.directions):
            return latents
        return latents + wanted @ self.network.directions


def save_model(path: Path, about: About, state: dict[str, Tensor], network: dict[str, Any]) -> None:
    """Write a model to one file, atomically. network: how it is built."""
    facts = {name: getattr(about, name) for name in About.__slots__} | {"attributes": list(about.attributes)}
    save_network(path, FAMILY, state, {"about": facts, "network": network})


def load_model(path: Path, device: torch.device) -> PortraitModel:
    """The frozen model of a file; raises MissingModel or BadCheckpoint."""
    config = read_config(path, FAMILY, _COMMAND)
    about = built(path, lambda: _about(config["about"]))
    if about.kind not in ("vae", "cvae", "gan") or not set(about.attributes) <= set(ALL):
        raise odd(path)
    network = built(path, lambda: _network(about.kind, config["network"]))
    load_frozen(network, path, device)
    network.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
    return PortraitModel(about, network)


def _about(facts: dict[str, Any]) -> About:
    return About(**{**facts, "attributes": tuple(map(str, facts["attributes"]))})


def _network(kind: Kind, parameters: dict[str, Any]) -> PortraitDecoder:
    return PortraitDecoder(**parameters) if kind == "gan" else PortraitVae(**parameters)
