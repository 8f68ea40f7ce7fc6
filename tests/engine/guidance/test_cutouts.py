"""The batched crops against a loop over crops: each built from a padded canvas with plain affine steps."""

import colorsys
import math

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.guidance.cutouts import (
    Cutouts,
    CutoutSettings,
    add_noise,
    noise_there,
    recolour,
    sample,
)

STILL = CutoutSettings(
    count=1,
    crop_mean=1,
    crop_deviation=0,
    crop_smallest=0.05,
    crop_largest=2,
    padding=0,
    flip=0,
    rotation=0,
    translation=0,
)


def changed(**values) -> CutoutSettings:
    return CutoutSettings(**(STILL.model_dump() | values))


@pytest.fixture
def pictures():
    return torch.rand(2, 3, 24, 40, generator=seeded(1))


def smooth(height: int, width: int) -> Tensor:
    """A picture without fine detail, (1, 3, height, width), so that the way of sampling matters little."""
    return F.interpolate(torch.rand(1, 3, 4, 4, generator=seeded(2)), (height, width), mode="bicubic").clamp(
        0, 1
    )


def look_up(picture: Tensor, x: float, y: float) -> Tensor:
    """The colour of (3, H, W) at the point (x, y) in pixels, bilinear, black outside."""
    _, height, width = picture.shape
    left, top = math.floor(x - 0.5), math.floor(y - 0.5)
    colour = torch.zeros(3)
    for column, across in ((left, left + 1.5 - x), (left + 1, x - 0.5 - left)):
        for row, down in ((top, top + 1.5 - y), (top + 1, y - 0.5 - top)):
            if 0 <= row < height and 0 <= column < width:
                colour += across * down * picture[:, row, column]
    return colour


def plain_crop(picture: Tensor, s: CutoutSettings, resolution: int, draws: dict[str, float]) -> Tensor:
    """Mirror, turn, zoom and shift the padded picture about its centre, then crop; everything in pixels."""
    _, height, width = picture.shape
    short = min(height, width)
    room_w, room_h = width + 2 * s.padding * short, height + 2 * s.padding * short
    side = draws["side"] * short
    left, top = draws["x"] * (room_w - side), draws["y"] * (room_h - side)
    crop = torch.zeros(3, resolution, resolution)
    for row in range(resolution):
        for column in range(resolution):
            x = left + (column + 0.5) / resolution * side - room_w / 2
            y = top + (row + 0.5) / resolution * side - room_h / 2
            x, y = (
                x - draws["shift_x"] * s.translation * room_w,
                y - draws["shift_y"] * s.translation * room_h,
            )
            angle = math.radians(draws["turn"] * s.rotation)
            x, y = (
                (math.cos(angle) * x - math.sin(angle) * y) / (1 + draws["zoom"] * s.zoom),
                (math.sin(angle) * x + math.cos(angle) * y) / (1 + draws["zoom"] * s.zoom),
            )
            x = -x if draws["mirrored"] else x
            crop[:, row, column] = look_up(picture, x + width / 2, y + height / 2)
    return crop


def draw(s: CutoutSettings, number: int, rng: torch.Generator) -> list[dict[str, float]]:
    """The random numbers of `number` crops, in the order in which Cutouts draws them."""
    sides = torch.empty(number).normal_(s.crop_mean, s.crop_deviation, generator=rng)
    sides = sides.clamp(s.crop_smallest, s.crop_largest)
    offsets = torch.rand(number, 2, generator=rng)
    turn, shift_x, shift_y, zoom = torch.rand(4, number, generator=rng) * 2 - 1
    mirrored = torch.rand(number, generator=rng) < s.flip
    names = ("side", "x", "y", "turn", "shift_x", "shift_y", "zoom", "mirrored")
    columns = (sides, *offsets.T, turn, shift_x, shift_y, zoom, mirrored)
    return [dict(zip(names, row, strict=True)) for row in zip(*(c.tolist() for c in columns), strict=True)]


