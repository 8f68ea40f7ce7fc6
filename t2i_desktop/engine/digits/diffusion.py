"""Noise schedules, and the two ways from noise to a picture: ancestral (DDPM) and with few steps (DDIM).

Ho et al. 2020 (arXiv:2006.11239), Song et al. 2021 (arXiv:2010.02502), Nichol and Dhariwal 2021
(arXiv:2102.09672) for the cosine schedule, Salimans and Ho 2022 (arXiv:2202.00512) for the velocity, and
Ho and Salimans 2022 (arXiv:2207.12598) for guidance. Knows nothing of networks: they come as functions.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

TIMES = 1000
"""Steps of noise that lie between a picture (time 0) and pure noise (the last time)."""

ScheduleName = Literal["cosine", "linear"]
Prediction = Literal["velocity", "noise"]
Sampler = Literal["DDIM", "DDPM"]

Network = Callable[[Tensor, Tensor, Tensor], Tensor]
"""(noisy pictures (N, C, H, W), times (N,), conditions (N, D)) to the network's answer (N, C, H, W)."""


@dataclass(frozen=True, slots=True)
class NoiseSchedule:
    """kept: how much of a picture's variance is left at each time, (TIMES,) float64, falling."""

    kept: Tensor

    def signal(self, times: Tensor) -> Tensor:
        """The factor of the picture at each time, (N, 1, 1, 1) float32."""
        return self.kept[times.cpu()].sqrt().float().view(-1, 1, 1, 1).to(times.device)

    def noise(self, times: Tensor) -> Tensor:
        """The factor of the noise at each time, (N, 1, 1, 1) float32."""
        return (1 - self.kept[times.cpu()]).sqrt().float().view(-1, 1, 1, 1).to(times.device)

    def noised(self, pictures: Tensor, noise: Tensor, times: Tensor) -> Tensor:
        """The pictures as they are at these times."""
        return self.signal(times) * pictures + self.noise(times) * noise

    def target(self, pictures: Tensor, noise: Tensor, times: Tensor, prediction: Prediction) -> Tensor:
        """What the network should answer."""
        if prediction == "noise":
            return noise
        return self.signal(times) * noise - self.noise(times) * pictures

    def clean(self, noisy: Tensor, answer: Tensor, times: Tensor, prediction: Prediction) -> Tensor:
        """The pictures that an answer means, clipped to [-1, 1]."""
        signal, noise = self.signal(times), self.noise(times)
        if prediction == "noise":
            return ((noisy - noise * answer) / signal).clamp(-1, 1)
        return (signal * noisy - noise * answer).clamp(-1, 1)


def linear_schedule() -> NoiseSchedule:
    """The variance added rises in a line, as in the first DDPM."""
    added = torch.linspace(1e-4, 0.02, TIMES, dtype=torch.float64)
    return NoiseSchedule((1 - added).cumprod(0))


def cosine_schedule() -> NoiseSchedule:
    """What is kept falls as a squared cosine; no step adds more than 0.999."""
    times = torch.arange(TIMES + 1, dtype=torch.float64) / TIMES
    kept = torch.cos((times + 0.008) / 1.008 * math.pi / 2).square()
    added = (1 - kept[1:] / kept[:-1]).clamp(max=0.999)
    return NoiseSchedule((1 - added).cumprod(0))


SCHEDULES: dict[ScheduleName, Callable[[], NoiseSchedule]] = {
    "cosine": cosine_schedule,
    "linear": linear_schedule,
}


def spaced_times(steps: int) -> list[int]:
    """`steps` times evenly from the last one down, as “trailing” in Lin et al. 2023 (arXiv:2305.08891)."""
    return [round(TIMES - i * TIMES / steps) - 1 for i in range(steps)]


def ddim_step(
    schedule: NoiseSchedule, noisy: Tensor, clean: Tensor, time: int, earlier: int, eta: float = 0.0,
    noise: Tensor | None = None,
) -> Tensor:  # fmt: skip
    """Pictures at the time `earlier`, -1 being clean, from those at `time` and what they will be in the end.

    eta: how much fresh noise, from none (0) to that of the ancestral way (1); `noise` (N, C, H, W) if any.
    """
    kept, kept_earlier = _kept(schedule, time), _kept(schedule, earlier)
    spread = eta * math.sqrt((1 - kept_earlier) / (1 - kept) * (1 - kept / kept_earlier))
    found = (noisy - math.sqrt(kept) * clean) / math.sqrt(1 - kept)
    mean = math.sqrt(kept_earlier) * clean + math.sqrt(max(1 - kept_earlier - spread**2, 0)) * found
    return mean if noise is None else mean + spread * noise


def ddpm_step(
    schedule: NoiseSchedule, noisy: Tensor, clean: Tensor, time: int, earlier: int, noise: Tensor
) -> Tensor:
    """As `ddim_step`, drawn from the posterior with its smaller variance (Ho et al., equations 6 and 7)."""
    kept, kept_earlier = _kept(schedule, time), _kept(schedule, earlier)
    step = kept / kept_earlier
    of_clean = math.sqrt(kept_earlier) * (1 - step) / (1 - kept)
    of_noisy = math.sqrt(step) * (1 - kept_earlier) / (1 - kept)
    spread = math.sqrt((1 - kept_earlier) / (1 - kept) * (1 - step))
    return of_clean * clean + of_noisy * noisy + spread * noise


def guided(network: Network, noisy: Tensor, times: Tensor, condition: Tensor, guidance: float) -> Tensor:
    """The answer under the condition, moved away from the answer without one; 1 takes it as it is."""
    if guidance == 1:
        return network(noisy, times, condition)
    both = network(
        torch.cat([noisy, noisy]), torch.cat([times, times]),
        torch.cat([condition, torch.zeros_like(condition)]),
    )  # fmt: skip
    asked, free = both.chunk(2)
    return free + guidance * (asked - free)


def _kept(schedule: NoiseSchedule, time: int) -> float:
    return float(schedule.kept[time]) if time >= 0 else 1.0
