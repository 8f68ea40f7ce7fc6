"""The gallery: what is kept comes back from the files alone, whole or not at all."""

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open

from t2i_desktop.engine import files
from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.events import Result, Snapshot
from t2i_desktop.engine.formats import METADATA_KEY, LossHistory, losses_file, slug
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.images import read_metadata
from t2i_desktop.engine.settings import Settings
from tests.fakes import FakeSettings

SETTINGS = FakeSettings(include="Red apple!", exclude="blur", seed=7, batch_size=2)
LOSSES = {"total": [0.5, 0.1 + 0.2], "include": [-0.5, -1e-9]}


def _result(seed: int = 0, batch: int = 1) -> Result:
    rng = np.random.default_rng(seed)
    return Result(
        rng.integers(0, 256, (batch, 8, 16, 3), dtype=np.uint8),
        rng.normal(size=(batch, 4, 2, 4)).astype(np.float32),
    )


def _add(root: Gallery, result: Result | None = None, settings: Settings = SETTINGS) -> tuple[Item, ...]:
    return root.add("fake", settings, result or _result(), step=2, status="finished", losses=LOSSES)


def _fail(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_an_item_comes_back_from_the_files_alone(tmp_path: Path) -> None:
    result = _result()
    (added,) = _add(Gallery(tmp_path), result)
    other = Gallery(tmp_path)
    (item,) = other
    assert item == added
    assert (item.title, item.generator, item.step, item.status) == ("Red apple!", "fake", 2, "finished")
    assert FakeSettings.model_validate(item.settings) == SETTINGS
    assert other.losses(item) == LOSSES
    assert np.array_equal(other.latent(item), result.latents)  # pyright: ignore[reportArgumentType]
    assert other.latent(item).dtype == np.float32


def test_the_picture_carries_its_settings_and_the_latent_its_models(tmp_path: Path) -> None:
    (item,) = _add(Gallery(tmp_path))
    metadata = read_metadata(item.image)
    own = json.loads(metadata[METADATA_KEY])
    assert own["settings"] == item.settings
    assert own["models"] == {"vqgan": "fake-vqgan"}
    assert metadata["parameters"].splitlines() == [
        "Red apple!",
        "Negative prompt: blur",
        "Steps: 2, Seed: 7, Size: 16x8, Model: fake-vqgan, Generator: fake",
    ]
    with safe_open(item.latent, "numpy") as latent:
        assert json.loads(latent.metadata()[METADATA_KEY])["models"] == {"vqgan": "fake-vqgan"}
        assert latent.get_slice("latent").get_shape() == [1, 4, 2, 4]
        assert latent.get_slice("latent").get_dtype() == "F32"


def test_a_failed_run_is_kept_as_such(tmp_path: Path) -> None:
    Gallery(tmp_path).add("fake", SETTINGS, _result(), step=2, status="failed", losses=LOSSES)
    (item,) = Gallery(tmp_path)
    assert item.status == "failed"
    assert json.loads((item.folder / "item.json").read_text())["status"] == "failed"


def test_each_picture_of_a_batch_is_an_item_with_its_own_latent_and_snapshots(tmp_path: Path) -> None:
    result, early = _result(0, batch=2), _result(1, batch=2)
    assert result.latents is not None
    root = Gallery(tmp_path)
    items = root.add(
        "fake", SETTINGS, result, step=9, status="cancelled", losses=LOSSES, snapshots=[Snapshot(5, early)]
    )
    assert len(items) == 2
    for number, item in enumerate(items):
        assert np.array_equal(root.latent(item)[0], result.latents[number])
        (snapshot,) = item.snapshots
        assert snapshot.step == 5
        assert json.loads(read_metadata(snapshot.image)[METADATA_KEY])["step"] == 5
        assert snapshot.latent is not None
        assert snapshot.latent.is_file()
    assert items[0].image.read_bytes() != items[1].image.read_bytes()


def test_ids_are_unique_within_one_moment_and_sort_by_time(tmp_path: Path) -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    root = Gallery(tmp_path, now=lambda: moment)
    added = [_add(root, settings=SETTINGS.model_copy(update={"include": name}))[0] for name in "cab"]
    assert [item.title for item in root] == ["b", "a", "c"]
    assert sorted(item.id for item in added) == [item.id for item in added]
    assert added[0].id == "20260102-030405-000000-c"


def test_a_damaged_folder_is_left_out_and_listed(tmp_path: Path) -> None:
    root = Gallery(tmp_path)
    (good,), (no_picture,), (no_record,), (bad_record,) = _add(root), _add(root), _add(root), _add(root)
    no_picture.image.unlink()
    (no_record.folder / "item.json").unlink()
    (bad_record.folder / "item.json").write_text("{")
    (tmp_path / "a file").touch()
    assert [item.id for item in root] == [good.id]
    assert set(root.damaged) == {no_picture.folder, no_record.folder, bad_record.folder}


def test_a_copied_folder_is_an_item_too(tmp_path: Path) -> None:
    root = Gallery(tmp_path)
    (item,) = _add(root)
    shutil.copytree(item.folder, tmp_path / "my copy")
    assert {found.id for found in root} == {item.id, "my copy"}


@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_a_failure_while_writing_leaves_the_gallery_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    root = Gallery(tmp_path)
    (item,) = _add(root)
    with monkeypatch.context() as patch:
        patch.setattr(files.os, call, _fail)
        with pytest.raises(GalleryError, match="No space left on device"):
            _add(root)
    assert os.listdir(tmp_path) == [item.id]
    assert list(root) == [item]


def test_a_half_written_folder_of_a_crash_is_not_shown(tmp_path: Path) -> None:
    root = Gallery(tmp_path)
    (item,) = _add(root)
    shutil.copytree(item.folder, tmp_path / ".0123.partial")
    assert list(root) == [item]
    assert root.damaged == ()


def test_a_missing_gallery_is_empty(tmp_path: Path) -> None:
    assert list(Gallery(tmp_path / "none")) == []


def test_a_result_without_latents_is_kept_without(tmp_path: Path) -> None:
    root = Gallery(tmp_path)
    (item,) = _add(root, Result(_result().pictures))
    assert item.latent is None
    with pytest.raises(GalleryError, match="without its latent"):
        root.latent(item)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("latent.safetensors", b"nonsense"),
        ("losses.csv", b"step,total\n1,nonsense"),
        ("losses.csv", b"\x00nonsense"),
        ("losses.csv", b"step,total\n" + b"1" * 200_000),
    ],
)
def test_a_damaged_file_is_told_in_a_sentence(tmp_path: Path, name: str, content: bytes) -> None:
    root = Gallery(tmp_path)
    (item,) = _add(root)
    (item.folder / name).write_bytes(content)
    with pytest.raises(GalleryError, match="cannot be read"):
        root.losses(item) if name.endswith("csv") else root.latent(item)


def test_a_term_that_joins_late_is_nan_before() -> None:
    history = LossHistory()
    history.add({"total": 1.0})
    history.add({"total": 2.0, "late": 3.0})
    assert losses_file(history.terms) == b"step,total,late\n1,1.0,nan\n2,2.0,3.0\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Red apple, on a blue_background!", "red-apple-on-a-blue-background"),
        ("красное яблоко", "красное-яблоко"),
        ("../../etc/passwd", "etc-passwd"),
        ("🍎", "picture"),
        ("a" * 100, "a" * 60),
    ],
)
def test_any_prompt_gives_a_plain_file_name(text: str, name: str) -> None:
    assert slug(text) == name
