"""The example plug-in, installed by pip: pictures from the terminal, exactly repeatable and resumable."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from t2i_desktop.cli.main import main
from t2i_desktop.engine.errors import BadCheckpoint, BadSettings
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.settings import validated
from tests.plugins.installing import FOURIER

pytestmark = pytest.mark.usefixtures("fourier")
SMALL = {"include": "red apple on a blue background", "image_width": 32, "image_height": 48, "cutouts": 4}


def _begun(**settings: Any) -> Any:
    entry = find("fourier")
    return entry.begin(validated(entry.settings_type, {**SMALL, **settings}))


def test_the_example_is_short_enough_to_read() -> None:
    assert sum(len(path.read_text("utf-8").splitlines()) for path in FOURIER.rglob("*.py")) < 150


def test_a_picture_is_made_from_the_terminal_and_kept_with_its_settings(tmp_path: Path) -> None:
    typed = ["--generator", "fourier", "--steps", "3", "--cutouts", "4", "--decay", "1.5"]
    assert main(["generate", "red apple", *typed, "--gallery", str(tmp_path)]) == 0
    (item,) = Gallery(tmp_path)
    assert (item.generator, item.status, item.title) == ("fourier", "finished", "red apple")
    assert (item.settings["decay"], item.settings["image_width"]) == (1.5, 64)


def test_clip_finds_the_prompt_more_and_more() -> None:
    job = _begun(cutouts=8)
    totals = [job.step()["total"] for _ in range(25)]
    assert np.mean(totals[-5:]) < np.mean(totals[:5]) - 0.05
    assert job.similarities()[0].text == SMALL["include"]
    assert job.result().pictures.shape == (1, 48, 32, 3)


def test_a_run_goes_on_exactly() -> None:
    whole, first, second = _begun(), _begun(), _begun()
    for _ in range(4):
        whole.step()
    for _ in range(2):
        first.step()
    second.load_state_dict(first.state_dict())
    for _ in range(2):
        second.step()
    assert np.array_equal(whole.result().pictures, second.result().pictures)
    with pytest.raises(BadCheckpoint):
        second.load_state_dict({})


def test_a_run_follows_what_is_changed_and_goes_on_exactly_from_there() -> None:
    plain, whole, first, second = (_begun() for _ in range(4))
    changes = {"include": "blue fish", "learning_rate": 0.05}
    for job in (plain, whole, first):
        job.step()
    for job in (whole, first):
        job.steer(changes)
    second.load_state_dict(first.state_dict())
    for job in (plain, whole, second):
        job.step()
    assert whole.similarities()[0].text == "blue fish"
    assert np.array_equal(whole.result().pictures, second.result().pictures)
    assert not np.array_equal(whole.result().pictures, plain.result().pictures)


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"decay": 2.0}, "Softness cannot change"), ({"include": '@"gone.png"'}, "gone.png is not there")],
)
def test_what_cannot_be_followed_is_told_and_the_run_goes_on_as_before(
    changes: dict[str, Any], words: str
) -> None:
    plain, steered = _begun(), _begun()
    with pytest.raises(BadSettings, match=words):
        steered.steer(changes)
    plain.step()
    steered.step()
    assert np.array_equal(plain.result().pictures, steered.result().pictures)


def test_the_seed_decides_the_picture() -> None:
    pictures = []
    for seed in (1, 1, 2):
        job = _begun(seed=seed)
        job.step()
        pictures.append(job.result().pictures)
    assert np.array_equal(pictures[0], pictures[1])
    assert not np.array_equal(pictures[0], pictures[2])
