"""What is compared: rows of prompts, columns of generators with settings, and the seeds that all share.

Knows nothing of how cells are made, judged, kept or shown. Imports no torch.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from t2i_desktop.engine import registry
from t2i_desktop.engine.batches.lists import WordListFolder, WordLists
from t2i_desktop.engine.batches.wildcards import parse
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.registry import Entry, prompt_of
from t2i_desktop.engine.settings import Settings, specs, validated
from t2i_desktop.engine.words import joined, said

MOST_CELLS = 1000
"""Of one comparison."""

_BETWEEN = said("{all} · {next}")


@dataclass(frozen=True, slots=True)
class Row:
    """A prompt, and what else is the same in all columns whose generator knows it: attributes, say."""

    prompt: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def line(self) -> str:
        """The row in one line, which no other row has."""
        return self.titled({})

    def titled(self, titles: Mapping[str, str]) -> str:
        """What a person would call the row; settings by their titles, as far as they are given."""
        parts = list(filter(None, (self.prompt, spoken(self.settings, titles))))
        return joined(parts) if parts else ""

    def with_settings(self, settings: Mapping[str, Any]) -> "Row":
        """The same, with more settings."""
        return replace(self, settings={**self.settings, **settings})


@dataclass(frozen=True, slots=True)
class Column:
    """A generator, and the settings in which it is not as it comes. title: made from these, if empty."""

    generator: str
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    title: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture to be made. row, column: their numbers from 0. key: the same for the same picture."""

    row: int
    column: int
    seed: int
    entry: Entry
    settings: Settings
    key: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every row meets every column and every seed."""

    rows: tuple[Row, ...] = ()
    columns: tuple[Column, ...] = ()
    seeds: tuple[int, ...] = (0,)

    def entries(self) -> tuple[Entry, ...]:
        """The generator of each column; raises BadSettings."""
        return tuple(generator_of(column) for column in self.columns)

    def titles(self) -> tuple[str, ...]:
        """What each column is called, no two alike; raises BadSettings."""
        plain = [_titled(column, entry, self.columns) for column, entry in self._with_entries()]
        return tuple(
            title
            if plain.count(title) == 1
            else said("{title} ({number})", title=title, number=plain[: number + 1].count(title))
            for number, title in enumerate(plain)
        )

    def row_titles(self) -> tuple[str, ...]:
        """What each row is called; raises BadSettings."""
        declared = [spec for entry in self.entries() for spec in specs(entry.settings_type)]
        titles = {spec.name: spec.title for spec in reversed(declared)}
        return tuple(row.titled(titles) for row in self.rows)

    def cells(self) -> tuple[Cell, ...]:
        """All pictures, row by row, and for each seed column by column.

        Raises BadSettings that names the column and the row at fault, or says what is missing.
        """
        self._check()
        entries, titles = self.entries(), self.titles()
        return tuple(
            _cell(self, row, number, seed, entries[number], titles[number])
            for row in range(len(self.rows))
            for seed in self.seeds
            for number in range(len(self.columns))
        )

    def _with_entries(self) -> Iterable[tuple[Column, Entry]]:
        return zip(self.columns, self.entries(), strict=True)

    def _check(self) -> None:
        if not self.columns:
            raise BadSettings(
                said("There is nothing to compare. Add a column: a generator and its settings.")
            )
        if not self.rows:
            raise BadSettings(said("There is no prompt. Write one for each row of the comparison."))
        if not self.seeds:
            raise BadSettings(said("There is no seed. Write at least one number, such as 0."))
        number = len(self.rows) * len(self.columns) * len(self.seeds)
        if number > MOST_CELLS:
            raise BadSettings(
                said(
                    "That makes {number:,} pictures, and a comparison has at most {most:,}. Take fewer "
                    "rows, columns or seeds.",
                    number=number,
                    most=MOST_CELLS,
                )
            )
        declared = {spec.name for entry in self.entries() for spec in specs(entry.settings_type)}
        for row in self.rows:
            if unknown := [name for name in row.settings if name not in declared]:
                raise BadSettings(
                    said("No column of this comparison has a setting named “{name}”.", name=unknown[0])
                )


def compared() -> tuple[Entry, ...]:
    """The generators that can be compared: those that make pictures from prompts."""
    return tuple(entry for entry in registry.entries("generate") if prompt_of(entry))


def generator_of(column: Column) -> Entry:
    """The generator of a column; raises BadSettings that lists those there are, or BadPlugin."""
    entry = registry.find(column.generator, "generate")
    if not prompt_of(entry):
        raise BadSettings(
            said("“{title}” draws from no prompt, and cannot be compared. Choose another.", title=entry.title)
        )
    return entry


def rows_of(prompts: Sequence[str], lists: WordLists | None = None) -> tuple[Row, ...]:
    """A row for each prompt that says something, and for every choice of its wildcards; raises BadPrompt.

    Chosen here, and not by the seed in each run: all columns are to be asked for the same.
    """
    known = WordListFolder() if lists is None else lists
    asked = [prompt.strip() for prompt in prompts if prompt.strip()]
    texts = [drawn.text for prompt in asked for drawn in parse(prompt, said("Prompt"), known).all()]
    return tuple(Row(text) for text in dict.fromkeys(texts))


def with_shared(rows: Sequence[Row], shared: Sequence[Row]) -> tuple[Row, ...]:
    """Every row with the settings of every shared one; these alone where there are no rows."""
    if not rows or not shared:
        return tuple(rows or shared)
    return tuple(row.with_settings(other.settings) for row in rows for other in shared)


def spoken(settings: Mapping[str, Any], titles: Mapping[str, str]) -> str:
    """Settings in words, as in “Iterations 200 · Mirrored on”."""
    parts = [_named(titles.get(name, name), _value(value)) for name, value in settings.items()]
    return joined(parts, _BETWEEN) if parts else ""


def _titled(column: Column, entry: Entry, columns: Sequence[Column]) -> str:
    """Its own title, or what sets it apart from the other columns of its generator; else all of it."""
    titles = {spec.name: spec.title for spec in specs(entry.settings_type)}
    kin = [other.settings for other in columns if other.generator == column.generator]
    apart = {
        name: value
        for name, value in column.settings.items()
        if any(name not in other or other[name] != value for other in kin)
    }
    parts = list(filter(None, (entry.title, spoken(apart or column.settings, titles))))
    return column.title or joined(parts, _BETWEEN)


def _cell(comparison: Comparison, row: int, column: int, seed: int, entry: Entry, title: str) -> Cell:
    asked, chosen = comparison.rows[row], comparison.columns[column]
    names = {spec.name for spec in specs(entry.settings_type)}
    shared = {name: value for name, value in asked.settings.items() if name in names}
    if asked.prompt:
        shared[prompt_of(entry)] = asked.prompt
    if "seed" in names:
        shared["seed"] = seed
    try:
        settings = validated(entry.settings_type, {**chosen.settings, **shared})
    except BadSettings as error:
        raise BadSettings(
            said("Column “{title}”, row “{line}”: {reason}", title=title, line=asked.line, reason=str(error))
        ) from error
    return Cell(row, column, seed, entry, settings, _key(entry, settings))


def _key(entry: Entry, settings: Settings) -> str:
    """Of the generator and all that was chosen: defaults count not, so that a new setting changes no key."""
    facts = [entry.name, settings.model_dump(mode="json", exclude_defaults=True)]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:16]


def _named(title: str, value: str) -> str:
    return said("{title} {value}", title=title, value=value) if value.strip() else title


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return said("on") if value else said("off")
    return f"{value:g}" if isinstance(value, float) else str(value)
