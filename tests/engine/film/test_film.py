"""A film as a job of the one loop, with the starter VQGAN."""

from pathlib import Path

import av
import numpy as np
import pytest
import torch

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Cancelled, Failed, Finished, Stepped
from t2i_desktop.engine.film.film import Film
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.formats import Origin, latent_file, read_latent
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.vqgan import load_vqgan
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated


@pytest.fixture
def latents(tmp_path: Path) -> list[Path]:
    rng = np.random.default_rng(0)
    origin = Origin("vqgan-clip", {}, {}, 1)
    paths = [tmp_path / f"{name}.safetensors" for name in "ab"]
    for path in paths:
        path.write_bytes(latent_file(rng.normal(size=(1, 32, 4, 8)).astype(np.float32), origin))
    return paths


def _settings(latents: list[Path], **changes: object) -> FilmSettings:
    lines = "\n".join(map(str, latents))
    folder = latents[0].parent
    values = {"latents": lines, "out": str(folder / "film.png"), "seconds": 0.4, "fps": 10, "device": "cpu"}
    return validated(FilmSettings, values | changes)


def test_a_film_has_a_frame_a_step_and_shows_the_decoded_blend(latents: list[Path]) -> None:
    settings = _settings(latents, easing="linear")
    *events, last = run(find("film"), settings, RunControl(), preview_interval=1e9)
    assert isinstance(last, Finished)
    assert last.notes == {"film": settings.out, "frames": "8"}
    assert [event.step for event in events if isinstance(event, Stepped)] == list(range(1, 9))
    with av.open(settings.out) as film:
        frames = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    vqgan = load_vqgan(ModelCatalog().find("starter-vqgan"), torch.device("cpu"))
    a, b = (torch.from_numpy(read_latent(path)) for path in latents)
    with torch.no_grad():
        decoded = vqgan.decode(0.75 * a + 0.25 * b)[0].permute(1, 2, 0).mul(255).round().byte().numpy()
    assert np.abs(frames[1].astype(int) - decoded).max() <= 1
    assert len(frames) == 8


def test_a_film_under_work_shows_any_frame_as_the_film_will(latents: list[Path]) -> None:
    settings = _settings(latents, blend="spherical")
    *_, last = run(Film(), settings, RunControl())
    assert isinstance(last, Finished)
    with av.open(settings.out) as film:
        frames = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    live = Film().live()
    for number in (5, 0, 7):
        np.testing.assert_array_equal(live.picture(settings, number), frames[number])
    live.release()
    still = settings.model_copy(update={"latents": "\n".join([str(latents[1])] * 2)})
    np.testing.assert_array_equal(live.picture(still, 3), frames[4])


def test_a_cancelled_film_leaves_nothing(latents: list[Path]) -> None:
    control, event = RunControl(), None
    for event in run(Film(), _settings(latents), control):
        if isinstance(event, Stepped) and event.step == 3:
            control.cancel()
    assert isinstance(event, Cancelled)
    assert sorted(path.name for path in latents[0].parent.iterdir()) == ["a.safetensors", "b.safetensors"]


def test_a_film_that_breaks_leaves_nothing(latents: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("t2i_desktop.engine.film.encoder.sync_file", full)
    *_, last = run(Film(), _settings(latents), RunControl())
    assert isinstance(last, Failed)
    assert "No space left on device" in last.message
    assert sorted(path.name for path in latents[0].parent.iterdir()) == ["a.safetensors", "b.safetensors"]


def test_latents_that_do_not_belong_together_are_sentences(latents: list[Path], tmp_path: Path) -> None:
    origin = Origin("vqgan-clip", {}, {}, 1)
    other, larger = tmp_path / "other.safetensors", tmp_path / "larger.safetensors"
    other.write_bytes(latent_file(np.zeros((1, 5, 4, 8), np.float32), origin))
    larger.write_bytes(latent_file(np.zeros((1, 32, 4, 9), np.float32), origin))
    with pytest.raises(BadSettings, match=r"other\.safetensors does not fit the VQGAN"):
        Film().begin(_settings([*latents, other]))
    with pytest.raises(BadSettings, match=r"larger\.safetensors is of another size"):
        Film().begin(_settings([*latents, larger]))
    with pytest.raises(BadSettings, match="at least two latents"):
        _settings(latents[:1])
    with pytest.raises(BadSettings, match="ending in"):
        _settings(latents, out="film.avi")
