"""From latent to picture: the decoder, its tiling, and the mask that keeps part of the first picture."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageChops, ImageFilter
from torch import Tensor

from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.guidance.start import to_tensor
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.networks.replay import Pass, replayed
from t2i_desktop.engine.networks.tiling import set_tiling
from t2i_desktop.engine.networks.vqgan import Vqgan


class Painter:
    """Decodes latents; where a mask says so, the picture stays as it was when the mask was laid on it."""

    def __init__(
        self,
        vqgan: Vqgan,
        first: Tensor,
        settings: VqganClipSettings,
        grid: tuple[int, int],
        *,
        in_parts: bool = False,
    ) -> None:
        """first: the decodable latent (B, C, h, w) to begin with. Raises BadData if a file cannot be read.

        in_parts: decode as `decode_in_parts` says, from the first.
        """
        across, down = settings.tiles
        set_tiling(vqgan, across=across, down=down)
        self._device, self._vqgan = first.device, vqgan
        self._decode: Pass = replayed(vqgan.decode, self._device)  # of this tiling
        if in_parts:
            self.decode_in_parts()
        height, width = (cells * vqgan.factor for cells in grid)
        self._size = width, height
        self._mask: Tensor | None = None
        self._kept: Tensor | None = None
        if settings.mask_file.strip():
            self._mask = _mask(settings, self._size).to(self._device)
            self._kept = self._begin(first, settings)

    def decode_in_parts(self) -> None:
        """From now on keep little for the way back; a pass that was recorded is let go, with all it holds."""
        self._decode = partial(self._vqgan.decode, in_parts=True)

    def __call__(self, latent: Tensor) -> Tensor:
        """Latent (B, C, h, w) to pictures (B, 3, H, W) in [0, 1]; differentiable where they may change."""
        pictures = self._decode(latent)
        if self._mask is None or self._kept is None:
            return pictures
        return self._kept + self._mask * (pictures - self._kept)

    @torch.no_grad()
    def mask(self, settings: VqganClipSettings, latent: Tensor) -> None:
        """Lay the mask of `settings` on the picture as it is now; raises BadData, and then changes nothing.

        latent: what the picture is decoded from now.
        """
        mask = _mask(settings, self._size).to(self._device) if settings.mask_file.strip() else None
        self._kept, self._mask = self(latent), mask

    def state_dict(self) -> dict[str, Tensor]:
        """The picture that the mask keeps and the mask, if there is one."""
        if self._mask is None or self._kept is None:
            return {}
        return {"kept": self._kept.cpu().clone(), "mask": self._mask.cpu().clone()}

    def load_state_dict(self, state: Mapping[str, Tensor]) -> None:
        """Take over what `state_dict` gave."""
        self._kept = state["kept"].to(self._device) if state else None
        self._mask = state["mask"].to(self._device) if state else None

    @torch.no_grad()
    def _begin(self, first: Tensor, settings: VqganClipSettings) -> Tensor:
        """What is kept: the picture itself where one was given, since coding it would blur it."""
        if settings.start_from == "picture":
            picture = to_tensor(read_picture(Path(settings.start_file).expanduser(), self._size))
            return picture.to(self._device).expand(len(first), -1, -1, -1)
        return self._decode(first)


def mask_of(settings: VqganClipSettings) -> tuple[str, bool, float]:
    """What the mask is made of, to tell whether it has changed."""
    return settings.mask_file, settings.mask_invert, settings.mask_feather


def _mask(settings: VqganClipSettings, size: tuple[int, int]) -> Tensor:
    """(1, 1, H, W) in [0, 1]: how far each pixel may change."""
    grey = Image.fromarray(read_picture(Path(settings.mask_file).expanduser(), size)).convert("L")
    if settings.mask_invert:
        grey = ImageChops.invert(grey)
    if settings.mask_feather:
        grey = grey.filter(ImageFilter.GaussianBlur(settings.mask_feather / 2))
    return torch.from_numpy(np.asarray(grey, np.float32) / 255)[None, None]
