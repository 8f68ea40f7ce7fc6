"""Which latent a film shows when: the way from one to the next, eased and blended. Decodes nothing."""

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from t2i_desktop.engine.film.settings import Blend, Easing

_NEARLY_PARALLEL = 1e-4  # radians; below it the arc is a straight line


def eased(t: float, easing: Easing) -> float:
    """How far the way has been gone, in [0, 1], at the share `t` of its time.

    reference is the notebooks' sin(1.5 t)^6, divided by its value at 1: without that the film would jump by
    1.5 % at every latent.
    """
    match easing:
        case "linear":
            return t
        case "smooth":
            return t * t * (3 - 2 * t)
        case "reference":
            return (math.sin(1.5 * t) / math.sin(1.5)) ** 6


def blended(a: Tensor, b: Tensor, share: float, blend: Blend) -> Tensor:
    """The latent at `share` of the way from `a` to `b`, both of one shape.

    spherical goes along the arc and keeps the length of the latents (Shoemake 1985), which a straight line
    through noise does not.
    """
    if blend == "linear":
        return a + share * (b - a)
    cosine = torch.nn.functional.cosine_similarity(a.flatten(), b.flatten(), dim=0).clamp(-1, 1)
    angle = torch.arccos(cosine).item()
    if angle < _NEARLY_PARALLEL or math.pi - angle < _NEARLY_PARALLEL:
        return a + share * (b - a)
    return (math.sin((1 - share) * angle) * a + math.sin(share * angle) * b) / math.sin(angle)


class Timeline:
    """The latents of a film by the number of the frame."""

    def __init__(
        self,
        latents: Sequence[Tensor],
        *,
        frames_each: int,
        easing: Easing,
        blend: Blend,
        loop: bool,
    ) -> None:
        """frames_each: frames from one latent up to, and without, the next."""
        self._latents = [*latents, latents[0]] if loop else list(latents)
        self._frames_each = frames_each
        self._easing: Easing = easing
        self._blend: Blend = blend
        self._ends = not loop

    def __len__(self) -> int:
        """How many frames there are; a loop does not show its first latent twice."""
        return (len(self._latents) - 1) * self._frames_each + self._ends

    def at(self, frame: int) -> Tensor:
        """The latent of a frame, counted from 0."""
        leg, place = divmod(frame, self._frames_each)
        if place == 0:
            return self._latents[leg]
        share = eased(place / self._frames_each, self._easing)
        return blended(self._latents[leg], self._latents[leg + 1], share, self._blend)
