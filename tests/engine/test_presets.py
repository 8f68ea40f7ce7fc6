"""Presets: small files that anybody may have written, and a shelf that loses none."""

import base64
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from t2i_desktop.engine import presets
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.images import png_bytes
from t2i_desktop.engine.presets import (
    FORMAT,
    SUFFIX,
    BadPreset,
    Preset,
    PresetShelf,
    applied,
    preset_of,
    read_preset,
)
from t2i_desktop.engine.settings import specs

PNG = png_bytes(np.full((4, 6, 3), 90, np.uint8), {})
DEFAULTS = {spec.name: spec.default for spec in specs(VqganClipSettings)}


@pytest.fixture
def shelf(tmp_path: Path) -> PresetShelf:
    return PresetShelf("vqgan-clip", VqganClipSettings, own=tmp_path / "own", shipped=tmp_path / "shipped")


def preset(title: str = "Mine", **settings: Any) -> Preset:
    return preset_of(title, "For fun", "vqgan-clip", VqganClipSettings, DEFAULTS | settings, PNG)


def written(folder: Path, **changes: Any) -> Path:
    facts = json.loads(preset(cutouts=40).as_json()) | changes
    path = folder / f"some{SUFFIX}"
    path.write_text(json.dumps(facts))
    return path


def test_what_is_kept_is_read_again(shelf: PresetShelf) -> None:
    kept = shelf.keep(preset(cutouts=40, include="a boat ⛵"))
    assert list(shelf) == [kept]
    assert kept.settings == {"cutouts": 40, "include": "a boat ⛵"}
    assert kept.thumbnail == PNG


def test_only_what_differs_and_means_something_elsewhere_is_kept() -> None:
    made = preset(cutouts=16, seed=7, device="cpu", start_file="/home/me/face.png", w1=2.0, clip="mine")
    assert dict(made.settings) == {"w1": 2.0, "clip": "mine"}


def test_applying_leaves_prompts_models_size_and_seed_unless_the_preset_names_them() -> None:
    present = DEFAULTS | {
        "include": "my boat", "exclude": "fog", "vqgan": "large", "image_width": 448, "seed": 9, "flip": 1.0,
    }  # fmt: skip
    values = applied(preset(include="apple", extras="oil", cutouts=40), VqganClipSettings, present)
    changed = {name: value for name, value in values.items() if value != DEFAULTS[name]}
    assert changed == {
        "include": "my boat", "exclude": "fog", "vqgan": "large", "image_width": 448, "seed": 9,
        "extras": "oil", "cutouts": 40,
    }  # fmt: skip


def test_the_prompt_of_a_preset_is_taken_where_there_is_none() -> None:
    assert applied(preset(include="apple"), VqganClipSettings, DEFAULTS)["include"] == "apple"


def test_settings_of_other_versions_are_named_and_left_out(tmp_path: Path) -> None:
    path = written(tmp_path, settings={"cutouts": 40, "warp": 3, "__class__": "os.system"})
    read = read_preset(path, VqganClipSettings)
    assert dict(read.settings) == {"cutouts": 40}
    assert read.left_out == ("warp", "__class__")


def test_a_preset_may_leave_the_picture_to_start_from_open(tmp_path: Path) -> None:
    path = written(tmp_path, settings={"start_from": "picture"})
    assert dict(read_preset(path, VqganClipSettings).settings) == {"start_from": "picture"}


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"format": "t2i-desktop preset 2"}, "which this version does not know"),
        ({"title": "  "}, "needs a title"),
        ({"title": 3}, "its title is no text"),
        ({"settings": [1]}, "no list of names and values"),
        ({"settings": {"cutouts": 100000}}, "Cutouts"),
        ({"settings": {"cutouts": "many"}}, "Cutouts"),
        ({"thumbnail": "%%%"}, "thumbnail"),
        ({"thumbnail": base64.b64encode(b"GIF89a").decode()}, "thumbnail"),
    ],
)
def test_a_faulty_file_is_refused_with_one_sentence(
    tmp_path: Path, changes: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(BadPreset) as error:
        read_preset(written(tmp_path, **changes), VqganClipSettings)
    assert sentence in str(error.value)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[]", b"{}", b"[" * 100_000, b"x" * (4 * 2**20 + 1)])
def test_other_files_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / f"odd{SUFFIX}"
    path.write_bytes(data)
    with pytest.raises(BadPreset):
        read_preset(path, VqganClipSettings)


def test_a_huge_thumbnail_is_refused(tmp_path: Path) -> None:
    large = base64.b64encode(png_bytes(np.zeros((4, 1025, 3), np.uint8), {})).decode()
    with pytest.raises(BadPreset, match="thumbnail"):
        read_preset(written(tmp_path, thumbnail=large), VqganClipSettings)


def test_a_damaged_preset_hides_no_other(shelf: PresetShelf) -> None:
    shelf.keep(preset())
    (shelf.own / f"a{SUFFIX}").write_text("{")
    assert [found.title for found in shelf] == ["Mine"]
    assert len(shelf.damaged) == 1


def test_no_preset_is_written_over(shelf: PresetShelf) -> None:
    titles = [shelf.keep(preset("Böse / Name")).title for _ in range(3)]
    assert titles == ["Böse / Name", "Böse / Name 2", "Böse / Name 3"]
    assert len({found.path for found in shelf}) == 3


def test_one_s_own_can_be_renamed_and_removed(shelf: PresetShelf, monkeypatch: pytest.MonkeyPatch) -> None:
    trash: list[Path] = []
    monkeypatch.setattr(presets, "send2trash", trash.append)
    first, second = shelf.keep(preset("First")), shelf.keep(preset("Second"))
    with pytest.raises(BadPreset, match="already"):
        shelf.rename(first, "second")
    assert shelf.rename(first, "Third").title == "Third"
    assert {found.title for found in shelf} == {"Third", "Second"}
    shelf.remove(second)
    assert trash == [second.path]


def test_an_interrupted_writing_leaves_the_old_preset(
    shelf: PresetShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = shelf.keep(preset("First"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(BadPreset, match="No space left"):
        shelf.rename(kept, "Second")
    assert list(shelf) == [kept]


def test_presets_travel_as_files(shelf: PresetShelf, tmp_path: Path) -> None:
    path = tmp_path / "for a friend.json"
    shelf.export(preset("Gift", cutouts=40), path)
    assert json.loads(path.read_text("utf-8"))["format"] == FORMAT
    assert shelf.add_file(path).settings == {"cutouts": 40}
    assert shelf.find("gift").path != path
    assert shelf.find(str(path)).path == path


def test_the_presets_that_ship_are_whole() -> None:
    shelf = PresetShelf("vqgan-clip", VqganClipSettings, own=Path("nowhere"))
    shipped = list(shelf)
    assert shelf.damaged == []
    assert len(shipped) == 12
    assert all(found.is_shipped and found.thumbnail and found.description for found in shipped)
    assert all(found.left_out == () for found in shipped)
    with pytest.raises(BadPreset, match="stays"):
        shelf.remove(shipped[0])
