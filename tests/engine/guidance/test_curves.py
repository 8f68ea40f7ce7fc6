"""Curves over steps: what their text means, and the values between their points."""

import pytest

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.curves import Curve, format_curves, parse_curves
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.settings import validated


def test_curves_are_read_by_name_and_written_as_they_are_read():
    curves = parse_curves("learning_rate: 0=0.2 150=0.02 | beta: 0=0 50=1 smooth")
    assert curves == {
        "learning_rate": Curve(((0, 0.2), (150, 0.02))),
        "beta": Curve(((0, 0.0), (50, 1.0)), "smooth"),
    }
    assert parse_curves(format_curves(curves)) == curves
    assert parse_curves("  ") == {}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("beta", "has no colon"),
        ("beta:", "has no points"),
        ("beta: smooth", "has no points"),
        ("beta: 0=1 0=2", "must rise"),
        ("beta: 9=1 3=2", "must rise"),
        ("beta: x=1", "is no point"),
        ("beta: 1", "is no point"),
        ("beta: -1=1", "is no point"),
        ("beta: 1=nan", "is no point"),
        ("beta: 0=1 | beta: 0=2", "has two curves"),
    ],
)
def test_a_curve_that_means_nothing_is_refused(text, reason):
    with pytest.raises(ValueError, match=reason):
        parse_curves(text)


@pytest.mark.parametrize("shape", ["linear", "smooth"])
def test_a_curve_goes_through_its_points_and_is_level_outside(shape):
    curve = Curve(((10, 1.0), (20, 3.0), (40, -1.0)), shape)
    assert [curve.at(step) for step in (10, 20, 40)] == pytest.approx([1, 3, -1])
    assert curve.at(0) == 1
    assert curve.at(1000) == -1
    assert Curve(((5, 2.0),), shape).at(7) == 2


def test_between_points_a_linear_curve_is_straight():
    curve = Curve(((0, 0.0), (10, 1.0)))
    assert [curve.at(step) for step in range(0, 11, 5)] == pytest.approx([0, 0.5, 1])


def test_a_smooth_curve_has_no_corner_and_does_not_overshoot():
    curve = Curve(((0, 0.0), (100, 1.0), (120, 1.0), (300, 0.2)), "smooth")
    values = [curve.at(step) for step in range(301)]
    bends = [a - 2 * b + c for a, b, c in zip(values, values[1:], values[2:], strict=False)]
    assert max(map(abs, bends)) < 0.002
    assert min(values) == pytest.approx(0)
    assert max(values) == pytest.approx(1)
    assert values[:101] == sorted(values[:101])
    assert values[50] == pytest.approx(0.5)
    assert values[25] < 0.2  # a straight line would be at 0.25


def test_a_run_follows_its_curves_as_if_steered_by_hand(begin):
    curved = begin(curves="learning_rate: 0=0.1 2=0.5 | cutouts: 1=4 2=2 | beta: 0=0 4=2 smooth")
    steered = begin()
    for learning_rate, cutouts, beta in ((0.1, 4, 0.0), (0.3, 4, 0.3125), (0.5, 2, 1.0)):
        steered.steer({"learning_rate": learning_rate, "cutouts": cutouts, "beta": beta})
        assert curved.step() == steered.step()
    assert curved.result().latents.tobytes() == steered.result().latents.tobytes()


def test_a_curved_run_is_continued_exactly(begin):
    chosen = {"curves": "learning_rate: 0=0.1 4=0.5 smooth"}
    interrupted, whole, restored = begin(**chosen), begin(**chosen), begin(**chosen)
    interrupted.step()
    restored.load_state_dict(interrupted.state_dict())
    for _ in range(3):
        whole.step()
    for _ in range(2):
        restored.step()
    assert whole.result().latents.tobytes() == restored.result().latents.tobytes()


@pytest.mark.parametrize(
    ("curves", "reason"),
    [
        ("seed: 0=1", "“seed” is not a number that can change"),
        ("image_width: 0=64", "“image_width” is not a number that can change"),
        ("include: 0=1", "“include” is not a number"),
        ("learning_rate: 0=99", "Learning rate must stay between 0.0001 and 10"),
        ("beta 0=1", "has no colon"),
    ],
)
def test_a_curve_that_does_not_fit_its_setting_is_a_sentence(curves, reason):
    with pytest.raises(BadSettings, match=reason):
        validated(VqganClipSettings, {"include": "a", "curves": curves})
