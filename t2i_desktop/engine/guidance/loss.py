"""How far the crops of a picture are from the prompts. Knows nothing of how the crops were made.

A target's loss is its weight times the distance of its embedding from the crop's; where its stop is passed,
the loss stays at the stop, and its gradient is 0. The distance is either

- cosine: 1 - cos. A stop is compared with this; the loss itself leaves out the 1, so that its curves are
  those of the notebooks.
- spherical: half the squared angle between both, 2 * arcsin(|a - b| / 2)^2 for unit vectors a and b.

Everything is computed in fp32: in half precision the cosine's epsilon underflows and turns the loss into NaN.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.guidance.prompts import Target, Targets
from t2i_desktop.engine.guidance.sections.prompts import PROMPT_FIELDS, Distance


@dataclass(frozen=True, slots=True)
class CropLosses:
    """What the crops say. total: (N,), to differentiate. The rest is to show and carries no graph.

    terms: the loss of each field that has prompts, (N,). cosines: of each crop with each prompt, (N, P).
    """

    total: Tensor
    terms: dict[str, Tensor]
    cosines: Tensor


def crop_losses(
    embeddings: Tensor, targets: Targets, distance: Distance = "cosine", weights: Tensor | None = None
) -> CropLosses:
    """The losses of crops with the embeddings (N, D).

    weights: (N, prompts), how much each crop counts for each prompt, where each prompt acts by itself.
    """
    embeddings = embeddings.float()
    total = _losses(embeddings, targets.acting, distance, weights).sum(dim=0)
    seen = embeddings.detach()
    terms: dict[str, Tensor] = {}
    for field in PROMPT_FIELDS:
        shown = [number for number, prompt in enumerate(targets.prompts) if prompt.field == field]
        if shown:
            part = [targets.prompts[number].target for number in shown]
            counts = None if weights is None else weights[:, shown]
            terms[field] = _losses(seen, part, distance, counts).sum(dim=0)
    cosines = [_cosine(seen, prompt.target.embedding) for prompt in targets.prompts]
    return CropLosses(total, terms, torch.stack(cosines, dim=1))


def _losses(
    embeddings: Tensor, targets: Sequence[Target], distance: Distance, weights: Tensor | None
) -> Tensor:
    """The weighted losses of all targets, (targets, N)."""
    losses = torch.stack([_loss(embeddings, target, distance) for target in targets])
    return losses if weights is None else losses * weights.T


def _loss(embeddings: Tensor, target: Target, distance: Distance) -> Tensor:
    """The loss of one target, (N,)."""
    if distance == "cosine":
        loss, none = -_cosine(embeddings, target.embedding), -1.0
    else:
        loss, none = _spherical(embeddings, target.embedding), 0.0
    if target.stop is not None and target.weight > 0:
        loss = loss.clamp(min=none + target.stop)
    elif target.stop is not None:
        loss = loss.clamp(max=none + abs(target.stop))
    return target.weight * loss


def _cosine(embeddings: Tensor, target: Tensor) -> Tensor:
    """Cosine of each embedding (N, D) with one target (D,), as (N,)."""
    return F.cosine_similarity(embeddings, target.float()[None], dim=1)


def _spherical(embeddings: Tensor, target: Tensor) -> Tensor:
    """Half the squared angle of each embedding (N, D) with one target (D,), as (N,).

    The half angle is atan2(|a - b|, |a + b|), which unlike arcsin has a finite slope at opposite vectors.
    """
    a, b = F.normalize(embeddings, dim=1), F.normalize(target.float(), dim=0)
    half = torch.atan2((a - b).norm(dim=1), (a + b).norm(dim=1))
    return 2 * half.square()
