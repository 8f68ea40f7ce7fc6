"""Draws portraits by the thousand into a folder that is read as CelebA is, in several processes.

Every picture depends on its seed and number alone: a folder that was left half done is filled up, and is the
same as one made in one go. The lists come last, so that a part is never taken for the whole. Knows no window.
"""

import io
import json
import os
import signal
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from t2i_desktop.engine.errors import BadData, BadSettings, DiskFull
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.portraits.arrays import alone
from t2i_desktop.engine.portraits.attributes import ALL, CELEBA
from t2i_desktop.engine.portraits.celeba import ABOUT, ATTRIBUTES, DRAWN_ATTRIBUTES, IMAGES, PARTITION
from t2i_desktop.engine.portraits.drawn.styles import STYLES, drawing, picture, require_packages
from t2i_desktop.engine.portraits.lists import PARTS, format_attributes, format_partition
from t2i_desktop.engine.portraits.progress import Made, Progress, Stopped, Working
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import said

MOST = 999_999  # the names have six digits
_QUALITY = 95
_CHUNK = 25  # pictures that a process is asked for at once
_VALID_EVERY = 10  # one picture in so many of those that are not held out
_RECIPE = 1  # to be counted up when the same seed gives other portraits


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be drawn. style: a name of `styles.STYLES`."""

    style: str = "personas"
    count: int = 20_000
    seed: int = 0

    def __post_init__(self) -> None:
        if self.style not in STYLES:
            raise BadSettings(
                said(
                    "There is no style “{style}”. Choose one of {styles}.",
                    style=self.style,
                    styles=", ".join(STYLES),
                )
            )
        if not 1 <= self.count <= MOST:
            raise BadSettings(
                said(
                    "Choose a count from 1 to {most:,}; {number:,} was asked for.",
                    most=MOST,
                    number=self.count,
                )
            )


def make(order: Order, folder: Path, control: RunControl, processes: int | None = None) -> Iterator[Progress]:
    """Draw what is ordered into `folder`, going on where it was left; ends with Made or Stopped.

    processes: how many draw at once, one per core if None. Raises BadSettings if other portraits are in the
    folder, BadData if another program draws into it, DiskFull.
    """
    require_packages()
    _claim(order, folder)
    with alone(folder / IMAGES):
        yield from _make(order, folder, control, processes)


def _make(order: Order, folder: Path, control: RunControl, processes: int | None) -> Iterator[Progress]:
    missing = _missing(order, folder / IMAGES)
    done = order.count - len(missing)
    chunks = [missing[start : start + _CHUNK] for start in range(0, len(missing), _CHUNK)]
    workers = max(1, min(processes or os.cpu_count() or 1, len(chunks)))
    yield Working(said("Drawing portraits"), done, order.count)
    try:
        with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_let_finish) as pool:
            for number in _drawn(pool, order, folder / IMAGES, chunks, 2 * workers, control):
                done += number
                yield Working(said("Drawing portraits"), done, order.count)
    except BrokenProcessPool as error:
        raise BadData(said("A process that draws has died. Start again: what is drawn is kept.")) from error
    except OSError as error:
        raise DiskFull(
            said(
                "{folder} cannot be written ({reason}). Make room, and start again.",
                folder=folder,
                reason=error.strerror,
            )
        ) from error
    if done < order.count:
        yield Stopped(done, order.count)
        return
    _write_lists(order, folder)
    yield Made(folder, f"{order.count:,} portraits")


def part_of(true: frozenset[str], held_out: Sequence[Sequence[str]], rng: Random) -> int:
    """The index in `PARTS`: the test part has all portraits with a held-out pair, and no others."""
    if any(true.issuperset(pair) for pair in held_out):
        return PARTS.index("test")
    return PARTS.index("valid" if rng.randrange(_VALID_EVERY) == 0 else "train")


def file_name(index: int) -> str:
    """The file of portrait number `index`, from 0; CelebA counts from 1."""
    return f"{index + 1:06d}.jpg"


def draw_chunk(order: Order, folder: Path, indices: Sequence[int]) -> int:
    """Draw these portraits into `folder`; returns how many. This is what the processes do."""
    for index in indices:
        buffer = io.BytesIO()
        picture(order.style, drawing(order.style, order.seed, index), index).save(
            buffer, "JPEG", quality=_QUALITY, subsampling=0
        )
        partial = folder / f".{index}.partial"
        partial.write_bytes(buffer.getvalue())
        os.replace(partial, folder / file_name(index))
    return len(indices)


def _let_finish() -> None:
    """Ctrl-C in a terminal reaches every process: those that draw finish what they have begun."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _drawn(
    pool: Executor,
    order: Order,
    folder: Path,
    chunks: Sequence[Sequence[int]],
    ahead: int,
    control: RunControl,
) -> Iterator[int]:
    """How many are drawn, chunk by chunk; a cancel waits for the chunks that are begun."""
    waiting: deque[Future[int]] = deque()
    for chunk in chunks:
        if not control.proceed():
            break
        waiting.append(pool.submit(draw_chunk, order, folder, chunk))
        if len(waiting) >= ahead:
            yield waiting.popleft().result()
    for future in waiting:
        yield future.result()


def _about(order: Order) -> dict[str, Any]:
    style = STYLES[order.style]
    return {
        **asdict(order),
        "recipe": _RECIPE,
        "packages": {name: version(name) for name in ("dicebear-core", "dicebear-styles", "resvg-py")},
        "shown": list(style.SHOWN),
        "held_out": [list(pair) for pair in style.HELD_OUT],
    }


def _claim(order: Order, folder: Path) -> None:
    """Say in the folder what is drawn there; raises BadSettings if it is something else."""
    about, path = _about(order), folder / ABOUT
    if path.exists():
        if _same(path, about):
            return
        raise BadSettings(
            said(
                "{folder} has portraits of another style, count, seed or version. Choose another folder.",
                folder=folder,
            )
        )
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadSettings(
            said("{folder} is not empty. Choose a folder that is, or that does not exist.", folder=folder)
        )
    (folder / IMAGES).mkdir(parents=True, exist_ok=True)
    write_atomically(path, json.dumps(about, indent=1).encode())


def _same(path: Path, about: dict[str, Any]) -> bool:
    try:
        return json.loads(path.read_bytes()) == about
    except ValueError:
        return False


def _missing(order: Order, folder: Path) -> list[int]:
    """The portraits that are not there yet; a file without content is one that a power cut has left."""
    folder.mkdir(exist_ok=True)
    there = {entry.name for entry in os.scandir(folder) if entry.stat().st_size}
    return [index for index in range(order.count) if file_name(index) not in there]


def _write_lists(order: Order, folder: Path) -> None:
    """The three lists; the one without which nothing is read comes last."""
    held_out = STYLES[order.style].HELD_OUT
    values = np.full((order.count, len(ALL)), -1, np.int8)
    parts: dict[str, int] = {}
    column = {name: number for number, name in enumerate(ALL)}
    for index in range(order.count):
        true = drawing(order.style, order.seed, index).true
        values[index, [column[name] for name in true]] = 1
        parts[file_name(index)] = part_of(true, held_out, Random(f"part {order.seed} {index}"))
    files, number = list(parts), len(CELEBA)
    write_atomically(folder / DRAWN_ATTRIBUTES, format_attributes(files, ALL[number:], values[:, number:]))
    write_atomically(folder / PARTITION, format_partition(parts))
    write_atomically(folder / ATTRIBUTES, format_attributes(files, CELEBA, values[:, :number]))
