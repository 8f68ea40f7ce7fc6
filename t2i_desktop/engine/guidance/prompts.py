"""What the picture is steered to and from: the prompts as embeddings. Knows nothing of pictures."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.networks.clip import ClipModel


@dataclass(frozen=True, slots=True)
class Targets:
    """Text embeddings, each (D,) in fp32; None where the prompt is empty.

    attract: the unit vector T = (w1 * include + w2 * extras) / norm that pictures are pulled to.
    """

    attract: Tensor
    include: Tensor | None
    exclude: Tensor | None
    extras: Tensor | None


@torch.no_grad()
def text_targets(clip: ClipModel, settings: VqganClipSettings) -> Targets:
    """Embed the prompts that are not empty; raises BadSettings if the weights leave no target.

    The embeddings are not normalised before the weighted sum, so that a prompt's own length counts.
    """
    include = _embed(clip, settings.include)
    extras = _embed(clip, settings.extras)
    weighted = [w * e for w, e in ((settings.w1, include), (settings.w2, extras)) if e is not None]
    total = torch.stack(weighted).sum(dim=0)
    if not total.any():
        raise BadSettings(
            "The weights leave nothing to steer to. "
            "Set Include weight or Extras weight to a number other than 0."
        )
    return Targets(F.normalize(total, dim=0), include, _embed(clip, settings.exclude), extras)


def unknown_words(clip: ClipModel, settings: VqganClipSettings) -> tuple[str, ...]:
    """The words of all three prompts that the CLIP has never learnt, each once, in order."""
    texts = (settings.include, settings.extras, settings.exclude)
    return tuple(dict.fromkeys(word for text in texts for word in clip.unknown_words(text)))


def _embed(clip: ClipModel, text: str) -> Tensor | None:
    return clip.encode_texts([text])[0].float() if text.strip() else None
