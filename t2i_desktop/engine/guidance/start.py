"""What a run begins with: a latent made of noise, of a gradient, of a picture or of an earlier latent.

Knows nothing of prompts or of optimisation. All randomness comes from the run's generator.
"""

from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.formats import read_latent
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.networks.vqgan import Vqgan
from t2i_desktop.engine.words import said


@torch.no_grad()
def starting_latent(
    settings: VqganClipSettings, vqgan: Vqgan, grid: tuple[int, int], rng: torch.Generator
) -> Tensor | None:
    """The latent (batch, embed_dim, h, w) of `grid` = (h, w), in the units of the decoder.

    None for "random": each parametrisation has its own. Raises BadData if a file cannot be read, and
    BadSettings if a latent is of another VQGAN.
    """
    batch, device = settings.batch_size, vqgan.codebook.device
    height, width = (cells * vqgan.factor for cells in grid)
    match settings.start_from:
        case "random":
            return None
        case "entries":
            entries = torch.randint(len(vqgan.codebook), (batch, *grid), generator=rng)
            return F.embedding(entries.to(device), vqgan.codebook).permute(0, 3, 1, 2).contiguous()
        case "pixels":
            return vqgan.encode(torch.rand(batch, 3, height, width, generator=rng).to(device))
        case "gradient":
            corners = torch.rand(batch, 3, 2, 2, generator=rng).to(device)
            return vqgan.encode(
                F.interpolate(corners, size=(height, width), mode="bilinear", align_corners=True)
            )
        case "picture":
            picture = to_tensor(read_picture(Path(settings.start_file).expanduser(), (width, height)))
            return vqgan.encode(picture.to(device)).repeat(batch, 1, 1, 1)
        case "latent":
            return _kept_latent(Path(settings.start_file).expanduser(), vqgan, grid).repeat(batch, 1, 1, 1)


def hold_weight(settings: VqganClipSettings, step: int) -> float:
    """The weight of the pull to the start after `step` finished steps: it fades linearly, if at all."""
    if not settings.start_fade:
        return settings.start_weight
    return settings.start_weight * max(0.0, 1 - step / settings.start_fade)


@torch.no_grad()
def hold(parameter: Tensor, first: Tensor, weight: float) -> float:
    """Add the gradient of weight * mean((parameter - first)^2), per picture, to `parameter.grad`.

    Returns the term, as the mean over pictures. The tools of the field pull the latent to zero with their
    “init weight”; what people expect of that name is this.
    """
    away = parameter - first
    assert parameter.grad is not None
    parameter.grad.add_(away, alpha=2 * weight / away[0].numel())
    return weight * away.square().mean().item()


def to_tensor(picture: np.ndarray) -> Tensor:
    """A picture (H, W, 3) uint8 as (1, 3, H, W) in [0, 1]."""
    return torch.from_numpy(picture.copy()).permute(2, 0, 1)[None].float() / 255


def _kept_latent(path: Path, vqgan: Vqgan, grid: tuple[int, int]) -> Tensor:
    """A latent of the gallery, brought to `grid` where it has another size."""
    latent = torch.from_numpy(read_latent(path)).to(vqgan.codebook.device, torch.float32)
    if latent.ndim != 4 or latent.shape[:2] != (1, vqgan.embed_dim):
        raise BadSettings(
            said(
                "The latent {file} has the shape {shape}, and this VQGAN takes (1, {channels}, height, "
                "width). Choose the VQGAN it was made with, or another latent.",
                file=path.name,
                shape=tuple(latent.shape),
                channels=vqgan.embed_dim,
            )
        )
    if tuple(latent.shape[2:]) == grid:
        return latent
    return F.interpolate(latent, size=grid, mode="bilinear", align_corners=False, antialias=True)
