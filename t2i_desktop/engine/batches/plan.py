"""What a batch comes to: every row of a list, with every choice of its wildcards and every value of a grid.

Knows nothing of where rows and grids come from, nor of how the runs are done. Imports no torch.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal

from t2i_desktop.engine.batches.cells import Axis, BadBatch, Cell, Row
from t2i_desktop.engine.batches.drawing import seed_of, settled, templates
from t2i_desktop.engine.batches.lists import WordLists
from t2i_desktop.engine.batches.wildcards import Drawn, Template
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.prompt_language import BadPrompt
from t2i_desktop.engine.settings import Settings, each_alone, specs, validated
from t2i_desktop.engine.words import joined, said

MOST_JOBS = 10_000
"""Of one batch."""

Choices = Literal["all", "one"] | int
"""Of wildcards: all ways to choose; one, by the seed of each picture; or so many at random for each row."""

_TRIES = 20  # per way that is wanted, before what chance has not found is taken in order


@dataclass(frozen=True, slots=True)
class BatchJob:
    """One run. varied: what is not the same in all, as text by the title of its setting. label: all that."""

    settings: Settings
    label: str
    varied: Mapping[str, str]


def plan(
    settings_type: type[Settings],
    rows: Sequence[Row] = (Row(),),
    grid: Sequence[Axis] = (),
    *,
    defaults: Mapping[str, Any] | None = None,
    choices: Choices = "all",
    lists: WordLists | None = None,
    most: int = MOST_JOBS,
) -> tuple[BatchJob, ...]:
    """All runs of a batch: row by row, choice by choice, and as the grid counts, its last setting first.

    defaults: what rows and grid do not say. lists: for wildcards that name one; one's own if not given.
    Raises BadBatch with line and column or character, and if there were more than `most`; BadSettings where
    the defaults are to blame.
    """
    planner = _Planner(settings_type, dict(defaults or {}), lists, most)
    order = [*(name for row in rows for name in row.cells), *(axis.name for axis in grid)]
    return labelled(settings_type, planner.jobs(rows, grid, choices), order)


@dataclass(frozen=True, slots=True)
class _Sheaf:
    """Runs that share their prompts. cells: what rows and grid say of them. place: of the row."""

    cells: Mapping[str, Cell]
    found: Mapping[str, Template]
    place: str

    def count(self, choices: Choices) -> int:
        if choices == "one":
            return 1
        ways = math.prod(template.count for template in self.found.values())
        return ways if choices == "all" else min(choices, ways)


class _Planner:
    """Counts first, and only then makes settings."""

    def __init__(
        self, settings_type: type[Settings], defaults: dict[str, Any], lists: WordLists | None, most: int
    ) -> None:
        self._type, self._defaults, self._lists, self._most = settings_type, defaults, lists, most
        self._long = {spec.name: spec.title for spec in specs(settings_type) if spec.long}

    def jobs(self, rows: Sequence[Row], grid: Sequence[Axis], choices: Choices) -> list[Settings]:
        validated(each_alone(self._type), self._defaults)
        prompts = [axis for axis in grid if axis.name in self._long]
        others = [axis for axis in grid if axis.name not in self._long]
        _refuse_doubles(rows, grid)
        sheaves = [self._sheaf(row, cells) for row in rows for cells in _combinations(prompts)]
        per_way = math.prod(len(axis.cells) for axis in others)
        number = sum(sheaf.count(choices) for sheaf in sheaves) * per_way
        if number > self._most:
            raise BadBatch(
                said(
                    "That makes {number:,} pictures, and a batch has at most {most:,}. Take fewer values "
                    "for the grid, or choose some of the wildcards at random.",
                    number=number,
                    most=self._most,
                )
            )
        return [
            self._settings(sheaf, cells, way)
            for sheaf in sheaves
            for way in self._ways(sheaf, choices)
            for cells in _combinations(others)
        ]

    def _sheaf(self, row: Row, prompts: Mapping[str, Cell]) -> _Sheaf:
        cells = {**row.cells, **prompts}
        try:
            found = templates(self._type, self._defaults | _texts(cells), self._lists)
        except BadPrompt as error:
            raise self._placed(error, cells, row.place) from error
        return _Sheaf(cells, found, row.place)

    def _ways(self, sheaf: _Sheaf, choices: Choices) -> Iterable[Mapping[str, Drawn] | None]:
        """What the prompts come to, each time; None where each run draws for itself."""
        if choices == "one":
            return (None,)
        if choices == "all" or sheaf.count("all") <= choices:
            return _all_ways(sheaf.found)
        return _some_ways(sheaf.found, choices, seed_of(self._type, self._defaults | _texts(sheaf.cells)))

    def _settings(
        self, sheaf: _Sheaf, others: Mapping[str, Cell], way: Mapping[str, Drawn] | None
    ) -> Settings:
        cells = {**sheaf.cells, **others}
        values = self._defaults | _texts(cells)
        drawn = _drawn(sheaf.found, seed_of(self._type, values)) if way is None else way
        try:
            return settled(self._type, values, drawn)
        except BadSettings as error:
            raise self._placed(error, cells, sheaf.place) from error

    def _placed(self, error: BadSettings, cells: Mapping[str, Cell], place: str) -> BadSettings:
        """The same error, saying where what it tells of was written."""
        if isinstance(error, BadPrompt):
            names = [name for name, title in self._long.items() if title == error.title]
            places = [cells[name].place for name in names if name in cells]
            place = places[0] if places else ""
        return BadBatch(said("{place}: {reason}", place=place, reason=str(error))) if place else error


def labelled(
    settings_type: type[Settings], jobs: Sequence[Settings], order: Iterable[str] = ()
) -> tuple[BatchJob, ...]:
    """Any runs of one kind as a batch: what varies is prompts first, then as in `order`, then the rest."""
    declared = specs(settings_type)
    titles = {spec.name: spec.title for spec in declared}
    prompts = [spec.name for spec in declared if spec.long]
    names = dict.fromkeys([*prompts, *order, *titles])
    varied = [name for name in names if len({getattr(job, name) for job in jobs}) > 1]
    return tuple(_labelled(job, varied, prompts, titles) for job in jobs)


def _labelled(
    job: Settings, varied: Sequence[str], prompts: Sequence[str], titles: Mapping[str, str]
) -> BatchJob:
    texts = {name: _spoken(getattr(job, name)) for name in [*varied, *prompts]}
    parts = [texts[name] if name in prompts[:1] else _named(titles[name], texts[name]) for name in varied]
    first = next((texts[name] for name in prompts if texts[name]), "")
    return BatchJob(
        job,
        joined(parts, said("{all} · {next}")) if parts else first,
        {titles[name]: texts[name] for name in varied},
    )


def _named(title: str, text: str) -> str:
    return said("{title} {value}", title=title, value=text)


def _spoken(value: Any) -> str:
    if isinstance(value, bool):
        return said("on") if value else said("off")
    return str(value).removesuffix(".0") if isinstance(value, float) else str(value)


def _refuse_doubles(rows: Sequence[Row], grid: Sequence[Axis]) -> None:
    for axis in grid:
        for row in rows:
            if axis.name in row.cells:
                raise BadBatch(
                    said(
                        "{place}: “{name}” is in {other} already. Take one of them away.",
                        place=axis.cells[0].place,
                        name=axis.name,
                        other=row.cells[axis.name].place,
                    )
                )


def _texts(cells: Mapping[str, Cell]) -> dict[str, Any]:
    return {name: cell.text for name, cell in cells.items()}


def _combinations(axes: Sequence[Axis]) -> Iterator[dict[str, Cell]]:
    names = [axis.name for axis in axes]
    for cells in product(*(axis.cells for axis in axes)):
        yield dict(zip(names, cells, strict=True))


def _drawn(found: Mapping[str, Template], key: object) -> dict[str, Drawn]:
    return {name: template.draw(f"{key}/{name}") for name, template in found.items()}


def _all_ways(found: Mapping[str, Template]) -> Iterator[dict[str, Drawn]]:
    for drawn in product(*(template.all() for template in found.values())):
        yield dict(zip(found, drawn, strict=True))


def _some_ways(found: Mapping[str, Template], number: int, seed: int) -> Iterator[dict[str, Drawn]]:
    """`number` ways, no two alike, of more than there are: by chance, and where that is slow in order."""
    seen: set[tuple[Drawn, ...]] = set()
    by_chance = (_drawn(found, f"{seed}.{count}") for count in range(_TRIES * number))
    for source in (by_chance, _all_ways(found)):
        for drawn in source:
            if len(seen) == number:
                return
            if (way := tuple(drawn.values())) not in seen:
                seen.add(way)
                yield drawn
