"""Settings from prompts with wildcards: chosen by the seed, and faults told where they were written."""

from pathlib import Path

import pytest

from t2i_desktop.engine.batches.drawing import drawn_settings
from t2i_desktop.engine.batches.lists import WordListFolder
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.prompt_language import BadPrompt
from t2i_desktop.engine.guidance.settings import VqganClipSettings

WILD = "a {red|blue|green|white} {boat|ship|whale}"


def drawn(**values: object) -> VqganClipSettings:
    return drawn_settings(VqganClipSettings, values)


def test_the_same_seed_and_text_choose_the_same_and_others_another() -> None:
    chosen = {seed: drawn(include=WILD, seed=seed).include for seed in range(30)}
    assert chosen == {seed: drawn(include=WILD, seed=str(seed)).include for seed in range(30)}
    assert len(set(chosen.values())) > 6
    assert drawn(include=WILD).include == chosen[0]


def test_each_field_chooses_for_itself() -> None:
    pairs = {
        (settings.include, settings.extras)
        for settings in (drawn(include="{a|b}", extras="{a|b}", seed=seed) for seed in range(40))
    }
    assert len(pairs) == 4


def test_settings_that_were_drawn_stay_as_they_are_when_they_are_drawn_again() -> None:
    first = drawn(include=r"{a \{1\}|b \{2\}} | fog:0.5", exclude="{x|y}", seed=3)
    again = drawn_settings(VqganClipSettings, first.model_dump() | {"seed": 4})
    assert (again.include, again.exclude) == (first.include, first.exclude)


def test_braces_that_are_meant_are_read_as_braces() -> None:
    (prompt,) = drawn(include=r"a \{b\}").stories()["include"].scenes[0]
    assert prompt.is_plain
    assert getattr(prompt.source, "text", "") == "a {b}"


def test_a_fault_in_what_was_chosen_is_told_where_it_was_typed() -> None:
    text = "{aaa|bbbb} and {sea:2x|sky:2x}"
    with pytest.raises(BadPrompt) as told:
        drawn(include="boat", extras=text)
    assert told.value.title == "Extras"
    assert text[told.value.position :].startswith("2x")


def test_lists_are_the_persons_own(tmp_path: Path) -> None:
    (tmp_path / "colours.txt").write_text("red\n")
    values = {"include": "a {*colours} boat"}
    settings = drawn_settings(VqganClipSettings, values, WordListFolder(tmp_path))
    assert settings.include == "a red boat"


def test_other_settings_are_checked_as_ever() -> None:
    with pytest.raises(BadSettings, match="Seed should be a valid integer"):
        drawn(include="{a|b}", seed="x")
    with pytest.raises(BadSettings, match="Learning rate"):
        drawn(include="{a|b}", learning_rate=-1)
