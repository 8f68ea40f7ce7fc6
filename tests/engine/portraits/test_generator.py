"""Portraits are drawn from seeds and wishes, blended, walked between, and changed; runs rest and go on."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.errors import BadCheckpoint, BadData, BadSettings, MissingModel
from t2i_desktop.engine.events import Finished
from t2i_desktop.engine.portraits.facts import Drawn
from t2i_desktop.engine.portraits.generator import Portraits, PortraitsRun
from t2i_desktop.engine.portraits.painter import Painter
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated
from tests.tiny_portraits import KNOWN, write_tiny_portraits


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("portraits")
    write_tiny_portraits(root)
    return root


@pytest.fixture(autouse=True)
def installed(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("T2I_MODELS", str(models))


@pytest.fixture
def painter() -> Painter:
    return Painter()


@pytest.fixture
def picture(tmp_path: Path) -> str:
    """A photograph, wider than high."""
    pixels = np.random.default_rng(2).integers(0, 256, (120, 200, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "face.png")
    return str(tmp_path / "face.png")


def settings_of(**values: Any) -> PortraitsSettings:
    return validated(PortraitsSettings, {"num_samples": 3, "device": "cpu"} | values)


def drawn(painter: Painter, **values: Any) -> np.ndarray:
    return painter.draw(settings_of(**values)).portraits


def alike(one: np.ndarray, other: np.ndarray) -> bool:
    """The same but for rounding: sums of batches of another size are done in another order."""
    return bool(np.abs(one.astype(int) - other).max() <= 2)


def test_each_portrait_has_a_seed_of_its_own(painter: Painter) -> None:
    sheet = drawn(painter, seed=5)
    assert sheet.shape == (3, 64, 64, 3)
    assert alike(drawn(painter, seed=7, num_samples=1)[0], sheet[2])
    assert not alike(sheet[0], sheet[1])


def test_wishes_words_and_truncation_change_the_portraits(painter: Painter) -> None:
    plain = drawn(painter)
    for change in (
        {"attributes": "smiling"},
        {"attributes": "-smiling"},
        {"prompt": "a man"},
        {"truncation": 0.2},
    ):
        assert not alike(drawn(painter, **change), plain), change
    flat = drawn(painter, truncation=0)
    assert alike(flat[0], flat[1])


def test_a_vae_is_moved_along_its_directions_and_hears_no_words(painter: Painter) -> None:
    plain = painter.draw(settings_of(model="portraits-vae", prompt="a man"))
    assert "hears no text" in plain.remarks[0]
    assert alike(plain.portraits, drawn(painter, model="portraits-vae"))
    assert not alike(plain.portraits, drawn(painter, model="portraits-vae", attributes="hat"))


def test_a_walk_leads_from_one_end_to_the_other(painter: Painter) -> None:
    ends = {"prompt": "a man", "attributes": "smiling", "seed": 1}
    towards = {"towards": "a smiling woman", "towards_attributes": "any", "towards_seed": 9}
    walk = drawn(painter, walk=True, **ends, **towards)
    first = drawn(painter, num_samples=1, **ends)[0]
    last = drawn(painter, num_samples=1, prompt="a smiling woman", seed=9)[0]
    assert alike(walk[0], first)
    assert alike(walk[2], last)
    half = drawn(painter, num_samples=1, share=0.5, **ends, **towards)[0]
    assert alike(walk[1], half)


def test_what_is_not_said_of_the_other_end_stays(painter: Painter) -> None:
    values = {"attributes": "smiling", "towards_seed": 4}
    end = drawn(painter, share=1, num_samples=1, **values)
    assert alike(end, drawn(painter, attributes="smiling", seed=4, num_samples=1))


def test_words_that_were_never_learnt_are_told(painter: Painter) -> None:
    assert painter.draw(settings_of(prompt="a smiling zxqv")).remarks == (
        "The prompt “a smiling zxqv” has words that were never learnt: zxqv",
    )


@pytest.mark.parametrize("model", ["portraits-cvae", "portraits-vae"])
def test_a_picture_is_drawn_again_and_changed(painter: Painter, picture: str, model: str) -> None:
    def change(**values: Any) -> Drawn:
        return painter.draw(settings_of(model=model, picture=picture, **values))

    same = change()
    assert same.change is not None
    assert same.portraits.shape == (1, 64, 64, 3)
    assert alike(same.portraits[0], same.change.again)
    assert set(same.change.seen) == set(KNOWN)
    with Image.open(picture) as photograph:
        middle = photograph.crop((40, 0, 160, 120)).resize((64, 64), Image.Resampling.LANCZOS)
    inner = slice(2, -2)  # at the edges, a crop and a window of the whole differ
    assert alike(same.change.original[inner, inner], np.asarray(middle)[inner, inner])
    assert not {"Bald", "Black_Hair"} <= {name for name, sign in same.change.seen.items() if sign > 0}
    name, sign = "Smiling", same.change.seen["Smiling"]
    as_it_is, other = (f"{'-' if value < 0 else ''}{name}" for value in (sign, -sign))
    assert alike(change(attributes=as_it_is).portraits, same.portraits)
    edited = change(attributes=other)
    assert not alike(edited.portraits, same.portraits)
    way = change(attributes=other, walk=True).portraits
    assert alike(way[0], same.portraits[0])
    assert alike(way[2], edited.portraits[0])


def test_another_picture_under_the_same_name_is_seen(painter: Painter, picture: str) -> None:
    values = {"model": "portraits-cvae", "picture": picture}
    before = drawn(painter, **values)
    Image.new("RGB", (64, 64), "red").save(picture)
    assert not alike(drawn(painter, **values), before)


def test_what_cannot_be_drawn_is_one_sentence(painter: Painter, picture: str, tmp_path: Path) -> None:
    for error, told, values in (
        (BadSettings, "is a GAN.*portraits-cvae", {"picture": picture, "model": "portraits-gan"}),
        (BadSettings, "not learnt “necktie”. It knows: bald, black hair", {"attributes": "necktie"}),
        (BadData, "cannot be read", {"picture": str(tmp_path / "none.png"), "model": "portraits-cvae"}),
        (MissingModel, "“my-gan” is not installed.*t2i train portraits --model gan”", {"model": "my-gan"}),
        (MissingModel, "t2i train portraits --model cvae”", {"model": "my-cvae"}),
        (BadCheckpoint, "another CLIP", {"prompt": "a man", "clip": "starter-clip"}),
    ):
        with pytest.raises(error, match=told):
            painter.draw(settings_of(**values))


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"walk": True}, "A walk needs another end"),
        ({"picture": "a.png", "towards_seed": 2}, "Leave out the other end or the picture"),
        ({"attributes": "bald, red hair"}, "Attributes wants “bald” and “red hair”"),
    ],
)
def test_settings_that_say_nothing_sensible_are_refused(values: dict[str, Any], told: str) -> None:
    with pytest.raises(BadSettings, match=told):
        settings_of(**values)


def test_a_model_tells_what_it_listens_to(painter: Painter) -> None:
    gan, vae = (painter.listening(settings_of(model=f"portraits-{kind}")) for kind in ("gan", "vae"))
    assert (gan.attributes, gan.hears_text, gan.can_encode) == (KNOWN, True, False)
    assert (vae.attributes, vae.hears_text, vae.can_encode) == (KNOWN, False, True)


def test_a_run_draws_what_the_painter_shows(painter: Painter) -> None:
    settings = settings_of(num_samples=10, prompt="a man", seed=4)
    *_, last = run(Portraits(), settings, RunControl())
    assert isinstance(last, Finished)
    assert last.step == 2
    assert last.result.pictures.shape == (1, 3 * 64, 4 * 64, 3)
    assert last.result.singles is not None
    assert alike(last.result.singles, painter.draw(settings).portraits)


def test_a_run_is_steered_and_goes_on_exactly_where_it_was_put_to_disk(tmp_path: Path) -> None:
    settings = settings_of(num_samples=20)
    first, second = Portraits().begin(settings), Portraits().begin(settings)
    plain = Portraits().begin(settings)
    first.step()
    first.steer({"attributes": "smiling"})
    write_checkpoint(tmp_path / "c", 1, first.state_dict())
    second.load_state_dict(read_checkpoint(tmp_path / "c")[1])
    for job in (first, second):
        job.step()
        assert job.result().singles is None
        job.step()
    _finish(plain)
    assert np.array_equal(first.result().pictures, second.result().pictures)
    singles, unsteered = first.result().singles, plain.result().singles
    assert singles is not None
    assert unsteered is not None
    assert np.array_equal(singles[:8], unsteered[:8])
    assert not np.array_equal(singles[8:], unsteered[8:])


def test_a_run_refuses_what_cannot_change_and_states_of_others() -> None:
    job = Portraits().begin(settings_of())
    with pytest.raises(BadSettings, match="Seed cannot change"):
        job.steer({"seed": 3})
    with pytest.raises(BadSettings, match="no attribute"):
        job.steer({"attributes": "nonsense"})
    with pytest.raises(BadCheckpoint, match="not of a run with these settings"):
        job.load_state_dict(Portraits().begin(settings_of(num_samples=4)).state_dict())


def _finish(job: PortraitsRun) -> None:
    for _ in range(job.total_steps):
        job.step()
