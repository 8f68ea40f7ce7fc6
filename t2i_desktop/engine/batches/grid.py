"""Grids over settings, written as text: every value of one setting with every value of the others.

    seed=1..4 learning_rate=0.05,0.1,0.2 include="a boat, at sea",fog

Values stand between commas; `1..4` counts, and `0..1..0.25` counts by its last number. Quotation marks hold
what has spaces or commas in it, and a quotation mark within them is written twice. Imports no torch.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from t2i_desktop.engine.batches.cells import Axis, BadBatch, Cell, check_cell, setting_named
from t2i_desktop.engine.settings import FieldSpec, Settings, specs
from t2i_desktop.engine.words import said

MOST_VALUES = 10_000
"""Of one setting."""

_SPACES = re.compile(r"[\s;]*")
_NAME = re.compile(r"([\w-]+)\s*=\s*")
_VALUE = re.compile(r'"((?:[^"]|"")*)"|([^\s,;"]+)')
_COMMA = re.compile(r"\s*,\s*")
_NUMBER = r"[+-]?(?:\d+(?:\.\d+)?|\.\d+)"
_RANGE = re.compile(rf"({_NUMBER})\.\.({_NUMBER})(?:\.\.({_NUMBER}))?", re.ASCII)


def parse_grid(text: str, settings_type: type[Settings]) -> tuple[Axis, ...]:
    """The settings of a grid, in order; none if `text` is empty. Raises BadBatch with the character."""
    return tuple(_Reader(text, settings_type).axes())


def parse_values(spec: FieldSpec, text: str, settings_type: type[Settings]) -> tuple[Axis, ...]:
    """The values of one setting, written in a field of its own. Raises BadBatch with the character there."""
    prefix = f"{spec.name}="
    return tuple(_Reader(prefix + text, settings_type, spec.title, len(prefix)).axes())


class _Reader:
    """Reads from the left; `_at` is the position of the next character.

    where: what faults call the text. before: how many of its characters nobody has written.
    """

    def __init__(
        self, text: str, settings_type: type[Settings], where: str = said("Grid"), before: int = 0
    ) -> None:
        self._text, self._type, self._at = text, settings_type, 0
        self._where, self._before = where, before
        self._specs = {spec.name: spec for spec in specs(settings_type)}

    def axes(self) -> Iterator[Axis]:
        seen: set[str] = set()
        self._skip(_SPACES)
        while self._at < len(self._text):
            start = self._at
            name = self._name()
            if name in seen:
                raise self._fault(
                    said("“{name}” comes twice. Write all its values behind one name.", name=name), start
                )
            seen.add(name)
            yield Axis(name, tuple(self._cells(name)))
            self._skip(_SPACES)

    def _name(self) -> str:
        start = self._at
        match = self._skip(_NAME)
        if match is None:
            raise self._fault(said("a setting and its values come here, as in seed=1,2,3."), start)
        if name := setting_named(self._type, match[1]):
            return name
        raise self._fault(said("there is no setting “{name}”.", name=match[1]), start)

    def _cells(self, name: str) -> Iterator[Cell]:
        number = 0
        while True:
            start = self._at
            for text in self._values(self._specs[name]):
                number += 1
                if number > MOST_VALUES:
                    raise self._fault(
                        said("a setting has at most {most} values in a grid.", most=MOST_VALUES), start
                    )
                cell = Cell(text, self._place(start))
                check_cell(self._type, name, cell)
                yield cell
            if not self._skip(_COMMA):
                return

    def _values(self, spec: FieldSpec) -> Iterator[str]:
        start = self._at
        match = self._skip(_VALUE)
        if match is None:
            is_open = self._text.startswith('"', start)
            never_closed, missing = (
                said("the quotation mark is never closed."),
                said("a value is missing here."),
            )
            raise self._fault(never_closed if is_open else missing, start)
        counted = _RANGE.fullmatch(match[2]) if match[2] and spec.kind in ("integer", "number") else None
        if counted:
            yield from self._counted(counted, start)
        else:
            yield match[1].replace('""', '"') if match[2] is None else match[2]

    def _counted(self, match: re.Match[str], start: int) -> Iterator[str]:
        """Both ends are there, the last if the steps meet it; decimal, so that no digit is made up."""
        first, last = Decimal(match[1]), Decimal(match[2])
        step = Decimal(match[3]) if match[3] else Decimal(1 if last >= first else -1)
        if not step or (last - first) / step < 0:
            raise self._fault(
                said("{first} never comes to {last} in steps of {step}.", first=first, last=last, step=step),
                start,
            )
        value = first
        while (last - value) / step >= 0:
            yield format(value, "f")
            value += step

    def _place(self, position: int) -> str:
        character = position - self._before + 1
        return said("{where}, character {character}", where=self._where, character=character)

    def _fault(self, fault: str, position: int) -> BadBatch:
        return BadBatch(said("{place}: {fault}", place=self._place(position), fault=fault))

    def _skip(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What `pattern` matches here, and go on behind it."""
        if match := pattern.match(self._text, self._at):
            self._at = match.end()
        return match
