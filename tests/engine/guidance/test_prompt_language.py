"""The spelling of prompts: what is read, what is refused and where, and that what is written is read."""

import random

import pytest

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.places import PLACES, Box, Mask, Place
from t2i_desktop.engine.guidance.prompt_language import (
    BadPrompt,
    Noise,
    Picture,
    Prompt,
    Story,
    Words,
    format,
    parse,
)
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.settings import MAX_SEED, validated


def _words(text: str, weight: float = 1.0, stop: float | None = None) -> Prompt:
    return Prompt(Words(text), weight, stop)


@pytest.mark.parametrize(
    "text",
    [
        "a boat",
        "art: a boat",
        "art:",
        ": a boat",
        "painted at 12:30 in the rain",
        "painted at 12:30: the last hour of rain",
        "16:9, wide",
        "a mail to me@home.example, 50% off",
        "a cat @ home",
        "somewhere @",
        "AC\\DC by the sea",
        "яблоко 🍎",
        "http://sea.example",
    ],
)
def test_a_plain_text_is_one_prompt_of_weight_1(text: str) -> None:
    assert parse(f" {text}\n") == Story(((_words(text),),))
    ((prompt,),) = parse(text).scenes
    assert prompt.is_plain


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("a boat:1.5", _words("a boat", 1.5)),
        ("a boat : -.5 ", _words("a boat", -0.5)),
        ("a boat:+2.:1e-1", _words("a boat", 2, 0.1)),
        ("a boat:1:0.4", _words("a boat", 1, 0.4)),
        ("fog:-0.3:-0.9", _words("fog", -0.3, -0.9)),
        ("art: a boat:2", _words("art: a boat", 2)),
        ("at 12:30", _words("at 12", 30)),
        (r"at 12\:30", _words("at 12:30")),
        (r"at 12\:30:2", _words("at 12:30", 2)),
        (r"either \| or \^", _words("either | or ^")),
        (r"\@home \@ sea", _words("@home @ sea")),
        (r"one \\ backslash, also \so", _words(r"one \ backslash, also \so")),
        ('@"harbour.jpg"', Prompt(Picture("harbour.jpg"))),
        ('@"a|b^c:1.png" : 0.5:0.2', Prompt(Picture("a|b^c:1.png"), 0.5, 0.2)),
        (r'@"C:\sea\boat.png":-1', Prompt(Picture(r"C:\sea\boat.png"), -1)),
        ('@"the ""old"" boat.png"', Prompt(Picture('the "old" boat.png'))),
        ("@noise(42):0.3", Prompt(Noise(42), 0.3)),
        ("@noise( 0 )", Prompt(Noise(0))),
        (f"@noise({MAX_SEED})", Prompt(Noise(MAX_SEED))),
    ],
)
def test_a_prompt_is_read_with_its_numbers(text: str, prompt: Prompt) -> None:
    assert parse(text) == Story(((prompt,),))


def test_scenes_and_prompts_are_told_apart() -> None:
    assert parse("a boat:1.5|fog:-0.3 ^ a ship\n^ @noise(1) | sun") == Story(
        (
            (_words("a boat", 1.5), _words("fog", -0.3)),
            (_words("a ship"),),
            (Prompt(Noise(1)), _words("sun")),
        )
    )


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_an_empty_field_has_no_scenes(text: str) -> None:
    assert parse(text) == Story()
    assert parse(text).at(70, 50, True) == ()


@pytest.mark.parametrize(
    ("text", "position", "fault"),
    [
        ("a boat |", 8, "a prompt is missing here"),
        ("a boat | ^ a ship", 9, "a prompt is missing here"),
        ("^ a ship", 0, "a prompt is missing here"),
        ("a || b", 3, "a prompt is missing here"),
        (" :1.5", 1, "a prompt is missing before the colon"),
        ("sea | :2:1", 6, "a prompt is missing before the colon"),
        ("a boat:1,5", 7, "“1,5” is no number"),
        ("a boat:1.5x | sea", 7, "“1.5x” is no number"),
        ("a boat:1.5: x", 12, "“x” is no number"),
        ("a boat:1.5:", 11, "a number is missing here"),
        ("a boat:1.5: | sea", 12, "a number is missing here"),
        ("a boat:1:2:3", 11, "two numbers, weight and stop"),
        ("sea | a boat:1001", 13, "between -1000 and 1000"),
        ("a boat:1:-1e9", 9, "between -1000 and 1000"),
        ("@boat.png", 0, 'after @ comes a picture, as in @"boat.png"'),
        ("sea | @noise(x)", 6, "or noise, as in @noise(42)"),
        ('@"boat.png', 1, "the quotation mark is never closed"),
        ('sea | @" "', 8, "no picture is named"),
        ('@"boat.png" at sea:1', 12, "this cannot follow a picture"),
        ('@"boat.png":strong', 12, "“strong” is no number"),
        ("@noise(1):", 10, "a number is missing here"),
        ("@noise(1):1:2:3", 14, "two numbers, weight and stop"),
        (f"@noise({MAX_SEED + 1})", 7, "the seed of noise is at most"),
        (f"@noise({'9' * 5000})", 7, "the seed of noise is at most"),
    ],
)
def test_a_fault_is_told_with_its_place(text: str, position: int, fault: str) -> None:
    with pytest.raises(BadPrompt) as caught:
        parse(text, "Extras")
    assert caught.value.position == position
    assert caught.value.title == "Extras"
    assert str(caught.value).startswith(f"Extras, character {position + 1}: ")
    assert fault in str(caught.value)
    assert "\n" not in str(caught.value)


