"""What is made of several latents, against plain references written another way."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from t2i_desktop.engine.latents.mixing import (
    average,
    blended,
    difference,
    lerp,
    linear_mean,
    resized,
    slerp,
    spherical_mean,
)


@pytest.fixture
def latents() -> list[np.ndarray]:
    rng = np.random.default_rng(0)
    return [rng.normal(size=(1, 8, 4, 6)).astype(np.float32) for _ in range(5)]


def angle(a: np.ndarray, b: np.ndarray) -> float:
    """Between two latents, in radians."""
    u, v = (latent.ravel().astype(float) / np.linalg.norm(latent.astype(float)) for latent in (a, b))
    return float(np.arccos(np.clip(u @ v, -1, 1)))


def spread(mean: np.ndarray, latents: list[np.ndarray], weights: list[float]) -> float:
    """What the Karcher mean makes the least of."""
    return sum(w * angle(mean, latent) ** 2 for w, latent in zip(weights, latents, strict=True))


def test_a_linear_blend_is_the_weighted_mean(latents: list[np.ndarray]) -> None:
    a, b, *_ = latents
    np.testing.assert_allclose(blended(a, b, 0.25, "linear"), 0.75 * a + 0.25 * b, atol=1e-6)
    assert lerp(a, b, 0.5).dtype == np.float32


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_spherical_blend_turns_evenly_and_its_length_goes_evenly(
    latents: list[np.ndarray], share: float
) -> None:
    a, b = latents[0], 3 * latents[1]
    c = blended(a, b, share, "spherical")
    assert c.dtype == np.float32
    assert angle(a, c) == pytest.approx(share * angle(a, b), abs=1e-5)
    lengths = [np.linalg.norm(latent) for latent in (a, b, c)]
    assert lengths[2] == pytest.approx((1 - share) * lengths[0] + share * lengths[1], rel=1e-5)


def test_the_ends_of_both_blends_are_the_latents_themselves(latents: list[np.ndarray]) -> None:
    a, b, *_ = latents
    for way in (lerp, slerp):
        np.testing.assert_allclose(way(a, b, 0.0), a, atol=1e-6)
        np.testing.assert_allclose(way(a, b, 1.0), b, atol=1e-6)


def test_where_no_arc_leads_a_blend_goes_straight(latents: list[np.ndarray]) -> None:
    a = latents[0]
    zero = np.zeros_like(a)
    np.testing.assert_allclose(slerp(a, 3 * a, 0.5), 2 * a, rtol=1e-6)
    np.testing.assert_allclose(slerp(a, -a, 0.25), 0.5 * a, rtol=1e-6)
    np.testing.assert_allclose(slerp(zero, a, 0.25), 0.25 * a, rtol=1e-6)
    np.testing.assert_allclose(spherical_mean([a, -a], [1, 1]), zero, atol=1e-6)
    np.testing.assert_allclose(spherical_mean([a, zero], [1, 1]), 0.5 * a, rtol=1e-6)


def test_only_the_proportions_of_weights_count(latents: list[np.ndarray]) -> None:
    weights = [0.2, 0.5, 0.3]
    for mean in (linear_mean, spherical_mean):
        expected = mean(latents[:3], weights)
        np.testing.assert_allclose(mean(latents[:3], [7 * w for w in weights]), expected, atol=1e-6)
    plain = np.sum([w * latent for w, latent in zip(weights, latents[:3], strict=True)], axis=0)
    np.testing.assert_allclose(linear_mean(latents[:3], weights), plain, atol=1e-6)


def test_the_spherical_mean_of_two_is_the_spherical_blend(latents: list[np.ndarray]) -> None:
    a, b = latents[0], 2 * latents[1]
    for share in (0.2, 0.5, 0.7):
        np.testing.assert_allclose(spherical_mean([a, b], [1 - share, share]), slerp(a, b, share), atol=1e-5)


def test_the_spherical_mean_of_many_has_the_least_spread_of_all_directions_near_it(
    latents: list[np.ndarray],
) -> None:
    weights = [0.1, 0.3, 0.2, 0.25, 0.15]
    mean = spherical_mean(latents, weights)
    least = spread(mean, latents, weights)
    rng = np.random.default_rng(1)
    for _ in range(50):
        nudge = rng.normal(size=mean.shape) * 0.02
        assert spread(mean + nudge, latents, weights) > least
    for latent in latents:
        for step in (-0.01, 0.01):
            assert spread(mean + step * latent, latents, weights) > least


def test_the_spherical_mean_keeps_the_length_and_asks_for_no_order(latents: list[np.ndarray]) -> None:
    weights = [0.1, 0.3, 0.2, 0.25, 0.15]
    mean = spherical_mean(latents, weights)
    lengths = [float(np.linalg.norm(latent)) for latent in latents]
    assert np.linalg.norm(mean) == pytest.approx(np.dot(weights, lengths), rel=1e-5)
    np.testing.assert_allclose(spherical_mean(latents[::-1], weights[::-1]), mean, atol=1e-5)


def test_a_latent_with_the_weight_0_takes_no_part(latents: list[np.ndarray]) -> None:
    a, b, c, *_ = latents
    for mean in (linear_mean, spherical_mean):
        np.testing.assert_allclose(mean([a, b, c], [1, 0, 1]), mean([a, c], [1, 1]), atol=1e-5)
        np.testing.assert_allclose(mean([a, b], [0, 1]), b, atol=1e-5)


def test_the_average_is_the_mean_of_all(latents: list[np.ndarray]) -> None:
    np.testing.assert_allclose(average(latents), np.mean(latents, axis=0), atol=1e-6)


def test_a_difference_adds_what_one_has_over_another(latents: list[np.ndarray]) -> None:
    a, b, c, *_ = latents
    np.testing.assert_allclose(difference(a, b, c, 0.7), a + 0.7 * (b - c), atol=1e-6)
    np.testing.assert_array_equal(difference(a, b, c, 0.0), a)
    assert difference(a, b, c, 0.7).dtype == np.float32


@pytest.mark.parametrize("grid", [(4, 6), (8, 12), (2, 3), (5, 4)])
def test_another_grid_is_interpolated_as_torch_does_it(
    latents: list[np.ndarray], grid: tuple[int, int]
) -> None:
    expected = F.interpolate(
        torch.from_numpy(latents[0]), size=grid, mode="bilinear", align_corners=False, antialias=True
    )
    np.testing.assert_allclose(resized(latents[0], grid), expected.numpy(), atol=1e-5)
