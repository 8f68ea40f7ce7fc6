"""What the figures of portraits mean, on points and portraits whose answer is known."""

import math

import pytest
import torch

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.portraits.measures import (
    accuracy,
    balanced_accuracy,
    distance_within,
    frechet_distance,
    precision_and_recall,
    psnr,
)


def test_accuracy_counts_what_was_asked_and_nothing_else() -> None:
    seen = torch.tensor([[True, False], [True, True], [False, True], [True, False]])
    asked = torch.tensor([[1, 0], [-1, 0], [-1, 0], [1, 0]])
    found = accuracy(seen, asked)
    assert float(found[0]) == 0.75
    assert math.isnan(float(found[1]))


def test_a_rare_attribute_that_is_never_drawn_is_right_half_the_time_if_both_count_the_same() -> None:
    asked = torch.full((100, 1), -1)
    asked[:5] = 1
    never = torch.zeros(100, 1, dtype=torch.bool)
    assert float(accuracy(never, asked)) == pytest.approx(0.95)
    assert float(balanced_accuracy(never, asked)) == 0.5
    assert float(balanced_accuracy(asked > 0, asked)) == 1
    assert math.isnan(float(balanced_accuracy(never, torch.full((100, 1), -1))))


def test_the_frechet_distance_of_normal_distributions_is_the_one_of_their_moments() -> None:
    """Of diagonal covariances it is the squared distance of the means and of the deviations."""
    random = seeded(0)
    points = torch.randn(4000, 3, generator=random, dtype=torch.float64)
    points = (points - points.mean(dim=0)) / points.std(dim=0)
    values, vectors = torch.linalg.eigh(torch.cov(points.t()))
    white = points @ vectors / values.sqrt()  # covariance: one
    first, second = torch.tensor([1.0, 2, 3]).double(), torch.tensor([2.0, 2, 5]).double()
    shift = torch.tensor([0.5, -1, 0]).double()
    expected = float((shift**2).sum() + ((first - second) ** 2).sum())
    assert frechet_distance(white * first, white * second + shift) == pytest.approx(expected)


def test_the_frechet_distance_is_that_of_the_root_of_the_product_where_nothing_is_diagonal() -> None:
    random = seeded(1)
    one, other = (
        torch.randn(200, 6, generator=random).double() @ torch.randn(6, 6, generator=random).double() + i
        for i in range(2)
    )
    first, second = torch.cov(one.t()), torch.cov(other.t())
    root = torch.linalg.eigvals(first @ second).sqrt().sum().real  # the usual formula, not symmetric
    apart = one.mean(dim=0) - other.mean(dim=0)
    expected = float(apart @ apart + first.trace() + second.trace() - 2 * root)
    assert frechet_distance(one, other) == pytest.approx(expected, rel=1e-9)
    assert frechet_distance(one, other) == pytest.approx(frechet_distance(other, one), rel=1e-9)
    assert frechet_distance(one, one) == pytest.approx(0, abs=1e-6)


def test_fewer_points_than_dimensions_have_a_frechet_distance_too() -> None:
    points = torch.randn(5, 30, generator=seeded(2))
    assert frechet_distance(points, points) == pytest.approx(0, abs=1e-4)
    assert frechet_distance(points, points + 1) == pytest.approx(30, rel=1e-4)


def test_precision_is_of_what_is_drawn_and_recall_of_what_is_real() -> None:
    """Real points on two lines far apart; only the first is drawn, and some nonsense besides."""
    line = torch.arange(20.0)[:, None]
    real = torch.cat([torch.cat([line, torch.full_like(line, y)], dim=1) for y in (0, 100)])
    drawn = torch.cat([torch.cat([line + 0.25, torch.zeros_like(line)], dim=1), torch.full((20, 2), 1e4)])
    precision, recall = precision_and_recall(real, drawn)
    assert precision == 0.5
    assert recall == 0.5
    assert precision_and_recall(real, real) == (1, 1)


def test_how_near_is_near_is_told_by_the_third_neighbour_and_not_by_the_point_itself() -> None:
    real = torch.tensor([[0.0], [1], [2], [3], [100]])
    inside, outside = torch.tensor([[198.0]]), torch.tensor([[200.0]])  # the last one's third neighbour: 1
    padding = torch.full((4, 1), 1e6)
    assert precision_and_recall(real, torch.cat([inside, padding]))[0] == 0.2
    assert precision_and_recall(real, torch.cat([outside, padding]))[0] == 0


def test_a_signal_with_noise_of_a_tenth_of_its_range_has_twenty_decibels() -> None:
    black = -torch.ones(2, 3, 4, 4)
    torch.testing.assert_close(psnr(black, black + 0.2), torch.full((2,), 20.0))


def test_variety_is_the_mean_distance_within_groups_and_single_ones_count_not() -> None:
    points = torch.tensor([[0.0], [2], [10], [50], [53], [59]])
    groups = torch.tensor([0, 0, 1, 2, 2, 2])
    assert distance_within(points, groups) == pytest.approx((2 + (3 + 6 + 9) / 3) / 2)
    assert math.isnan(distance_within(points, torch.arange(6)))
