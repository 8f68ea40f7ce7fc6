"""What the settings of all recipes say alike. No torch."""

from typing import Literal

DeviceName = Literal["auto", "cuda", "mps", "cpu"]
PrecisionName = Literal["auto", "bfloat16", "float32"]
SAVE_HELP = "File for the weights; it is in the format safetensors, whatever its name ends in."
DEVICE_HELP = "Where the work is done; “auto” takes a graphics card if there is one."
