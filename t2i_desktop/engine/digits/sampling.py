"""The way from noise to pictures, step by step. Knows no text: conditions come as embeddings."""

import torch
from torch import Tensor

from t2i_desktop.engine.digits.data import SIDE
from t2i_desktop.engine.digits.diffusion import Sampler, ddim_step, ddpm_step, guided, spaced_times
from t2i_desktop.engine.digits.weights import Diffusion


class Denoising:
    """One batch on its way. `noisy`: as it stands. `clean`: what it will be, as the last step saw it.

    condition: (N, D), one for each picture. random: the one source of noise; it lives on the CPU.
    same_noise: all pictures are made of the same noise, and differ by their condition alone.
    """

    def __init__(
        self,
        diffusion: Diffusion,
        condition: Tensor,
        random: torch.Generator,
        *,
        sampler: Sampler = "DDIM",
        steps: int = 50,
        guidance: float = 1.0,
        same_noise: bool = False,
    ) -> None:
        self.times = spaced_times(steps)
        self.guidance = guidance
        self.condition = condition
        self.done = 0
        self._diffusion = diffusion
        self._sampler = sampler
        self._random = random
        self._same_noise = same_noise
        self.noisy = self._noise()
        self.clean = self.noisy

    @property
    def is_done(self) -> bool:
        """Whether the pictures are free of noise."""
        return self.done == len(self.times)

    @property
    def noise_left(self) -> float:
        """The share of the variance that is noise, from 1 to 0."""
        if self.is_done:
            return 0.0
        return 1 - float(self._diffusion.schedule.kept[self.times[self.done]])

    @torch.inference_mode()
    def step(self) -> None:
        """Go on to the next time; the last one is the picture without noise."""
        diffusion, time = self._diffusion, self.times[self.done]
        earlier = (*self.times, -1)[self.done + 1]
        times = torch.full((len(self.noisy),), time, device=self.noisy.device)
        answer = guided(diffusion.network, self.noisy, times, self.condition, self.guidance)
        self.clean = diffusion.schedule.clean(self.noisy, answer, times, diffusion.prediction)
        if self._sampler == "DDIM":
            self.noisy = ddim_step(diffusion.schedule, self.noisy, self.clean, time, earlier)
        else:
            fresh = self._noise()
            self.noisy = ddpm_step(diffusion.schedule, self.noisy, self.clean, time, earlier, fresh)
        self.done += 1

    def finished(self) -> Tensor:
        """All steps that are left, and then the pictures (N, 1, 28, 28) in [-1, 1]."""
        while not self.is_done:
            self.step()
        return self.clean

    def _noise(self) -> Tensor:
        number = len(self.condition)
        noise = torch.randn(1 if self._same_noise else number, 1, SIDE, SIDE, generator=self._random)
        return noise.expand(number, -1, -1, -1).to(self.condition.device)
