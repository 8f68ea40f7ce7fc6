"""The spelling of regions: which there are, what a mistake is told as, and what stays text."""

import pytest

from t2i_desktop.engine.guidance.places import Box, Mask, Place, Region
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


def _prompt(text: str) -> Prompt:
    ((prompt,),) = parse(text).scenes
    return prompt


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("@left", Place("left")),
        ("@Bottom", Place("bottom")),
        ("@top right", Place("top right")),
        ("@right-top", Place("top right")),
        ("@bottom_left", Place("bottom left")),
        ("@center", Place("centre")),
        ("@middle", Place("centre")),
        ("@border", Place("edge")),
        ("@0.1,0.6,0.5,0.4", Box(0.1, 0.6, 0.5, 0.4)),
        ("@ 0, 0, 1, .5", None),
        ("@0, 0, 1, .5", Box(0, 0, 1, 0.5)),
        ("@0.7,0.8,0.3,0.2", Box(0.7, 0.8, 0.3, 0.2)),
        ("@mask.png", Mask("mask.png")),
        ("@my masks/1 of 2.JPG", Mask("my masks/1 of 2.JPG")),
        ("@1.webp", Mask("1.webp")),
        (r'@"C:\a|b\1, ""2"".png"', Mask(r'C:\a|b\1, "2".png')),
        ('@"left"', Mask("left")),
    ],
)
def test_a_region_stands_behind_its_prompt(text: str, region: Region | None) -> None:
    prompt = _prompt(f"a red apple {text}")
    assert prompt.region == region
    assert str(prompt.source) == ("a red apple" if region else f"a red apple {text}")
    assert prompt.is_plain == (region is None)


@pytest.mark.parametrize(
    ("text", "prompt"),
    [
        ("a moon @top right:1.5", Prompt(Words("a moon"), 1.5, None, Place("top right"))),
        ("fog @0,0,1,0.5 : -0.3 : 0.6", Prompt(Words("fog"), -0.3, 0.6, Box(0, 0, 1, 0.5))),
        ('@"boat.png" @left:2', Prompt(Picture("boat.png"), 2, None, Place("left"))),
        ('@"boat.png"@"mask.png"', Prompt(Picture("boat.png"), 1, None, Mask("mask.png"))),
        ("@noise(3) @edge", Prompt(Noise(3), 1, None, Place("edge"))),
        ("art: a boat @left", Prompt(Words("art: a boat"), 1, None, Place("left"))),
        ("me@home @left", Prompt(Words("me@home"), 1, None, Place("left"))),
        (r"a cat \@left @right", Prompt(Words("a cat @left"), 1, None, Place("right"))),
        (r"a cat \@left:2", Prompt(Words("a cat @left"), 2)),
    ],
)
def test_a_region_goes_with_all_else_that_a_prompt_may_have(text: str, prompt: Prompt) -> None:
    assert _prompt(text) == prompt
    assert parse(format(Story(((prompt,),)))) == Story(((prompt,),))


def test_every_prompt_of_every_scene_has_its_own_region() -> None:
    scenes = parse("a boat @left | sea ^ a ship\n@right:2 | sea").scenes
    assert [[prompt.region for prompt in scene] for scene in scenes] == [
        [Place("left"), None],
        [Place("right"), None],
    ]


@pytest.mark.parametrize(
    ("text", "position", "fault"),
    [
        ("a cat @home", 6, "“home” is no region. Choose one of left, right"),
        ("sea | a cat @home:2", 12, "“home” is no region"),
        ("a cat @left of it", 6, "“left of it” is no region"),
        ("a cat @left left", 6, "“left left” is no region"),
        (r"a cat @C:\mask.png", 6, "“C” is no region"),
        ("a cat @left @right", 12, "a prompt has one region"),
        ('a cat @"mask.png" @right', 18, "a prompt has one region"),
        ('a cat @"mask.png" and a dog', 18, "this cannot follow a region"),
        ("a cat:2 @left", 6, "the weight stands behind the region"),
        ('@"cat.png":2 @left', 11, "the weight stands behind the region"),
        ("a cat @left:2 @right", 12, "the weight stands behind the region"),
        ("a cat @left:much", 12, "“much” is no number"),
        ("a cat @left:", 12, "a number is missing here"),
        ("a cat @left:1:2:3", 16, "two numbers, weight and stop"),
        ("@left a cat", 0, "a region stands behind its prompt"),
        ("@top right", 0, "a region stands behind its prompt"),
        ('a cat @"mask.png', 7, "the quotation mark is never closed"),
        ('a cat @" "', 8, "no mask is named"),
        ("a cat @0.1,0.2,0.3", 6, "a box takes four numbers"),
        ("a cat @0.1,0.2,0.3,x", 6, "a box takes four numbers"),
        ("a cat @50%", 6, "a box takes four numbers"),
        ("a cat @0.5,0,0.6,1", 6, "this box is not in the picture"),
        ("a cat @0,0.5,1,0.6", 6, "this box is not in the picture"),
        ("a cat @-0.1,0,1,1", 6, "this box is not in the picture"),
        ("a cat @0,0,0,1", 6, "this box is not in the picture"),
        ("a cat @0,nan,1,1", 6, "this box is not in the picture"),
        ("a cat @0,0,1e999,1", 6, "this box is not in the picture"),
    ],
)
def test_a_fault_of_a_region_is_told_with_its_place(text: str, position: int, fault: str) -> None:
    with pytest.raises(BadPrompt) as caught:
        parse(text, "Include")
    assert fault in str(caught.value)
    assert caught.value.position == position
    assert "\n" not in str(caught.value)