def _random_story(rng: random.Random) -> Story:
    def text() -> str:
        pieces = ["boat", " ", ":", "|", "^", "\\", "@", '"', "1.5", "-.3", "@noise(1)", " @left", "é", "\n"]
        found = "".join(rng.choices(pieces, k=rng.randint(1, 9))).strip()
        return found or "sea"

    def prompt() -> Prompt:
        source = rng.choice([Words(text()), Picture(text()), Noise(rng.randint(0, MAX_SEED))])
        weight = rng.choice([1.0, -1.0, 0.0, rng.uniform(-1000, 1000), rng.uniform(-1e-7, 1e-7)])
        x, y = rng.random(), rng.random()
        box = Box(x, y, rng.uniform(1e-9, 1 - x), rng.uniform(1e-9, 1 - y))
        region = rng.choice([None, None, Place(rng.choice([*PLACES])), box, Mask(text())])
        return Prompt(source, weight, rng.choice([None, 0.0, -0.25, rng.random()]), region)

    return Story(tuple(tuple(prompt() for _ in range(rng.randint(1, 3))) for _ in range(rng.randint(1, 3))))


def test_what_is_written_is_read_again() -> None:
    rng = random.Random(4)
    for _ in range(3000):
        story = _random_story(rng)
        assert parse(format(story)) == story


def test_any_text_is_read_or_refused_within_its_bounds_and_reads_the_same_when_written_anew() -> None:
    rng = random.Random(5)
    refused: list[tuple[str, int]] = []
    for _ in range(5000):
        pieces = [*"ab :|^\\@\"1.-noise()'", " @", "left", "0.1,0.2", ".png"]
        text = "".join(rng.choices(pieces, k=rng.randint(1, 14)))
        try:
            story = parse(text)
        except BadPrompt as fault:
            refused.append((text, fault.position))
        else:
            assert parse(format(story)) == story
    assert 500 < len(refused) < 4500
    assert [case for case in refused if not 0 <= case[1] <= len(case[0])] == []


def test_the_shortest_spelling_is_written() -> None:
    story = parse('a boat:1.50 |fog:-0.3: -.9^ sea:1 | @noise(007):2.0 | rain:1:0.5 | @"x.png"')
    assert format(story) == 'a boat:1.5 | fog:-0.3:-0.9 ^ sea | @noise(7):2 | rain:1:0.5 | @"x.png"'
    assert format(Story()) == ""


def test_a_story_goes_on_every_so_many_steps_and_its_last_scene_stays() -> None:
    story = parse("a ^ b ^ c")
    names = [str(story.at(step, 3, cycles=False)[0].source) for step in range(12)]
    assert "".join(names) == "aaabbbcccccc"


def test_a_story_that_cycles_starts_over() -> None:
    story = parse("a ^ b ^ c")
    names = [str(story.at(step, 2, cycles=True)[0].source) for step in range(12)]
    assert "".join(names) == "aabbccaabbcc"


@pytest.mark.parametrize(
    ("field", "title"), [("include", "Include"), ("exclude", "Exclude"), ("extras", "Extras")]
)
def test_settings_refuse_a_faulty_prompt_with_its_field_and_place(field: str, title: str) -> None:
    with pytest.raises(BadSettings, match=rf"^{title}, character 8: “1,5” is no number\.") as caught:
        validated(VqganClipSettings, {"include": "a boat", field: "a boat:1,5"})
    assert isinstance(caught.value, BadPrompt)
    assert (caught.value.title, caught.value.position) == (title, 7)


def test_each_field_has_its_own_story() -> None:
    settings = VqganClipSettings(include="a ^ b ^ c", exclude="x", extras="k ^ l", story_every=10)
    shown = [
        "".join(str(scene[0].source) for scene in settings.scenes(step).values())
        for step in (0, 9, 10, 20, 99)
    ]
    assert shown == ["axk", "axk", "bxl", "cxl", "cxl"]
    assert list(settings.scene_starts()) == [0, 10, 20]


def test_stories_that_cycle_meet_in_every_way() -> None:
    settings = VqganClipSettings(include="a ^ b ^ c", extras="k ^ l", story_every=10, story_cycles=True)
    starts = settings.scene_starts()
    assert len({str(settings.scenes(step)) for step in starts}) == len(starts) == 6
