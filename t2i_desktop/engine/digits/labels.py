"""What the classes of a data set are called. Plain text only."""

import re
from pathlib import Path

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.words import said

Names = tuple[tuple[str, ...], ...]
"""The names of each class, the first one being its title; the place of a class is its label."""

LABELS_NAME = "labels.txt"
"""A file of this name beside the pictures tells what their labels mean; digits need none."""

DIGITS: Names = tuple(
    (word, str(label))
    for label, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
    )
)


def read_labels(path: Path) -> Names:
    """The names of a label file: a label and its names on each line, as in “10 j, letter j”.

    A label that is left out, such as the 0 of EMNIST's letters, has its number as its name. Raises BadData.
    """
    try:
        lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
    except (OSError, ValueError) as error:
        raise BadData(
            said(
                "The label file {path} cannot be read ({reason}). Save it as UTF-8 text.",
                path=path,
                reason=str(error),
            )
        ) from error
    found = dict(_entry(path, line) for line in lines)
    if not found:
        raise BadData(
            said("The label file {path} is empty. Give each label a line, as in “0 zero, 0”.", path=path)
        )
    return tuple(found.get(label, (str(label),)) for label in range(max(found) + 1))


def _entry(path: Path, line: str) -> tuple[int, tuple[str, ...]]:
    match = re.fullmatch(r"\s*(\d{1,3})\s+(.*\S)\s*", line)
    names = tuple(name.strip() for name in match[2].split(",") if name.strip()) if match else ()
    if match is None or not names:
        raise BadData(
            said(
                "The label file {path} has the line “{line}”. Write a label from 0 to 255 and its names, "
                "as in “0 zero, 0”.",
                path=path,
                line=line,
            )
        )
    return int(match[1]), names
