"""Grids over settings as text: values, ranges, and faults at the character."""

import pytest

from t2i_desktop.engine.batches.cells import BadBatch
from t2i_desktop.engine.batches.grid import parse_grid
from t2i_desktop.engine.guidance.settings import VqganClipSettings


def axes(text: str) -> dict[str, list[str]]:
    return {axis.name: [cell.text for cell in axis.cells] for axis in parse_grid(text, VqganClipSettings)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("seed=1,2,3", {"seed": ["1", "2", "3"]}),
        (" seed=1..4;\nlearning-rate = 0.05, 0.1 ", {"seed": list("1234"), "learning_rate": ["0.05", "0.1"]}),
        ("seed=1..3,9,7..6", {"seed": ["1", "2", "3", "9", "7", "6"]}),
        ("learning_rate=0.1..0.3..0.1", {"learning_rate": ["0.1", "0.2", "0.3"]}),
        ("seed=10..1..-4", {"seed": ["10", "6", "2"]}),
        ("steps=5 width=64", {"total_iter": ["5"], "image_width": ["64"]}),
        ('include="a boat, red","say ""ah""",plain', {"include": ["a boat, red", 'say "ah"', "plain"]}),
        ("include=1..4", {"include": ["1..4"]}),
        ("optimiser=AdamW,RAdam", {"optimiser": ["AdamW", "RAdam"]}),
    ],
)
def test_a_grid_names_settings_and_their_values(text: str, expected: dict[str, list[str]]) -> None:
    assert axes(text) == expected


@pytest.mark.parametrize(
    ("text", "character", "sentence"),
    [
        ("seed", 1, "a setting and its values come here"),
        ("seed=1 2", 8, "a setting and its values come here"),
        ("seed=1 colour=2", 8, "there is no setting “colour”"),
        ("seed=1 steps=2 seed=3", 16, "“seed” comes twice"),
        ("seed=1,,2", 8, "a value is missing"),
        ("seed=", 6, "a value is missing"),
        ('include="a boat', 9, "never closed"),
        ("seed=1,x", 8, "Seed should be a valid integer"),
        ("seed=1..4..-1", 6, "1 never comes to 4 in steps of -1"),
        ("learning_rate=0.1,-3", 19, "Learning rate should be"),
        ("seed=0..99999999", 6, "at most 10000 values"),
    ],
)
def test_a_fault_is_told_at_its_character(text: str, character: int, sentence: str) -> None:
    with pytest.raises(BadBatch) as told:
        axes(text)
    assert str(told.value).startswith(f"Grid, character {character}: ")
    assert sentence in str(told.value)
