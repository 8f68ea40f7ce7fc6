"""What was written for one setting of a batch, and where: in a column of a file, or in a grid.

Knows nothing of how files and grids are spelt. Imports no torch.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.settings import SHORT_NAMES, Settings, each_alone, specs, validated
from t2i_desktop.engine.words import said


class BadBatch(BadSettings):
    """A prompt list or a grid cannot be read; the text names the line and column, or the character."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of one setting. place: where it stands, as a sentence begins: “list.csv, line 3”."""

    text: str
    place: str


@dataclass(frozen=True, slots=True)
class Row:
    """What one line of a prompt list says, by the name of the setting. place: “list.csv, line 3”."""

    cells: Mapping[str, Cell] = field(default_factory=dict[str, Cell])
    place: str = ""


@dataclass(frozen=True, slots=True)
class Axis:
    """One setting of a grid, and all that it is to be in turn."""

    name: str
    cells: tuple[Cell, ...]


def first_prompt(settings_type: type[Settings]) -> str:
    """The name of the setting that a plain line of text is for; raises BadBatch if there is none."""
    for spec in specs(settings_type):
        if spec.long:
            return spec.name
    raise BadBatch(said("There is no prompt among these settings. Use a CSV file with a column per setting."))


def setting_named(settings_type: type[Settings], written: str) -> str:
    """The name of the setting that a person calls `written`: its name, short name or title, however spelt.

    Empty if there is none.
    """
    wanted = _plain(written)
    for spec in specs(settings_type):
        names = (spec.name, spec.title, SHORT_NAMES.get(spec.name, spec.name))
        if wanted in map(_plain, names):
            return spec.name
    return ""


def check_cell(settings_type: type[Settings], name: str, cell: Cell) -> None:
    """Raise BadBatch, with its place, if a cell is nothing for the setting `name`."""
    try:
        validated(each_alone(settings_type), {name: cell.text})
    except BadSettings as error:
        raise BadBatch(said("{place}: {reason}", place=cell.place, reason=str(error))) from error


def _plain(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())
