"""What is done to crops, against plain loops; and that none of it is done unless it is asked for."""

import math
from typing import Any

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.guidance.augmentations import elastic_warp, erase, sharpen
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings

ALL = {"shear": 20.0, "elastic": 0.2, "pooling": 0.5, "sharpness": 0.5, "erasing": 0.5, "outside": "edge"}
STILL: dict[str, Any] = {
    "count": 1, "crop_mean": 1, "crop_deviation": 0, "padding": 0, "flip": 0, "rotation": 0, "translation": 0,
}  # fmt: skip


def crops_of(picture: Tensor, resolution: int, seed: int = 0, **changes: Any) -> Tensor:
    return Cutouts(CutoutSettings(**(STILL | changes)), resolution)(picture, seeded(seed))


@pytest.fixture
def picture() -> Tensor:
    return torch.rand(1, 3, 16, 16, generator=seeded(1))


@pytest.fixture
def crops() -> Tensor:
    return torch.rand(40, 3, 12, 10, generator=seeded(2))


def test_sharpening_equals_a_loop_over_neighbours(crops):
    done = sharpen(crops, 0.8, seeded(3))
    strength = ((torch.rand(40, generator=seeded(3)) * 2 - 1) * 0.8).tolist()
    for k, c, y, x in ((0, 0, 0, 0), (7, 1, 5, 4), (20, 2, 11, 9), (39, 0, 6, 0)):
        near = [
            crops[k, c, min(max(y + dy, 0), 11), min(max(x + dx, 0), 9)].item()
            for dy in (-1, 0, 1)
            for dx in (-1, 0, 1)
        ]
        own = crops[k, c, y, x].item()
        assert done[k, c, y, x].item() == pytest.approx(own + strength[k] * (own - sum(near) / 9), abs=1e-5)


def test_erasing_blacks_out_one_rectangle_in_its_share_of_the_crops():
    white = torch.ones(2000, 1, 40, 40)
    gone = erase(white, 0.6, seeded(4))[:, 0] == 0
    areas = gone.float().mean(dim=(1, 2))
    hit = areas > 0
    assert hit.float().mean().item() == pytest.approx(0.6, abs=0.04)
    assert areas[hit].min() > 0.07  # 0.1, but for rounding to pixels
    assert areas[hit].max() < 0.44
    for hole in gone[hit][:50]:
        rows, columns = hole.any(dim=1), hole.any(dim=0)
        assert torch.equal(hole, rows[:, None] & columns[None])
        for line in (rows, columns):
            assert line.int().diff().abs().sum() <= 2  # without a gap
        assert 0.25 < rows.sum() / columns.sum() < 4
    often = gone[hit].float().mean(dim=0)
    assert often[4:-4, 4:-4].min() > 0.02
    assert all(edge.max() > 0.005 for edge in (often[0], often[-1], often[:, 0], often[:, -1]))


def test_an_elastic_warp_goes_through_its_knots():
    warp = elastic_warp(3, 9, 0.3, seeded(5))  # knots lie on every second pixel
    knots = (torch.rand(3, 2, 5, 5, generator=seeded(5)) * 2 - 1) * 0.3
    torch.testing.assert_close(warp[:, ::2, ::2], knots.permute(0, 2, 3, 1))


def test_a_warped_crop_looks_where_the_warp_says(picture):
    crop = crops_of(picture, 16, seed=6, elastic=0.3)[0]
    rng = seeded(6)
    Cutouts(CutoutSettings(**STILL), 16)(picture, rng)  # what is drawn before
    ticks = (torch.arange(16) + 0.5) / 8 - 1
    places = torch.stack(torch.meshgrid(ticks, ticks, indexing="xy"), dim=-1)
    places = places + elastic_warp(1, 16, 0.3, rng)
    expected = F.grid_sample(picture, places, align_corners=False)[0]
    torch.testing.assert_close(crop, expected, rtol=0, atol=1e-4)
    assert (crop - picture[0]).abs().max() > 0.2


