"""The way from latent to latent: its easings, its two blends, and how a loop closes."""

import math

import pytest
import torch

from t2i_desktop.engine.film.timeline import Timeline, blended, eased


def _timeline(latents, **changes):
    return Timeline(
        latents, **{"frames_each": 4, "easing": "linear", "blend": "linear", "loop": True} | changes
    )


@pytest.fixture
def latents():
    rng = torch.Generator().manual_seed(0)
    return [torch.randn(1, 3, 2, 2, generator=rng) for _ in range(3)]


@pytest.mark.parametrize("easing", ["linear", "smooth", "reference"])
def test_an_easing_goes_from_0_to_1_and_never_back(easing):
    values = [eased(step / 50, easing) for step in range(51)]
    assert values[0] == 0
    assert values[-1] == pytest.approx(1)
    assert values == sorted(values)


def test_the_reference_easing_is_that_of_the_notebooks_up_to_its_end_value():
    assert eased(0.5, "reference") == pytest.approx(math.sin(0.75) ** 6 / math.sin(1.5) ** 6)
    assert eased(0.5, "reference") == pytest.approx(0.10, abs=0.01)


def test_a_linear_blend_is_the_weighted_mean(latents):
    a, b, _ = latents
    torch.testing.assert_close(blended(a, b, 0.25, "linear"), 0.75 * a + 0.25 * b)


def test_a_spherical_blend_turns_evenly_along_the_arc(latents):
    a, b = (latent / latent.norm() for latent in latents[:2])
    angle = torch.acos((a * b).sum()).item()
    for share in (0.1, 0.5, 0.9):
        c = blended(a, b, share, "spherical")
        assert c.norm().item() == pytest.approx(1, abs=1e-5)
        assert torch.acos((a * c).sum()).item() == pytest.approx(share * angle, abs=1e-4)


def test_latents_on_one_line_are_blended_straight(latents):
    a = latents[0]
    torch.testing.assert_close(blended(a, 3 * a, 0.5, "spherical"), 2 * a)
    torch.testing.assert_close(blended(a, -a, 0.25, "spherical"), 0.5 * a)


def test_a_loop_shows_every_latent_once_and_leads_back(latents):
    timeline = _timeline(latents)
    assert len(timeline) == 12
    for number, latent in enumerate(latents):
        assert torch.equal(timeline.at(4 * number), latent)
    torch.testing.assert_close(timeline.at(11), 0.25 * latents[2] + 0.75 * latents[0])


def test_a_film_that_does_not_loop_ends_on_its_last_latent(latents):
    timeline = _timeline(latents, loop=False)
    assert len(timeline) == 9
    assert torch.equal(timeline.at(8), latents[2])


@pytest.mark.parametrize("easing", ["linear", "smooth", "reference"])
@pytest.mark.parametrize("blend", ["linear", "spherical"])
def test_there_is_no_jump_anywhere_in_the_loop(latents, easing, blend):
    timeline = _timeline(latents, frames_each=100, easing=easing, blend=blend)
    frames = [timeline.at(frame) for frame in range(len(timeline))]
    steps = [(b - a).norm().item() for a, b in zip(frames, [*frames[1:], frames[0]], strict=True)]
    whole = max((latents[0] - latent).norm().item() for latent in latents[1:])
    assert max(steps) < 0.06 * whole
