"""Drawn portraits: what their labels say can be seen, and making them can be stopped and gone on with."""

import json
from collections import Counter
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine.errors import BadData, BadSettings
from t2i_desktop.engine.portraits.attributes import ALL, CONTRADICTIONS, HAIR_COLOURS, SKINS
from t2i_desktop.engine.portraits.celeba import ABOUT, ATTRIBUTES, IMAGES, open_celeba
from t2i_desktop.engine.portraits.drawn import maker, styles
from t2i_desktop.engine.portraits.drawn.drawing import Drawing
from t2i_desktop.engine.portraits.drawn.maker import Order, draw_chunk, file_name, make, part_of
from t2i_desktop.engine.portraits.drawn.styles import STYLES, drawing, picture
from t2i_desktop.engine.portraits.lists import PARTS
from t2i_desktop.engine.portraits.progress import Made, Stopped, Working
from t2i_desktop.engine.runner import RunControl

pytest.importorskip("dicebear", reason="portraits are drawn by an extra")
DRAWINGS = {style: [drawing(style, 3, index) for index in range(3000)] for style in STYLES}
each_style = pytest.mark.parametrize("style", list(STYLES))


def pixels(style: str, true: set[str], *, without: set[str] = frozenset()) -> np.ndarray:  # pyright: ignore
    """One portrait that shows all of these and none of those, (218, 178, 3)."""
    index, drawn = next(
        (index, drawn)
        for index, drawn in enumerate(DRAWINGS[style])
        if drawn.true >= true and not drawn.true & without
    )
    return np.array(picture(style, drawn, index))


@each_style
def test_every_attribute_that_a_style_shows_is_there_in_some_and_not_in_others(style: str) -> None:
    counts = Counter(name for drawn in DRAWINGS[style] for name in drawn.true)
    assert set(counts) == set(STYLES[style].SHOWN)
    assert set(counts) <= set(ALL)
    assert all(60 < number < 2800 for number in counts.values())
    assert len(STYLES[style].SHOWN) >= 24


@each_style
def test_no_portrait_shows_two_attributes_that_contradict_each_other(style: str) -> None:
    for drawn in DRAWINGS[style]:
        assert not [pair for pair in CONTRADICTIONS if pair <= drawn.true]
        assert len(drawn.true.intersection(SKINS)) == 1
        assert not ("Sunglasses" in drawn.true and "Eyeglasses" not in drawn.true)


@each_style
def test_the_same_seed_and_number_give_the_same_portrait_and_others_others(style: str) -> None:
    assert drawing(style, 3, 7) == DRAWINGS[style][7]
    assert drawing(style, 4, 7) != DRAWINGS[style][7]
    assert len({json.dumps(dict(drawn.options)) for drawn in DRAWINGS[style]}) > 2500


@each_style
@pytest.mark.parametrize("skin", SKINS)
def test_skin_has_the_colour_that_the_label_says(style: str, skin: str) -> None:
    order = [pixels(style, {name, "Bald"})[75, 85].astype(int).sum() for name in SKINS]
    position = SKINS.index(skin)
    assert order == sorted(order, reverse=True)
    assert all(abs(order[position] - other) > 30 for other in order[:position])


@pytest.mark.parametrize("colour", HAIR_COLOURS)
def test_hair_on_the_head_of_personas_has_the_colour_that_the_label_says(colour: str) -> None:
    red, green, blue = pixels("personas", {colour, "Long_Hair", "Straight_Hair"}, without={"Bangs"})[
        58, 80
    ].astype(int)
    assert {
        "Black_Hair": max(red, green, blue) < 90,
        "Brown_Hair": 100 < red < 190 and red > blue + 30 and green < 110,
        "Blond_Hair": red > 220 and green > 180 and blue < 170,
        "Gray_Hair": abs(red - blue) < 30 and red > 180,
        "Red_Hair": red > 200 and green < 150,
    }[colour]


def test_only_inked_heads_of_open_peeps_are_said_to_have_black_hair() -> None:
    for drawn in DRAWINGS["open-peeps"]:
        head = drawn.options["headVariant"]
        if head in ("short1", "long", "bangs2", "hatBeanie"):
            assert "Black_Hair" in drawn.true
        if head in ("grayShort", "mohawk"):
            assert "Black_Hair" not in drawn.true
            assert drawn.true.intersection(HAIR_COLOURS)


def test_a_mouth_hidden_by_a_beard_has_no_label_that_nobody_sees() -> None:
    for drawn in DRAWINGS["personas"]:
        if drawn.options.get("facialHairVariant") == "beardMustache":
            assert {"Smiling", "Mouth_Slightly_Open"} <= drawn.true
            assert "Frowning" not in drawn.true
    for drawn in DRAWINGS["open-peeps"]:
        if "Mustache" in drawn.true and "Smiling" in drawn.true:
            assert "Mouth_Slightly_Open" in drawn.true


