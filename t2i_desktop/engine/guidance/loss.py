"""How far the crops of a picture are from the prompts. Knows nothing of how the crops were made.

Everything is computed in fp32: in half precision the cosine's epsilon underflows and turns the loss into NaN.
"""

import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.guidance.prompts import Targets


def crop_losses(embeddings: Tensor, targets: Targets, *, alpha: float, beta: float) -> dict[str, Tensor]:
    """The loss of every crop, and its named parts: each (N,) for embeddings (N, D).

    `total` is -alpha * cos(T, I) + beta * cos(exclude, I), to differentiate; the parts, only those of prompts
    that are not empty, are to show.
    """
    embeddings = embeddings.float()
    total = -alpha * _cosine(embeddings, targets.attract)
    if targets.exclude is not None:
        total = total + beta * _cosine(embeddings, targets.exclude)
    weighted = {
        "include": (-alpha, targets.include),
        "exclude": (beta, targets.exclude),
        "extras": (-alpha, targets.extras),
    }
    seen = embeddings.detach()
    parts = {name: w * _cosine(seen, text) for name, (w, text) in weighted.items() if text is not None}
    return {"total": total, **parts}


def _cosine(embeddings: Tensor, text: Tensor) -> Tensor:
    """Cosine of each embedding (N, D) with one text (D,), as (N,)."""
    return F.cosine_similarity(embeddings, text.float()[None], dim=1)
