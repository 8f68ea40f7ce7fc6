"""The models that are evaluated: loaded, named, and asked to draw what an exam asks.

Knows nothing of judges and of figures.
"""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from t2i_desktop.engine.errors import BadCheckpoint, BadSettings
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.single_file import checksum, find_weights
from t2i_desktop.engine.portraits.exam import Exam, Way
from t2i_desktop.engine.portraits.models import PortraitModel, load_model
from t2i_desktop.engine.words import said

_CPU = torch.device("cpu")


@dataclass(frozen=True, slots=True)
class Contender:
    """name: of the file or the installed model, without its ending. size: of the file, in bytes.

    truncation: what latents are multiplied by.
    """

    name: str
    checksum: str
    size: int
    model: PortraitModel
    truncation: float = 1.0

    @property
    def title(self) -> str:
        """Its kind in capitals, as people write it."""
        return self.model.about.kind.upper()

    @property
    def ways(self) -> tuple[Way, ...]:
        """How it can be told what to draw; first of all the one that tells most."""
        about = self.model.about
        if about.hears_attributes and about.hears_text:
            return ("both", "attributes", "caption")
        if about.hears_attributes or about.hears_text:
            return ("attributes" if about.hears_attributes else "caption",)
        return ("nothing", "directions") if self.model.can_encode else ("nothing",)

    def draw(self, exam: Exam, way: Way, latents: Tensor, rows: slice) -> Tensor:
        """Portraits (N, 3, 64, 64) around [-1, 1] for some rows of an exam, and as many latents (N, Z)."""
        latents = latents * self.truncation
        if way == "directions":
            latents = self.model.moved(latents, exam.attributes[rows])
        return self.model.draw(latents, exam.condition(way, rows, self.model.about.text))

    def reconstruct(self, exam: Exam, rows: slice) -> Tensor:
        """Real portraits of an exam encoded and decoded, told all that it listens to; where it can encode."""
        condition = exam.condition(self.ways[0], rows, self.model.about.text)
        return self.model.draw(self.model.encode(exam.images(rows), condition), condition)


def contenders(names: str, clip: str, truncation: float = 1.0) -> tuple[Contender, ...]:
    """The models of these names or files, with commas between them.

    Raises MissingModel, BadCheckpoint if one has learnt from the embeddings of another CLIP, or BadSettings.
    """
    listed = list(dict.fromkeys(name.strip() for name in names.split(",") if name.strip()))
    found = tuple(_contender(name, truncation) for name in listed)
    if not found or len({contender.name for contender in found}) < len(found):
        raise BadSettings(said("Name at least one model of portraits, and none twice."))
    for contender in found:
        knows = contender.model.about.clip
        if knows and knows != checksum(ModelCatalog().find(clip).weights):
            raise BadCheckpoint(
                said(
                    "“{name}” has learnt from the embeddings of another CLIP than “{clip}”. Name the one "
                    "that it was trained with.",
                    name=contender.name,
                    clip=clip,
                )
            )
    return found


def clip_needed(found: tuple[Contender, ...], clip: str) -> str:
    """The name of the CLIP if one of the models reads captions, else nothing."""
    return clip if any(contender.model.about.hears_text for contender in found) else ""


def _contender(name: str, truncation: float) -> Contender:
    path = find_weights(name)
    title = Path(name).stem if path == Path(name) else name
    return Contender(title, checksum(path), path.stat().st_size, load_model(path, _CPU), truncation)
