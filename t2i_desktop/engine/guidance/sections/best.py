"""How the best picture of a run is found, and when the run has gone on for long enough. Imports no torch."""

from t2i_desktop.engine.settings import Settings, setting


class BestSection(Settings):
    """How the best picture of a run is found, and when the run has gone on for long enough."""

    keep_best: bool = setting(
        False,
        "Keep the best",
        "The result is the picture with the best score of the run, not the last one.",
        group="Best",
        advanced=True,
    )
    patience: int = setting(
        0,
        "Stop when idle for",
        "The run ends when its score has not improved for so many iterations; 0: it goes to the end.",
        low=0,
        high=1_000_000,
        step=50,
        group="Best",
        advanced=True,
    )
    score_every: int = setting(
        10,
        "Score every",
        "The picture is scored every so many iterations, on fixed views without noise or augmentation.",
        low=1,
        high=10_000,
        step=5,
        group="Best",
        advanced=True,
    )
