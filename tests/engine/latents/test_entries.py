"""What is told of stored latents, by their headers alone."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from t2i_desktop.engine.errors import BadSettings, GalleryError
from t2i_desktop.engine.gallery import Item, SnapshotFiles
from t2i_desktop.engine.latents.entries import (
    common_tile,
    common_vqgan,
    latent_of,
    name_of,
    paths_of,
    picture_beside,
    read_entry,
)
from t2i_desktop.engine.latents.reading import read_numbers
from tests.engine.latents.conftest import WriteLatent


def test_a_header_tells_of_shape_precision_model_step_and_prompt(write_latent: WriteLatent) -> None:
    path = write_latent("red apple")
    entry = read_entry(path)
    assert (entry.shape, entry.grid, entry.dtype) == ((1, 32, 4, 6), (4, 6), "F32")
    assert (entry.vqgan, entry.title, entry.step, entry.tile) == ("starter-vqgan", "red apple", 7, "off")
    assert entry.image is None


def test_a_header_may_tell_of_the_models_hash(tmp_path: Path) -> None:
    told = {"models": {"vqgan": "a"}, "hashes": {"a": "0123", "b": "4567"}}
    path = tmp_path / "a.safetensors"
    save_file({"latent": np.zeros((1, 2, 3, 4), np.float32)}, path, {"t2i-desktop": json.dumps(told)})
    assert read_entry(path).vqgan_hash == "0123"


@pytest.mark.parametrize("header", [None, {"t2i-desktop": "no json"}, {"t2i-desktop": "[1]"}, {"other": "x"}])
def test_a_header_that_tells_nothing_is_no_fault(tmp_path: Path, header: dict[str, str] | None) -> None:
    path = tmp_path / "plain.safetensors"
    save_file({"latent": np.zeros((1, 2, 3, 4), np.float16)}, path, header)
    entry = read_entry(path)
    assert (entry.title, entry.vqgan, entry.vqgan_hash, entry.step) == ("plain", "", "", 0)
    assert entry.dtype == "F16"
    assert read_numbers(path).dtype == np.float32


def test_what_is_no_latent_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    with pytest.raises(GalleryError, match="not there any more"):
        read_entry(path)
    path.write_bytes(b"no latent")
    with pytest.raises(GalleryError, match="cannot be read"):
        read_entry(path)
    save_file({"other": np.zeros(3, np.float32)}, path)
    with pytest.raises(GalleryError, match="cannot be read"):
        read_entry(path)
    save_file({"latent": np.zeros((2, 3), np.float32)}, path)
    with pytest.raises(GalleryError, match=r"numbers of the shape \(2, 3\)"):
        read_numbers(path)


def test_a_picture_is_found_beside_its_latent(tmp_path: Path) -> None:
    for name in ("image.png", "0000010.png", "mine.png"):
        (tmp_path / name).touch()
    beside = {
        name: picture_beside(tmp_path / f"{name}.safetensors") for name in ("latent", "0000010", "other")
    }
    assert beside == {"latent": tmp_path / "image.png", "0000010": tmp_path / "0000010.png", "other": None}


def test_the_latents_of_an_item_are_in_the_order_of_its_steps() -> None:
    folder = Path("a")
    early = SnapshotFiles(1, folder / "1.png", folder / "1.safetensors")
    snapshots = (early, replace(early, step=2, latent=None))
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    item = Item(
        folder, "a", moment, "g", {}, "A", 3, "finished", folder / "i.png", folder / "l.st", snapshots
    )
    assert paths_of(item) == (folder / "1.safetensors", folder / "l.st")
    assert paths_of(replace(item, latent=None)) == (folder / "1.safetensors",)


def test_latents_of_two_vqgans_are_told_apart_by_name_and_by_hash(write_latent: WriteLatent) -> None:
    a, b = read_entry(write_latent("a")), read_entry(write_latent("b", models={"vqgan": "other"}))
    silent = read_entry(write_latent("c", models={}))
    assert common_vqgan([silent, a]) == "starter-vqgan"
    assert common_vqgan([silent]) == ""
    with pytest.raises(BadSettings, match="“a” was made with the VQGAN starter-vqgan, and “b” with other"):
        common_vqgan([a, silent, b])
    with pytest.raises(BadSettings, match="two different models of the name"):
        common_vqgan([replace(a, vqgan_hash="1"), silent, replace(a, vqgan_hash="2")])


def test_sides_wrap_around_only_where_all_latents_do(write_latent: WriteLatent) -> None:
    tiled = read_entry(write_latent("a", settings={"tile": "both"}))
    assert common_tile([tiled, tiled]) == "both"
    assert common_tile([tiled, read_entry(write_latent("b"))]) == "off"


def test_a_latent_is_meant_by_its_file_its_picture_or_its_folder(tmp_path: Path) -> None:
    for name in ("image.png", "latent.safetensors", "0000010.png", "0000010.safetensors", "alone.png"):
        (tmp_path / name).touch()
    latent, early = tmp_path / "latent.safetensors", tmp_path / "0000010.safetensors"
    assert {latent_of(path) for path in (tmp_path, latent, tmp_path / "image.png")} == {latent}
    assert latent_of(tmp_path / "0000010.png") == early
    with pytest.raises(BadSettings, match="no latent beside the picture"):
        latent_of(tmp_path / "alone.png")
    latent.unlink()
    with pytest.raises(BadSettings, match="no latent in the folder"):
        latent_of(tmp_path)


def test_the_name_of_a_latent_tells_it_from_others() -> None:
    assert name_of(Path("g/20260101-red-apple/latent.safetensors")) == "20260101-red-apple"
    assert name_of(Path("g/mine.safetensors")) == "mine.safetensors"