def test_crops_equal_a_loop_of_plain_affine_steps(pictures):
    s = CutoutSettings(count=5, zoom=0.3)
    crops = Cutouts(s, resolution=20)(pictures, seeded(4))
    draws = draw(s, 10, seeded(4))
    assert crops.shape == (10, 3, 20, 20)
    for k, numbers in enumerate(draws):
        expected = plain_crop(pictures[k // 5], s, 20, numbers)
        torch.testing.assert_close(crops[k], expected, rtol=0, atol=2e-4)


def test_crop_of_the_whole_square_picture_is_the_picture():
    picture = torch.rand(1, 3, 16, 16, generator=seeded(1))
    crops = Cutouts(STILL, resolution=16)(picture, seeded(0))
    torch.testing.assert_close(crops, picture, rtol=0, atol=1e-5)


def test_mirror_and_quarter_turn_are_exact():
    picture = torch.rand(1, 3, 16, 16, generator=seeded(1))
    mirrored = Cutouts(changed(flip=1), resolution=16)(picture, seeded(0))
    torch.testing.assert_close(mirrored, picture.flip(3), rtol=0, atol=1e-5)
    quarter = torch.tensor([[[0.0, -1, 0], [1, 0, 0], [0, 0, 1]]])
    turned = sample(picture, quarter, 16, count=1)
    torch.testing.assert_close(turned, picture.rot90(1, (2, 3)), rtol=0, atol=1e-5)


@pytest.mark.parametrize(("height", "width"), [(16, 48), (48, 16), (20, 32)])
def test_crops_are_square_and_reach_every_part_of_any_picture(height, width):
    ramp = torch.stack(
        torch.meshgrid(torch.linspace(0, 1, height), torch.linspace(0, 1, width), indexing="ij")
    )
    picture = F.pad(ramp, (0, 0, 0, 0, 0, 1))[None]  # red tells the row, green the column
    crops = Cutouts(changed(count=200, crop_mean=0.5), resolution=4)(picture, seeded(0))
    centres = crops[:, :2].mean(dim=(2, 3))
    short = min(height, width)
    for place, length in zip(centres.T, (height, width), strict=True):
        margin = short / length / 4
        assert margin * 0.8 < place.min() < margin + 0.1
        assert 1 - margin - 0.1 < place.max() < 1 - margin * 0.8
    down, across = crops[:, 0].diff(dim=1).mean().item(), crops[:, 1].diff(dim=2).mean().item()
    assert down * height == pytest.approx(across * width, rel=0.1)


def test_padding_is_black():
    white = torch.ones(1, 3, 16, 16)
    crop = Cutouts(changed(crop_mean=2, padding=0.5), resolution=32)(white, seeded(0))[0]
    assert bool((crop[:, 9:23, 9:23] > 0.999).all())
    for border in (crop[:, :7], crop[:, 25:], crop[:, :, :7], crop[:, :, 25:]):
        assert not border.any()


def test_large_pictures_are_smoothed_before_they_shrink():
    stripes = (torch.arange(128) % 2).float().expand(1, 3, 128, 128)
    crop = Cutouts(STILL, resolution=16)(stripes, seeded(0))
    torch.testing.assert_close(crop, torch.full_like(crop, 0.5))


@pytest.mark.parametrize("size", [130, 135])
def test_smoothing_keeps_everything_in_its_place(size):
    picture = smooth(size, size)
    crop = Cutouts(STILL, resolution=16)(picture, seeded(0))
    expected = F.interpolate(picture, (16, 16), mode="area")
    assert (crop - expected).abs().max() < 0.03


def test_perspective_is_a_homography():
    picture = smooth(16, 16)
    s = changed(perspective=0.3)
    crop = Cutouts(s, resolution=16)(picture, seeded(3))[0]
    rng = seeded(3)
    draw(s, 1, rng)
    tilt_x, tilt_y = ((torch.rand(1, 2, generator=rng) * 2 - 1) * 0.3)[0].tolist()
    for row in range(16):
        for column in range(16):
            x, y = (column + 0.5) / 8 - 1, (row + 0.5) / 8 - 1
            depth = 1 + tilt_x * x + tilt_y * y
            expected = look_up(picture[0], (x / depth + 1) * 8, (y / depth + 1) * 8)
            torch.testing.assert_close(crop[:, row, column], expected, rtol=0, atol=1e-4)


def test_one_generator_state_gives_one_set_of_crops(pictures):
    cutouts = Cutouts(CutoutSettings(count=3, perspective=0.2, jitter=0.1), resolution=16)
    assert torch.equal(cutouts(pictures, seeded(5)), cutouts(pictures, seeded(5)))
    assert not torch.equal(cutouts(pictures, seeded(5)), cutouts(pictures, seeded(6)))


def test_crops_of_a_picture_stand_together():
    pair = torch.cat([torch.zeros(1, 3, 16, 16), torch.ones(1, 3, 16, 16)])
    crops = Cutouts(CutoutSettings(count=4), resolution=8)(pair, seeded(0))
    assert not crops[:4].any()
    assert bool((crops[4:].amax(dim=(1, 2, 3)) > 0.4).all())


def test_gradient_reaches_each_picture_from_its_own_crops_alone(pictures):
    pictures.requires_grad_()
    crops = Cutouts(CutoutSettings(count=4), resolution=8)(pictures, seeded(0))
    crops[4:].sum().backward()
    assert pictures.grad is not None
    assert not pictures.grad[0].any()
    assert pictures.grad[1].any()


def test_recolour_applies_each_matrix_to_its_crop():
    crops = torch.rand(2, 3, 4, 4, generator=seeded(1))
    matrices = torch.rand(2, 3, 4, generator=seeded(2))
    recoloured = recolour(crops, matrices)
    for k in range(2):
        for row in range(4):
            for column in range(4):
                expected = matrices[k] @ torch.cat([crops[k, :, row, column], torch.ones(1)])
                torch.testing.assert_close(recoloured[k, :, row, column], expected)


def test_colour_jitter_keeps_greys_grey_and_turns_hues():
    matrices = Cutouts(changed(jitter=0.3), resolution=8).colour_matrices(50, seeded(1))
    grey, red = (
        torch.full((50, 3, 1, 1), 0.5),
        torch.tensor([0.8, 0.2, 0.2]).view(1, 3, 1, 1).expand(50, 3, 1, 1),
    )
    greys, reds = recolour(grey, matrices).flatten(1), recolour(red, matrices).flatten(1)
    assert greys.std(dim=1).max() < 1e-5
    assert 0.5 * 0.7 - 1e-5 <= greys.min() < 0.4
    assert 0.6 < greys.max() <= 0.5 * 1.3 + 1e-5
    hues = [(colorsys.rgb_to_hsv(*colour)[0] + 0.5) % 1 for colour in reds.tolist()]
    assert min(hues) < 0.45
    assert max(hues) > 0.55
    assert max(abs(hue - 0.5) for hue in hues) < 0.3 / 2 + 0.03


def test_noise_is_uniform_times_normal_per_crop():
    crops = torch.full((64, 3, 16, 16), 0.5)
    noise = (add_noise(crops, 0.4, seeded(1)) - crops).flatten(1)
    strength = torch.rand(64, generator=seeded(1)) * 0.4
    torch.testing.assert_close(noise.std(dim=1), strength, rtol=0.1, atol=1e-3)
    assert noise.mean().abs() < 0.01
    assert add_noise(crops, 0, seeded(1)) is crops


@pytest.mark.parametrize("wraps", [(True, False), (False, True), (True, True)])
def test_where_a_picture_wraps_crops_do_not_know_where_it_begins(wraps):
    rng = torch.Generator().manual_seed(0)
    picture = torch.rand(1, 3, 24, 36, generator=rng)
    settings = CutoutSettings(count=12, perspective=0.2, zoom=0.3, wraps=wraps)
    matrices = Cutouts(settings, 8).homographies(12, 24, 36, rng)
    for axis, (shift, wrap) in enumerate(zip((7, 5), wraps, strict=True)):
        dimension, side = (3, 36) if axis == 0 else (2, 24)
        moved = torch.eye(3)
        moved[axis, 2] = 2 * shift / side
        same = sample(picture.roll(shift, dimension), moved @ matrices, 8, 12, wraps)
        is_same = torch.allclose(same, sample(picture, matrices, 8, 12, wraps), atol=1e-4)
        assert is_same == wrap


def test_a_crop_within_the_picture_is_the_same_with_and_without_wrapping():
    picture = torch.rand(2, 3, 20, 20, generator=torch.Generator().manual_seed(0))
    inner = torch.diag(torch.tensor([0.6, 0.6, 1.0])).repeat(4, 1, 1)
    torch.testing.assert_close(sample(picture, inner, 8, 2), sample(picture, inner, 8, 2, (True, True)))


def test_noise_that_is_drawn_on_another_device_comes_of_the_run_s_seed_alone() -> None:
    crops = torch.zeros(2, 3, 32, 32)
    first, again, other = (noise_there(crops, seeded(seed)) for seed in (1, 1, 2))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    rng = seeded(1)
    assert not torch.equal(noise_there(crops, rng), noise_there(crops, rng))
    assert abs(first.mean()) < 0.05
    assert abs(first.std() - 1) < 0.05
