"""How the latent is moved: optimiser, step size, schedule, decay, parametrisation. Imports no torch."""

from typing import Literal

from t2i_desktop.engine.settings import Settings, setting

Optimiser = Literal["AdamW", "Adam", "RAdam", "Adamax", "Adagrad", "RMSprop"]
Schedule = Literal["constant", "cosine", "restarts", "drop"]

DECOUPLED: frozenset[Optimiser] = frozenset({"AdamW", "RAdam"})
"""The optimisers that shrink the latent by the weight decay itself, whatever the gradient is."""


class OptimisationSection(Settings):
    """How the latent is moved: optimiser, step size, schedule, decay, parametrisation."""

    learning_rate: float = setting(
        0.2,
        "Learning rate",
        "How far each step moves the latent.",
        low=0.0001,
        high=10,
        step=0.05,
        group="Run",
    )
    show_step: int = setting(
        50,
        "Keep every",
        "A picture and its latent are kept every so many iterations; 0 keeps only the last.",
        low=0,
        high=100_000,
        step=10,
        group="Run",
    )
    cutouts: int = setting(
        16,
        "Cutouts",
        "Random crops shown to CLIP in each iteration: more are steadier and slower.",
        low=1,
        high=256,
        group="Run",
    )
    weight_decay: float = setting(
        0.3,
        "Weight decay",
        "Pulls the latent to zero and keeps it calm. AdamW and RAdam shrink it; others add to the gradient.",
        low=0,
        high=1,
        step=0.01,
        group="Latent",
        advanced=True,
    )
    optimiser: Optimiser = setting(
        "AdamW",
        "Optimiser",
        "The rule by which the latent follows the gradient.",
        group="Latent",
        advanced=True,
        fixed=True,
    )
    schedule: Schedule = setting(
        "constant",
        "Rate schedule",
        "Constant, falling along a cosine, the same again and again, or a drop after three quarters.",
        group="Latent",
        advanced=True,
    )
    schedule_floor: float = setting(
        0.1,
        "Lowest rate",
        "What a schedule leaves of the learning rate in the end, as a share.",
        low=0,
        high=1,
        step=0.05,
        group="Latent",
        advanced=True,
    )
    schedule_period: int = setting(
        50,
        "Restart every",
        "Iterations after which the schedule “restarts” begins anew.",
        low=1,
        high=1_000_000,
        step=10,
        group="Latent",
        advanced=True,
    )
    parametrisation: Literal["continuous", "quantised"] = setting(
        "continuous",
        "Latent",
        "Continuous: the latent is free. Quantised: it is snapped to the codebook, the gradient passes.",
        group="Latent",
        advanced=True,
        fixed=True,
    )
