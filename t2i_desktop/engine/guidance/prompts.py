"""What the picture is steered to and from: the prompts as embeddings. Knows nothing of pictures."""

from collections.abc import Iterator, Sequence
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


def reading_notes(clips: Sequence[ClipModel], settings: VqganClipSettings) -> Iterator[str]:
    """What the CLIPs cannot read of the prompts: words they have never learnt, and what is too long."""
    texts = {"Include": settings.include, "Extras": settings.extras, "Exclude": settings.exclude}
    unknown = dict.fromkeys(w for text in texts.values() for clip in clips for w in clip.unknown_words(text))
    if unknown:
        listed = ", ".join(f"“{word}”" for word in unknown)
        yield f"This CLIP does not know {listed}, so the picture is made without. Try other words."
    for title, text in texts.items():
        read, rest = min((clip.read_part(text) for clip in clips), key=lambda parts: len(parts[0]))
        if rest:
            yield (
                f"{title} is longer than CLIP reads: it ends at “…{_end_of(read)}”, and “{_start_of(rest)}” "
                "and what follows is left out. Put what matters first."
            )


def _end_of(text: str) -> str:
    return " ".join(text.split()[-4:])


def _start_of(text: str) -> str:
    return " ".join(text.split()[:4])


def _embed(clip: ClipModel, text: str) -> Tensor | None:
    return clip.encode_texts([text])[0].float() if text.strip() else None
