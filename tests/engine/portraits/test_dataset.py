"""Pictures prepared as one array, made once, gone on with and made anew; and batches by a seed."""

import io
import json
import os
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine.errors import BadData, DiskFull
from t2i_desktop.engine.portraits import arrays, dataset
from t2i_desktop.engine.portraits.arrays import GrowingArray, alone, read_array
from t2i_desktop.engine.portraits.celeba import IMAGES, open_celeba
from t2i_desktop.engine.portraits.dataset import PortraitSet, decode, load_prepared, prepare
from t2i_desktop.engine.portraits.progress import Made, Progress, Stopped, Working
from t2i_desktop.engine.runner import RunControl
from tests.engine.portraits.simulated import jpeg


@pytest.fixture(scope="module")
def prepared(celeba: Path, tmp_path_factory: pytest.TempPathFactory) -> PortraitSet:
    source, cache = open_celeba(celeba), tmp_path_factory.mktemp("cache")
    assert isinstance(list(prepare(source, cache, RunControl()))[-1], Made)
    return load_prepared(source, cache)


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataset, "_PIECE", 16)
    monkeypatch.setattr(arrays, "_WRITTEN_EVERY", 1)


def cancel_after(events: Iterator[Progress], control: RunControl, number: int) -> list[Progress]:
    found: list[Progress] = []
    for event in events:
        found.append(event)
        if len(found) == number:
            control.cancel()
    return found


def test_pictures_are_cropped_from_the_middle_resized_and_kept_in_the_order_of_the_list(
    celeba: Path, prepared: PortraitSet
) -> None:
    assert prepared.pixels.shape == (200, 64, 64, 3)
    assert prepared.pixels.dtype == np.uint8
    assert isinstance(prepared.pixels, np.memmap)
    for index in (0, 77, 199):
        with Image.open(celeba / IMAGES / prepared.source.files[index]) as image:
            middle = image.crop((0, 20, 178, 198)).resize((64, 64), Image.Resampling.LANCZOS)
        assert np.array_equal(prepared.pixels[index], np.asarray(middle))


def test_the_narrower_crop_shows_less(celeba: Path) -> None:
    content = (celeba / IMAGES / "000001.jpg").read_bytes()
    with Image.open(io.BytesIO(content)) as image:
        middle = image.crop((15, 35, 163, 183)).resize((64, 64), Image.Resampling.LANCZOS)
    assert np.array_equal(decode(content, "one", crop=148), np.asarray(middle))


def test_pictures_are_prepared_once(
    own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small_pieces: None
) -> None:
    source = open_celeba(own)
    events = list(prepare(source, tmp_path / "cache", RunControl()))
    assert [event.done for event in events if isinstance(event, Working)] == [*range(0, 200, 16), 200]
    monkeypatch.setattr(dataset, "_pixels", None)
    assert [type(event) for event in prepare(source, tmp_path / "cache", RunControl())] == [Made]


def test_pictures_are_prepared_anew_when_one_has_changed(own: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    list(prepare(open_celeba(own), cache, RunControl()))
    (own / IMAGES / "000002.jpg").write_bytes(jpeg(99))
    os.utime(own / IMAGES / "000002.jpg", (1, 1))
    source = open_celeba(own)
    with pytest.raises(BadData, match="are not prepared, or have changed"):
        load_prepared(source, cache)
    list(prepare(source, cache, RunControl()))
    assert np.array_equal(load_prepared(source, cache).pixels[1], decode(jpeg(99), "99"))


def test_what_was_stopped_goes_on_where_it_was_and_comes_to_the_same(
    own: Path, tmp_path: Path, prepared: PortraitSet, small_pieces: None
) -> None:
    source, cache, control = open_celeba(own), tmp_path / "cache", RunControl()
    events = cancel_after(prepare(source, cache, control), control, 4)
    assert events[-1] == Stopped(48, 200)
    with pytest.raises(BadData):
        load_prepared(source, cache)
    events = list(prepare(source, cache, RunControl()))
    assert events[0] == Working("Preparing pictures", 48, 200)
    assert np.array_equal(load_prepared(source, cache).pixels, prepared.pixels)
    left = {path.name for path in cache.iterdir()} - {".portraits-178-64.lock"}
    assert sorted(left) == ["portraits-178-64.json", "portraits-178-64.npy"]


def test_a_part_made_from_other_pictures_is_not_gone_on_with(
    own: Path, tmp_path: Path, small_pieces: None
) -> None:
    cache, control = tmp_path / "cache", RunControl()
    cancel_after(prepare(open_celeba(own), cache, control), control, 4)
    (own / IMAGES / "000001.jpg").write_bytes(jpeg(99, (200, 218)))
    source = open_celeba(own)
    assert next(prepare(source, cache, RunControl())) == Working("Preparing pictures", 0, 200)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is an empty file"),
        (b"<html><title>Quota exceeded</title></html>", "is a notice that the download limit"),
        (jpeg(3)[:1500], "is damaged or a part"),
        (b"\0" * 50, "is damaged or a part"),
        (jpeg(3, (100, 218)), "has 100 × 218 pixels, and 178 are needed"),
    ],
)
def test_a_picture_that_is_none_is_named(own: Path, tmp_path: Path, content: bytes, says: str) -> None:
    (own / IMAGES / "000150.jpg").write_bytes(content)
    with pytest.raises(BadData, match=rf"000150\.jpg {says}"):
        list(prepare(open_celeba(own), tmp_path / "cache", RunControl()))


