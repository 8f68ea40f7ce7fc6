"""The settings of what a person wants next: the whole sheet, one portrait of it, or the way between two.

Plain values; knows no widgets.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.portraits.wishes import ANY, described, parse_wishes
from t2i_desktop.engine.settings import MAX_SEED, validated

WALK = 25
"""Portraits of a walk that is made on the page."""
SHEET = 16
"""Portraits of a sheet that takes the place of a walk."""
_NO_END = {"towards": "", "towards_attributes": "", "towards_seed": -1, "walk": False}


@dataclass(frozen=True, slots=True)
class Pin:
    """One end of a walk."""

    prompt: str
    attributes: str
    seed: int


def sheet_of(values: Mapping[str, Any], *, changes_picture: bool) -> PortraitsSettings:
    """What is to be seen for the values of the form; raises BadSettings."""
    wanted = dict(values) | {"walk": False}
    return validated(PortraitsSettings, wanted | (_NO_END if changes_picture else {"picture": ""}))


def one_of(sheet: PortraitsSettings, index: int) -> PortraitsSettings:
    """What draws one portrait of a sheet alone."""
    seeds = {"seed": _later(sheet.seed, index)}
    if sheet.towards_seed >= 0:
        seeds["towards_seed"] = _later(sheet.towards_seed, index)
    return sheet.model_copy(update={"num_samples": 1, **seeds})


def walk_of(sheet: PortraitsSettings, first: Pin, last: Pin) -> PortraitsSettings:
    """What leads from one pinned portrait to the other, drawn by the model of the sheet."""
    ends = {
        "prompt": first.prompt,
        "attributes": first.attributes,
        "seed": first.seed,
        "towards": last.prompt,
        "towards_attributes": last.attributes or ANY,
        "towards_seed": last.seed,
    }
    return validated(
        PortraitsSettings, sheet.model_dump() | ends | {"picture": "", "walk": True, "num_samples": WALK}
    )


def ends_of(values: Mapping[str, Any]) -> tuple[Pin, Pin]:
    """What the two ends of a walk are drawn from, by the values that it was made with."""
    first = Pin(values["prompt"], values["attributes"], values["seed"])
    other = values["towards_attributes"].strip() or first.attributes
    last = Pin(
        values["towards"].strip() or first.prompt,
        "" if other == ANY else other,
        values["towards_seed"] if values["towards_seed"] >= 0 else first.seed,
    )
    return first, last


def first_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a sheet that begins where a walk begins."""
    return dict(values) | _NO_END | {"num_samples": SHEET}


def title_of(settings: PortraitsSettings) -> str:
    """What a person would call it."""
    return settings.prompt.strip() or described(parse_wishes(settings.attributes)) or "Portraits"


def _later(seed: int, by: int) -> int:
    return (seed + by) % (MAX_SEED + 1)
