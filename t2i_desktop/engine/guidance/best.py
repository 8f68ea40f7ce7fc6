"""Keeps the best picture of a run, scored on fixed views that guidance itself never uses. Moves nothing.

The training loss is a poor judge: it sees random crops with noise, and other ones in every step. The score is
the loss of the same few views each time, without augmentation: whole squares and corners of the picture.
"""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from t2i_desktop.engine.guidance.guide import Guide
from t2i_desktop.engine.guidance.settings import VqganClipSettings

_CORNER = 0.6  # side of the corner views, as a share of the short side


def fixed_views(height: int, width: int) -> Tensor:
    """Matrices (7, 3, 3) from view coordinates to picture coordinates, both in [-1, 1].

    Three squares of the full short side along the long one (they coincide on a square picture), and four
    corners of 0.6 of the short side.
    """
    short = min(height, width)
    wide, high = short / width, short / height
    boxes = [(wide, high, place * (1 - wide), place * (1 - high)) for place in (-1, 0, 1)]
    for x in (-1, 1):
        for y in (-1, 1):
            w, h = _CORNER * wide, _CORNER * high
            boxes.append((w, h, x * (1 - w), y * (1 - h)))
    return torch.tensor([[[w, 0, x], [0, h, y], [0, 0, 1]] for w, h, x, y in boxes])


class Best:
    """The best latent so far of every picture of a batch."""

    def __init__(self) -> None:
        self.step = 0
        self.score: float | None = None
        self._scores: Tensor | None = None
        self._latents: Tensor | None = None
        self._scenes: Any = None

    @torch.no_grad()
    def look(
        self,
        guides: Sequence[Guide],
        pictures: Tensor,
        latents: Tensor,
        settings: VqganClipSettings,
        step: int,
    ) -> None:
        """Score pictures (B, 3, H, W) with their latents (B, C, h, w) after `step` steps; the lowest is best.

        A new scene of a story is another aim, so that scores of before do not count any more.
        """
        if (scenes := settings.scenes(step - 1)) != self._scenes:
            self._scenes, self._scores = scenes, None
        scores = torch.stack([guide.score(pictures, fixed_views) for guide in guides]).sum(dim=0).cpu()
        self.score = scores.mean().item()
        if self._scores is None or self._latents is None:
            self._scores, self._latents, self.step = scores, latents.detach().clone(), step
        elif (better := scores < self._scores).any():
            self._scores = torch.where(better, scores, self._scores)
            self._latents[better] = latents.detach()[better]
            self.step = step

    def latents(self) -> Tensor | None:
        """The best latent of every picture, (B, C, h, w); None before the first look."""
        return self._latents

    def forget(self) -> None:
        """The aim has changed: what was best is so no longer."""
        self._scenes, self._scores = None, None

    def state_dict(self) -> dict[str, Any]:
        """What has been found so far: copies."""
        if self._latents is None:
            return {}
        scores = None if self._scores is None else self._scores.clone()
        return {
            "step": self.step, "score": self.score, "scores": scores,
            "latents": self._latents.cpu().clone(),
        }  # fmt: skip

    def load_state_dict(self, state: dict[str, Any], settings: VqganClipSettings, step: int) -> None:
        """Take over what `state_dict` gave after `step` steps of a run with `settings`."""
        if state:
            self.step, self.score, self._scores = state["step"], state["score"], state["scores"]
            self._latents = state["latents"].clone()
            self._scenes = settings.scenes(max(0, step - 1))
