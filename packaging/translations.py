"""Collects what the window says, and keeps the translations of it (resources/translations).

    python packaging/translations.py update            # new words into the .ts files, old ones out of them
    python packaging/translations.py missing de > de.json
    python packaging/translations.py fill de de.json   # the same file, with a translation in each row
    python packaging/translations.py release           # .qm files, which the program reads

The .ts files are those of Qt Linguist, and can be edited with it. What is collected: the literals given to
`tr`, `said` and `setting`, the choices of settings, what recipes are for, and the titles and descriptions in
files of `resources`.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import ast
import inspect
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import yaml

from t2i_desktop.app.words import CONTEXT
from t2i_desktop.engine.registry import entries
from t2i_desktop.engine.settings import Settings

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "es": 2, "zh_Hans": 1}
"""The languages, and how many numbers their grammar tells apart."""

_OF_SETTING = ("title", "help", "group")
_OF_MODEL = ("title", "purpose", "licence", "credit", "origin")


@dataclass(frozen=True, slots=True)
class Words:
    """Something that is said. one: what English says instead if there is one. where: a file that says it."""

    source: str
    where: str
    one: str | None = None


def collected() -> dict[str, Words]:
    """All that is said, by its English words, in the order of the files."""
    found: dict[str, Words] = {}
    for words in (*_in_source(), *_choices(), *_recipes(), *_in_resources()):
        known = found.get(words.source)
        if known is None or (known.one is None and words.one is not None):
            found[words.source] = words
    found.pop("", None)
    return found


def _in_source() -> Iterator[Words]:
    for path in sorted((ROOT / "t2i_desktop").rglob("*.py")):
        where = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from words_of_call(node, where)


def words_of_call(call: ast.Call, where: str) -> Iterator[Words]:
    """What a call says, if it says something."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    named = {keyword.arg: _literal(keyword.value) for keyword in call.keywords if keyword.arg}
    if name in ("tr", "said") and call.args and (source := _literal(call.args[0])) is not None:
        yield Words(source, where, named.get("one"))
    elif name == "setting":
        placed = zip(_OF_SETTING, (_literal(arg) for arg in call.args[1:3]), strict=False)
        words = {**named, **dict(placed)}
        yield from (Words(text, where) for key in _OF_SETTING if (text := words.get(key)))


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _choices() -> Iterator[Words]:
    """The choices that settings offer, as the form writes them."""
    for entry in entries():
        yield from _of_settings(entry.settings_type, entry.name)


def _of_settings(settings: type[Settings], where: str) -> Iterator[Words]:
    for info in settings.model_fields.values():
        if get_origin(info.annotation) is Literal:
            yield from (Words(str(choice), where) for choice in get_args(info.annotation))


def _recipes() -> Iterator[Words]:
    """What trainings and evaluations are for, as the documentation of their settings says."""
    for entry in entries():
        if entry.purpose in ("train", "evaluate"):
            yield Words(inspect.getdoc(entry.settings_type) or "", entry.name)


def _in_resources() -> Iterator[Words]:
    for path in sorted((ROOT / "resources" / "presets").glob("*.preset.json")):
        preset = json.loads(path.read_text(encoding="utf-8"))
        yield from (Words(preset[key], f"resources/presets/{path.name}") for key in ("title", "description"))
    for template in yaml.safe_load((ROOT / "resources" / "templates.yaml").read_text(encoding="utf-8")):
        yield Words(template["title"], "resources/templates.yaml")
    models = yaml.safe_load((ROOT / "resources" / "models.yaml").read_text(encoding="utf-8"))["models"]
    for model in models.values():
        yield from (Words(model[key], "resources/models.yaml") for key in _OF_MODEL)


