"""One file, one network: safetensors in fp16 whose header says which family it is of and how it is built.

So a file is a whole model, whatever its name ends in. Knows no family; never unpickles anything.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from t2i_desktop.engine.errors import BadCheckpoint, MissingModel
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.models.catalog import ModelCatalog, sha256_of
from t2i_desktop.engine.networks.weights import BAD_VALUES
from t2i_desktop.engine.words import said

_HEADER = "t2i-desktop"  # one entry only: the library writes several in random order
M = TypeVar("M")


def save_network(path: Path, family: str, state: Mapping[str, Tensor], config: Mapping[str, Any]) -> None:
    """Write weights and configuration to one file, atomically."""
    half = {
        name: (value.half() if value.is_floating_point() else value).detach().cpu().contiguous()
        for name, value in state.items()
    }
    header = json.dumps({"family": family, "config": config}, sort_keys=True)
    write_atomically(path, save(half, {_HEADER: header}))


def find_weights(name: str) -> Path:
    """The file called `name`, or the weights of the installed model of this name; raises MissingModel."""
    path = Path(name)
    return path if path.is_file() else ModelCatalog().find(name).weights


def checksum(path: Path) -> str:
    """What tells one file of weights from another."""
    return sha256_of(path)


def read_config(path: Path, family: str, command: str) -> dict[str, Any]:
    """How the network of a file is built. command: what trains such a network.

    Raises MissingModel if there is no file, BadCheckpoint if it is damaged or of another family.
    """
    if not path.is_file():
        raise MissingModel(
            said(
                "There is no file {path}. Name the file that “{command}” has written.",
                path=path,
                command=command,
            )
        )
    try:
        with safe_open(path, "pt") as file:
            header = json.loads((file.metadata() or {})[_HEADER])
        found, config = header["family"], dict(header["config"])
    except (SafetensorError, OSError, *BAD_VALUES) as error:
        raise BadCheckpoint(
            said(
                "The weights {path} are damaged, or no weights of this program. Name a file that "
                "“{command}” has written.",
                path=path,
                command=command,
            )
        ) from error
    if found != family:
        raise BadCheckpoint(
            said(
                "The weights {path} belong to “{found}”, and “{family}” is needed here. Name a file that "
                "“{command}” has written.",
                path=path,
                found=found,
                family=family,
                command=command,
            )
        )
    return config


def built(path: Path, build: Callable[[], M]) -> M:
    """What `build` makes of the header of a file; raises BadCheckpoint if that makes no sense."""
    try:
        return build()
    except BAD_VALUES as error:
        raise odd(path) from error


def odd(path: Path) -> BadCheckpoint:
    """The error of a header that describes no network."""
    return BadCheckpoint(said("The header of {path} does not describe a network. Train it again.", path=path))
