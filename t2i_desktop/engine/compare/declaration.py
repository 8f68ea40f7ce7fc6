"""A comparison as a small yaml file, to be read, edited and done again:

    format: 1
    rows:
    - prompt: red apple
    columns:
    - generator: vqgan-clip
      settings:
        total_iter: 100
    - generator: digits
    seeds: [1, 2]

What it holds is checked as what is typed; files of others are read as data. Imports no torch.
"""

from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from t2i_desktop.engine.compare.comparison import Column, Comparison, Row
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.models.configs import UnreadableConfig, read_mapping
from t2i_desktop.engine.settings import MAX_SEED
from t2i_desktop.engine.words import said

SUFFIX = ".compare.yaml"
FORMAT = 1


class BadComparison(BadSettings):
    """The file of a comparison cannot be read or written; the text names it, and says why."""


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid")

    prompt: str = ""
    settings: dict[str, Any] = {}


class _Column(BaseModel):
    model_config = ConfigDict(extra="forbid")

    generator: str
    title: str = ""
    settings: dict[str, Any] = {}


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")

    format: Literal[1]
    rows: tuple[_Row, ...] = ()
    columns: tuple[_Column, ...] = ()
    seeds: tuple[int, ...] = Field((0,), min_length=1)


def comparison_file(comparison: Comparison) -> bytes:
    """The file of a comparison, UTF-8."""
    content = {
        "format": FORMAT,
        "rows": [_said({"prompt": row.prompt, "settings": dict(row.settings)}) for row in comparison.rows],
        "columns": [
            _said({"generator": each.generator, "title": each.title, "settings": dict(each.settings)})
            for each in comparison.columns
        ],
        "seeds": list(comparison.seeds),
    }
    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True).encode()


def read_comparison(path: Path) -> Comparison:
    """The comparison in a file, its settings unchecked until its cells are asked for.

    Raises BadComparison.
    """
    try:
        found = _File.model_validate(read_mapping(path))
    except (UnreadableConfig, ValidationError) as error:
        raise BadComparison(
            said(
                "{path} cannot be read as a comparison ({reason}). Choose a file that this version or an "
                "earlier one has written.",
                path=path,
                reason=_reason(error),
            )
        ) from error
    if any(not 0 <= seed <= MAX_SEED for seed in found.seeds):
        raise BadComparison(
            said(
                "{path} has a seed that is not between 0 and {most}. Write another.", path=path, most=MAX_SEED
            )
        )
    return Comparison(
        tuple(Row(row.prompt, row.settings) for row in found.rows),
        tuple(Column(each.generator, each.settings, each.title) for each in found.columns),
        tuple(dict.fromkeys(found.seeds)),
    )


def _said(facts: dict[str, Any]) -> dict[str, Any]:
    """What is not empty; a row or column must say something, or it would be no entry of a list."""
    return {name: value for name, value in facts.items() if value not in ("", {})}


def _reason(error: UnreadableConfig | ValidationError) -> str:
    if isinstance(error, UnreadableConfig):
        return str(error)
    fault = error.errors()[0]
    place = " of ".join(str(part) for part in reversed(fault["loc"]))
    return f"{place}: {fault['msg']}"
