"""Templates: how they are applied to prompts, and how one's own are kept."""

from pathlib import Path

import pytest

from t2i_desktop.engine.batches.drawing import drawn_settings
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.templates import SUBJECT, BadTemplate, PromptTemplate, TemplateShelf

OIL = PromptTemplate("Oil", "{subject}, in oil")


@pytest.mark.parametrize(
    ("prompt", "applied"),
    [
        ("a boat", "a boat, in oil"),
        ("a boat\n\n a ship ", "a boat, in oil\n\n a ship, in oil "),
        ("a boat:2 | fog:0.5:0.9", "a boat, in oil:2 | fog, in oil:0.5:0.9"),
        ("a boat | people:-0.5", "a boat, in oil | people:-0.5"),
        ('a boat | @"my.png":0.5 | @noise(4)', 'a boat, in oil | @"my.png":0.5 | @noise(4)'),
        ("a seed ^ a tree", "a seed, in oil ^ a tree, in oil"),
        ("a moon @top right:1.5 | sea", "a moon, in oil @top right:1.5 | sea, in oil"),
        ('a moon @"m:1.png":2', 'a moon, in oil @"m:1.png":2'),
        ("a {red|blue} boat", "a {red|blue} boat, in oil"),
        (r"a film\: 2 | b\|c", r"a film\: 2, in oil | b\|c, in oil"),
        (r"chapter\:2", r"chapter\:2, in oil"),
        ("a cat @ home", "a cat @ home, in oil"),
        ("", ""),
        ("a | ", "a, in oil | "),
    ],
)
def test_each_prompt_is_said_this_way(prompt: str, applied: str) -> None:
    assert OIL.applied(prompt) == applied


@pytest.mark.parametrize(
    ("template", "applied"),
    [
        ("{subject} | ink:0.5", "a boat:2 | fog | ink:0.5"),
        ("{subject}^ night", "a boat:2 | fog^ night"),
        ("ink of {subject}:0.5", "ink of a boat:2 | fog:0.5"),
        ("{subject} or {subject}", "a boat or a boat:2 | fog or fog"),
        ("{subject}, {oil|ink}", "a boat, {oil|ink}:2 | fog, {oil|ink}"),
    ],
)
def test_a_template_with_signs_of_its_own_takes_the_line_as_a_whole(template: str, applied: str) -> None:
    assert PromptTemplate("", template).applied("a boat:2 | fog") == applied


def test_the_templates_of_the_program_can_be_run(tmp_path: Path) -> None:
    shipped = list(TemplateShelf(tmp_path))
    assert len(shipped) >= 15
    assert len({template.title for template in shipped}) == len({t.text for t in shipped}) == len(shipped)
    for template in shipped:
        assert template.is_shipped
        assert template.text.count(SUBJECT) == 1
        settings = drawn_settings(VqganClipSettings, {"include": template.applied("a boat:2 | fog")})
        assert [prompt.weight for prompt in settings.stories()["include"].scenes[0]] == [2, 1]


def test_ones_own_are_kept_newest_first_and_removed(tmp_path: Path) -> None:
    shelf = TemplateShelf(tmp_path)
    shelf.keep("Oil", "{subject}, in oil")
    second = shelf.keep(" My  ink ", "ink of\n{subject}")
    assert [(each.title, each.text) for each in shelf if not each.is_shipped] == [
        ("My ink", "ink of {subject}"), ("Oil", "{subject}, in oil"),
    ]  # fmt: skip
    shelf.keep("OIL", "{subject} in thick oil")
    assert [each.text for each in shelf if not each.is_shipped] == [
        "{subject} in thick oil", "ink of {subject}",
    ]  # fmt: skip
    shelf.remove(second)
    assert [each.title for each in TemplateShelf(tmp_path) if not each.is_shipped] == ["OIL"]


def test_what_cannot_be_kept_is_told(tmp_path: Path) -> None:
    shelf = TemplateShelf(tmp_path)
    with pytest.raises(BadTemplate, match=r"Write \{subject\} there"):
        shelf.keep("Oil", "a boat in oil")
    with pytest.raises(BadTemplate, match="title"):
        shelf.keep(" ", "{subject}")
    with pytest.raises(BadTemplate, match="came with the program"):
        shelf.remove(next(iter(shelf)))
    shelf.path.mkdir()
    with pytest.raises(BadTemplate, match="cannot be read"):
        list(shelf)


@pytest.mark.parametrize("text", ["{", "[]", '{"format": "t2i-desktop templates 2", "templates": []}'])
def test_a_file_that_is_not_understood_is_never_written_over(tmp_path: Path, text: str) -> None:
    shelf = TemplateShelf(tmp_path)
    shelf.path.write_text(text)
    with pytest.raises(BadTemplate, match="damaged, or of a newer version"):
        shelf.keep("Oil", "{subject}, in oil")
    assert shelf.path.read_text() == text
