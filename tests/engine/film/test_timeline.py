"""The way from latent to latent: its easings, its time, and how a loop closes."""

import math

import numpy as np
import pytest

from t2i_desktop.engine.film.settings import EASINGS, Easing
from t2i_desktop.engine.film.timeline import Place, Timeline, eased
from t2i_desktop.engine.latents.mixing import Blend, blended


def timeline(*seconds: float, easing: Easing = "linear", fps: int = 10, loop: bool = True) -> Timeline:
    return Timeline([(duration, easing) for duration in seconds], fps, loop=loop)


@pytest.mark.parametrize("easing", EASINGS)
def test_an_easing_goes_from_0_to_1_and_never_back(easing: Easing) -> None:
    values = [eased(step / 50, easing) for step in range(51)]
    assert values[0] == 0
    assert values[-1] == pytest.approx(1)
    assert values == sorted(values)


def test_the_reference_easing_is_that_of_the_notebooks_up_to_its_end_value() -> None:
    assert eased(0.5, "reference") == pytest.approx(math.sin(0.75) ** 6 / math.sin(1.5) ** 6)
    assert eased(0.5, "reference") == pytest.approx(0.10, abs=0.01)


def test_a_loop_shows_every_latent_once_and_leads_back() -> None:
    line = timeline(0.4, 0.4, 0.4)
    assert len(line) == 12
    assert [line.at(4 * number) for number in range(3)] == [Place(n, (n + 1) % 3, 0.0) for n in range(3)]
    assert line.at(11) == Place(2, 0, 0.75)


def test_a_film_that_does_not_loop_ends_on_its_last_latent() -> None:
    line = timeline(0.4, 0.4, 9.0, loop=False)
    assert len(line) == 9
    assert line.at(8) == Place(2, 2, 0.0)


def test_every_way_takes_its_own_time_and_goes_in_its_own_manner() -> None:
    line = Timeline([(0.2, "linear"), (1.0, "reference"), (0.4, "smooth")], 10, loop=True)
    assert len(line) == 16
    assert [line.start_of(latent) for latent in range(3)] == [0, 2, 12]
    assert line.at(1) == Place(0, 1, 0.5)
    assert line.at(7) == Place(1, 2, eased(0.5, "reference"))
    assert line.at(13) == Place(2, 0, eased(0.25, "smooth"))


def test_many_ways_of_a_fraction_of_a_frame_add_up_to_the_time_meant() -> None:
    assert len(timeline(*[0.25] * 100)) == 250
    assert timeline(*[0.25] * 100).seconds == 25


def test_a_way_too_short_for_a_frame_has_one() -> None:
    line = timeline(0.02, 0.02, 0.02, fps=1)
    assert [line.at(frame).start for frame in range(len(line))] == [0, 1, 2]


@pytest.mark.parametrize("easing", EASINGS)
@pytest.mark.parametrize("blend", ["linear", "spherical"])
def test_there_is_no_jump_anywhere_in_the_loop(easing: Easing, blend: Blend) -> None:
    rng = np.random.default_rng(0)
    latents = [rng.normal(size=(1, 3, 2, 2)).astype(np.float32) for _ in range(3)]
    line = timeline(10, 10, 10, easing=easing)
    places = [line.at(frame) for frame in range(len(line))]
    frames = [blended(latents[p.start], latents[p.end], p.share, blend) for p in places]
    steps = [np.linalg.norm(b - a) for a, b in zip(frames, [*frames[1:], frames[0]], strict=True)]
    whole = max(np.linalg.norm(latents[0] - latent) for latent in latents[1:])
    assert max(steps) < 0.06 * whole
