"""How right, how different from each other, and how new pictures are. Plain arithmetic; knows no networks."""

import torch
from torch import Tensor


def accuracy(found: Tensor, right: Tensor) -> float:
    """The share of labels (N,) that are right."""
    return float((found == right).float().mean())


def diversity(images: Tensor, labels: Tensor) -> Tensor:
    """The mean distance between two pictures of the same class, for each class that there is, (classes,).

    images: (N, 1, H, W) in [-1, 1]. Distances are Euclidean, of pixels in [0, 1].
    """
    return torch.stack([_mean_distance(images[labels == label]) for label in labels.unique()])


def nearest(images: Tensor, others: Tensor) -> tuple[Tensor, Tensor]:
    """How far each picture (N, 1, H, W) is from the nearest of the others (M, 1, H, W), and which it is."""
    distances = torch.cdist(_flat(images), _flat(others))  # (N, M)
    least = distances.min(dim=1)
    return least.values, least.indices


def _mean_distance(images: Tensor) -> Tensor:
    return torch.pdist(_flat(images)).mean()


def _flat(images: Tensor) -> Tensor:
    """Pixels in [0, 1], (N, H * W)."""
    return (images.float().flatten(1) + 1) / 2
