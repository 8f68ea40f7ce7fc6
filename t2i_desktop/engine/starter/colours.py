"""The colour names of the starter models: what each looks like, and which one a colour is.

Knows nothing of pictures or captions.
"""

import numpy as np
import torch
from torch import Tensor

ANCHORS: dict[str, tuple[tuple[int, int, int], ...]] = {
    "red": ((205, 28, 32), (235, 55, 60), (165, 15, 25)),
    "orange": ((250, 140, 20), (255, 165, 60), (230, 115, 15)),
    "yellow": ((255, 225, 30), (250, 235, 110), (235, 205, 20)),
    "green": ((40, 160, 60), (90, 195, 85), (20, 110, 50), (140, 210, 90)),
    "blue": ((30, 80, 215), (60, 130, 240), (15, 45, 150), (115, 180, 245)),
    "purple": ((125, 45, 175), (160, 95, 215), (85, 25, 125)),
    "pink": ((250, 125, 180), (255, 175, 205), (240, 85, 150)),
    "brown": ((120, 70, 35), (150, 95, 55), (90, 50, 25)),
    "gray": ((128, 128, 128), (165, 165, 168), (95, 97, 100)),
    "white": ((255, 255, 255), (246, 246, 244)),
    "black": ((0, 0, 0), (22, 22, 24)),
}
NAMES = tuple(ANCHORS)
_OWNERS = np.array([i for i, name in enumerate(NAMES) for _ in ANCHORS[name]])
_TABLE = np.array([rgb for name in NAMES for rgb in ANCHORS[name]], dtype=np.float32) / 255


def shades(names: Tensor, generator: torch.Generator) -> Tensor:
    """A random shade (N, 3) in [0, 1] of each named colour; `names` are indices into NAMES."""
    chances = torch.from_numpy(_OWNERS)[None] == names[:, None]
    anchor = torch.multinomial(chances.float(), 1, generator=generator).squeeze(1)
    wobble = torch.randn(len(names), 3, generator=generator) * 0.025
    return (torch.from_numpy(_TABLE)[anchor] + wobble).clamp(0, 1)


def nearest_names(rgb: np.ndarray) -> np.ndarray:
    """The indices into NAMES of colours (N, 3) in [0, 1], by distance to the anchors in CIE L*a*b*."""
    distance = np.linalg.norm(_lab(rgb)[:, None] - _lab(_TABLE)[None], axis=2)
    return _OWNERS[distance.argmin(axis=1)]


def _lab(rgb: np.ndarray) -> np.ndarray:
    """sRGB (N, 3) in [0, 1] to CIE L*a*b* under D65."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = linear @ to_xyz.T / np.array([0.9505, 1.0, 1.089])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1)
