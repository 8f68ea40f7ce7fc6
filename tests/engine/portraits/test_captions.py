"""Captions of portraits: every attribute is said, and what is said is grammatical and so."""

import re
from itertools import combinations
from random import Random

import pytest

from t2i_desktop.engine.portraits.attributes import ALL, CELEBA, CONTRADICTIONS, DRAWN, contradicts, in_words
from t2i_desktop.engine.portraits.captions import ADJECTIVES, FEATURES, MISSING, WORN, caption, listed

SEEDS = range(60)
WORDS = {
    **ADJECTIVES,
    **FEATURES,
    **WORN,
    "Bangs": ("bangs",),
    "Black_Hair": ("black hair",),
    "Blond_Hair": ("blond hair", "blonde hair"),
    "Blurry": ("blurry",),
    "Brown_Hair": ("brown hair",),
    "Gray_Hair": ("grey hair",),
    "Long_Hair": ("long hair",),
    "Male": ("man",),
    "No_Beard": ("without a beard",),
    "Red_Hair": ("red hair",),
    "Straight_Hair": ("straight hair",),
    "Wavy_Hair": ("wavy hair",),
}


def says(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words is said to be there; what stands after "without" is not."""
    if not any(word.startswith("without ") for word in words):
        text = text.partition(" without ")[0]
    return any(re.search(rf"(?<![\w-]){re.escape(word)}(?!\w)", text) for word in words)


def random_values(seed: int, values: tuple[int, ...] = (1, 1, -1, 0)) -> dict[str, int]:
    rng = Random(seed)
    return {name: rng.choice(values) for name in ALL}


def test_there_are_the_forty_of_celeba_in_alphabetical_order_but_for_the_shadow_and_twelve_more() -> None:
    assert len(CELEBA) == 40
    assert len(set(ALL)) == 52
    assert list(CELEBA) == sorted(CELEBA)
    assert not set(CELEBA) & set(DRAWN)


@pytest.mark.parametrize("name", ALL)
def test_every_attribute_is_said_if_it_is_there_and_never_if_nobody_knows(name: str) -> None:
    with_it = [caption({name: 1}, Random(seed)) for seed in SEEDS]
    assert any(says(text, WORDS[name]) for text in with_it)
    for seed in SEEDS:
        others = {other: 1 for other in ALL if other != name} | {name: 0}
        words = tuple(word for word in WORDS[name] if not any(word in w for w in _words_of_others(name)))
        assert not words or not says(caption(others, Random(seed)), words)


def _words_of_others(name: str) -> list[str]:
    return [word for other, words in WORDS.items() if other != name for word in words]


@pytest.mark.parametrize("name", sorted({*MISSING, "Young"}))
def test_what_is_not_there_is_said_now_and_then(name: str) -> None:
    words = ("older",) if name == "Young" else tuple(f"without {word}" for word in MISSING[name])
    texts = [caption({name: -1}, Random(seed)) for seed in range(300)]
    assert 0 < sum(says(text, words) for text in texts) < 240
    assert not any(says(caption({name: 1}, Random(seed)), words) for seed in SEEDS)


def test_of_two_attributes_that_contradict_each_other_one_is_said() -> None:
    for pair in CONTRADICTIONS:
        first, second = sorted(pair)
        for seed in range(20):
            text = caption({first: 1, second: 1}, Random(seed))
            assert not (says(text, WORDS[first]) and says(text, WORDS[second])), text


@pytest.mark.parametrize("values", [(1,), (-1,), (0,), (1, -1), (1, 1, -1, 0)])
def test_captions_are_grammatical_whatever_the_attributes(values: tuple[int, ...]) -> None:
    for seed in range(400):
        text = caption(random_values(seed, values), Random(seed))
        assert text == text.strip()
        assert text.isascii()
        assert text[-1].isalpha()
        assert not re.search(r"  | ,| ;|,,|\b(\w+) \1\b", text), text
        assert not re.search(r"\b(a|an|the) (a|an|the|and|or|with|wearing|without)\b", text), text
        assert not re.search(r"\ba [aeiou]|\ban [^aeiou]", text), text
        assert text.count(" with ") + text.count(" without ") <= 2, text
        assert not re.search(r"\b(and|or|with|wearing|without)$", text), text


def test_what_is_there_is_never_said_to_be_missing() -> None:
    for seed in range(400):
        text = caption(random_values(seed), Random(seed))
        before, _, missing = text.partition(" without ")
        for phrase in re.split(r", | or ", missing) if missing else ():
            assert not says(before, (phrase,)), text


def test_the_pronoun_goes_with_the_noun() -> None:
    pronouns = {1: "he is", -1: "she is", 0: "they are"}
    for male, pronoun in pronouns.items():
        texts = {
            caption({"Male": male, "Black_Hair": 1, "Wearing_Hat": 1}, Random(seed)) for seed in range(100)
        }
        own = [text for text in texts if ";" in text]
        assert own
        assert all(f"; {pronoun} wearing" in text for text in own)


def test_somebody_with_sunglasses_is_not_said_to_wear_eyeglasses_too() -> None:
    for seed in SEEDS:
        text = caption({"Sunglasses": 1, "Eyeglasses": 1}, Random(seed))
        assert not (says(text, ("sunglasses",)) and says(text, ("eyeglasses", "glasses")))


def test_the_same_seed_gives_the_same_caption_and_others_give_others() -> None:
    values = {"Smiling": 1, "Young": 1, "Male": -1, "Wavy_Hair": 1, "Brown_Hair": 1, "Eyeglasses": 1}
    assert caption(values, Random(5)) == caption(values, Random(5))
    texts = {caption(values, Random(seed)) for seed in range(500)}
    assert len(texts) > 20
    assert "a smiling young woman with wavy brown hair, wearing eyeglasses" in texts


def test_contradictions_are_between_known_attributes_and_go_both_ways() -> None:
    assert {name for pair in CONTRADICTIONS for name in pair} <= set(ALL)
    assert all(contradicts(a, [b]) and contradicts(b, [a]) for a, b in map(sorted, CONTRADICTIONS))
    assert not any(contradicts(a, [b]) for a, b in combinations(("Bald", "Smiling", "Male"), 2))


def test_lists_and_names_read_well() -> None:
    assert listed(["a hat"]) == "a hat"
    assert listed(["a hat", "lipstick", "earrings"]) == "a hat, lipstick and earrings"
    assert in_words("5_o_Clock_Shadow") == "5 o’clock shadow"
    assert in_words("Wavy_Hair") == "wavy hair"
