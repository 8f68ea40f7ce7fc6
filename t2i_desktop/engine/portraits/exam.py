"""What is asked of all models of portraits alike: portraits of one part, their conditions and their latents.

Knows no models; nothing of what they draw is measured here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from torch import Tensor

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.portraits.attributes import ALL
from t2i_desktop.engine.portraits.batches import to_images
from t2i_desktop.engine.portraits.caption_words import asked_by
from t2i_desktop.engine.portraits.conditions import Condition
from t2i_desktop.engine.portraits.dataset import PortraitSet
from t2i_desktop.engine.portraits.embeddings import CaptionEmbeddings
from t2i_desktop.engine.portraits.lists import Part
from t2i_desktop.engine.portraits.progress import Progress
from t2i_desktop.engine.runner import RunControl

Way = Literal["nothing", "directions", "attributes", "caption", "both"]
"""How a model is told what to draw; by directions its latents are moved, as it listens to nothing."""


@dataclass(frozen=True)
class Exam:
    """The first `number` portraits of a part.

    attributes: float32 (N, A), 1, -1 or 0 (nobody knows). captions: one each, and named (N, A): what they
    ask for, as the attributes are. held_out: bool (N, pairs), who shows which pair. texts: (N, D), or D is 0.
    """

    portraits: PortraitSet
    indices: np.ndarray
    attributes: Tensor
    captions: tuple[str, ...]
    named: Tensor
    held_out: Tensor
    texts: Tensor

    def __len__(self) -> int:
        return len(self.indices)

    def images(self, rows: slice) -> Tensor:
        """Real portraits, (N, 3, 64, 64) in [-1, 1]."""
        return to_images(self.portraits.batch(self.indices[rows]).pixels)

    def condition(self, way: Way, rows: slice, text: int) -> Condition:
        """What is told in this way of some portraits, to a model that knows embeddings of length `text`."""
        attributes, texts = self.attributes[rows], self.texts[rows]
        if way not in ("attributes", "both"):
            attributes = torch.zeros_like(attributes)
        if way not in ("caption", "both"):
            texts = torch.zeros(len(attributes), text)
        return Condition(attributes, texts)

    def latents(self, dimensions: int, seed: int) -> Tensor:
        """One latent for each portrait, (N, dimensions); the same for every model and way."""
        return torch.randn(len(self), dimensions, generator=seeded(seed))

    def pairs_seen(self, seen: Tensor) -> Tensor:
        """Of each held-out pair, the share of its portraits in which both are seen, (pairs,)."""
        columns = [[self._names.index(name) for name in pair] for pair in self.portraits.source.held_out]
        both = [seen[who][:, pair].all(dim=1) for who, pair in zip(self.held_out.t(), columns, strict=True)]
        return torch.stack([found.double().mean() for found in both]) if both else torch.zeros(0)

    @property
    def _names(self) -> tuple[str, ...]:
        return self.portraits.source.shown


def exam_of(portraits: PortraitSet, part: Part, number: int, clip: str, cache: Path) -> Exam:
    """The first `number` of a part. clip: whose embeddings are needed, if any.

    Raises BadData if they have not been made.
    """
    indices = portraits.indices(part)[:number]
    shown = portraits.source.shown
    columns = [ALL.index(name) for name in shown]
    attributes = torch.from_numpy(portraits.labels[indices][:, columns].astype(np.float32))
    captions = tuple(portraits.captions(indices))
    asked = [asked_by(caption) for caption in captions]
    named = torch.tensor([[words.get(name, 0) for name in shown] for words in asked])
    held = [
        (attributes[:, [shown.index(name) for name in pair]] > 0).all(dim=1)
        for pair in portraits.source.held_out
    ]
    texts = (
        CaptionEmbeddings(captions, clip, cache).load() if clip else np.zeros((len(indices), 0), np.float32)
    )
    return Exam(
        portraits, indices, attributes, captions,
        attributes * (named.reshape(attributes.shape) != 0),
        torch.stack(held, dim=1) if held else torch.zeros(len(indices), 0, dtype=torch.bool),
        torch.from_numpy(texts.copy()),
    )  # fmt: skip


def embed_captions(
    portraits: PortraitSet, part: Part, number: int, clip: str, cache: Path, control: RunControl
) -> Iterator[Progress]:
    """Make the embeddings that `exam_of` needs; ends with Made or Stopped."""
    captions = portraits.captions(portraits.indices(part)[:number])
    yield from CaptionEmbeddings(captions, clip, cache).compute(control, "cpu")
