"""What all training runs share: precision, samples as pictures, and the way models are written."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from omegaconf import DictConfig, OmegaConf
from torch import Tensor

from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.models.catalog import CONFIG_NAME, WEIGHTS_NAME
from t2i_desktop.engine.networks.weights import save_half

VOCABULARY_NAME = "vocabulary.txt"


def autocast(precision: str) -> torch.autocast:
    """Networks run in bfloat16 inside this context, or as they are."""
    return torch.autocast("cpu", torch.bfloat16, enabled=precision == "bfloat16")


def to_pictures(images: Tensor) -> np.ndarray:
    """Images (B, 3, H, W) in [0, 1] to uint8 (B, H, W, 3)."""
    return (images.detach().float().clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1).contiguous().numpy()


def export_model(
    folder: Path, config: DictConfig, state: Mapping[str, Tensor], vocabulary: Sequence[str] | None = None
) -> None:
    """Write a model as the catalogue reads it, its configuration last: a half-written one is not seen."""
    save_half(state, folder / WEIGHTS_NAME)
    if vocabulary is not None:
        write_atomically(folder / VOCABULARY_NAME, ("\n".join(vocabulary) + "\n").encode())
    write_atomically(folder / CONFIG_NAME, OmegaConf.to_yaml(config).encode())
