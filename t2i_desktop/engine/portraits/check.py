"""Reads a whole data set of portraits, to say what is wrong with it before a training does. Keeps nothing."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from t2i_desktop.engine.portraits.attributes import ALL
from t2i_desktop.engine.portraits.celeba import CelebA, open_celeba
from t2i_desktop.engine.portraits.dataset import decode
from t2i_desktop.engine.portraits.lists import PARTS
from t2i_desktop.engine.portraits.progress import Made, Progress, Stopped, Working
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import said

_PIECE = 256  # pictures between two looks at whether to stop


@dataclass(slots=True)
class Report:
    """What is in a data set. parts: pictures by part. shares: from 0 to 1, of pictures by known attribute."""

    parts: dict[str, int] = field(default_factory=dict[str, int])
    shares: dict[str, float] = field(default_factory=dict[str, float])


def check(path: Path, control: RunControl, report: Report) -> Iterator[Progress]:
    """Read the lists and decode every picture at `path`; ends with Made or Stopped, and fills the report.

    Raises BadData saying what is wrong first.
    """
    source = open_celeba(path)
    total = len(source.files)
    yield Working(said("Reading pictures"), 0, total)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for start in range(0, total, _PIECE):
            if not control.proceed():
                yield Stopped(start, total)
                return
            piece = source.files[start : start + _PIECE]
            for _ in pool.map(lambda name: decode(source.pictures.read(name), name), piece):
                pass
            yield Working(said("Reading pictures"), start + len(piece), total)
    _describe(source, report)
    yield Made(path, f"{total:,} portraits, {len(source.shown)} attributes, nothing wrong")


def _describe(source: CelebA, report: Report) -> None:
    report.parts = {part: len(source.indices(part)) for part in PARTS}
    there = (source.labels > 0).mean(axis=0)
    report.shares = {name: float(there[ALL.index(name)]) for name in source.shown}
