"""Wildcards: what is chosen, how many ways there are, and faults at the character."""

import random
from collections import Counter
from collections.abc import Mapping

import pytest

from t2i_desktop.engine.batches.lists import BadWordList
from t2i_desktop.engine.batches.wildcards import DEEPEST, Template, parse
from t2i_desktop.engine.guidance.prompt_language import BadPrompt

LISTS = {
    "colours": ["red", "blue", "{light|dark} green"],
    "one": ["only"],
    "loop": ["a", "{*knot}"],
    "knot": ["{*loop}"],
    "broken": ["fine", "not {fine"],
    "weighted": ["3::often", "seldom"],
    "deep/blue": ["sea"],
}


class Lists:
    """The lists above, as if each phrase stood on a line of its own."""

    def phrases(self, name: str) -> Mapping[int, str]:
        if name not in LISTS:
            raise BadWordList(f"there is no list “{name}”.")
        return dict(enumerate(LISTS[name], start=1))


def template(text: str) -> Template:
    return parse(text, "Include", Lists())


def ways(text: str) -> list[str]:
    return [drawn.text for drawn in template(text).all()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a boat", ["a boat"]),
        ("", [""]),
        ("a {red|blue} boat", ["a red boat", "a blue boat"]),
        ("{ red | blue }", ["red", "blue"]),
        ("{a|{b|c}}", ["a", "b", "c"]),
        ("{a {x|y}|b}!", ["a x!", "a y!", "b!"]),
        ("{a|b} {c|d}", ["a c", "a d", "b c", "b d"]),
        ("a {big|} boat", ["a big boat", "a boat"]),
        ("{big|} boat", ["big boat", "boat"]),
        ("{3::a|0.5::b}", ["a", "b"]),
        ("{*colours}", ["red", "blue", "light green", "dark green"]),
        ("{*colours|2::*one|grey}", ["red", "blue", "light green", "dark green", "only", "grey"]),
        ("{*weighted}", ["often", "seldom"]),
        ("{ *deep/blue }", ["sea"]),
        ("{*bold*|x}", ["*bold*", "x"]),
        (r"a \{b|c\}", [r"a \{b|c\}"]),
        (r"{a\|b|c\{}", [r"a\|b", r"c\{"]),
        (r"\\{a|b}", [r"\\a", r"\\b"]),
        ('@"a {1}.png":2 | {a|b}', ['@"a {1}.png":2 | a', '@"a {1}.png":2 | b']),
        ("{a boat:2|@noise(3)} ^ sea", ["a boat:2 ^ sea", "@noise(3) ^ sea"]),
        ("a moon {@left|@top right}:1.5", ["a moon @left:1.5", "a moon @top right:1.5"]),
        (r"{a\ |b}|c", ["a\\ |c", "b|c"]),
    ],
)
def test_all_ways_to_choose(text: str, expected: list[str]) -> None:
    assert ways(text) == expected
    assert template(text).count == len(expected)


@pytest.mark.parametrize(
    ("text", "position", "words"),
    [
        ("a {red|blue", 2, "never closed"),
        ("a {red|{x|y}", 2, "never closed"),
        ("a red} boat", 5, "never opened"),
        ("{a|b}}", 5, "never opened"),
        ("a {red} boat", 2, "nothing to choose from"),
        ("{}", 0, "nothing to choose from"),
        ("{0::a|b}", 1, "how likely"),
        ("a {b|*colurs}", 5, "there is no list “colurs”"),
        ("a {*loop}", 3, "cannot hold itself: “loop” → “knot” → “loop”"),
        ("in {*broken}", 4, "in line 2 of the list “broken”, this brace is never closed"),
        ("{a|" * (DEEPEST + 1), 3 * DEEPEST, "at most"),
    ],
)
def test_a_fault_is_told_at_its_character(text: str, position: int, words: str) -> None:
    with pytest.raises(BadPrompt) as told:
        template(text)
    assert told.value.position == position
    assert words in str(told.value)
    assert str(told.value).startswith(f"Include, character {position + 1}: ")


def test_the_same_key_chooses_the_same() -> None:
    wild = template("{a|b|c|d} {e|f|g|h}")
    assert [wild.draw(seed).text for seed in range(50)] == [wild.draw(seed).text for seed in range(50)]
    assert len({wild.draw(seed).text for seed in range(200)}) == 16


def test_what_is_chosen_is_the_same_in_every_version_of_the_program() -> None:
    wild = template("{a|b|c|d}{a|b|c|d}{a|b|c|d}")
    assert [wild.draw(f"{seed}/include").text for seed in range(4)] == ["dba", "daa", "abb", "cac"]


def test_words_around_a_choice_do_not_change_it() -> None:
    for seed in range(40):
        chosen = template("{a|b|c}").draw(seed).text
        assert template("before {a|b|c}, {x|y}").draw(seed).text.split()[1] == f"{chosen},"


def test_choices_follow_their_weights() -> None:
    wild = template("{6::a|3::b|c}")
    found = Counter(wild.draw(seed).text for seed in range(5000))
    assert [found[letter] / 500 for letter in "abc"] == pytest.approx([6, 3, 1], abs=0.3)


def test_a_character_is_found_where_it_was_typed() -> None:
    text = "a {red|deep {blue|x}} boat in {*colours}!"
    for drawn in template(text).all():
        places = [drawn.place(number) for number in range(len(drawn.text) + 1)]
        for number, place in enumerate(places[:-1]):
            assert place == text.index("*") or text[place] == drawn.text[number]
        assert places == sorted(places)
        assert places[-1] == len(text)


def _some_text(rng: random.Random, depth: int = 0) -> str:
    pieces = ["boat", " ", r"\{", r"\\", "|" if depth == 0 else r"\|", ":2", "^", '@"{a|.png"', "{*colours}"]
    if depth < 3:
        pieces += ["{" + "|".join(_some_text(rng, depth + 1) for _ in range(rng.randint(2, 3))) + "}"] * 3
    return "".join(rng.choice(pieces) for _ in range(rng.randint(1, 4)))


def test_whatever_is_written_every_draw_is_one_of_all_ways_and_has_no_wildcards() -> None:
    rng = random.Random(0)
    tried = 0
    while tried < 300:
        text = _some_text(rng)
        wild = template(text)
        if wild.count > 2000:
            continue
        tried += 1
        all_ways = ways(text)
        assert len(all_ways) == wild.count
        for seed in range(5):
            drawn = wild.draw(seed).text
            assert drawn in all_ways
            again = template(drawn)
            assert not again.has_wildcards
            assert again.draw(seed).text == drawn
