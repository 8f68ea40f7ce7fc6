"""The image as its spectrum, decorrelated over space and colour, moved by Adam until CLIP finds the prompt.

After Olah, Mordvintsev and Schubert, Feature Visualization, 2017 (doi 10.23915/distill.00007), appendix.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import torch
from torch import Tensor

from t2i_desktop.plugins import BadCheckpoint, Result, Similarity, steered
from t2i_desktop.plugins.guiding import ClipGuide, seeded
from t2i_fourier import FourierSettings

# Square root of the covariance of the colours of natural pictures (ImageNet), a column per colour axis.
COLOURS = torch.tensor([[0.26, 0.09, 0.02], [0.27, 0.00, -0.05], [0.27, -0.09, 0.03]])


class Fourier:
    """Makes runs."""

    def begin(self, settings: FourierSettings) -> "FourierRun":
        """Load CLIP, and draw a grey picture with a little noise."""
        return FourierRun(settings, ClipGuide(settings))


class FourierRun:
    """One spectrum under way: real numbers (1, 3, H, W // 2 + 1, 2), read as complex ones."""

    def __init__(self, settings: FourierSettings, guide: ClipGuide) -> None:
        self.title = settings.include.strip() or settings.extras.strip()
        self.device, self.total_steps = guide.device_name, settings.total_iter
        self.show_step = settings.show_step
        self._settings, self._guide, self._rng = settings, guide, seeded(settings.seed)
        self._size = height, width = settings.image_height, settings.image_width
        start = 0.01 * torch.randn(1, 3, height, width // 2 + 1, 2, generator=self._rng)
        self._spectrum = start.to(guide.device).requires_grad_()
        self._scale = frequency_scale(height, width, settings.decay).to(guide.device)
        self._colours = (settings.contrast * COLOURS / COLOURS.norm(dim=0).max()).to(guide.device)
        self._adam = torch.optim.Adam([self._spectrum], lr=settings.learning_rate)
        self._steps = 0

    def picture(self) -> Tensor:
        """The picture (1, 3, H, W) in [0, 1]."""
        waves = torch.view_as_complex(self._spectrum) * self._scale
        planes = torch.fft.irfft2(waves, s=self._size, norm="ortho")
        return torch.einsum("rc,nchw->nrhw", self._colours, planes).sigmoid()

    def step(self) -> Mapping[str, float]:
        """Let CLIP pull the picture, and move the spectrum that it is made of."""
        self._adam.zero_grad()
        terms = self._guide.pull(self.picture(), self._steps, self._rng)
        self._adam.step()
        self._steps += 1
        return terms

    def steer(self, changes: Mapping[str, Any]) -> None:
        """Follow new prompts, weights or another learning rate from the next step on."""
        self._follow(steered(self._settings, changes))

    def _follow(self, settings: FourierSettings) -> None:
        self._guide.follow(settings, self._steps)
        self._adam.param_groups[0]["lr"] = settings.learning_rate
        self._settings = settings

    def result(self) -> Result:
        """The picture as it stands."""
        with torch.no_grad():
            pixels = self.picture().mul(255).round().to("cpu", torch.uint8)
        return Result(pixels.permute(0, 2, 3, 1).contiguous().numpy())

    def notes(self) -> Iterable[str]:
        """Nothing to remark."""
        return ()

    def finish(self) -> Mapping[str, str]:
        """Nothing to tell at the end."""
        return {}

    def similarities(self) -> tuple[Similarity, ...]:
        """What each prompt finds, to be shown beside the losses."""
        return self._guide.similarities()

    def watch(self, is_watched: bool) -> None:
        """Where in the picture a prompt is found is not gathered."""

    def regions(self) -> None:
        """Not gathered."""

    def state_dict(self) -> dict[str, Any]:
        """All that shapes the next steps: with it, a run goes on exactly after a pause or a crash."""
        return {
            "spectrum": self._spectrum.detach().clone(),
            "adam": self._adam.state_dict(),
            "rng": self._rng.get_state(),
            "steps": self._steps,
            "settings": self._settings.model_dump(mode="json"),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on from there."""
        try:
            with torch.no_grad():
                self._spectrum.copy_(state["spectrum"])
            self._adam.load_state_dict(state["adam"])
            self._rng.set_state(state["rng"])
            self._steps = int(state["steps"])
            self._follow(FourierSettings(**state["settings"]))
        except (KeyError, RuntimeError, TypeError, ValueError) as error:
            raise BadCheckpoint("The saved run is damaged. Delete it and start a new run.") from error


def frequency_scale(height: int, width: int, decay: float) -> Tensor:
    """How much each frequency (H, W // 2 + 1) counts: the inverse of its own to the power `decay`."""
    frequency = torch.hypot(torch.fft.fftfreq(height)[:, None], torch.fft.rfftfreq(width))
    return frequency.clamp_min(1 / max(height, width)) ** -decay
