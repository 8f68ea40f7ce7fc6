"""What all training runs share: precision, random state as plain tensors, samples as pictures."""

import numpy as np
import torch
from torch import Tensor


def autocast(precision: str) -> torch.autocast:
    """Networks run in bfloat16 inside this context, or as they are."""
    return torch.autocast("cpu", torch.bfloat16, enabled=precision == "bfloat16")


def rng_state(generator: torch.Generator) -> Tensor:
    """The state of a generator as a tensor that can be stored."""
    return generator.get_state()


def set_rng_state(generator: torch.Generator, state: Tensor) -> None:
    """Put a stored state back."""
    generator.set_state(state)


def to_pictures(images: Tensor) -> np.ndarray:
    """Images (B, 3, H, W) in [0, 1] to uint8 (B, H, W, 3)."""
    return (images.detach().float().clamp(0, 1) * 255).round().byte().permute(0, 2, 3, 1).contiguous().numpy()
