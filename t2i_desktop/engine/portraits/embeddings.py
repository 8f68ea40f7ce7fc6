"""What CLIP makes of captions, computed once and kept: one mapped array per CLIP and list of captions.

The key is what matters, the CLIP's weights and the captions themselves, so that neither can be mistaken for
another of its name. torch is imported when there is something to compute.
"""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from t2i_desktop.engine.errors import BadCheckpoint, BadData, BadSettings
from t2i_desktop.engine.models.catalog import Model, ModelCatalog
from t2i_desktop.engine.portraits.arrays import GrowingArray, alone, read_array
from t2i_desktop.engine.portraits.progress import Made, Progress, Stopped, Working
from t2i_desktop.engine.provenance import ModelHashes
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import said

_PIECE = 256  # captions that are encoded at once
_VERSION = 1  # to be counted up when the same caption gives another embedding


class CaptionEmbeddings:
    """The embeddings of some captions by one CLIP. Raises MissingModel, BadSettings if it is no CLIP.

    clip: the name of an installed model. cache: the folder they are kept in.
    """

    def __init__(
        self, captions: Sequence[str], clip: str, cache: Path, hashes: ModelHashes | None = None
    ) -> None:
        self._model = _find(clip)
        found = (hashes or ModelHashes()).of([clip])
        if clip not in found:
            raise BadCheckpoint(
                said("The weights of “{clip}” cannot be read. Install the model again.", clip=clip)
            )
        self._captions = captions
        digest = hashlib.sha256("\n".join(captions).encode()).hexdigest()
        self._made_from: dict[str, Any] = {
            "clip": clip,
            "weights": found[clip],
            "captions": digest,
            "number": len(captions),
            "version": _VERSION,
        }
        self.path = cache / f"captions-{found[clip][:12]}-{digest[:12]}.npy"

    def compute(self, control: RunControl, device: str = "auto") -> Iterator[Progress]:
        """Embed what is not embedded yet; ends with Made or Stopped. Imports torch if there is work.

        Raises UnavailableDevice, BadCheckpoint, DiskFull, BadData. Another call goes on where one stopped.
        """
        total = len(self._captions)
        if read_array(self.path, self._made_from) is None:
            with alone(self.path):
                encoder = _Encoder(self._model, device)
                growing = GrowingArray(self.path, (total, encoder.width), np.float32, self._made_from)
                yield Working(said("Embedding captions"), growing.done, total)
                while growing.done < total:
                    if not control.proceed():
                        growing.keep()
                        yield Stopped(growing.done, total)
                        return
                    growing.append(encoder.encode(self._captions[growing.done : growing.done + _PIECE]))
                    yield Working(said("Embedding captions"), growing.done, total)
                growing.finish()
        yield Made(self.path, f"the embeddings of {total:,} captions")

    def load(self) -> np.ndarray:
        """float32 (N, D), each of length 1, mapped; raises BadData if they have not been computed."""
        found = read_array(self.path, self._made_from)
        if found is None:
            raise BadData(said("The embeddings of these captions are not computed yet. Compute them first."))
        return found


class _Encoder:
    """The text tower of a CLIP, from strings to unit vectors."""

    def __init__(self, model: Model, device: str) -> None:
        from t2i_desktop.engine.device import choose
        from t2i_desktop.engine.networks.clip import load_clip

        self._clip = load_clip(model, choose(device))
        self.width = int(self.encode([""]).shape[1])

    def encode(self, texts: Sequence[str]) -> np.ndarray:
        """float32 (N, D), each of length 1."""
        import torch

        with torch.inference_mode():
            found = self._clip.encode_texts(texts)
            return torch.nn.functional.normalize(found, dim=-1).cpu().numpy()


def _find(clip: str) -> Model:
    model = ModelCatalog().find(clip)
    if model.kind != "clip":
        raise BadSettings(
            said("“{clip}” is no CLIP. “t2i models list” names those that are installed.", clip=clip)
        )
    return model
