"""The text files of CelebA: attributes, and which part a picture belongs to, read and written.

list_attr_celeba.txt: the number of pictures; the names; a line per picture with its file and -1 or 1 for each
name. list_eval_partition.txt: a line per picture with its file and 0 (train), 1 (valid) or 2 (test).
Knows nothing of pictures.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.models.pages import HEAD, describe_page
from t2i_desktop.engine.words import said

Part = Literal["train", "valid", "test"]
PARTS: tuple[Part, ...] = ("train", "valid", "test")
"""By the number that the file has for them."""

_VALUES = {"-1": -1, "1": 1}
_FETCH_AGAIN = said("Fetch it again, and whole.")


@dataclass(frozen=True, slots=True)
class AttributeList:
    """files: the names of the pictures. names: of the attributes. values: int8 (N, A), -1 or 1."""

    files: tuple[str, ...]
    names: tuple[str, ...]
    values: np.ndarray


def parse_attributes(content: bytes, where: str) -> AttributeList:
    """The list in `content`, which was read from `where`; raises BadData naming the line that is wrong."""
    names, rows = _heads(_lines(content, where), where)
    values = np.empty((len(rows), len(names)), np.int8)
    files: list[str] = []
    for index, row in enumerate(rows):
        file, *columns = row.split() or [""]
        values[index] = _row(columns, len(names), index + 3, where)
        files.append(_safe(file, index + 3, where))
    _each_once(files, where)
    return AttributeList(tuple(files), names, values)


def _heads(lines: list[str], where: str) -> tuple[tuple[str, ...], list[str]]:
    """The names in the second line, and the rows after it, as many as the first one says."""
    if not lines or not lines[0].strip().isdecimal():
        raise BadData(
            said(
                "The first line of {where} is to be the number of its pictures. {advice}",
                where=where,
                advice=_FETCH_AGAIN,
            )
        )
    names = tuple(lines[1].split()) if len(lines) > 1 else ()
    if not names or len(set(names)) < len(names) or set(names) & set(_VALUES):
        raise BadData(
            said(
                "The second line of {where} is to name the attributes, each once. {advice}",
                where=where,
                advice=_FETCH_AGAIN,
            )
        )
    number, rows = int(lines[0]), lines[2:]
    if len(rows) != number:
        raise BadData(
            said(
                "{where} has {number} pictures, and says {wanted}: it is a part. {advice}",
                where=where,
                number=len(rows),
                wanted=number,
                advice=_FETCH_AGAIN,
            )
        )
    return names, rows


def parse_partition(content: bytes, where: str) -> dict[str, int]:
    """The index in `PARTS` of each file; raises BadData naming the line that is wrong."""
    found: dict[str, int] = {}
    lines = _lines(content, where)
    for number, line in enumerate(lines, 1):
        match line.split():
            case [file, ("0" | "1" | "2") as part]:
                found[_safe(file, number, where)] = int(part)
            case _:
                raise BadData(
                    said(
                        "Line {number} of {where} is to be the name of a picture, and 0, 1 or 2. {advice}",
                        number=number,
                        where=where,
                        advice=_FETCH_AGAIN,
                    )
                )
    if len(found) < len(lines):
        raise BadData(said("{where} names a picture twice. {advice}", where=where, advice=_FETCH_AGAIN))
    return found


def format_attributes(files: Sequence[str], names: Sequence[str], values: np.ndarray) -> bytes:
    """The bytes of a list of attributes, to the space as CelebA has it. values: (N, A), -1 or 1."""
    rows = (
        f"{file} {' '.join(f'{value:2d}' for value in row)}"
        for file, row in zip(files, values.tolist(), strict=True)
    )
    return "\n".join([str(len(files)), " ".join(names) + " ", *rows, ""]).encode()


def format_partition(parts: Mapping[str, int]) -> bytes:
    """The bytes of a partition, by file the index in `PARTS`."""
    return "".join(f"{file} {part}\n" for file, part in parts.items()).encode()


def _lines(content: bytes, where: str) -> list[str]:
    """The lines, less empty ones at the end; raises BadData if it is a page, or no text."""
    if page := describe_page(content[:HEAD]):
        raise BadData(
            said("{where} is {page} and not the list. {advice}", where=where, page=page, advice=_FETCH_AGAIN)
        )
    try:
        return content.decode("utf-8-sig").rstrip().splitlines()
    except UnicodeDecodeError as error:
        raise BadData(said("{where} is not a text. {advice}", where=where, advice=_FETCH_AGAIN)) from error


def _row(columns: Sequence[str], wanted: int, line: int, where: str) -> list[int]:
    """The values of one picture."""
    if len(columns) != wanted:
        raise BadData(
            said(
                "Line {line} of {where} has {number} values, and there are {wanted} attributes. {advice}",
                line=line,
                where=where,
                number=len(columns),
                wanted=wanted,
                advice=_FETCH_AGAIN,
            )
        )
    try:
        return [_VALUES[column] for column in columns]
    except KeyError as error:
        raise BadData(
            said(
                "Line {line} of {where} has the value {value}, and not -1 or 1. {advice}",
                line=line,
                where=where,
                value=str(error),
                advice=_FETCH_AGAIN,
            )
        ) from error


def _safe(file: str, line: int, where: str) -> str:
    """The name of a file, if it is no way out of its folder."""
    if not file or file.startswith(".") or {"/", "\\", ":", "\0"} & set(file):
        raise BadData(
            said(
                "Line {line} of {where} has no name of a picture, but “{file}”. {advice}",
                line=line,
                where=where,
                file=file,
                advice=_FETCH_AGAIN,
            )
        )
    return file


def _each_once(files: Sequence[str], where: str) -> None:
    if len(set(files)) < len(files):
        raise BadData(said("{where} names a picture twice. {advice}", where=where, advice=_FETCH_AGAIN))
