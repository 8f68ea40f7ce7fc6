"""The prompts, and how strongly each of them counts. Imports no torch."""

from t2i_desktop.engine.settings import Settings, setting


class PromptSection(Settings):
    """The prompts, and how strongly each of them counts."""

    include: str = setting(
        "",
        "Include",
        "What the picture should show.",
        group="Prompt",
        long=True,
    )
    exclude: str = setting(
        "",
        "Exclude",
        "What the picture should keep away from. May be empty.",
        group="Prompt",
        long=True,
    )
    extras: str = setting(
        "",
        "Extras",
        "Style or mood, added to Include with its own weight. May be empty.",
        group="Prompt",
        long=True,
    )
    w1: float = setting(
        1.0,
        "Include weight",
        "Weight of Include in the text target (w1).",
        low=-10,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    w2: float = setting(
        0.1,
        "Extras weight",
        "Weight of Extras in the text target (w2).",
        low=-10,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    alpha: float = setting(
        1.0,
        "Attraction",
        "How strongly the picture is pulled to Include and Extras (alpha).",
        low=0,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    beta: float = setting(
        0.5,
        "Repulsion",
        "How strongly the picture is pushed from Exclude (beta).",
        low=0,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
