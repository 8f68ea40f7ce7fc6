"""Wishes are read in the words people use; what excludes each other is refused, opened, or goes."""

import pytest

from t2i_desktop.engine.portraits.attributes import ALL
from t2i_desktop.engine.portraits.wishes import (
    changed,
    described,
    format_wishes,
    parse_wishes,
    spoken,
    with_wish,
)


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("Smiling, -Eyeglasses", {"Smiling": 1, "Eyeglasses": -1}),
        ("smiling,\u2212glasses", {"Smiling": 1, "Eyeglasses": -1}),
        ("+ grey hair , a moustache", {"Gray_Hair": 1, "Mustache": 1}),
        ("5 o'clock shadow, - a hat", {"5_o_Clock_Shadow": 1, "Wearing_Hat": -1}),
        ("any", {}),
        (" , ", {}),
    ],
)
def test_people_write_attributes_as_they_like(text: str, wishes: dict[str, int]) -> None:
    assert parse_wishes(text) == wishes


@pytest.mark.parametrize("name", ALL)
def test_every_attribute_is_known_by_both_its_names(name: str) -> None:
    assert parse_wishes(name) == parse_wishes(spoken(name)) == {name: 1}


def test_what_is_written_is_read_back() -> None:
    wishes = {"Bald": -1, "Smiling": 1, "Red_Hair": 1}
    assert parse_wishes(format_wishes(wishes)) == wishes


@pytest.mark.parametrize(
    ("wishes", "words"),
    [
        ({"Smiling": 1, "Red_Hair": 1}, "smiling, red hair"),
        ({"Bald": -1, "Wearing_Hat": -1, "Young": 1}, "not bald, no hat, young"),
        ({"No_Beard": -1}, "some beard"),
        ({"Mouth_Slightly_Open": -1, "Eyes_Closed": -1}, "mouth closed, eyes open"),
    ],
)
def test_wishes_are_told_as_people_would(wishes: dict[str, int], words: str) -> None:
    assert described(wishes) == words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "eyeglases",
            "names “eyeglases”, which is no attribute. Perhaps “eyeglasses” is meant.*known: .*hat",
        ),
        ("xqz", "which is no attribute. These are known: 5 o’clock shadow"),
        ("hat, wearing hat", "names “hat” twice"),
        ("bald, black hair", "wants “bald” and “black hair”, which no portrait shows together"),
    ],
)
def test_what_cannot_be_is_one_sentence(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        parse_wishes(text)


def test_a_wish_opens_what_it_rules_out() -> None:
    wishes, opened = with_wish({"Black_Hair": 1, "Red_Hair": -1, "Smiling": 1}, "Bald", 1)
    assert wishes == {"Red_Hair": -1, "Smiling": 1, "Bald": 1}
    assert opened == ("Black_Hair",)
    assert with_wish({"Black_Hair": 1}, "Bald", -1) == ({"Black_Hair": 1, "Bald": -1}, ())
    assert with_wish({"Smiling": 1}, "Smiling", 0) == ({}, ())


def test_a_changed_picture_loses_what_the_change_rules_out() -> None:
    seen = {"Black_Hair": 1, "Bald": -1, "Smiling": 1}
    assert changed(seen, {"Bald": 1}) == {"Black_Hair": -1, "Bald": 1, "Smiling": 1}
    assert changed(seen, {"Smiling": -1}) == {"Black_Hair": 1, "Bald": -1, "Smiling": -1}
