"""A prompt is bound to a region where it stands, and all else of the text stays as it was written."""

import pytest

from t2i_desktop.engine.guidance.binding import Bound, bind, bound_prompts, prompt_at
from t2i_desktop.engine.guidance.places import Box, Place

LEFT = Place("left")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("a boa¦t", "a boat @left"),
        ("¦", ""),
        ("a boat:1.5¦", "a boat @left:1.5"),
        ("¦a boat : 1.5 : 0.4 ", "a boat @left:1.5:0.4 "),
        ("a boat @ri¦ght:2", "a boat @left:2"),
        ('a boat¦ @"my mask.png"', "a boat @left"),
        ("a boat @0.1,0.2,0.3,0.4¦ | sea", "a boat @left | sea"),
        ("a boat | s¦ea", "a boat | sea @left"),
        ("a boat¦ | sea", "a boat @left | sea"),
        ("a boat ¦| sea", "a boat @left | sea"),
        ("a boat |¦ sea", "a boat | sea @left"),
        ("a boat ^ a sh¦ip | fog:-1", "a boat ^ a ship @left | fog:-1"),
        ("a boat\nsea¦\nsky", "a boat\nsea @left\nsky"),
        ("a boat | ¦", "a boat | "),
        ('@"a|b.png"¦:0.5', '@"a|b.png" @left:0.5'),
        ("@noise(3)¦", "@noise(3) @left"),
        (r"either \| or¦", r"either \| or @left"),
        (r"a cat \@right¦", r"a cat \@right @left"),
        ("a cat @ home¦", "a cat @ home @left"),
        ("me@home.example¦", "me@home.example @left"),
        ("a {red|bl¦ue} boat | sea", "a {red|blue} boat @left | sea"),
        ("art: a boat¦", "art: a boat @left"),
    ],
)
def test_the_prompt_at_the_caret_is_bound(text: str, bound: str) -> None:
    assert bind(text.replace("¦", ""), text.index("¦"), LEFT) == bound


@pytest.mark.parametrize(
    ("text", "said"),
    [("a boat @left:2 | s¦ea", "sea"), ("a b¦oat @left:2 | sea", "a boat"), ("sea | ¦", ""), ("¦:2", "")],
)
def test_what_the_prompt_at_the_caret_says_is_told(text: str, said: str) -> None:
    assert prompt_at(text.replace("¦", ""), text.index("¦")) == said


def test_a_box_is_written_as_it_is_read() -> None:
    box = Box(0.1, 0.25, 0.5, 0.4)
    text = bind("sea | a boat:2", 8, box)
    assert text == "sea | a boat @0.1,0.25,0.5,0.4:2"
    assert list(bound_prompts(text)) == [Bound("a boat", box)]


def test_the_regions_of_all_lines_and_scenes_are_told_once_and_faults_are_passed_over() -> None:
    text = 'a boat @left | sea ^ a ship @left\na boat @nowhere\na boat @left:2 | @"x.png" @right'
    assert list(bound_prompts(text)) == [
        Bound("a boat", LEFT),
        Bound("a ship", LEFT),
        Bound('@"x.png"', Place("right")),
    ]
