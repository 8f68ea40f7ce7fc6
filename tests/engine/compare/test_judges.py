"""The judges that come with the program: they know good from bad, and say what they cannot tell."""

from dataclasses import replace

import numpy as np
import pytest

from t2i_desktop.engine.compare import judges
from t2i_desktop.engine.compare.judges import JUDGES, Bench, Unjudged
from t2i_desktop.engine.digits.settings import DigitsSettings
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.registry import find

PICTURES = np.full((2, 64, 64, 3), 255, np.uint8)


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.mark.parametrize("name", ["pictures", "digits", "portraits"])
def test_a_judge_ships_with_its_weights(name: str) -> None:
    (judge,) = [judge for judge in JUDGES if judge.name == name]
    assert judge.path.exists()


@pytest.mark.parametrize("judge", JUDGES, ids=lambda judge: judge.name)
def test_every_judge_knows_generators_that_exist(judge: judges.Judge) -> None:
    assert [find(name).purpose for name in judge.generators] == ["generate"]


def drawn_digits(prompt: str, number: int = 8) -> np.ndarray:
    run = find("digits").begin(DigitsSettings(prompt=prompt, num_samples=number, total_iter=10, device="cpu"))
    for _ in range(run.total_steps):
        run.step()
    singles = run.result().singles
    assert singles is not None
    return singles


def test_the_judge_of_digits_knows_the_digit_that_was_asked_for(bench: Bench) -> None:
    digits = drawn_digits("six")
    title, right = bench.score("digits", digits, DigitsSettings(prompt="a handwritten 6"))
    _, wrong = bench.score("digits", digits, DigitsSettings(prompt="four"))
    assert title == "Judge of digits"
    assert right > 0.8
    assert wrong < 0.1


@pytest.mark.parametrize(
    "settings",
    [
        DigitsSettings(prompt="a curl"),
        DigitsSettings(prompt="6 or 4"),
        DigitsSettings(prompt="6", towards="4"),
    ],
)
def test_digits_of_which_nobody_can_say_what_they_should_be_have_no_score(
    settings: DigitsSettings, bench: Bench
) -> None:
    with pytest.raises(Unjudged, match=r"one"):
        bench.score("digits", PICTURES, settings)


def test_the_judge_of_pictures_believes_a_blue_picture_to_be_the_sky_rather_than_fire(bench: Bench) -> None:
    blue = PICTURES.copy()
    blue[..., :2] = 60
    _, right = bench.score("vqgan-clip", blue, VqganClipSettings(include="a blue background"))
    _, wrong = bench.score("vqgan-clip", blue, VqganClipSettings(include="a red background"))
    assert right > 10 * wrong


@pytest.mark.parametrize(
    ("prompt", "why"), [("", "no prompt"), ("a Zxqwjk", "never read “zxqwjk”")], ids=["empty", "unknown"]
)
def test_a_prompt_that_the_judge_of_pictures_cannot_read_has_no_score(
    prompt: str, why: str, bench: Bench
) -> None:
    with pytest.raises(Unjudged, match=why):
        bench.score("vqgan-clip", PICTURES, VqganClipSettings(include=prompt, extras="x"))


def test_the_judge_of_portraits_is_as_sure_of_a_smile_as_it_doubts_its_absence(bench: Bench) -> None:
    noise = np.random.default_rng(0).integers(0, 256, PICTURES.shape, np.uint8)
    title, smiling = bench.score("portraits", noise, PortraitsSettings(attributes="smiling"))
    _, serious = bench.score("portraits", noise, PortraitsSettings(attributes="-smiling"))
    assert title == "Judge of portraits"
    assert smiling + serious == pytest.approx(1, abs=1e-5)


def test_without_weights_there_is_no_score_and_it_is_said(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judges, "JUDGES", [replace(judge, weights="none") for judge in JUDGES])
    with pytest.raises(Unjudged, match="not installed"):
        bench.score("digits", PICTURES, DigitsSettings())
