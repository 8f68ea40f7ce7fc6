"""What a style says of one portrait: how it is drawn, and what can be seen in it. Draws nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

BACKGROUNDS = ("#ffffff", "#b6e3f4", "#c0aede", "#ffd5dc", "#ffdfbf")


@dataclass(frozen=True, slots=True)
class Drawing:
    """options: for DiceBear. true: the attributes it shows, of those the style can show."""

    options: Mapping[str, Any]
    true: frozenset[str]


def weighted(rng: Random, weights: Mapping[str, int]) -> str:
    """One of the names, as often as its weight says."""
    return rng.choices(tuple(weights), tuple(weights.values()))[0]


def chosen(component: str, variant: str) -> dict[str, Any]:
    """The options that draw this variant of a component, or, if it is empty, none."""
    if not variant:
        return {f"{component}Probability": 0}
    return {f"{component}Probability": 100, f"{component}Variant": variant}
