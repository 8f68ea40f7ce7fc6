"""How far the crops of a picture are from the prompts. Knows nothing of how the crops were made.

Everything is computed in fp32: in half precision the cosine's epsilon underflows and turns the loss into NaN.
"""

import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.guidance.prompts import Targets


def guidance_loss(
    embeddings: Tensor, targets: Targets, *, alpha: float, beta: float, batch: int
) -> tuple[Tensor, dict[str, float]]:
    """The loss to differentiate, and its named terms to show.

    embeddings: (batch * crops, D), the crops of one picture side by side.
    Per crop: -alpha * cos(T, I) + beta * cos(exclude, I); a picture's loss is the mean over its crops.
    The loss is the sum over pictures, so that no latent's gradient depends on how many share the batch.
    The terms are means over everything, only those of prompts that are not empty; `total` is always there.
    """
    embeddings = embeddings.float()
    crops = -alpha * _cosine(embeddings, targets.attract)
    if targets.exclude is not None:
        crops = crops + beta * _cosine(embeddings, targets.exclude)
    loss = crops.view(batch, -1).mean(dim=1).sum()
    return loss, _terms(loss.detach() / batch, embeddings.detach(), targets, alpha, beta)


def _terms(
    total: Tensor, embeddings: Tensor, targets: Targets, alpha: float, beta: float
) -> dict[str, float]:
    weighted = {
        "include": (-alpha, targets.include),
        "exclude": (beta, targets.exclude),
        "extras": (-alpha, targets.extras),
    }
    terms = {"total": total}
    for name, (weight, text) in weighted.items():
        if text is not None:
            terms[name] = weight * _cosine(embeddings, text).mean()
    values = torch.stack(list(terms.values())).tolist()  # one wait for the device instead of four
    return dict(zip(terms, values, strict=True))


def _cosine(embeddings: Tensor, text: Tensor) -> Tensor:
    """Cosine of each embedding (N, D) with one text (D,), as (N,)."""
    return F.cosine_similarity(embeddings, text.float()[None], dim=1)