@dataclass(slots=True)
class Translation:
    """One language: its file, and what stands in it, by the English words; one text per number."""

    language: str
    texts: dict[str, list[str]]

    @property
    def path(self) -> Path:
        """Its file, for Qt Linguist."""
        return FOLDER / f"t2i_{self.language}.ts"

    @classmethod
    def read(cls, language: str) -> "Translation":
        """What the file holds, or nothing if there is none."""
        translation = cls(language, {})
        if translation.path.exists():
            for message in ET.parse(translation.path).iter("message"):
                translation.texts[message.findtext("source", "")] = _texts_of(message)
        return translation

    def is_done(self, words: Words) -> bool:
        """Whether there is a text for each number."""
        texts = self.texts.get(words.source, [])
        return len(texts) == self.forms(words) and all(texts)

    def forms(self, words: Words) -> int:
        """How many texts these words need."""
        return 1 if words.one is None else FORMS[self.language]

    def write(self, said: dict[str, Words]) -> None:
        """Write what is said, and nothing else, in the form of Qt Linguist."""
        root = ET.Element("TS", version="2.1", language=self.language, sourcelanguage="en")
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = CONTEXT
        for words in said.values():
            self._write(words, ET.SubElement(context, "message"))
        ET.indent(root, "    ")
        text = ET.tostring(root, encoding="unicode")
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        self.path.write_text(f"{head}{text}\n", encoding="utf-8")

    def _write(self, words: Words, message: ET.Element) -> None:
        ET.SubElement(message, "location", filename=f"../../{words.where}")
        ET.SubElement(message, "source").text = words.source
        if words.one is not None:
            message.set("numerus", "yes")
            ET.SubElement(message, "extracomment").text = f"If n is 1: {words.one}"
        translation = ET.SubElement(message, "translation")
        texts = self.texts.get(words.source, [])
        if not self.is_done(words):
            translation.set("type", "unfinished")
        if words.one is None:
            translation.text = texts[0] if texts else ""
            return
        for at in range(self.forms(words)):
            ET.SubElement(translation, "numerusform").text = texts[at] if at < len(texts) else ""


def _texts_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return []
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def update() -> None:
    """Bring the files of all languages up to date, and tell how much of each is translated."""
    said = collected()
    for language in FORMS:
        translation = Translation.read(language)
        translation.write(said)
        done = sum(translation.is_done(words) for words in said.values())
        print(f"{language}: {done} of {len(said)} are translated")


def missing(language: str) -> list[dict[str, Any]]:
    """What is not translated, a row each; one with `one` wants as many texts as the language has numbers."""
    translation = Translation.read(language)
    todo = (words for words in collected().values() if not translation.is_done(words))
    return [
        {"source": words.source, "where": words.where}
        | ({} if words.one is None else {"one": words.one})
        | {"translation": [""] * translation.forms(words)}
        for words in todo
    ]


def fill(language: str, rows: list[dict[str, Any]]) -> None:
    """Take translations from rows such as `missing` gives."""
    translation = Translation.read(language)
    for row in rows:
        texts = row["translation"]
        translation.texts[row["source"]] = [texts] if isinstance(texts, str) else list(texts)
    translation.write(collected())


def release() -> None:
    """Make what the program reads; raises CalledProcessError if Qt finds fault with a file."""
    for language in FORMS:
        path = Translation(language, {}).path
        command = ["pyside6-lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
        subprocess.run(command, check=True)


def main() -> None:
    """Do what is asked."""
    parser = argparse.ArgumentParser(description="Keep the translations.")
    parser.add_argument("what", choices=("update", "missing", "fill", "release"))
    parser.add_argument("language", nargs="?", choices=tuple(FORMS), help="for missing and fill")
    parser.add_argument("file", nargs="?", type=Path, help="for fill: what missing printed, filled in")
    asked = parser.parse_args()
    match asked.what:
        case "missing":
            json.dump(missing(asked.language), sys.stdout, ensure_ascii=False, indent=1)
        case "fill":
            fill(asked.language, json.loads(asked.file.read_text(encoding="utf-8")))
        case "release":
            release()
        case _:
            update()


if __name__ == "__main__":
    main()
