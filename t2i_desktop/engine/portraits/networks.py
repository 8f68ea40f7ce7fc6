"""The networks that drawing portraits takes, each loaded when it is first needed, and kept until `release`.

Knows nothing of what is drawn.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

from torch import Tensor

from t2i_desktop.engine.device import choose, release_memory
from t2i_desktop.engine.errors import BadCheckpoint, MissingModel
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, load_clip
from t2i_desktop.engine.networks.single_file import checksum, find_weights
from t2i_desktop.engine.portraits.conditions import unit
from t2i_desktop.engine.portraits.judge import PortraitsJudge, load_judge
from t2i_desktop.engine.portraits.models import PortraitModel, load_model
from t2i_desktop.engine.words import said

T = TypeVar("T")
_TRAIN = "t2i train portraits --model {}"
_KINDS = ("gan", "cvae", "vae")


class Networks:
    """The networks on one device; raises UnavailableDevice. Use them under `torch.inference_mode`."""

    def __init__(self, device: str) -> None:
        self.device = choose(device)
        self._held: dict[tuple[str, str], object] = {}

    def release(self) -> None:
        """Hold none any more."""
        self._held.clear()
        release_memory()

    def model(self, name: str) -> PortraitModel:
        """What draws; raises MissingModel or BadCheckpoint."""
        return self._once(
            "model", name, lambda: load_model(_weights(name, _model_command(name)), self.device)
        )

    def reader(self, name: str) -> PortraitsJudge:
        """What sees the attributes of a picture; raises MissingModel or BadCheckpoint."""
        command = "t2i train portraits-judge"
        return self._once("reader", name, lambda: load_judge(_weights(name, command), self.device))

    def embedding(self, clip: str, text: str, wanted: str) -> Tensor:
        """A text as (D,) of length 1. wanted: the checksum of the CLIP that the drawing model knows.

        Raises MissingModel, BadCheckpoint, or BadCheckpoint saying that it is another CLIP.
        """
        if self._once("checksum", clip, lambda: checksum(ModelCatalog().find(clip).weights)) != wanted:
            raise BadCheckpoint(
                said(
                    "The model was trained with another CLIP than “{clip}”, and would not understand it. "
                    "Choose the one it was trained with.",
                    clip=clip,
                )
            )
        return self._once(f"text {text}", clip, lambda: unit(self.clip(clip).encode_texts([text]))[0])

    def clip(self, name: str) -> ClipModel:
        """What reads texts; raises MissingModel or BadCheckpoint."""
        return self._once("clip", name, lambda: load_clip(ModelCatalog().find(name), self.device))

    def _once(self, role: str, name: str, make: Callable[[], T]) -> T:
        if (role, name) not in self._held:
            self._held[role, name] = make()
        return cast("T", self._held[role, name])


def _weights(name: str, command: str) -> Path:
    try:
        return find_weights(name)
    except MissingModel as error:
        raise MissingModel(
            said(
                "The model “{name}” is not installed. Train one with “{command}”, and name the file that "
                "it writes, or choose another model.",
                name=name,
                command=command,
            )
        ) from error


def _model_command(name: str) -> str:
    """The command that trains a model such as its name tells."""
    kind = next((kind for kind in _KINDS if name.endswith(f"-{kind}")), _KINDS[0])
    return _TRAIN.format(kind)
