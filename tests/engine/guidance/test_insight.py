"""The map of where a prompt is found: right on a picture where it is known, and it changes no step."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings
from t2i_desktop.engine.guidance.guide import cutout_settings
from t2i_desktop.engine.guidance.insight import CELLS, FADE, Insight, Look, covers
from t2i_desktop.engine.guidance.loss import crop_losses

PROMPTS = (("include", "an apple"), ("exclude", "fog"))
PLAIN = CutoutSettings(count=16)
TICKS = torch.linspace(-0.99, 0.99, 25)
IN_CROP = torch.stack([*torch.meshgrid(TICKS, TICKS, indexing="xy"), torch.ones(25, 25)], -1).view(-1, 3)


def _matrices(
    seed: int, count: int = 16, height: int = 32, width: int = 32, drawn: CutoutSettings = PLAIN
) -> Tensor:
    return Cutouts(drawn, 8).homographies(count, height, width, seeded(seed))


def _share_in(matrices: Tensor, corner: tuple[float, float], size: float = 0.35) -> Tensor:
    """How much of each crop shows the square about a corner of the picture, by where its points lie."""
    points = IN_CROP @ matrices.transpose(1, 2)
    places = points[..., :2] / points[..., 2:]
    return ((places - torch.tensor(corner)).abs() < size).all(dim=2).float().mean(dim=1)


def _watch(corner: tuple[float, float], drawn: CutoutSettings) -> np.ndarray:
    """What is found where crops are the more like the first prompt, the more they show of a corner."""
    insight = Insight(1, (32, 32))
    for step in range(60):
        matrices = _matrices(step, drawn=drawn)
        likeness = 0.2 + 0.3 * _share_in(matrices, corner)
        insight.add(PROMPTS, [Look(matrices, torch.stack([likeness, 0.5 - likeness], dim=1), 1.0)])
    return _regions(insight)[:, 0]


def _regions(insight: Insight) -> np.ndarray:
    regions = insight.regions()
    assert regions is not None
    return regions


@pytest.mark.parametrize("corner", [(-0.65, -0.65), (0.65, -0.65), (-0.65, 0.65), (0.65, 0.65)])
@pytest.mark.parametrize("drawn", [PLAIN, CutoutSettings(count=16, perspective=0.2, rotation=90)])
def test_the_corner_that_drives_a_prompt_stands_out(corner, drawn):
    found, opposite = _watch(corner, drawn)
    x, y = (round((c + 1) / 2 * CELLS) for c in corner)
    there = (slice(max(y - 3, 0), y + 3), slice(max(x - 3, 0), x + 3))
    row, column = np.unravel_index(found.argmax(), found.shape)
    assert abs(row - y) <= 5
    assert abs(column - x) <= 5
    assert found[there].mean() > 0 > found[::-1, ::-1][there].mean()
    assert found[there].mean() > found.mean() + 1.5 * found.std()
    np.testing.assert_allclose(opposite, -found, atol=1e-6)


def test_the_map_is_the_documented_average():
    matrices, cosines = _matrices(3, count=5), torch.rand(5, 2, generator=seeded(1))
    insight = Insight(1, (32, 32))
    insight.add(PROMPTS, [Look(matrices, cosines, 1.0)])
    above, below = np.zeros((2, CELLS, CELLS)), np.zeros((CELLS, CELLS))
    shown = np.zeros((5, CELLS, CELLS), bool)
    for k, inverse in enumerate(np.linalg.inv(matrices.numpy())):
        for row in range(CELLS):
            for column in range(CELLS):
                x, y, w = inverse @ [(column + 0.5) * 2 / CELLS - 1, (row + 0.5) * 2 / CELLS - 1, 1]
                shown[k, row, column] = abs(x / w) <= 1 and abs(y / w) <= 1
    number = shown.sum(axis=(1, 2))
    weight = number / (np.abs(np.linalg.det(matrices.numpy()[:, :2, :2])) * CELLS**2) ** 2
    for k in range(5):
        mean = (weight * number) @ cosines.numpy() / (weight * number).sum()
        above += (weight[k] * (cosines[k].numpy() - mean))[:, None, None] * shown[k]
        below += weight[k] * shown[k]
    np.testing.assert_allclose(_regions(insight)[:, 0], above / (below + 0.1 * below.max()), atol=1e-5)


def test_a_crop_covers_what_lies_in_it_and_nothing_else():
    matrices = _matrices(0, drawn=CutoutSettings(count=16, perspective=0.4))
    for matrix in matrices:
        for scale, is_inside in ((1.0, True), (1.0 / 0.98, None), (1.6, False)):
            rim = IN_CROP[(IN_CROP[:, :2].abs() > 0.98).any(dim=1)] * torch.tensor([scale, scale, 1.0])
            mapped = rim @ matrix.T
            seen = mapped[mapped[:, 2] > 1e-3]
            if is_inside is not None:
                points = seen / seen[:, 2:]
                assert bool((covers(matrix[None], points) == is_inside).all())


def test_a_prompt_that_is_alike_everywhere_is_found_nowhere():
    insight = Insight(1, (32, 32))
    insight.add(PROMPTS, [Look(_matrices(0), torch.full((16, 2), 0.3), 1.0)])
    np.testing.assert_allclose(_regions(insight), 0, atol=1e-6)


def test_what_was_seen_long_ago_fades():
    once, often = Insight(1, (32, 32)), Insight(1, (32, 32))
    first, later = (Look(_matrices(n), torch.rand(16, 2, generator=seeded(n)), 1.0) for n in (1, 2))
    once.add(PROMPTS, [later])
    often.add(PROMPTS, [first])
    before = np.abs(_regions(often) - _regions(once)).max()
    for _ in range(round(np.log(0.01) / np.log(FADE))):
        often.add(PROMPTS, [later])
    assert np.abs(_regions(often) - _regions(once)).max() < 0.05 * before


def test_maps_are_as_long_and_wide_as_the_pictures_and_each_has_its_own():
    insight = Insight(2, (16, 32))
    alike = torch.cat([torch.rand(16, 2, generator=seeded(1)), torch.full((16, 2), 0.2)])
    insight.add(PROMPTS, [Look(_matrices(0, 32, 16, 32), alike, 1.0)])
    regions = _regions(insight)
    assert regions.shape == (2, 2, CELLS // 2, CELLS)
    assert regions.dtype == np.float32
    assert np.abs(regions[:, 0]).max() > 0.01
    np.testing.assert_allclose(regions[:, 1], 0, atol=1e-6)


def test_other_prompts_begin_other_maps():
    insight = Insight(1, (32, 32))
    insight.add(PROMPTS, [Look(_matrices(0), torch.rand(16, 2, generator=seeded(1)), 1.0)])
    insight.add(PROMPTS[:1], [Look(_matrices(1), torch.full((16, 1), 0.3), 1.0)])
    np.testing.assert_allclose(_regions(insight), np.zeros((1, 1, CELLS, CELLS)), atol=1e-6)


@pytest.mark.parametrize("changes", [{}, {"batch_size": 2, "clip": "tiny-clip, other-clip:-0.5"}])
def test_a_run_that_is_watched_makes_the_same_picture(begin, changes):
    watched, plain = begin(**changes), begin(**changes)
    watched.watch(True)
    assert watched.regions() is None
    for _ in range(3):
        assert watched.step() == plain.step()
    assert watched.result().latents.tobytes() == plain.result().latents.tobytes()
    regions = watched.regions()
    assert regions.shape == (3, changes.get("batch_size", 1), CELLS, CELLS)
    assert np.isfinite(regions).all()
    assert (np.abs(regions).max(axis=(1, 2, 3)) > 0).all()
    assert plain.regions() is None
    watched.watch(False)
    assert watched.regions() is None


def test_the_run_looks_with_its_own_crops_and_cosines(begin, monkeypatch):
    run, seen = begin(), []

    def recorded(*args):
        seen.append(crop_losses(*args))
        return seen[-1]

    monkeypatch.setattr("t2i_desktop.engine.guidance.guide.crop_losses", recorded)
    run.watch(True)
    run._thrift = replace(run._thrift, at_once=3)  # CLIP sees the four crops in two parts
    before = torch.Generator().set_state(run._rng.get_state())
    run.step()
    insight = Insight(1, (8, 8))
    matrices = Cutouts(cutout_settings(run._settings), 16).homographies(4, 32, 32, before)
    prompts = tuple((s.field, s.text) for s in run.similarities())
    insight.add(prompts, [Look(matrices, torch.cat([part.cosines for part in seen]), 1.0)])
    np.testing.assert_array_equal(run.regions(), _regions(insight))