def test_pooling_mixes_the_mean_of_pixels_with_the_greatest(picture):
    crop = crops_of(picture, 4, pooling=0.5)
    expected = (F.avg_pool2d(picture, 4) + F.max_pool2d(picture, 4)) / 2
    torch.testing.assert_close(crop, expected, rtol=0, atol=1e-5)


def test_shear_slants_a_crop_about_its_middle():
    stripe = torch.zeros(1, 3, 33, 33)
    stripe[..., 15:18] = 1
    crop = crops_of(stripe, 33, seed=8, shear=30.0)[0, 0]
    rng = seeded(8)
    Cutouts(CutoutSettings(**STILL), 33).homographies(1, 33, 33, rng)
    slanted: dict[str, Any] = STILL | {"shear": 30.0}
    (matrix,) = Cutouts(CutoutSettings(**slanted), 33).homographies(1, 33, 33, seeded(8))
    assert matrix[0, 0] == pytest.approx(1)
    assert 0.02 < abs(matrix[0, 1]) <= math.tan(math.radians(30))
    centre = (crop * torch.arange(33)).sum(dim=1) / crop.sum(dim=1)
    slope = centre[8:25].diff().mean().item()
    assert slope == pytest.approx(-matrix[0, 1].item(), abs=0.03)
    assert centre[16].item() == pytest.approx(16, abs=0.2)


def test_beyond_the_edge_is_black_or_the_edge_drawn_out():
    white = torch.ones(1, 3, 16, 16)
    wide = {"crop_mean": 2, "crop_largest": 2, "padding": 0.5}
    assert crops_of(white, 32, **wide)[0, 0, 0, 0] == 0
    torch.testing.assert_close(crops_of(white, 32, outside="edge", **wide), torch.ones(1, 3, 32, 32))


@pytest.mark.parametrize("power", [1.0, 3.0])
def test_sizes_of_a_power_are_those_of_the_field(power):
    """U^power * (largest - smallest) + smallest, so that its n-th root is uniform again."""
    s = CutoutSettings(
        **(STILL | {"crop_sizes": "power", "crop_power": power, "crop_smallest": 0.4, "crop_largest": 1})
    )
    matrices = Cutouts(s, 8).homographies(4000, 16, 16, seeded(9))
    uniform = ((matrices[:, 0, 0] - 0.4) / 0.6).clamp(0, 1).pow(1 / power)
    shares = torch.histc(uniform, bins=4, min=0, max=1) / 4000
    assert shares.tolist() == pytest.approx([0.25] * 4, abs=0.03)
    inside = matrices[:, :2, 2].abs() + matrices[:, 0, 0, None]
    assert inside.max() <= 1 + 1e-5  # no crop leaves the picture


def test_none_draws_anything_unless_it_is_asked_for(picture):
    plain, asked = CutoutSettings(count=3), CutoutSettings(count=3, **ALL)
    rng = seeded(1)
    Cutouts(plain, 8)(picture, rng)
    follow = torch.rand(1, generator=rng)
    for name, value in ALL.items():
        rng = seeded(1)
        Cutouts(CutoutSettings(count=3, **{name: value}), 8)(picture, rng)
        draws_more = name not in ("pooling", "outside")
        assert (torch.rand(1, generator=rng) != follow) == draws_more
    assert not torch.equal(Cutouts(plain, 8)(picture, seeded(1)), Cutouts(asked, 8)(picture, seeded(1)))


def test_the_gradient_passes_through_all_of_them():
    picture = torch.rand(1, 3, 12, 12, generator=seeded(1), dtype=torch.float64, requires_grad=True)
    cutouts = Cutouts(CutoutSettings(count=2, **ALL), 6)
    assert torch.autograd.gradcheck(lambda p: cutouts(p, seeded(2)), picture)


def test_a_run_with_all_of_them_is_continued_exactly(begin):
    whole, interrupted, restored = begin(**ALL), begin(**ALL), begin(**ALL)
    for _ in range(2):
        whole.step()
        interrupted.step()
    restored.load_state_dict(interrupted.state_dict())
    whole.step()
    restored.step()
    assert restored.result().latents.tobytes() == whole.result().latents.tobytes()
