"""What is said is translated, whole and as the program will read it."""

import ast
import importlib.util
import re
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from t2i_desktop.engine.words import said
from t2i_desktop.resources import resource_path

SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"
LANGUAGES = ("de", "es", "zh_Hans")

pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="an installed package has no scripts")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module  # its dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def _values(text: str) -> set[str]:
    return set(re.findall(r"\{\w*", text))


def _faults(source: str, texts: Sequence[str]) -> list[str]:
    """What would break, or be seen, in a translation."""
    faults: list[str] = []
    for text in texts:
        if not _values(text) <= _values(source):
            faults.append("names a value that is not there")
        if _values(source) - _values(text) - {"{n"}:
            faults.append("leaves a value out")
        if re.findall(r"<[^>]*>", source) != re.findall(r"<[^>]*>", text):
            faults.append("has other markup")
        if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
            faults.append("begins or ends with another space")
    return [f"{source!r}: {fault}" for fault in faults]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_said_is_translated(script: ModuleType, language: str) -> None:
    assert [row["source"] for row in script.missing(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_of_translations_holds_what_is_said_and_no_more(script: ModuleType, language: str) -> None:
    assert set(script.Translation.read(language).texts) == set(script.collected())


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_values_and_the_markup_of_their_sentences(
    script: ModuleType, language: str
) -> None:
    texts = script.Translation.read(language).texts
    assert [fault for source in texts for fault in _faults(source, texts[source])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_the_translations_as_they_are_written(language: str, tmp_path: Path) -> None:
    source = resource_path("translations", f"t2i_{language}.ts")
    made = tmp_path / "made.qm"
    subprocess.run(["pyside6-lrelease", "-silent", str(source), "-qm", str(made)], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_what_is_said_is_found_wherever_it_stands(script: ModuleType) -> None:
    code = """
        tr("Pause"); said("{n} runs", one="1 run", n=n); setting(0, "Seed", help="Chance.", group="Run")
        other("Not this"); tr(not_this); self.tr("nor this")
    """
    calls = [node for node in ast.walk(ast.parse(textwrap.dedent(code))) if isinstance(node, ast.Call)]
    found = {words.source: words.one for call in calls for words in script.words_of_call(call, "here")}
    assert found == {"Pause": None, "{n} runs": "1 run", "Seed": None, "Chance.": None, "Run": None}


def test_what_a_translator_fills_in_comes_back_in_the_right_number(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    monkeypatch.setattr(script, "collected", lambda: {"{n} runs": script.Words("{n} runs", "here", "1 run")})
    assert script.missing("de") == [
        {"source": "{n} runs", "where": "here", "one": "1 run", "translation": ["", ""]}
    ]
    script.fill("de", [{"source": "{n} runs", "translation": ["{n} Lauf", "{n} Läufe"]}])
    assert script.missing("de") == []
    assert script.Translation.read("de").texts == {"{n} runs": ["{n} Lauf", "{n} Läufe"]}
    assert said("{n} runs", one="1 run", n=1) == "1 run"
