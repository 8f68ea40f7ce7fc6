"""The pictures that a sheet is made of, as files beside it. Knows not where that is; no torch."""

from dataclasses import replace

from t2i_desktop.engine.events import Result
from t2i_desktop.engine.formats import Origin, picture_file

SINGLES = "singles"
"""The folder they are in."""


def single_files(result: Result, origin: Origin) -> dict[str, bytes]:
    """PNG files by name, “01.png” and so on, each with its number in its origin; none if it is no sheet."""
    if result.singles is None:
        return {}
    width = len(str(len(result.singles)))
    return {
        f"{number + 1:0{width}d}.png": picture_file(single, replace(origin, picture=number))
        for number, single in enumerate(result.singles)
    }
