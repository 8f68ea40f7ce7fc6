"""The settings of the portraits' evaluation. No torch."""

from t2i_desktop.engine.portraits.training_settings import PortraitsPlaces
from t2i_desktop.engine.settings import MAX_SEED, setting


class PortraitsEvaluationSettings(PortraitsPlaces):
    """Drawing what was asked of portraits that nobody has learnt from, and measuring what was drawn."""

    models: str = setting(
        "portraits-vae, portraits-cvae, portraits-gan", "Models",
        "Files or installed models to evaluate, with commas between them.", group="Models",
    )  # fmt: skip
    clip: str = setting("portraits-clip", "CLIP", "Installed model that embeds the captions.", group="Models")
    judge: str = setting(
        "resources/judges/portraits.safetensors", "Judge", "File of the judge.", group="Models"
    )
    number: int = setting(
        2048, "Portraits",
        "How many each model draws in each way of being told, or as many as the test part has.",
        low=8, high=1_000_000, step=256, group="Run",
    )  # fmt: skip
    seed: int = setting(
        0, "Seed", "Of the latents; all models have the same.", low=0, high=MAX_SEED, group="Run"
    )
    truncation: float = setting(
        1.0, "Truncation", "Less keeps closer to the average; 1 draws all that the models know.",
        low=0, high=1.5, step=0.05, group="Run",
    )  # fmt: skip
    out: str = setting(
        "work/portraits-evaluation", "Write to", "Folder for the figures and the sheets.", group="Files"
    )
