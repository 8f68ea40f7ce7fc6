"""From latent to picture: the decoder, its tiling, and the mask that keeps part of the first picture."""

from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageChops, ImageFilter
from torch import Tensor

from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.guidance.start import to_tensor
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.networks.tiling import set_tiling
from t2i_desktop.engine.networks.vqgan import Vqgan


class Painter:
    """Decodes latents; where a mask says so, the picture stays as it began."""

    def __init__(
        self, vqgan: Vqgan, first: Tensor, settings: VqganClipSettings, grid: tuple[int, int]
    ) -> None:
        """first: the decodable latent (B, C, h, w) to begin with. Raises BadData if the mask cannot be read."""
        set_tiling(vqgan, across=settings.tile in ("across", "both"), down=settings.tile in ("down", "both"))
        self._vqgan = vqgan
        self._mask: Tensor | None = None
        if settings.mask_file.strip():
            height, width = (cells * vqgan.factor for cells in grid)
            self._mask = _mask(settings, (width, height)).to(first.device)
            self._first = self._begin(first, settings, (width, height))

    def __call__(self, latent: Tensor) -> Tensor:
        """Latent (B, C, h, w) to pictures (B, 3, H, W) in [0, 1]; differentiable where they may change."""
        pictures = self._vqgan.decode(latent)
        if self._mask is None:
            return pictures
        return self._first + self._mask * (pictures - self._first)

    @torch.no_grad()
    def _begin(self, first: Tensor, settings: VqganClipSettings, size: tuple[int, int]) -> Tensor:
        """What is kept: the picture itself where one was given, since coding it would blur it."""
        if settings.start_from == "picture":
            picture = to_tensor(read_picture(Path(settings.start_file).expanduser(), size))
            return picture.to(first.device).expand(len(first), -1, -1, -1)
        return self._vqgan.decode(first)


def _mask(settings: VqganClipSettings, size: tuple[int, int]) -> Tensor:
    """(1, 1, H, W) in [0, 1]: how far each pixel may change."""
    grey = Image.fromarray(read_picture(Path(settings.mask_file).expanduser(), size)).convert("L")
    if settings.mask_invert:
        grey = ImageChops.invert(grey)
    if settings.mask_feather:
        grey = grey.filter(ImageFilter.GaussianBlur(settings.mask_feather / 2))
    return torch.from_numpy(np.asarray(grey, np.float32) / 255)[None, None]
