"""The arithmetic of plots: numbers for an axis, and curves with no more points than can be told apart."""

import math

import numpy as np
from PySide6.QtCore import QLocale

Ticks = list[tuple[float, str]]


def ticks(low: float, high: float, most: float, *, is_whole: bool = False) -> Ticks:
    """At most about `most` round numbers from low to high, evenly spaced, with how they are written."""
    rough = (high - low) / max(1.0, most)
    if not (math.isfinite(rough) and rough > 0):
        return [(low, _written(low, 1.0))]
    scale = 10.0 ** math.floor(math.log10(rough))
    step = next(scale * factor for factor in (1, 2, 5, 10) if scale * factor >= rough * (1 - 1e-9))
    if is_whole:
        step = max(1.0, step)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [(number * step, _written(number * step, step)) for number in range(first, last + 1)]


def thinned(values: np.ndarray, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Steps from 1 on and their values; of many, the lowest and the highest of each of `columns` parts.

    values: (n,) float64, where NaN is a gap. Both results are (m,) with m below 2 * columns + 3.
    """
    stride = math.ceil(len(values) / columns)
    if stride <= 2:
        return np.arange(1, len(values) + 1), values
    parts = np.pad(values, (0, -len(values) % stride), constant_values=np.nan).reshape(-1, stride)
    steps = 1 + stride * np.arange(len(parts))
    pairs = np.stack([np.fmin.reduce(parts, axis=1), np.fmax.reduce(parts, axis=1)], axis=1)
    return np.stack([steps, np.minimum(steps + stride / 2, len(values))], axis=1).ravel(), pairs.ravel()


def _written(number: float, step: float) -> str:
    """With as many decimals as the step has, in the notation of the person's language."""
    if not 1e-5 <= step < 1e6:
        text = f"{number:.3g}"
    else:
        text = f"{number:.{max(0, -math.floor(math.log10(step) + 1e-9))}f}"
    return text.replace("-", "\N{MINUS SIGN}").replace(".", QLocale().decimalPoint())