@each_style
def test_a_picture_has_the_size_of_celeba_and_goes_on_above_and_below(style: str) -> None:
    image = picture(style, DRAWINGS[style][0], 0)
    found = np.array(image)
    assert image.size == (178, 218)
    assert np.array_equal(found[0], found[20])
    assert np.array_equal(found[-1], found[197])


def test_highlights_do_not_grey_dark_skin() -> None:
    red, _, blue = pixels("personas", {"Dark_Skin", "Bald"})[75, 85].astype(int)
    assert red - blue > 30


def test_the_test_part_has_the_pairs_held_out_and_no_others() -> None:
    pairs = (("Bald", "Sunglasses"), ("Bangs", "Surprised"))
    assert PARTS[part_of(frozenset({"Bald", "Sunglasses", "Smiling"}), pairs, Random(0))] == "test"
    parts = Counter(PARTS[part_of(frozenset({"Bald", "Bangs"}), pairs, Random(n))] for n in range(1000))
    assert set(parts) == {"train", "valid"}
    assert 60 < parts["valid"] < 140


@each_style
def test_what_is_drawn_is_read_as_celeba_is_with_true_labels(style: str, tmp_path: Path) -> None:
    folder = tmp_path / "drawn"
    events = list(make(Order(style, 60, 5), folder, RunControl(), processes=1))
    assert events[0] == Working("Drawing portraits", 0, 60)
    assert isinstance(events[-1], Made)
    data = open_celeba(folder)
    assert data.files[0] == "000001.jpg"
    assert data.shown == tuple(name for name in ALL if name in STYLES[style].SHOWN)
    for index in range(60):
        true = drawing(style, 5, index).true
        expected = [0 if name not in data.shown else 1 if name in true else -1 for name in ALL]
        assert data.labels[index].tolist() == expected
        held_out = any(true.issuperset(pair) for pair in data.held_out)
        assert held_out == (PARTS[data.parts[index]] == "test")
    with Image.open(folder / IMAGES / "000060.jpg") as image:
        assert (image.format, image.size, image.mode) == ("JPEG", (178, 218), "RGB")


def test_what_was_stopped_goes_on_and_comes_to_the_same_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maker, "_CHUNK", 4)
    order, control = Order(count=24, seed=1), RunControl()
    events = []
    for event in make(order, tmp_path / "a", control, processes=1):
        events.append(event)
        if isinstance(event, Working) and event.done:
            control.cancel()
    assert isinstance(events[-1], Stopped)
    assert 0 < events[-1].done < 24
    with pytest.raises(BadData, match=r"list_attr_celeba\.txt is missing"):
        open_celeba(tmp_path / "a")
    (tmp_path / "a" / IMAGES / file_name(1)).write_bytes(b"")
    again = list(make(order, tmp_path / "a", RunControl(), processes=2))
    assert again[0] == Working("Drawing portraits", events[-1].done - 1, 24)
    (tmp_path / "b").mkdir()
    draw_chunk(order, tmp_path / "b", range(24))
    drawn = {path.name: path.read_bytes() for path in (tmp_path / "b").iterdir()}
    assert {path.name: path.read_bytes() for path in (tmp_path / "a" / IMAGES).iterdir()} == drawn


def test_another_order_does_not_mix_with_what_is_there(tmp_path: Path) -> None:
    list(make(Order(count=2), tmp_path / "a", RunControl(), processes=1))
    before = (tmp_path / "a" / ATTRIBUTES).read_bytes()
    for order in (Order(count=3), Order(count=2, seed=1), Order("open-peeps", 2)):
        with pytest.raises(BadSettings, match="another style, count, seed or version"):
            list(make(order, tmp_path / "a", RunControl()))
    (tmp_path / "a" / ABOUT).write_text("{")
    with pytest.raises(BadSettings, match="another style"):
        list(make(Order(count=2), tmp_path / "a", RunControl()))
    assert (tmp_path / "a" / ATTRIBUTES).read_bytes() == before
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")
    with pytest.raises(BadSettings, match="is not empty"):
        list(make(Order(count=2), tmp_path / "mine", RunControl()))


def test_two_programs_do_not_draw_into_one_folder_at_once(tmp_path: Path) -> None:
    first = make(Order(count=2), tmp_path / "a", RunControl(), processes=1)
    next(first)
    with pytest.raises(BadData, match="is being made by another program"):
        next(make(Order(count=2), tmp_path / "a", RunControl()))
    assert isinstance(list(first)[-1], Made)


def test_an_order_that_cannot_be_is_refused() -> None:
    with pytest.raises(BadSettings, match="There is no style “avataaars”"):
        Order("avataaars")
    with pytest.raises(BadSettings, match="count from 1 to 999,999"):
        Order(count=0)


def test_without_the_packages_that_draw_it_is_said_how_to_get_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "resvg_py", None)
    with pytest.raises(BadData, match=r"pip install .t2i-desktop\[portraits\]"):
        list(make(Order(count=2), tmp_path / "a", RunControl()))
    assert not (tmp_path / "a").exists()
    with pytest.raises(BadData):
        styles.picture("personas", Drawing({}, frozenset()), 0)
