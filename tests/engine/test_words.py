import ast
import copy
import pickle
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import t2i_desktop
from t2i_desktop.engine.errors import BadSettings, explain
from t2i_desktop.engine.words import Said, joined, listed, said

PACKAGE = Path(t2i_desktop.__file__).parent
SPEAKING = [
    path for folder in (PACKAGE / "engine", PACKAGE / "plugins") for path in sorted(folder.rglob("*.py"))
]
TOLD = {"Converting", "Cut", "Failed", "Loading", "Noted", "Refused", "Unreachable", "Working"}
"""Events and inner errors whose first argument is told to the person, besides the errors themselves."""


def test_what_is_said_is_the_template_with_its_values() -> None:
    text = said("There is no file {path}.", path=Path("a.png"))
    assert text == "There is no file a.png."
    assert (text.template, text.values, text.number) == (
        "There is no file {path}.",
        {"path": Path("a.png")},
        None,
    )


def test_formats_of_values_stand_in_the_template() -> None:
    assert said("{n:,} bytes in {seconds:.1f} s", n=1234567, seconds=0.25) == "1,234,567 bytes in 0.2 s"


def test_braces_are_literal_where_there_are_no_values() -> None:
    assert said("Write {red|blue}.") == "Write {red|blue}."


@pytest.mark.parametrize(("n", "text"), [(0, "0 pictures"), (1, "1 picture"), (2, "2 pictures")])
def test_the_number_decides_between_one_and_several(n: int, text: str) -> None:
    counted = said("{n} pictures", one="{n} picture", n=n)
    assert counted == text
    assert (counted.template, counted.number) == ("{n} pictures", n)


def test_a_missing_value_is_refused() -> None:
    with pytest.raises(KeyError):
        said("{one} and {two}", two=2)


def test_values_that_were_said_stay_so_within_others() -> None:
    inner = said("no file")
    text = said("{reason}: {path}", reason=inner, path="a")
    assert text == "no file: a"
    assert text.values["reason"] is inner


def test_an_error_keeps_what_was_said() -> None:
    text = said("There is no file {path}.", path="a")
    assert str(BadSettings(text)) is text
    assert explain(BadSettings(text))[0] is text


def test_a_text_alone_in_an_f_string_is_the_text() -> None:
    text = said("{n} pictures", one="1 picture", n=1)
    assert f"{text}" == "1 picture"
    assert f"{text}." == "1 picture."


def test_other_processes_get_plain_text() -> None:
    text = said("{reason}.", reason=object())
    for copied in (pickle.loads(pickle.dumps(text)), copy.deepcopy(text)):
        assert copied == text
        assert type(copied) is str


def test_several_are_one_text_which_is_still_said() -> None:
    parts = [said("red"), "blue", said("green")]
    assert joined(parts) == "red, blue, green"
    assert joined(parts, said("{all} · {next}")) == "red · blue · green"
    assert listed(parts) == "red, blue and green"
    assert listed(parts[:2]) == "red and blue"
    assert listed(parts[:1]) is parts[0]
    whole = listed(parts)
    assert isinstance(whole, Said)
    assert whole.template == "{all} and {next}"
    assert whole.values["next"] is parts[2]


def test_errors_and_messages_are_made_of_what_was_said() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SPEAKING}
    speakers = TOLD | _errors(trees.values())
    assert {"BadSettings", "BadBatch", "Unjudged", "QueueError"} <= speakers
    unsaid = [
        f"{path.relative_to(PACKAGE.parent)}:{call.lineno}: {ast.unparse(call)}"
        for path, tree in trees.items()
        for call in (*_calls(tree, speakers), *_checks(tree))
        if call.args and _is_plain(call.args[0])
    ]
    assert not unsaid, "\n".join(unsaid)


def test_templates_are_written_out_and_name_their_values() -> None:
    wrong: list[str] = []
    for path in SPEAKING:
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")), {"said"}):
            named = {keyword.arg: keyword.value for keyword in call.keywords}
            texts = [call.args[0], *([named["one"]] if "one" in named else [])]
            is_literal = all(isinstance(text, ast.Constant) for text in texts)
            if not is_literal or ("one" in named and "n" not in named):
                wrong.append(f"{path.relative_to(PACKAGE.parent)}:{call.lineno}: {ast.unparse(call)}")
    assert not wrong, "\n".join(wrong)


def test_no_value_is_an_error_whose_traceback_would_live_as_long_as_the_words() -> None:
    kept: list[str] = []
    for path in SPEAKING:
        for handler in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(handler, ast.ExceptHandler) and handler.name:
                for call in _calls(handler, {"said"}):
                    if any(_names(keyword.value, handler.name) for keyword in call.keywords):
                        kept.append(f"{path.relative_to(PACKAGE.parent)}:{call.lineno}: {ast.unparse(call)}")
    assert not kept, "\n".join(kept)


def _names(value: ast.expr, name: str) -> bool:
    """Whether a value may be what `name` stands for."""
    choices = value.values if isinstance(value, ast.BoolOp) else [value]
    return any(isinstance(each, ast.Name) and each.id == name for each in choices)


def _errors(trees: Iterable[ast.AST]) -> set[str]:
    """The names of all classes that derive from T2IError, however far."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    found = {"T2IError"}
    while more := {
        each.name
        for each in classes
        if each.name not in found and any(isinstance(b, ast.Name) and b.id in found for b in each.bases)
    }:
        found |= more
    return found


def _calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def _checks(tree: ast.Module) -> Iterator[ast.Call]:
    """What the checks of settings find fault with."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and any(
            "_validator" in ast.unparse(d) for d in node.decorator_list
        ):
            yield from _calls(node, {"ValueError"})


def _is_plain(text: ast.expr) -> bool:
    """Whether a text is put together where it stands, so that no translation can find it."""
    match text:
        case ast.JoinedStr() | ast.Constant(value=str()) | ast.BinOp():
            return True
        case ast.Call(func=ast.Attribute(attr="format" | "join" | "strip" | "rstrip" | "removesuffix")):
            return True
        case _:
            return False
