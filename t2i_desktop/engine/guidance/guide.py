"""One CLIP that looks at a picture: its crops, its prompts, and the gradient it sends back to the pixels.

Knows nothing of latents or of other guides.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import torch
from torch import Tensor

from t2i_desktop.engine.events import Similarity
from t2i_desktop.engine.guidance.cutouts import CutoutSettings, add_noise
from t2i_desktop.engine.guidance.insight import Look
from t2i_desktop.engine.guidance.loss import CropLosses, crop_losses
from t2i_desktop.engine.guidance.prompt_language import Scene
from t2i_desktop.engine.guidance.prompts import PromptReader
from t2i_desktop.engine.guidance.regions import Outlines, RegionCutouts, Views
from t2i_desktop.engine.guidance.sections.cutouts import CutoutSection
from t2i_desktop.engine.guidance.sections.prompts import Distance
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.networks.clip import ClipModel
from t2i_desktop.engine.networks.fetching import Fetched
from t2i_desktop.engine.networks.replay import replayed

Terms = Callable[[], Mapping[str, float]]
"""Tells the terms of a loss by name, waiting for them if need be."""


class Guide:
    """A CLIP with the prompts as it understands them. share: its weight among all guides of the run."""

    def __init__(self, clip: ClipModel, settings: VqganClipSettings, share: float = 1.0) -> None:
        """Raises BadSettings as `aim` does."""
        self.clip = clip
        self._embed = replayed(lambda crops: clip.encode_images(crops), clip.mean.device)
        self.share = share
        self._reader = PromptReader(clip)
        self._outlines = Outlines()
        self._similarities: tuple[Similarity, ...] = ()
        self.is_watched = False
        """Whether `look` is to be kept of every pull."""
        self.look: Look | None = None
        self._aim: tuple[VqganClipSettings, dict[str, Scene]] | None = None
        self.aim(settings, 0)

    def aim(self, settings: VqganClipSettings, step: int) -> None:
        """Steer by the prompts and their weights as `settings` have them at `step`, counted from 0.

        Raises BadSettings, and then steers as before, if a picture or mask of any scene cannot be read, or
        the weights leave nothing to steer to.
        """
        aim = settings, settings.scenes(step)
        if aim == self._aim:
            return
        self._reader.read_all(settings)
        for prompt in settings.all_prompts():
            self._outlines.read(prompt.region)
        self._targets = self._reader.targets(settings, step)
        regions = [target.region for target in self._targets.acting]
        self._cutouts = RegionCutouts(
            cutout_settings(settings), self.clip.resolution, regions, self._outlines
        )
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
        Of a prompt with a region they are the means over the crops of its region.
        at_once: how many crops CLIP sees at a time. Their gradients are summed: it changes memory and time
        alone.
        """
        return self.start_pull(pictures, rng, at_once)()

    def start_pull(self, pictures: Tensor, rng: torch.Generator, at_once: int) -> Terms:
        """As `pull`; the terms are told when asked for, so that nobody waits for the device before."""
        s = self._settings
        drawn = self._cutouts(pictures, rng)
        crops = add_noise(drawn.pixels, s.noise_factor, rng)
        seen = crops.detach().requires_grad_()
        sums: list[_Sums] = []
        cosines: list[Tensor] = []
        for part, weights in zip(seen.split(at_once), drawn.split_weights(at_once), strict=True):
            losses = crop_losses(self._embed(part), self._targets, self._distance, weights)
            (losses.total.sum() * (self.share / self._cutouts.count)).backward()
            sums.append(_Sums(losses, weights))
            cosines.append(losses.cosines)
        crops.backward(seen.grad)
        if self.is_watched:
            self.look = Look(drawn.matrices, torch.cat(cosines).cpu(), abs(self.share))
        return partial(self._told, sums, len(crops))

    def _told(self, parts: "Sequence[_Sums]", crops: int) -> Mapping[str, float]:
        """This guide's share of every term, from the sums over all crops; notes the similarities as well."""
        sums: Counter[str | int] = Counter()
        for part in parts:
            sums.update(part.read())
        self._similarities = tuple(
            Similarity(prompt.field, prompt.text, sums[number] / crops)
            for number, prompt in enumerate(self._targets.prompts)
        )
        return {name: self.share * sums[name] / crops for name in sums if isinstance(name, str)}

    @torch.no_grad()
    def score(self, pictures: Tensor, views: Views) -> Tensor:
        """This guide's share of the loss of each picture (B, 3, H, W), as (B,): the mean over fixed views.

        views: of the picture, and of each region that prompts are bound to.
        """
        seen = self._cutouts.views(pictures, views)
        embeddings = self.clip.encode_images(seen.pixels)
        losses = crop_losses(embeddings, self._targets, self._distance, seen.weights)
        return self.share * losses.total.view(len(pictures), -1).mean(dim=1)


def summed(pulls: Iterable[Terms]) -> dict[str, float]:
    """The terms of several guides together."""
    terms: dict[str, float] = {}
    for pull in pulls:
        for name, value in pull().items():
            terms[name] = terms.get(name, 0.0) + value
    return terms


def mean_similarities(guides: Sequence[Guide]) -> tuple[Similarity, ...]:
    """What several guides find together, each by its share; shares are those of one run."""
    seen = zip(*(guide.similarities() for guide in guides), strict=True)
    return tuple(
        replace(same[0], cosine=sum(abs(g.share) * s.cosine for g, s in zip(guides, same, strict=True)))
        for same in seen
    )


def cutout_settings(settings: VqganClipSettings) -> CutoutSettings:
    """The part of the settings that says how crops are drawn: one at least for every region of a prompt."""
    values = {name: getattr(settings, name) for name in CutoutSection.model_fields}
    # Not checked again: on a curve the smallest crop may for a while be larger than the largest.
    count = max(settings.cutouts, len({prompt.region for prompt in settings.all_prompts()}))
    return CutoutSettings.model_construct(**values, count=count, wraps=settings.tiles)


class _Sums:
    """The losses of all crops by name, and their cosines by the number of the prompt, as each crop counts."""

    def __init__(self, losses: CropLosses, weights: Tensor | None) -> None:
        rows: dict[str | int, Tensor] = {"total": losses.total.detach(), **losses.terms}
        cosines = losses.cosines if weights is None else losses.cosines * weights
        rows.update(enumerate(cosines.unbind(dim=1)))
        self._names = tuple(rows)
        self._sums = Fetched(torch.stack([row.sum() for row in rows.values()]))

    def read(self) -> dict[str | int, float]:
        """Each sum by its name; waits for the device."""
        return dict(zip(self._names, self._sums.read().tolist(), strict=True))
