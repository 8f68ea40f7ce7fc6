"""What a caption asks for is read off it again, and is never other than what it was made from."""

from random import Random

import pytest

from t2i_desktop.engine.portraits.attributes import ALL, contradicts
from t2i_desktop.engine.portraits.caption_words import asked_by
from t2i_desktop.engine.portraits.captions import caption


def consistent_values(rng: Random) -> dict[str, int]:
    """Attributes of a portrait that may be."""
    there: list[str] = []
    for name in rng.sample(ALL, 20):
        if not contradicts(name, there):
            there.append(name)
    values = {name: 1 if name in there else -1 for name in ALL}
    bearded = any(values[name] > 0 for name in ("5_o_Clock_Shadow", "Beard", "Goatee"))
    return values | {"No_Beard": -1 if bearded else 1}


@pytest.mark.parametrize("name", ALL)
def test_every_attribute_is_found_in_what_says_it(name: str) -> None:
    found = [asked_by(caption({name: 1}, Random(seed))).get(name, 0) for seed in range(40)]
    assert 1 in found
    assert -1 not in found


def test_a_caption_never_asks_for_what_its_portrait_has_not() -> None:
    for seed in range(400):
        rng = Random(seed)
        values = consistent_values(rng)
        said = caption(values, rng)
        wrong = {name: asked for name, asked in asked_by(said).items() if asked != values[name]}
        assert wrong == {}, said


def test_most_of_what_is_there_is_asked_for() -> None:
    there = asked = 0
    for seed in range(200):
        rng = Random(seed)
        values = {name: 1 for name in ("Smiling", "Wavy_Hair", "Red_Hair", "Wearing_Hat", "Goatee")}
        found = asked_by(caption(values, rng))
        there += len(values)
        asked += sum(found.get(name) == 1 for name in values)
    assert asked / there == pytest.approx(0.85, abs=0.03)


def test_what_is_without_is_asked_not_to_be_there_and_what_excludes_it_too() -> None:
    found = asked_by("a smiling person with long wavy red hair, wearing glasses, without a beard or a hat")
    there = {name for name, value in found.items() if value > 0}
    assert there == {"Smiling", "Long_Hair", "Wavy_Hair", "Red_Hair", "Eyeglasses", "No_Beard"}
    assert {name for name in found if found[name] < 0} >= {"Wearing_Hat", "Frowning", "Black_Hair", "Goatee"}
    assert "Sunglasses" not in found
