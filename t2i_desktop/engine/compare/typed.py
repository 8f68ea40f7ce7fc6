"""Columns, rows and seeds as they are typed. A column is a generator, and after a colon a grid as of a batch:

    vqgan-clip
    vqgan-clip: learning_rate=0.05 total_iter=200
    vqgan-clip: total_iter=50,200           two columns

Knows nothing of files. Imports no torch.
"""

import re
from itertools import product

from t2i_desktop.engine.batches.cells import BadBatch
from t2i_desktop.engine.batches.grid import parse_grid
from t2i_desktop.engine.compare.comparison import Column, Row, generator_of
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.settings import MAX_SEED, Settings, each_alone, specs, validated
from t2i_desktop.engine.words import said

_SHARED = ("seed",)
"""Settings that all columns share, and none may have for itself."""

_SEEDS = re.compile(r"(\d+)(?:\.\.(\d+))?")
_MOST_SEEDS = 1000  # of one range


def parse_columns(text: str) -> tuple[Column, ...]:
    """The columns that a text describes: one for every combination of values.

    Raises BadSettings that names the generators there are, or the character at fault.
    """
    name, _, rest = text.partition(":")
    entry = generator_of(Column(name.strip()))
    try:
        return tuple(Column(entry.name, values) for values in _combinations(rest, entry.settings_type))
    except BadBatch as error:
        raise BadBatch(said("“{text}”: {reason}", text=text, reason=str(error))) from error


def parse_rows(text: str, columns: tuple[Column, ...]) -> tuple[Row, ...]:
    """Rows of settings that the columns share, as in “attributes=Smiling,Male”; raises BadSettings.

    A setting is read as the first column reads it that has it.
    """
    faults: list[BadBatch] = []
    for column in columns:
        try:
            return tuple(
                Row("", values) for values in _combinations(text, generator_of(column).settings_type)
            )
        except BadBatch as error:
            faults.append(error)
    nobody = said("“{text}”: there is no column that could have these settings.", text=text)
    raise faults[0] if faults else BadBatch(nobody)


def parse_seeds(text: str) -> tuple[int, ...]:
    """The seeds of a text such as “1,2” or “1..4”, each once; raises BadSettings."""
    seeds: list[int] = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        match = _SEEDS.fullmatch(part)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
        if not first <= last <= MAX_SEED or last - first > _MOST_SEEDS:
            raise BadSettings(
                said(
                    "“{part}” is no seed. Write numbers from 0 to {most}, as in 1,2 or 1..4.",
                    part=part,
                    most=MAX_SEED,
                )
            )
        seeds += range(first, last + 1)
    return tuple(dict.fromkeys(seeds))


def _combinations(text: str, settings_type: type[Settings]) -> list[dict[str, object]]:
    axes = parse_grid(text, settings_type)
    for axis in axes:
        if axis.name in _SHARED:
            raise BadBatch(said("the seed is the same in all columns. Give it to the whole comparison."))
    loose = each_alone(settings_type)
    names = [axis.name for axis in axes]
    ways = product(*(axis.cells for axis in axes))
    texts = [{name: cell.text for name, cell in zip(names, way, strict=True)} for way in ways]
    order = [spec.name for spec in specs(settings_type)]
    return [
        {name: getattr(validated(loose, each), name) for name in sorted(each, key=order.index)}
        for each in texts
    ]