def test_batches_show_every_picture_once_an_epoch_in_an_order_of_its_own(prepared: PortraitSet) -> None:
    batches = list(islice(prepared.batches("train", 32, seed=1), 10))
    epochs = [np.concatenate([batch.indices for batch in batches[start : start + 5]]) for start in (0, 5)]
    for epoch in epochs:
        assert sorted(epoch.tolist()) == prepared.indices("train").tolist()
    assert not np.array_equal(epochs[0], epochs[1])
    for batch in batches:
        assert np.array_equal(batch.pixels, prepared.pixels[batch.indices])
        assert np.array_equal(batch.labels, prepared.labels[batch.indices])
    with pytest.raises(BadData, match="20 portraits, fewer than a batch of 32"):
        next(prepared.batches("test", 32, seed=1))


def test_batches_follow_from_the_seed_and_can_be_begun_anywhere(prepared: PortraitSet) -> None:
    whole = [batch.indices.tolist() for batch in islice(prepared.batches("train", 48, seed=4), 9)]
    for start in (0, 2, 3, 7):
        again = prepared.batches("train", 48, seed=4, start=start)
        assert [batch.indices.tolist() for batch in islice(again, 9 - start)] == whole[start:]
    other = next(prepared.batches("train", 48, seed=5))
    assert other.indices.tolist() != whole[0]


def test_captions_follow_from_the_seed_and_the_picture(prepared: PortraitSet) -> None:
    first = prepared.captions(prepared.indices("train"), seed=0)
    assert first == prepared.captions(prepared.indices("train"), seed=0)
    assert first != prepared.captions(prepared.indices("train"), seed=1)
    assert len(set(first)) > 150


def test_an_array_counts_only_with_the_description_it_was_made_with(tmp_path: Path) -> None:
    path = tmp_path / "a.npy"
    growing = GrowingArray(path, (4, 2), np.float32, {"from": "x"})
    growing.append(np.ones((4, 2), np.float32))
    assert read_array(path, {"from": "x"}) is None
    growing.finish()
    found = read_array(path, {"from": "x"})
    assert found is not None
    assert np.array_equal(found, np.ones((4, 2)))
    assert read_array(path, {"from": "y"}) is None
    path.with_suffix(".json").write_text("{")
    assert read_array(path, {"from": "x"}) is None


def test_a_damaged_note_of_how_much_is_done_begins_anew(tmp_path: Path) -> None:
    growing = GrowingArray(tmp_path / "a.npy", (4, 2), np.float32, {})
    growing.append(np.ones((2, 2), np.float32))
    growing.keep()
    assert GrowingArray(tmp_path / "a.npy", (4, 2), np.float32, {}).done == 2
    note = next(tmp_path.glob(".a.*.json"))
    note.write_text(json.dumps(["done"]))
    assert GrowingArray(tmp_path / "a.npy", (4, 2), np.float32, {}).done == 0


@pytest.mark.parametrize("note", ['{"done": 5}', '{"done": 2}'])
def test_a_part_that_is_not_as_it_was_left_is_begun_anew(tmp_path: Path, note: str) -> None:
    growing = GrowingArray(tmp_path / "a.npy", (4, 2), np.float32, {})
    growing.append(np.ones((2, 2), np.float32))
    growing.keep()
    next(tmp_path.glob(".a.*.json")).write_text(note)
    if note == '{"done": 2}':
        partial = next(tmp_path.glob(".a.*.npy"))
        partial.write_bytes(partial.read_bytes()[:-8])
    assert GrowingArray(tmp_path / "a.npy", (4, 2), np.float32, {}).done == 0


def test_two_programs_do_not_make_the_same_array_at_once(celeba: Path, tmp_path: Path) -> None:
    source, path = open_celeba(celeba), tmp_path / "portraits-178-64.npy"
    first = prepare(source, tmp_path, RunControl())
    next(first)
    with pytest.raises(BadData, match="is being made by another program"):
        next(prepare(source, tmp_path, RunControl()))
    assert isinstance(list(first)[-1], Made)
    with alone(path):
        assert isinstance(next(prepare(source, tmp_path, RunControl())), Made)


def test_a_disk_without_room_is_told_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(arrays, "_reserve", no_room)
    with pytest.raises(DiskFull, match="No space left"):
        GrowingArray(tmp_path / "a.npy", (4, 2), np.float32, {})
