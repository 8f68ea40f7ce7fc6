"""Prompt lists: text files with one prompt a line, and CSV files with one setting a column.

Knows the spelling alone: what the prompts mean, and how many pictures they make, is plan.py's matter.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from t2i_desktop.engine.batches.cells import BadBatch, Cell, Row, check_cell, first_prompt, setting_named
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.words import said

_LARGEST_FILE = 16 * 2**20  # bytes
_TABLES = (".csv", ".tsv")
_DELIMITERS = ",;\t"


def read_rows(path: Path, settings_type: type[Settings]) -> tuple[Row, ...]:
    """The rows of a .csv or .tsv file, or the lines of any other; raises BadBatch with line and column.

    Empty lines are left out, and those of a text that begin with #. An empty cell says nothing.
    """
    text = _text(path)
    if path.suffix.lower() in _TABLES:
        rows = tuple(_rows(path.name, text, settings_type))
    else:
        rows = tuple(_lines(path.name, text, first_prompt(settings_type)))
    if not rows:
        raise BadBatch(said("There is no prompt in {file}. Write one a line.", file=path.name))
    return rows


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadBatch(
                said("{file} is too large for a prompt list: it has more than 16 MiB.", file=path.name)
            )
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BadBatch(
            said("The prompt list {path} cannot be read ({reason}).", path=path, reason=error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise BadBatch(
            said("{file} is no UTF-8 text. Save it as UTF-8, or as CSV UTF-8.", file=path.name)
        ) from error


def _lines(file: str, text: str, prompt: str) -> Iterator[Row]:
    for number, line in enumerate(text.splitlines(), start=1):
        if (prompted := line.strip()) and not prompted.startswith("#"):
            place = said("{file}, line {line}", file=file, line=number)
            yield Row({prompt: Cell(prompted, place)}, place)


def _rows(file: str, text: str, settings_type: type[Settings]) -> Iterator[Row]:
    lines = _numbered(file, text)
    first, header = next(lines, (1, []))
    names = _names(file, first, header, settings_type)
    for number, texts in lines:
        place = said("{file}, line {line}", file=file, line=number)
        if len(texts) > len(names):
            raise BadBatch(
                said(
                    "{place}, column {column}: there are more cells than columns with a name. Put "
                    "quotation marks around a text with commas in it.",
                    place=place,
                    column=len(names) + 1,
                )
            )
        titles = [said("{place}, column “{name}”", place=place, name=each.strip()) for each in header]
        cells = {
            name: Cell(each.strip(), title)
            for name, title, each in zip(names, titles, texts, strict=False)
            if each.strip()
        }
        for name, cell in cells.items():
            check_cell(settings_type, name, cell)
        yield Row(cells, place)


def _names(file: str, first: int, header: list[str], settings_type: type[Settings]) -> list[str]:
    """The settings that the columns are for, by what stands in line number `first`."""
    place = said("{file}, line {line}", file=file, line=first)
    names = [
        _name(settings_type, said("{place}, column {column}", place=place, column=number), each)
        for number, each in enumerate(header, start=1)
    ]
    for name in names:
        if names.count(name) > 1:
            raise BadBatch(
                said("{place}: two columns are for “{name}”. Take one of them away.", place=place, name=name)
            )
    return names


def _name(settings_type: type[Settings], place: str, written: str) -> str:
    if name := setting_named(settings_type, written):
        return name
    raise BadBatch(
        said(
            "{place}: there is no setting “{name}”. The first line names settings, such as {example} or "
            "seed.",
            place=place,
            name=written.strip(),
            example=first_prompt(settings_type),
        )
    )


def _numbered(file: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that say something, each with the number of the line in which it begins."""
    beginning = text.lstrip().partition("\n")[0]
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=beginning.count), strict=True
    )
    begins = 1
    try:
        for texts in reader:
            if any(each.strip() for each in texts):
                yield begins, texts
            begins = reader.line_num + 1
    except csv.Error as error:
        raise BadBatch(
            said(
                "{file}, line {begins}: this is no CSV ({reason}).",
                file=file,
                begins=begins,
                reason=str(error),
            )
        ) from error
