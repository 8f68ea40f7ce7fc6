"""One CLIP that looks at a picture: its crops, its prompts, and the gradient it sends back to the pixels.

Knows nothing of latents or of other guides.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from t2i_desktop.engine.events import Similarity
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings, add_noise, sample
from t2i_desktop.engine.guidance.insight import Look
from t2i_desktop.engine.guidance.loss import CropLosses, crop_losses
from t2i_desktop.engine.guidance.prompt_language import Scene
from t2i_desktop.engine.guidance.prompts import PromptReader
from t2i_desktop.engine.guidance.sections.cutouts import CutoutSection
from t2i_desktop.engine.guidance.sections.prompts import Distance
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.networks.clip import ClipModel


class Guide:
    """A CLIP with the prompts as it understands them. share: its weight among all guides of the run."""

    def __init__(self, clip: ClipModel, settings: VqganClipSettings, share: float = 1.0) -> None:
        """Raises BadSettings as `aim` does."""
        self.clip = clip
        self.share = share
        self._reader = PromptReader(clip)
        self._similarities: tuple[Similarity, ...] = ()
        self.is_watched = False
        """Whether `look` is to be kept of every pull."""
        self.look: Look | None = None
        self._aim: tuple[VqganClipSettings, dict[str, Scene]] | None = None
        self.aim(settings, 0)

    def aim(self, settings: VqganClipSettings, step: int) -> None:
        """Steer by the prompts and their weights as `settings` have them at `step`, counted from 0.

        Raises BadSettings, and then steers as before, if the picture of any scene cannot be read, or the
        weights leave nothing to steer to.
        """
        aim = settings, settings.scenes(step)
        if aim == self._aim:
            return
        self._reader.read_all(settings)
        self._targets = self._reader.targets(settings, step)
        self._cutouts = Cutouts(cutout_settings(settings), self.clip.resolution)
        self._settings = settings
        self._distance: Distance = settings.distance
        self._aim = aim

    def similarities(self) -> tuple[Similarity, ...]:
        """Every prompt of the scene as the last step saw it, by field; empty before the first step."""
        return self._similarities

    def pull(self, pictures: Tensor, rng: torch.Generator, at_once: int) -> Mapping[str, float]:
        """Add the gradient of this guide's loss to `pictures.grad`; returns its share of every term.

        pictures: leaf (B, 3, H, W) in [0, 1]. A picture's loss is the mean over its crops, and the pictures'
        are summed, so that no gradient depends on how many share the batch; the terms are means over all.
        at_once: how many crops CLIP sees at a time. Their gradients are summed: it changes memory and time
        alone.
        """
        s = self._settings
        crops = add_noise(self._cutouts(pictures, rng), s.noise_factor, rng)
        seen = crops.detach().requires_grad_()
        sums: Counter[str | int] = Counter()
        cosines: list[Tensor] = []
        for part in seen.split(at_once):
            losses = crop_losses(self.clip.encode_images(part), self._targets, self._distance)
            (losses.total.sum() * (self.share / s.cutouts)).backward()
            sums.update(_sums(losses))
            cosines.append(losses.cosines)
        crops.backward(seen.grad)
        self._similarities = tuple(
            Similarity(prompt.field, prompt.text, sums[number] / len(crops))
            for number, prompt in enumerate(self._targets.prompts)
        )
        if self.is_watched:
            self.look = Look(self._cutouts.matrices, torch.cat(cosines).cpu(), abs(self.share))
        return {name: self.share * sums[name] / len(crops) for name in sums if isinstance(name, str)}

    @torch.no_grad()
    def score(self, pictures: Tensor, views: Tensor) -> Tensor:
        """This guide's share of the loss of each picture (B, 3, H, W), as (B,): the mean over fixed views.

        views: matrices (V, 3, 3) from view to picture coordinates, both in [-1, 1].
        """
        shrunk = self._cutouts.prefiltered(pictures)
        matrices = views.to(pictures).repeat(len(pictures), 1, 1)
        crops = sample(shrunk, matrices, self.clip.resolution, len(views))
        losses = crop_losses(self.clip.encode_images(crops), self._targets, self._distance)
        return self.share * losses.total.view(len(pictures), -1).mean(dim=1)


def mean_similarities(guides: Sequence[Guide]) -> tuple[Similarity, ...]:
    """What several guides find together, each by its share; shares are those of one run."""
    seen = zip(*(guide.similarities() for guide in guides), strict=True)
    return tuple(
        replace(same[0], cosine=sum(abs(g.share) * s.cosine for g, s in zip(guides, same, strict=True)))
        for same in seen
    )


def cutout_settings(settings: VqganClipSettings) -> CutoutSettings:
    """The part of the settings that says how crops are drawn."""
    values = {name: getattr(settings, name) for name in CutoutSection.model_fields}
    # Not checked again: on a curve the smallest crop may for a while be larger than the largest.
    return CutoutSettings.model_construct(**values, count=settings.cutouts, wraps=settings.tiles)


def _sums(losses: CropLosses) -> dict[str | int, float]:
    """The losses of all crops by name, and the cosines of all crops by the number of the prompt."""
    rows: dict[str | int, Tensor] = {"total": losses.total.detach(), **losses.terms}
    rows.update(enumerate(losses.cosines.unbind(dim=1)))
    sums = torch.stack([row.sum() for row in rows.values()]).tolist()  # one wait for the device
    return dict(zip(rows, sums, strict=True))
