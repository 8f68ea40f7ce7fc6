"""How right, how lifelike and how varied portraits are: plain arithmetic on what a judge sees in them.

Knows no networks and no files. Features are points (N, D) in a judge's space, told by rows.
"""

import torch
from torch import Tensor

_PIECE = 1024  # rows of a table of distances that are in memory at once


def accuracy(seen: Tensor, asked: Tensor) -> Tensor:
    """Of each attribute, the share of portraits that show it as asked, (A,); nan where nobody asked.

    seen: bool (N, A). asked: (N, A), each 1 (there), -1 (not there) or 0 (not asked).
    """
    return _share((seen == (asked > 0)), asked != 0)


def balanced_accuracy(seen: Tensor, asked: Tensor) -> Tensor:
    """The same, as the mean of those asked to show it and of those asked not to, (A,).

    An attribute that few portraits have is nearly always right where nothing is drawn at all; here it is
    right only half the time. nan where only one of both was asked.
    """
    return (_share(seen, asked > 0) + _share(~seen, asked < 0)) / 2


def frechet_distance(one: Tensor, other: Tensor) -> float:
    """The Fréchet distance of two normal distributions fitted to features (N, D) and (M, D).

    Dowson and Landau 1982; for judging generators Heusel et al. 2017 (arXiv:1706.08500). The root of the
    product of the covariances is taken exactly, of a symmetric matrix with the same trace, in float64.
    """
    one, other = one.double(), other.double()
    apart = one.mean(dim=0) - other.mean(dim=0)
    first, second = torch.cov(one.t()), torch.cov(other.t())
    values, vectors = torch.linalg.eigh(first)
    root = vectors * values.clamp_min(0).sqrt() @ vectors.t()
    common = torch.linalg.eigvalsh(root @ second @ root).clamp_min(0).sqrt().sum()
    return max(float(apart @ apart + first.trace() + second.trace() - 2 * common), 0.0)


def precision_and_recall(real: Tensor, drawn: Tensor, nearest: int = 3) -> tuple[float, float]:
    """How many drawn portraits lie among real ones, and how many real ones among drawn ones.

    Among: nearer to one of them than that is to its `nearest` neighbour (Kynkäänniemi et al. 2019,
    arXiv:1904.06991). real, drawn: features (N, D) and (M, D), both more than `nearest`.
    """
    return _share_within(drawn, real, nearest), _share_within(real, drawn, nearest)


def psnr(images: Tensor, others: Tensor) -> Tensor:
    """The peak signal-to-noise ratio of each picture (N, 3, H, W) in [-1, 1], in dB, (N,)."""
    return 10 * (4 / (images - others).square().flatten(1).mean(dim=1).clamp_min(1e-12)).log10()


def distance_within(points: Tensor, groups: Tensor) -> float:
    """The mean distance between two points (N, D) of the same group, over groups (N,) of two and more.

    nan if there is no such group.
    """
    within = [torch.pdist(points[groups == group]).mean() for group in _shared(groups)]
    return float(torch.stack(within).mean()) if within else float("nan")


def _shared(groups: Tensor) -> list[int]:
    found, counts = groups.unique(return_counts=True)
    return found[counts > 1].tolist()


def _share(right: Tensor, counted: Tensor) -> Tensor:
    """Of each column, the share of the counted rows that are right; nan where none is counted."""
    return (right & counted).sum(dim=0).double() / counted.sum(dim=0)


def _share_within(points: Tensor, centres: Tensor, nearest: int) -> float:
    """The share of points (N, D) that a centre (M, D) has within the distance of its nearest neighbours."""
    reach = torch.cat(
        [torch.cdist(piece, centres).kthvalue(nearest + 1).values for piece in centres.split(_PIECE)]
    )  # (M,); the nearest of all is the centre itself
    near = [(torch.cdist(piece, centres) <= reach).any(dim=1) for piece in points.split(_PIECE)]
    return float(torch.cat(near).double().mean())
