"""Latents to pictures, by the VQGAN they were made with. Knows nothing of how latents came about."""

import numpy as np
import torch

from t2i_desktop.engine.device import choose, describe, release_memory
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.tiling import set_tiling
from t2i_desktop.engine.networks.vqgan import Vqgan, load_vqgan
from t2i_desktop.engine.words import said


class Decoder:
    """Holds one VQGAN, the one asked for last. Lives on the thread that uses it."""

    def __init__(self, device: str = "auto", catalog: ModelCatalog | None = None) -> None:
        self._device_name, self._catalog = device, catalog or ModelCatalog()
        self._held: tuple[str, Vqgan] | None = None
        self._tile = "off"

    def describe(self) -> str:
        """The device in words; raises UnavailableDevice."""
        return describe(choose(self._device_name))

    def channels(self, vqgan: str) -> int:
        """How many channels the latents of a VQGAN have; raises MissingModel or BadCheckpoint."""
        return self._load(vqgan).embed_dim

    @torch.no_grad()
    def decode(self, latent: np.ndarray, vqgan: str, tile: str = "off") -> np.ndarray:
        """The picture (H, W, 3) uint8 of a latent (1, C, h, w).

        tile: the sides that wrap around: off, across, down or both. Raises MissingModel, BadCheckpoint or
        UnavailableDevice, and BadSettings if the latent is of another VQGAN.
        """
        network = self._load(vqgan)
        if latent.ndim != 4 or latent.shape[:2] != (1, network.embed_dim):
            raise BadSettings(
                said(
                    "A latent of the shape {shape} does not fit the VQGAN “{vqgan}”, which takes (1, "
                    "{channels}, height, width). Choose the VQGAN it was made with.",
                    shape=latent.shape,
                    vqgan=vqgan,
                    channels=network.embed_dim,
                )
            )
        if tile != self._tile:
            set_tiling(network, across=tile in ("across", "both"), down=tile in ("down", "both"))
            self._tile = tile
        z = torch.from_numpy(np.ascontiguousarray(latent)).to(network.codebook)
        pixels = network.decode(z).mul(255).round().to(torch.uint8)
        return np.ascontiguousarray(pixels[0].permute(1, 2, 0).cpu().numpy())

    def release(self) -> None:
        """Hold no model any more."""
        if self._held:
            self._held, self._tile = None, "off"
            release_memory()

    def _load(self, name: str) -> Vqgan:
        if self._held is None or self._held[0] != name:
            self.release()
            network = load_vqgan(self._catalog.find(name), choose(self._device_name))
            self._held = name, network
        return self._held[1]
