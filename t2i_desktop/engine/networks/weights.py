"""Weights in safetensors: read strictly, written small. Never unpickles anything."""

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor, nn

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.words import said

BAD_VALUES = (
    LookupError, TypeError, AttributeError, ValueError, RuntimeError, ArithmeticError, AssertionError,
)  # fmt: skip
"""What networks raise that are made of values which make no sense, and safetensors of an odd header."""


def load_frozen(module: nn.Module, path: Path, device: torch.device) -> None:
    """Fill `module` from `path` as fp32, set it to eval mode and freeze every weight.

    Raises BadCheckpoint if the file is damaged or its tensors are not exactly those of the module.
    """
    try:
        state = load_file(path)
    except (SafetensorError, OSError, *BAD_VALUES) as error:
        raise BadCheckpoint(
            said("The weights {path} are damaged and cannot be read: {reason}.", path=path, reason=str(error))
        ) from error
    try:
        module.load_state_dict({name: value.float() if value.is_floating_point() else value
                                for name, value in state.items()})  # fmt: skip
    except RuntimeError as error:
        raise BadCheckpoint(
            said("The weights {path} do not fit the configuration beside them.", path=path)
        ) from error
    module.eval().requires_grad_(False).to(device)


def save_half(state: Mapping[str, Tensor], path: Path) -> None:
    """Write `state` to `path` atomically, floating-point tensors in fp16."""
    half = {
        name: (value.half() if value.is_floating_point() else value).detach().cpu().contiguous()
        for name, value in state.items()
    }
    write_atomically(path, save(half))
