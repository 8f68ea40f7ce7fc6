"""A VQGAN+CLIP run follows changed settings from the next step on, and continues exactly after them."""

import copy

import numpy as np
import pytest
import torch

from t2i_desktop.engine.errors import BadData, BadSettings

CHANGES = {"include": "a blue banana", "learning_rate": 0.4, "cutouts": 3, "noise_factor": 0.5, "beta": 2.0}


def _after(run, steps):
    for _ in range(steps):
        run.step()
    return run


def _bytes(run):
    result = run.result()
    return result.pictures.tobytes(), result.latents.tobytes()


def test_a_steered_run_steps_as_a_run_with_those_settings_would_from_there(begin):
    steered, other = _after(begin(), 2), begin(**CHANGES)
    with torch.no_grad():
        other._latent.parameter.copy_(steered._latent.parameter)
    other._optimiser.load_state_dict(copy.deepcopy(steered._optimiser.state_dict()))
    other._optimiser.param_groups[0]["lr"] = CHANGES["learning_rate"]
    other._rng.set_state(steered._rng.get_state())
    steered.steer(CHANGES)
    assert steered.step() == other.step()
    assert _bytes(steered) == _bytes(other)


def test_a_steered_run_is_continued_exactly(begin):
    interrupted, restored = _after(begin(), 2), begin()
    interrupted.steer(CHANGES)
    interrupted.step()
    restored.load_state_dict(interrupted.state_dict())
    assert _bytes(_after(restored, 2)) == _bytes(_after(interrupted, 2))


def test_the_same_changes_at_the_same_step_give_the_same_bytes(begin):
    first, second, late = (begin() for _ in range(3))
    for run, at in ((first, 1), (second, 1), (late, 2)):
        _after(run, at).steer(CHANGES)
        _after(run, 4 - at)
    assert _bytes(first) == _bytes(second)
    assert _bytes(first) != _bytes(late)


@pytest.mark.parametrize(
    ("changes", "error", "reason"),
    [
        ({"seed": 4}, BadSettings, "Seed cannot change while a picture forms"),
        ({"image_width": 64, "vqgan": "x"}, BadSettings, "Width, VQGAN cannot change"),
        ({"learning_rate": 99}, BadSettings, "Learning rate"),
        ({"include": "", "extras": ""}, BadSettings, "both empty"),
        ({"w1": 0, "w2": 0}, BadSettings, "leave nothing to steer to"),
        ({"mask_file": "gone.png", "beta": 3}, BadData, "cannot be read"),
    ],
)
def test_a_change_that_cannot_be_followed_leaves_the_run_as_it_was(begin, changes, error, reason):
    steered, plain = _after(begin(), 1), _after(begin(), 1)
    with pytest.raises(error, match=reason):
        steered.steer(changes)
    assert _bytes(_after(steered, 2)) == _bytes(_after(plain, 2))


def test_an_ensemble_is_steered_together(begin):
    run = _after(begin(clip="tiny-clip, other-clip"), 1)
    run.steer({"exclude": ""})
    assert "exclude" not in run.step()
    assert np.isfinite(run.result().latents).all()
