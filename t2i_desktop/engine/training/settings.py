"""What the settings of all recipes say alike, and what those of digits and portraits share. No torch."""

from typing import Literal

from t2i_desktop.engine.settings import RunSettings, setting
from t2i_desktop.engine.words import said

DeviceName = Literal["auto", "cuda", "mps", "cpu"]
PrecisionName = Literal["auto", "bfloat16", "float32"]
SAVE_HELP = said("File for the weights; it is in the format safetensors, whatever its name ends in.")
DEVICE_HELP = said("Where the work is done; “auto” takes a graphics card if there is one.")


class NetworkTrainingSettings(RunSettings):
    """How a network is trained, whatever it learns from."""

    batch_size: int = setting(
        64, "Batch size", "Pictures in one step.", low=4, high=4096, step=8, group="Run"
    )
    learning_rate: float = setting(
        0.001, "Learning rate", "At its height; it rises for 200 steps, and falls in the last fifth.",
        low=1e-6, high=1, step=0.0001, group="Run",
    )  # fmt: skip
    show_step: int = setting(
        250, "Sample every", "Samples are drawn and weights written every so many iterations.",
        low=0, high=100_000, step=50, group="Run",
    )  # fmt: skip
    precision: PrecisionName = setting(
        "auto", "Precision", "Of the network while it trains; “auto” is bfloat16 on a graphics card only.",
        group="Run", advanced=True,
    )  # fmt: skip
    device: DeviceName = setting("auto", "Device", DEVICE_HELP, group="Run", advanced=True)
