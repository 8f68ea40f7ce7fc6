"""One CLIP that looks at a picture: its crops, its prompts, and the gradient it sends back to the pixels.

Knows nothing of latents or of other guides.
"""

from collections import Counter
from collections.abc import Mapping

import torch
from torch import Tensor

from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings, add_noise
from t2i_desktop.engine.guidance.loss import crop_losses
from t2i_desktop.engine.guidance.prompts import text_targets
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.networks.clip import ClipModel


class Guide:
    """A CLIP with the prompts as it understands them. share: its weight among all guides of the run."""

    def __init__(self, clip: ClipModel, settings: VqganClipSettings, share: float = 1.0) -> None:
        self.clip = clip
        self._settings, self._share = settings, share
        self._targets = text_targets(clip, settings)
        self._cutouts = Cutouts(cutout_settings(settings), clip.resolution)

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
        terms: Counter[str] = Counter()
        for part in seen.split(at_once):
            losses = crop_losses(self.clip.encode_images(part), self._targets, alpha=s.alpha, beta=s.beta)
            (losses["total"].sum() * (self._share / s.cutouts)).backward()
            terms.update(_sums(losses))
        crops.backward(seen.grad)
        return {name: self._share * value / len(crops) for name, value in terms.items()}


def cutout_settings(settings: VqganClipSettings) -> CutoutSettings:
    """The part of the settings that says how crops are drawn."""
    return CutoutSettings(
        count=settings.cutouts,
        mean=settings.crop_mean,
        deviation=settings.crop_deviation,
        smallest=settings.crop_smallest,
        largest=settings.crop_largest,
        padding=settings.padding,
        flip=settings.flip,
        rotation=settings.rotation,
        translation=settings.translation,
        zoom=settings.zoom,
        perspective=settings.perspective,
        jitter=settings.jitter,
    )


def _sums(losses: Mapping[str, Tensor]) -> dict[str, float]:
    sums = torch.stack([losses[name].detach().sum() for name in losses]).tolist()  # one wait for the device
    return dict(zip(losses, sums, strict=True))
