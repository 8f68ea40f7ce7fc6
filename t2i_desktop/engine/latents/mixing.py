"""What can be made of several latents: means along a line or an arc, and differences. Plain numpy.

A latent is an array (1, C, h, w) float32. Knows nothing of files, of networks or of films; imports no torch.
"""

from collections.abc import Sequence
from typing import Literal

import numpy as np
from PIL import Image

Blend = Literal["linear", "spherical"]

_NEARLY_PARALLEL = 1e-4  # radians; below it the arc is a straight line
_TURN = 1e-9  # radians; a mean that turns less has been found
_MOST_TURNS = 100


def blended(a: np.ndarray, b: np.ndarray, share: float, blend: Blend) -> np.ndarray:
    """The latent at `share` of the way from `a` to `b`, both of one shape."""
    return lerp(a, b, share) if blend == "linear" else slerp(a, b, share)


def lerp(a: np.ndarray, b: np.ndarray, share: float) -> np.ndarray:
    """The latent at `share` of the straight way from `a` to `b`."""
    return a + share * (b - a)


def slerp(a: np.ndarray, b: np.ndarray, share: float) -> np.ndarray:
    """The latent at `share` of the arc from `a` to `b` (Shoemake 1985).

    The direction turns evenly and the length goes evenly from one to the other: a straight line through
    noise would lose length on its way. Where no arc leads, between opposite latents, it goes straight.
    """
    lengths = _length(a), _length(b)
    if not all(lengths):
        return lerp(a, b, share)
    angle = np.arccos(np.clip(_inner(a, b) / (lengths[0] * lengths[1]), -1, 1))
    if angle < _NEARLY_PARALLEL or np.pi - angle < _NEARLY_PARALLEL:
        return lerp(a, b, share)
    length = ((1 - share) * lengths[0] + share * lengths[1]) / np.sin(angle)
    of_a = float(np.sin((1 - share) * angle) * length / lengths[0])
    of_b = float(np.sin(share * angle) * length / lengths[1])
    return of_a * a + of_b * b


def linear_mean(latents: Sequence[np.ndarray], weights: Sequence[float]) -> np.ndarray:
    """The weighted mean. weights: not below 0, and not all 0; only their proportions count."""
    shares = np.asarray(weights, np.float64) / np.sum(weights)
    return np.tensordot(shares, np.stack(latents).astype(np.float64), 1).astype(np.float32)


def spherical_mean(latents: Sequence[np.ndarray], weights: Sequence[float]) -> np.ndarray:
    """The weighted mean on the sphere: of two latents what `slerp` gives, of more in whatever order.

    The direction is the Karcher mean, the one to which the weighted squares of the angles add up to the
    least (Buss & Fillmore 2001); the length is the weighted mean of the lengths. The mean lies in the
    span of the latents, so that all but its last line happens among their inner products. Where the
    latents cancel each other out, there is no such direction, and it is the linear mean.
    """
    lengths = np.array([_length(latent) for latent in latents])
    shares = np.asarray(weights, np.float64) / np.sum(weights)
    if not lengths.all():
        return linear_mean(latents, weights)
    flat = np.stack([latent.ravel() for latent in latents]).astype(np.float64) / lengths[:, None]
    mixture = _karcher(flat @ flat.T, shares)
    if mixture is None:
        return linear_mean(latents, weights)
    return (shares @ lengths * (mixture @ flat)).reshape(latents[0].shape).astype(np.float32)


def average(latents: Sequence[np.ndarray]) -> np.ndarray:
    """The plain mean."""
    return linear_mean(latents, [1.0] * len(latents))


def difference(base: np.ndarray, more: np.ndarray, less: np.ndarray, strength: float) -> np.ndarray:
    """base + strength * (more - less): what `more` has and `less` has not, added to `base`."""
    return base + np.float32(strength) * (more - less)


def resized(latent: np.ndarray, grid: tuple[int, int]) -> np.ndarray:
    """The latent on a grid of (h, w) cells: bilinear, and averaged where it becomes smaller."""
    if latent.shape[2:] == grid:
        return latent
    size = (grid[1], grid[0])
    channels = [Image.fromarray(channel).resize(size, Image.Resampling.BILINEAR) for channel in latent[0]]
    return np.stack([np.asarray(channel, np.float32) for channel in channels])[None]


def _karcher(inner: np.ndarray, shares: np.ndarray) -> np.ndarray | None:
    """The coefficients of the mean of unit vectors with these inner products (n, n); None if there is none.

    Every turn goes along the mean of the ways from the present direction to all vectors.
    """
    mixture = shares
    for _ in range(_MOST_TURNS):
        length = np.sqrt(max(mixture @ inner @ mixture, 0.0))
        if length < _NEARLY_PARALLEL:
            return None
        mixture = mixture / length
        cosines = np.clip(inner @ mixture, -1, 1)
        angles = np.arccos(cosines)
        if np.any((np.pi - angles < _NEARLY_PARALLEL) & (shares > 0)):
            return None
        pull = shares / np.sinc(angles / np.pi)  # angle / sin(angle), which is 1 at 0
        turn = pull - (pull @ cosines) * mixture
        angle = np.sqrt(max(turn @ inner @ turn, 0.0))
        if angle < _TURN:
            break
        mixture = np.cos(angle) * mixture + np.sin(angle) / angle * turn
    return mixture


def _inner(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.vdot(a.astype(np.float64), b.astype(np.float64)))


def _length(latent: np.ndarray) -> float:
    return float(np.sqrt(_inner(latent, latent)))
