"""What each portrait of a training is told of: its attributes, the embedding of its caption, or both."""

from pathlib import Path

import numpy as np
import torch

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.single_file import checksum, find_weights
from t2i_desktop.engine.portraits.batches import Lesson, Lessons
from t2i_desktop.engine.portraits.conditions import Condition
from t2i_desktop.engine.portraits.decoder import PortraitDecoder
from t2i_desktop.engine.portraits.judge import PortraitsJudge, load_judge
from t2i_desktop.engine.portraits.models import About, load_model
from t2i_desktop.engine.portraits.preparing import embeddings_of
from t2i_desktop.engine.portraits.training_settings import PortraitsTrainingSettings
from t2i_desktop.engine.words import said


class Told:
    """The conditions of the pictures of `lessons`; raises MissingModel or BadData (nothing embedded yet).

    text: the embeddings of all pictures, float32 (N, D) of length 1; D is 0 if no text is listened to.
    """

    def __init__(self, settings: PortraitsTrainingSettings, lessons: Lessons) -> None:
        listens = settings.model != "vae"
        hears_text = listens and settings.condition in ("clip", "both")
        self._reader, self._start_from = settings.reader, settings.start_from
        self._latent_dimensions = settings.latent_dimensions
        self.text: np.ndarray = np.zeros((len(lessons.portraits.pixels), 0), np.float32)
        clip = ""
        if hears_text:
            self.text = embeddings_of(lessons.portraits, settings.clip, Path(settings.cache)).load()
            clip = checksum(ModelCatalog().find(settings.clip).weights)
        self.about = About(
            kind=settings.model,
            attributes=lessons.attributes,
            hears_attributes=listens and settings.condition in ("attributes", "both"),
            hears_text=hears_text,
            text=self.text.shape[1],
            clip=clip,
        )

    def of(self, lesson: Lesson) -> Condition:
        """What the pictures of a lesson would be told of, nothing hidden."""
        return Condition(lesson.attributes, torch.from_numpy(self.text[lesson.indices]))

    def some(self, number: int = 4096) -> torch.Tensor:
        """Some of the embeddings, evenly picked, (number, D)."""
        return torch.from_numpy(self.text[:: max(len(self.text) // number, 1)].copy())

    def asked(self, lesson: Lesson, condition: Condition) -> torch.Tensor:
        """The attributes (N, A) that a drawing so conditioned should show.

        Where a caption alone is told, all those of the picture it describes.
        """
        by_text = (condition.attributes == 0).all(dim=1, keepdim=True) & (condition.text != 0).any(
            dim=1, keepdim=True
        )
        return torch.where(by_text, lesson.attributes, condition.attributes)

    def decoder(self) -> PortraitDecoder:
        """A decoder for these conditions: new, or that of the model to start from, if one is named.

        Raises MissingModel, BadCheckpoint, or BadData if that model is told other things.
        """
        decoder = PortraitDecoder(self._latent_dimensions, *self.sizes)
        if not self._start_from:
            return decoder
        model = load_model(find_weights(self._start_from), torch.device("cpu"))
        own = {"attributes", "hears_attributes", "hears_text", "text", "clip"}
        if any(getattr(model.about, name) != getattr(self.about, name) for name in own) or (
            model.latent_dimensions != self._latent_dimensions
        ):
            raise BadData(
                said(
                    "The model “{start_from}” is told other things than this training, or has another "
                    "latent. Name one with the same conditions, or none, with --start-from.",
                    start_from=self._start_from,
                )
            )
        state = model.network.state_dict()
        decoder.load_state_dict({name: state[name] for name in decoder.state_dict()})
        return decoder

    def reader(self, device: torch.device) -> PortraitsJudge:
        """The frozen network that reads attributes; raises MissingModel, BadCheckpoint or BadData."""
        reader = load_judge(find_weights(self._reader), device)
        if reader.attributes != self.about.attributes:
            raise BadData(
                said(
                    "The reader “{reader}” knows other attributes than these portraits have. Train one on "
                    "them with “t2i train portraits-judge”, and name its file with --reader.",
                    reader=self._reader,
                )
            )
        return reader

    @property
    def sizes(self) -> tuple[int, int]:
        """How many attributes and how many numbers of text a network listens to."""
        attributes = len(self.about.attributes) if self.about.hears_attributes else 0
        return attributes, self.about.text
