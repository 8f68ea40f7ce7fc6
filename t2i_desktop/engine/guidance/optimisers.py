"""How the latent moves along its gradient, and how fast: optimisers and learning-rate schedules.

Knows nothing of where gradients come from. A schedule is a function of the step alone, so that a run which
is continued has nothing to restore.
"""

import math

import torch
from torch import Tensor

from t2i_desktop.engine.guidance.sections.optimisation import DECOUPLED, OptimisationSection
from t2i_desktop.engine.words import said

DROP_AT = 0.75
"""The share of the run after which the schedule "drop" falls, as in pixray."""


def new_optimiser(parameter: Tensor, settings: OptimisationSection) -> torch.optim.Optimizer:
    """PyTorch's optimiser of that name for `parameter`, with its usual moments and epsilon.

    Weight decay is decoupled (Loshchilov and Hutter 2019) where `DECOUPLED` says so. Elsewhere it is the
    gradient of weight_decay / 2 * |z|^2, added to CLIP's own.
    """
    rate, decay = settings.learning_rate, settings.weight_decay
    fused = is_fused(parameter.device)
    match settings.optimiser:
        case "AdamW":
            return torch.optim.AdamW([parameter], rate, weight_decay=decay, fused=fused)
        case "Adam":
            return torch.optim.Adam([parameter], rate, weight_decay=decay, fused=fused)
        case "RAdam":
            return torch.optim.RAdam([parameter], rate, weight_decay=decay, decoupled_weight_decay=True)
        case "Adamax":
            return torch.optim.Adamax([parameter], rate, weight_decay=decay)
        case "Adagrad":
            return torch.optim.Adagrad([parameter], rate, weight_decay=decay)
        case "RMSprop":
            return torch.optim.RMSprop([parameter], rate, weight_decay=decay)


def is_fused(device: torch.device) -> bool | None:
    """Whether Adam is to be one kernel: on CUDA, where each call costs more than its work; else as usual."""
    return True if device.type == "cuda" else None


def scheduled_rate(settings: OptimisationSection, step: int, total: int) -> float:
    """The learning rate after `step` of `total` steps.

    cosine: falls along half a cosine from the learning rate to its floor. restarts: the same, anew every
    `schedule_period` steps (both Loshchilov and Hutter 2017). drop: falls at once, late in the run.
    """
    match settings.schedule:
        case "constant":
            return settings.learning_rate
        case "cosine":
            share = _half_cosine(step / total)
        case "restarts":
            share = _half_cosine(step % settings.schedule_period / settings.schedule_period)
        case "drop":
            share = 1.0 if step < DROP_AT * total else 0.0
    floor = settings.schedule_floor
    return settings.learning_rate * (floor + (1 - floor) * share)


def decay_note(settings: OptimisationSection) -> str:
    """A warning where weight decay would outweigh the prompts; empty where all is well.

    With the starter models and Adam, decays of 0.0001 and 0.001 reach -0.70 and -0.69 in 40 steps, as none at
    all does; 0.01 reaches -0.54, and 0.3, which suits AdamW, -0.31.
    """
    if settings.optimiser in DECOUPLED or settings.weight_decay <= 0.001:
        return ""
    return said(
        "{optimiser} adds the weight decay to the gradient, and {decay:g} is likely to outweigh the prompts "
        "there. Set Weight decay to 0, or choose AdamW.",
        optimiser=settings.optimiser,
        decay=settings.weight_decay,
    )


def _half_cosine(share: float) -> float:
    """From 1 at 0 to 0 at 1, and 0 beyond."""
    return (1 + math.cos(math.pi * min(share, 1.0))) / 2
