"""Restyling with tiny models: what frames begin with, what is kept, and how it goes on after a stop."""

import errno
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import torch
from PIL import Image

from t2i_desktop.engine import files
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Noted, Started, Stepped
from t2i_desktop.engine.formats import read_origin
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.restyle.frames import Standing, standing
from t2i_desktop.engine.restyle.restyle import Restyle
from t2i_desktop.engine.restyle.settings import RestyleSettings
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated
from tests.engine.restyle.films import packets_of_sound, write_film

Begin = Callable[..., RestyleSettings]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Three frames, of which the first two are the same."""
    folder = tmp_path / "source"
    folder.mkdir()
    for number, left in enumerate((4, 4, 14)):
        pixels = np.full((32, 32, 3), 240, np.uint8)
        pixels[8:24, left : left + 14] = [200, 30, 60]
        Image.fromarray(pixels).save(folder / f"{number}.png")
    return folder


@pytest.fixture
def settings(source: Path, tmp_path: Path) -> Begin:
    """Two steps a frame with the tiny models; any setting can be changed."""

    def make(**changes: Any) -> RestyleSettings:
        values: dict[str, Any] = {
            "include": "a red apple", "source": str(source), "out": str(tmp_path / "out"), "total_iter": 2,
            "image_width": 32, "image_height": 32, "cutouts": 4, "seed": 7, "learning_rate": 0.05,
            "device": "cpu", "vqgan": "tiny-vqgan", "clip": "tiny-clip",
        }  # fmt: skip
        return validated(RestyleSettings, values | changes)

    return make


def _frames(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.png"))}


def _pixels(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.asarray(image)


def _stopped_after(steps: int, events: Callable[[RunControl], Iterator[Event]]) -> list[Event]:
    control, seen = RunControl(), []
    for event in events(control):
        seen.append(event)
        if isinstance(event, Stepped) and event.step == steps:
            control.cancel()
    return seen


def test_every_frame_is_kept_with_its_settings_and_progress_counts_their_steps(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    events = list(run(Restyle(catalog), settings(), RunControl(), preview_interval=0))
    assert isinstance(events[-1], Finished), events[-1]
    assert [event.total_steps for event in events if isinstance(event, Started)] == [6]
    assert [event.step for event in events if isinstance(event, Stepped)] == [1, 2, 3, 4, 5, 6]
    assert [event.message for event in events if isinstance(event, Noted)] == [
        f"Frame {number} of 3 is finished." for number in (1, 2, 3)
    ]
    assert sorted(os.listdir(tmp_path / "out")) == ["000001.png", "000002.png", "000003.png", "restyle.json"]
    origin = read_origin(tmp_path / "out" / "000002.png")
    assert (origin.generator, origin.step, origin.picture) == ("restyle", 2, 1)
    assert origin.settings["include"] == "a red apple"
    assert np.array_equal(events[-1].result.pictures[0], _pixels(tmp_path / "out" / "000003.png"))


def test_a_frame_is_what_a_run_from_that_picture_gives(
    catalog: ModelCatalog, settings: Begin, source: Path, tmp_path: Path
) -> None:
    chosen = settings(carry_over=0)
    list(run(Restyle(catalog), chosen, RunControl()))
    for number in range(3):
        job = VqganClip(catalog).begin(chosen.of_frame(source / f"{number}.png"))
        for _ in range(2):
            job.step()
        assert np.array_equal(job.result().pictures[0], _pixels(tmp_path / "out" / f"{number + 1:06d}.png"))


def test_equal_frames_stay_equal_unless_something_is_carried_over(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    for out, share in (("calm", 0.0), ("mixed", 0.5)):
        list(run(Restyle(catalog), settings(out=str(tmp_path / out), carry_over=share), RunControl()))
    first, second = (_pixels(tmp_path / "calm" / f"00000{number}.png") for number in (1, 2))
    assert np.array_equal(first, second)
    assert np.array_equal(first, _pixels(tmp_path / "mixed" / "000001.png"))
    assert not np.array_equal(second, _pixels(tmp_path / "mixed" / "000002.png"))


def test_the_frame_before_is_blended_in_as_a_latent(
    catalog: ModelCatalog, vqgan: Any, settings: Begin, source: Path
) -> None:
    other = np.random.default_rng(3).integers(0, 256, (32, 32, 3), np.uint8)
    job = VqganClip(catalog).begin(settings(start_weight=1).of_frame(source / "0.png"))
    job.carry_over(other, 0.25)
    pictures = [
        torch.from_numpy(p.copy()).permute(2, 0, 1)[None] / 255 for p in (_pixels(source / "0.png"), other)
    ]
    with torch.no_grad():
        expected = 0.75 * vqgan.encode(pictures[0]) + 0.25 * vqgan.encode(pictures[1])
    latents = job.result().latents
    assert latents is not None
    np.testing.assert_allclose(latents, expected.numpy(), rtol=1e-3, atol=1e-4)
    assert job.step()["start"] == 0  # held to the mixture, where it begins


@pytest.mark.parametrize("steps", [1, 2, 3, 5, 7])
def test_a_stopped_restyling_keeps_whole_frames_and_goes_on_to_the_same_bytes(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path, steps: int
) -> None:
    whole, parts = (settings(out=str(tmp_path / name), video=True) for name in ("whole", "parts"))
    list(run(Restyle(catalog), whole, RunControl()))
    seen = _stopped_after(steps, lambda control: run(Restyle(catalog), parts, control))
    assert isinstance(seen[-1], Cancelled)
    early = _frames(tmp_path / "parts")
    assert len(early) == min(3, steps // 2)
    assert sorted(os.listdir(tmp_path / "parts")) == [*early, "restyle.json"]
    events = list(run(Restyle(catalog), parts, RunControl()))
    assert isinstance(events[-1], Finished), events[-1]
    assert sum(isinstance(event, Stepped) for event in events) == 2 * (3 - len(early)) + 3
    told = [event.message for event in events if isinstance(event, Noted)]
    many = f"{len(early)} of 3 frames are finished already, and stay as they are."
    one = "1 of 3 frames is finished already, and stays as it is."
    assert ((one if len(early) == 1 else many) in told) == bool(early)
    for name in _frames(tmp_path / "whole"):
        assert np.array_equal(_pixels(tmp_path / "whole" / name), _pixels(tmp_path / "parts" / name))


def test_what_is_finished_is_left_alone_and_a_missing_frame_is_made_again(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    list(run(Restyle(catalog), settings(), RunControl()))
    before = _frames(tmp_path / "out")
    (tmp_path / "out" / "000002.png").unlink()
    again = list(run(Restyle(catalog), settings(), RunControl()))
    assert sum(isinstance(event, Stepped) for event in again) == 2
    assert _frames(tmp_path / "out") == before
    nothing = list(run(Restyle(catalog), settings(), RunControl()))
    assert isinstance(nothing[-1], Finished)
    assert not any(isinstance(event, Stepped) for event in nothing)
    assert _frames(tmp_path / "out") == before


def test_a_folder_of_other_frames_is_refused_and_left_alone(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    list(run(Restyle(catalog), settings(), RunControl()))
    before = _frames(tmp_path / "out")
    for changes in ({"include": "a blue banana"}, {"seed": 8}, {"total_iter": 3}):
        with pytest.raises(BadSettings, match="of another source or of other settings"):
            Restyle(catalog).begin(settings(**changes))
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "000003.png").write_bytes(b"somebody's own")
    with pytest.raises(BadSettings, match="Choose another folder"):
        Restyle(catalog).begin(settings(out=str(tmp_path / "own")))
    assert _frames(tmp_path / "out") == before
    assert os.listdir(tmp_path / "own") == ["000003.png"]


@pytest.mark.parametrize(("chosen", "rate"), [({}, 12), ({"frame_rate": 7.5}, 7.5)])
def test_the_film_shows_the_frames_as_they_are_kept(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path, chosen: dict[str, Any], rate: float
) -> None:
    list(run(Restyle(catalog), settings(), RunControl()))
    shades = (20, 120, 220)  # far easier for an encoder than what untrained models paint
    for path, shade in zip(sorted((tmp_path / "out").glob("*.png")), shades, strict=True):
        Image.new("RGB", (32, 32), (shade, shade, shade)).save(path)
    events = list(run(Restyle(catalog), settings(video=True, **chosen), RunControl()))
    assert isinstance(events[-1], Finished), events[-1]
    film = tmp_path / "out" / "restyled.mp4"
    assert events[-1].notes == {"frames": str(tmp_path / "out"), "film": str(film)}
    assert [event.losses for event in events if isinstance(event, Stepped)] == [{}] * 3
    with av.open(str(film)) as container:
        assert container.streams.video[0].average_rate == rate
        shown = [frame.to_ndarray(format="rgb24").mean() for frame in container.decode(video=0)]
    assert shown == pytest.approx(shades, abs=3)


def test_a_video_becomes_a_video_of_the_same_rate(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    list(run(Restyle(catalog), settings(video=True, frame_rate=15, total_iter=1), RunControl()))
    film, out = tmp_path / "out" / "restyled.mp4", tmp_path / "second"
    events = list(run(Restyle(catalog), settings(source=str(film), out=str(out), total_iter=1), RunControl()))
    assert isinstance(events[-1], Finished), events[-1]
    assert len(_frames(out)) == 3
    with av.open(str(out / "restyled.mp4")) as container:
        assert container.streams.video[0].average_rate == 15


def test_the_film_of_a_video_sounds_like_it_and_says_how_it_was_made(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    source, out = write_film(tmp_path / "clip.mp4", frames=2, seconds=0.3), tmp_path / "out"
    *_, end = run(Restyle(catalog), settings(source=str(source), total_iter=1), RunControl())
    assert isinstance(end, Finished), end
    assert end.notes["sound"] == "as in the source"
    film = out / "restyled.mp4"
    assert packets_of_sound(film) == packets_of_sound(source)
    assert sorted(os.listdir(out)) == ["000001.png", "000002.png", "restyle.json", "restyled.mp4"]
    with av.open(str(film)) as container:
        made = json.loads(container.metadata["comment"])
    assert (made["generator"], made["settings"]["include"]) == ("restyle", "a red apple")


@pytest.mark.parametrize(
    ("chosen", "sounds"),
    [({"sound": False}, False), ({"frame_rate": 12}, False), ({"frame_rate": 6}, True)],
)
def test_sound_is_left_out_where_it_is_not_wanted_or_would_not_fit(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path, chosen: dict[str, Any], sounds: bool
) -> None:
    source = write_film(tmp_path / "clip.mp4", frames=1, seconds=0.3)
    *_, end = run(Restyle(catalog), settings(source=str(source), total_iter=1, **chosen), RunControl())
    assert isinstance(end, Finished), end
    assert ("sound" in end.notes) == sounds
    with av.open(str(tmp_path / "out" / "restyled.mp4")) as container:
        assert bool(container.streams.audio) == sounds


def test_how_much_is_there_already_is_known_before_a_run(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    assert standing(settings()) is None
    _stopped_after(3, lambda control: run(Restyle(catalog), settings(), control))
    assert standing(settings()) == Standing(frozenset({0}), 3, is_same=True)
    assert standing(settings(video=True, sound=False)) == Standing(frozenset({0}), 3, is_same=True)
    assert standing(settings(seed=8)) == Standing(frozenset({0}), 3, is_same=False)
    (tmp_path / "out" / "restyle.json").write_text("[]")
    assert standing(settings()) == Standing(frozenset(), 0, is_same=False)


def test_a_full_disk_is_a_sentence_and_finished_frames_are_kept(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def full(before: Path, after: Path) -> None:
        if after.name == "000002.png":
            raise OSError(errno.ENOSPC, "No space left on device")
        replace(before, after)

    monkeypatch.setattr(files.os, "replace", full)
    *_, end = run(Restyle(catalog), settings(), RunControl())
    assert isinstance(end, Failed)
    assert end.message.startswith(f"The disk with {tmp_path / 'out'} is full. Make room there")
    assert sorted(os.listdir(tmp_path / "out")) == ["000001.png", "restyle.json"]


def test_frames_that_cannot_get_better_are_finished_early(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    chosen = settings(total_iter=60, patience=1, score_every=1, learning_rate=10)
    *before, end = run(Restyle(catalog), chosen, RunControl())
    assert isinstance(end, Finished), end
    steps = [read_origin(path).step for path in sorted((tmp_path / "out").glob("*.png"))]
    assert sum(steps) == sum(isinstance(event, Stepped) for event in before) == end.step
    assert end.step < 180


def test_missing_places_are_sentences(settings: Begin, tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="Choose what to restyle"):
        settings(source=" ")
    with pytest.raises(BadSettings, match="Choose a folder for the frames"):
        settings(out="")


def test_the_record_says_what_differs_from_the_defaults(
    catalog: ModelCatalog, settings: Begin, tmp_path: Path
) -> None:
    Restyle(catalog).begin(settings()).close()
    record = json.loads((tmp_path / "out" / "restyle.json").read_bytes())
    assert record["frames"] == 3
    assert record["include"] == "a red apple"
    assert "carry_over" not in record
