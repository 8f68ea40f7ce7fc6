"""The size of frames follows the shape of their source, in whole cells."""

import math

import pytest

from t2i_desktop.engine.restyle.sizes import of_shape, side


@pytest.mark.parametrize(
    ("size", "aspect", "expected"),
    [
        ((64, 64), 1, (64, 64)),
        ((64, 64), 2, (96, 48)),
        ((64, 64), 4 / 3, (64, 48)),
        ((64, 64), 3 / 4, (48, 64)),
        ((512, 512), 16 / 9, (688, 384)),
    ],
)
def test_the_shape_is_met_as_nearly_as_cells_can(
    size: tuple[int, int], aspect: float, expected: tuple[int, int]
) -> None:
    assert of_shape(*size, aspect) == expected


@pytest.mark.parametrize("aspect", [0.3, 0.5625, 0.8, 1.25, 1.5, 1.85, 2.39])
def test_sides_are_whole_cells_and_there_are_about_as_many_pixels(aspect: float) -> None:
    width, height = of_shape(256, 256, aspect)
    assert width % 16 == height % 16 == 0
    assert width / height == pytest.approx(aspect, rel=0.06)
    assert width * height == pytest.approx(256**2, rel=0.2)


@pytest.mark.parametrize(("pixels", "expected"), [(1, 32), (39, 32), (41, 48), (math.pi * 1000, 2048)])
def test_a_side_stays_within_the_bounds_of_its_setting(pixels: float, expected: int) -> None:
    assert side(pixels) == expected
