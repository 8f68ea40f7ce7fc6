"""Curves: settings that change over the steps of a run by themselves, written as text. Imports no torch.

    learning_rate: 0=0.2 150=0.02 | beta: 0=0 50=1 smooth

A curve goes through its points and stays level before the first and after the last. Between points it is
straight, or, with `smooth`, a monotone cubic without overshoot (Fritsch and Carlson 1980).
"""

import itertools
import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from t2i_desktop.engine.words import said

Shape = Literal["linear", "smooth"]


@dataclass(frozen=True, slots=True)
class Curve:
    """Values over steps. points: (step, value) with rising steps, at least one."""

    points: tuple[tuple[int, float], ...]
    shape: Shape = "linear"

    def at(self, step: int) -> float:
        """The value after `step` finished steps."""
        steps = [place for place, _ in self.points]
        right = bisect_right(steps, step)
        if right in (0, len(steps)):
            return self.points[max(0, right - 1)][1]
        (x0, y0), (x1, y1) = self.points[right - 1], self.points[right]
        t = (step - x0) / (x1 - x0)
        if self.shape == "linear":
            return y0 + t * (y1 - y0)
        slopes = _slopes(self.points)
        return _hermite(t, y0, y1, slopes[right - 1] * (x1 - x0), slopes[right] * (x1 - x0))


def parse_curves(text: str) -> dict[str, Curve]:
    """The curves in `text` by the name of their setting; empty for an empty text. Raises ValueError."""
    curves: dict[str, Curve] = {}
    for entry in filter(str.strip, text.split("|")):
        name, colon, rest = (part.strip() for part in entry.partition(":"))
        if not colon:
            raise ValueError(said("“{entry}” has no colon: write “name: 0=1 100=0.5”", entry=entry.strip()))
        if name in curves:
            raise ValueError(said("“{name}” has two curves", name=name))
        curves[name] = _curve(name, rest.split())
    return curves


def format_curves(curves: Mapping[str, Curve]) -> str:
    """The text that `parse_curves` reads."""
    return " | ".join(f"{name}: {_format(curve)}" for name, curve in curves.items())


def _format(curve: Curve) -> str:
    points = " ".join(f"{step}={value:g}" for step, value in curve.points)
    return points if curve.shape == "linear" else f"{points} smooth"


def _curve(name: str, words: list[str]) -> Curve:
    shape: Shape = "linear"
    if words and words[-1] in ("linear", "smooth"):
        shape = "smooth" if words.pop() == "smooth" else "linear"
    points = tuple(_point(name, word) for word in words)
    if not points:
        raise ValueError(said("the curve of “{name}” has no points: write “{name}: 0=1 100=0.5”", name=name))
    if any(later <= earlier for (earlier, _), (later, _) in itertools.pairwise(points)):
        raise ValueError(said("the steps of the curve of “{name}” must rise from point to point", name=name))
    return Curve(points, shape)


def _point(name: str, word: str) -> tuple[int, float]:
    step, _, value = word.partition("=")
    try:
        point = int(step), float(value)
    except ValueError:
        point = -1, math.nan
    if point[0] < 0 or not math.isfinite(point[1]):
        raise ValueError(
            said(
                "“{word}” in the curve of “{name}” is no point: write step=value, such as 100=0.5",
                word=word,
                name=name,
            )
        )
    return point


def _slopes(points: Sequence[tuple[int, float]]) -> list[float]:
    """The slope at every point: the harmonic mean of its neighbours', and level at peaks and at both ends."""
    secants = [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in itertools.pairwise(points)]
    inner = [2 * a * b / (a + b) if a * b > 0 else 0.0 for a, b in itertools.pairwise(secants)]
    return [0.0, *inner, 0.0]


def _hermite(t: float, y0: float, y1: float, m0: float, m1: float) -> float:
    """The cubic from y0 to y1 for t in [0, 1], with the slopes m0 and m1 at its ends."""
    return (
        (1 + 2 * t) * (1 - t) ** 2 * y0
        + t * (1 - t) ** 2 * m0
        + t * t * (3 - 2 * t) * y1
        + t * t * (t - 1) * m1
    )
