"""Digits out of noise: one step of the run is one step of the sampler for all pictures at once.

Knows nothing of training, and nothing of how the sheet is shown or kept.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import torch

from t2i_desktop.engine.device import choose, describe, seeded
from t2i_desktop.engine.digits.clip import DigitsClip
from t2i_desktop.engine.digits.sampling import Denoising
from t2i_desktop.engine.digits.settings import DigitsSettings
from t2i_desktop.engine.digits.text import conditions_of, read_prompt
from t2i_desktop.engine.digits.training import to_pictures
from t2i_desktop.engine.digits.weights import Diffusion, load_clip, load_diffusion
from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.networks.single_file import checksum, find_weights
from t2i_desktop.engine.settings import steered
from t2i_desktop.engine.words import said

_STEERED = ("prompt", "towards", "share", "guidance")
_UNLIKE = 0.9  # a prompt whose best cosine is less is none that the CLIP has learnt


class Digits:
    """The generator called “digits”."""

    def begin(self, settings: DigitsSettings) -> "DigitsRun":
        """Load the networks and make the noise; raises MissingModel, BadCheckpoint or UnavailableDevice."""
        return DigitsRun(settings, *load_pair(settings.clip, settings.diffusion, choose(settings.device)))


def load_pair(clip: str, diffusion: str, device: torch.device) -> tuple[DigitsClip, Diffusion]:
    """The two networks, by file or by the name of an installed model; raises MissingModel, BadCheckpoint."""
    path = find_weights(clip)
    reader, painter = load_clip(path, device), load_diffusion(find_weights(diffusion), device)
    if painter.clip != checksum(path):
        raise BadCheckpoint(
            said(
                "The diffusion model “{diffusion}” was trained with another CLIP than “{clip}”, and would "
                "not understand it. Choose the one it was trained with.",
                diffusion=diffusion,
                clip=clip,
            )
        )
    return reader, painter


class DigitsRun:
    """A batch of digits on its way. Its picture is the sheet of all of them, as noisy as they are."""

    def __init__(self, settings: DigitsSettings, clip: DigitsClip, diffusion: Diffusion) -> None:
        self.title = settings.prompt
        self.total_steps = settings.total_iter
        self.clip = clip
        place = clip.logit_scale.device
        self.device = describe(place)
        self._random = seeded(settings.seed)
        self.denoising = Denoising(
            diffusion,
            torch.zeros(settings.num_samples, clip.dimensions, device=place),
            self._random,
            sampler=settings.sampler,
            steps=settings.total_iter,
            guidance=settings.guidance,
            same_noise=settings.walk,
        )
        self._follow(settings)

    def step(self) -> Mapping[str, float]:
        """Take some noise away. `total` tells how far what is to be seen is from the prompt, from 0 to 2."""
        self.denoising.step()
        with torch.inference_mode():
            seen = self.clip.encode_images(self.denoising.clean)
            alike = float((seen * self.denoising.condition).sum(dim=1).mean())
        return {"total": 1 - alike, "noise": self.denoising.noise_left}

    def result(self) -> Result:
        """The sheet (1, H, W, 3), and once it is free of noise the digits (N, 28, 28, 3) it is made of."""
        singles = to_pictures(self.denoising.noisy)
        return Result(sheet(singles)[None], singles=singles if self.denoising.is_done else None)

    def notes(self) -> Iterable[str]:
        """How the prompt is understood."""
        for prompt in filter(str.strip, (self._settings.prompt, self._settings.towards)):
            reading = read_prompt(self.clip, prompt)
            name, cosine = reading.nearest
            if reading.unknown:
                yield said(
                    "The prompt “{prompt}” has signs that mean nothing here: {signs}",
                    prompt=prompt,
                    signs=" ".join(reading.unknown),
                )
            if cosine < _UNLIKE:
                yield said(
                    "The prompt “{prompt}” is like none that was learnt; “{name}” comes nearest.",
                    prompt=prompt,
                    name=name,
                )

    def finish(self) -> Mapping[str, str]:
        """Nothing but the pictures is to be told."""
        return {}

    def steer(self, changes: Mapping[str, Any]) -> None:
        """Follow another prompt or guidance from the next step on; raises BadSettings."""
        self._follow(steered(self._settings, changes))

    def state_dict(self) -> dict[str, Any]:
        """Everything the following steps depend on."""
        return {
            "noisy": self.denoising.noisy.cpu().clone(),
            "clean": self.denoising.clean.cpu().clone(),
            "done": self.denoising.done,
            "random": self._random.get_state(),
            "settings": {name: getattr(self._settings, name) for name in _STEERED},
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from such a state; raises BadCheckpoint if it is of another job."""
        try:
            if state["noisy"].shape != self.denoising.noisy.shape:
                raise ValueError("another number of pictures")
            place = self.denoising.condition.device
            self.denoising.noisy = state["noisy"].to(place)
            self.denoising.clean = state["clean"].to(place)
            self.denoising.done = state["done"]
            self._random.set_state(state["random"])
            self.steer(state["settings"])
        except (LookupError, AttributeError, ValueError, TypeError, RuntimeError) as error:
            raise BadCheckpoint(
                said("The checkpoint is not of a run with these settings. Choose another, or start anew.")
            ) from error

    def _follow(self, settings: DigitsSettings) -> None:
        self._settings, self.show_step = settings, settings.show_step
        shares = [settings.share] * settings.num_samples
        if settings.walk:
            shares = torch.linspace(0, 1, settings.num_samples).tolist()
        self.denoising.condition = conditions_of(self.clip, settings.prompt, settings.towards, shares)
        self.denoising.guidance = settings.guidance
