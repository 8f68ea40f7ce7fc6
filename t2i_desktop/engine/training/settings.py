"""What the settings of all recipes say alike. No torch."""

from typing import Literal

from t2i_desktop.engine.words import said

DeviceName = Literal["auto", "cuda", "mps", "cpu"]
PrecisionName = Literal["auto", "bfloat16", "float32"]
SAVE_HELP = said("File for the weights; it is in the format safetensors, whatever its name ends in.")
DEVICE_HELP = said("Where the work is done; “auto” takes a graphics card if there is one.")
