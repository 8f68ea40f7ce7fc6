"""How the latent is moved: step size, decay, parametrisation. Imports no torch."""

from typing import Literal

from t2i_desktop.engine.settings import Settings, setting


class OptimisationSection(Settings):
    """How the latent is moved: step size, decay, parametrisation."""

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
        "Decoupled decay that pulls the latent to zero and keeps it calm.",
        low=0,
        high=1,
        step=0.01,
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
