"""Losses on the pixels themselves, whatever CLIP says: how the picture is to look. Knows nothing of prompts.

Each takes pictures (B, 3, H, W) in [0, 1] to one value per picture, (B,), a mean over its pixels, so that a
weight means the same at every size.
"""

from collections.abc import Mapping

import torch
from torch import Tensor

from t2i_desktop.engine.guidance.colours import Colour, parse_colours
from t2i_desktop.engine.guidance.sections.penalties import PenaltySection

SOFTNESS = 0.02
"""Of the palette: colours whose squared distances to a pixel differ by less than this share the pixel."""

_TINY = 1e-6  # keeps the slope of a square root finite where all is grey


def pull(pictures: Tensor, settings: PenaltySection) -> Mapping[str, float]:
    """Add the gradient of what `settings` ask for to `pictures.grad`; returns the weighted terms.

    pictures: leaf (B, 3, H, W) in [0, 1]. As with guides, the pictures' losses are summed for the gradient,
    and the terms are means over the pictures.
    """
    terms = weighted_penalties(pictures, settings)
    if terms:
        torch.stack(list(terms.values())).sum().backward()
    return {name: values.detach().mean().item() for name, values in terms.items()}


def weighted_penalties(pictures: Tensor, settings: PenaltySection) -> dict[str, Tensor]:
    """The terms whose weight is not 0, by name, each (B,) and differentiable; no other is computed."""
    s = settings
    terms: dict[str, Tensor] = {}
    if s.total_variation:
        terms["flat areas"] = s.total_variation * total_variation(pictures)
    if s.smoothness:
        terms["smoothness"] = s.smoothness * roughness(pictures)
    if s.saturation:
        terms["colourfulness"] = -s.saturation * colourfulness(pictures)
    if s.symmetry_across:
        terms["symmetry across"] = s.symmetry_across * asymmetry(pictures, dim=3)
    if s.symmetry_down:
        terms["symmetry down"] = s.symmetry_down * asymmetry(pictures, dim=2)
    if s.palette_weight and (colours := parse_colours(s.palette)):
        terms["palette"] = s.palette_weight * palette_distance(pictures, colours)
    if s.edge_weight:
        (colour,) = parse_colours(s.edge_colour)
        terms["edge"] = s.edge_weight * edge_distance(pictures, colour, s.edge_width)
    return terms


def total_variation(pictures: Tensor) -> Tensor:
    """Mean absolute difference of neighbours across, plus that down (Rudin, Osher and Fatemi 1992).

    This is the anisotropic form. It flattens areas and leaves clear edges alone.
    """
    return _mean(pictures.diff(dim=3).abs()) + _mean(pictures.diff(dim=2).abs())


def roughness(pictures: Tensor) -> Tensor:
    """Mean squared second difference across, plus that down: even gradients cost nothing, bends do."""
    return _mean(pictures.diff(n=2, dim=3).square()) + _mean(pictures.diff(n=2, dim=2).square())


def colourfulness(pictures: Tensor) -> Tensor:
    """Hasler and Süsstrunk 2003, the measure M3, for values in [0, 1]; 0 where all is grey, all but `_TINY`.

    With rg = R - G and yb = (R + G) / 2 - B: sqrt(var rg + var yb) + 0.3 sqrt(mean(rg)^2 + mean(yb)^2).
    """
    red, green, blue = pictures.flatten(2).unbind(dim=1)  # (B, H * W) each
    opponents = torch.stack([red - green, (red + green) / 2 - blue])
    spread = opponents.var(dim=2, correction=0).sum(dim=0)
    shift = opponents.mean(dim=2).square().sum(dim=0)
    return (spread + _TINY).sqrt() + 0.3 * (shift + _TINY).sqrt()


def asymmetry(pictures: Tensor, dim: int) -> Tensor:
    """Mean squared difference of each pixel and its mirror image along `dim`."""
    return _mean((pictures - pictures.flip(dim)).square())


def palette_distance(pictures: Tensor, colours: tuple[Colour, ...]) -> Tensor:
    """Mean over pixels of the soft least of the squared RGB distances d_k to the colours.

    softmin = -s log(sum_k exp(-d_k / s)) with s = `SOFTNESS`: its gradient pulls a pixel to the nearest
    colour, and between two. It lies below the least distance, by s log(number of colours) at most.
    """
    palette = torch.tensor(colours).to(pictures).view(1, -1, 3, 1, 1)
    distances = (pictures[:, None] - palette).square().sum(dim=2)  # (B, colours, H, W)
    return _mean(-SOFTNESS * torch.logsumexp(-distances / SOFTNESS, dim=1))


def edge_distance(pictures: Tensor, colour: Colour, width: float) -> Tensor:
    """Mean over the border of the squared RGB distance to `colour`. width: a share of the short side."""
    height, across = pictures.shape[-2:]
    wide = max(1, round(width * min(height, across)))
    distances = (pictures - torch.tensor(colour).to(pictures).view(3, 1, 1)).square().sum(dim=1)
    border = torch.ones(height, across, dtype=torch.bool, device=pictures.device)
    border[wide : height - wide, wide : across - wide] = False
    return distances[:, border].mean(dim=1)


def _mean(values: Tensor) -> Tensor:
    """The mean of each picture, (B,)."""
    return values.flatten(1).mean(dim=1)
