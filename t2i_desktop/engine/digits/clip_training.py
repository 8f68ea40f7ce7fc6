"""The recipe of the digits' CLIP: pictures and captions are drawn to each other where they mean the same.

Symmetric cross-entropy with a learnt temperature (Radford et al. 2021, arXiv:2103.00020). A batch has many
pictures of one class, so all pairs of a class are right ones (Yang et al. 2022, arXiv:2204.03610).
"""

import math
from pathlib import Path
from random import Random

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.digits.captions import caption
from t2i_desktop.engine.digits.clip import DigitsClip
from t2i_desktop.engine.digits.recipe import DigitsRecipe
from t2i_desktop.engine.digits.settings import DigitsClipSettings
from t2i_desktop.engine.digits.training import TrainingSet, jiggled
from t2i_desktop.engine.networks.single_file import save_network
from t2i_desktop.engine.words import said

_CELL = 16  # pixels of one similarity in the matrix that is shown
_SEEN = 32  # pictures of each class it is measured on


class DigitsClipTraining:
    """`t2i train digits-clip`."""

    def begin(self, settings: DigitsClipSettings) -> "DigitsClipRun":
        """Build the network and its data; raises BadData if there are no digits."""
        digits = TrainingSet(Path(settings.data))
        torch.manual_seed(settings.seed)
        return DigitsClipRun(DigitsClip(names=digits.names), settings, digits)


class DigitsClipRun(DigitsRecipe):
    """One training run."""

    title = said("Digits CLIP")
    network: DigitsClip

    def lost(self, *batch: Tensor) -> dict[str, Tensor]:
        """The symmetric loss, and the share of pictures whose likeliest caption is of their class."""
        images, labels = batch
        words = Random(int(torch.randint(2**31, (), generator=self.random)))
        texts = [caption(self.digits.names[label], words) for label in labels.tolist()]
        seen = self.network.encode_images(jiggled(images, self.random).to(self.place))
        scale = self.network.logit_scale.clamp(max=math.log(100)).exp()
        logits = scale * seen @ self.network.encode_texts(texts).t()
        same = (labels[:, None] == labels[None, :]).float()
        wanted = same / same.sum(dim=1, keepdim=True)
        loss = (F.cross_entropy(logits, wanted) + F.cross_entropy(logits.t(), wanted)) / 2
        hits = (labels[logits.argmax(dim=1)] == labels).float().mean()
        return {"total": loss, "hits": hits}

    @torch.no_grad()
    def sample(self) -> np.ndarray:
        """How alike the mean picture of each class (rows) and each class's name (columns) are."""
        clip = DigitsClip(**self.network.config).to(self.place).eval()
        clip.load_state_dict(self.averaged.weights)
        titles = clip.class_embeddings()
        pictures, labels = self.digits.pictures, self.digits.labels
        some = [pictures[labels == label][:_SEEN].to(self.place) for label in labels.unique()]
        rows = [clip.encode_images(images).mean(dim=0) for images in some]
        likeness = ((torch.stack(rows) @ titles.t()).cpu().numpy() + 1) / 2  # (classes, classes) in [0, 1]
        cells = (likeness * 255).round().astype(np.uint8).repeat(_CELL, axis=0).repeat(_CELL, axis=1)
        return np.repeat(cells[:, :, None], 3, axis=2)

    def export(self, path: Path) -> None:
        """Write the averaged weights."""
        save_network(path, "digits-clip", self.averaged.weights, self.network.config)
