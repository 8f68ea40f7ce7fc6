"""Does a comparison cell by cell, each through the one loop, and tells of it in events.

What is done already is not done again; a cell that fails is told, and the others go on. Knows nothing of
where it is shown, nor of other machines (spread.py). Imports no torch.
"""

import math
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from t2i_desktop.engine.compare.comparison import Cell
from t2i_desktop.engine.compare.figures import Figures
from t2i_desktop.engine.compare.judges import Bench
from t2i_desktop.engine.compare.results import Results
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import (
    Cancelled,
    Event,
    Failed,
    Finished,
    Paused,
    Result,
    Resumed,
    Started,
    Stepped,
)
from t2i_desktop.engine.gallery import Item
from t2i_desktop.engine.images import sheet
from t2i_desktop.engine.recording import Outcome, Recorder
from t2i_desktop.engine.runner import RunControl, run


@dataclass(frozen=True, slots=True)
class CellBegun:
    """A cell is about to be made."""

    cell: Cell


@dataclass(frozen=True, slots=True)
class CellEvent:
    """What happens in the cell at hand; its end is told by CellEnded."""

    cell: Cell
    event: Event


@dataclass(frozen=True, slots=True)
class CellEnded:
    """A cell is done, or has failed. items: its pictures in the gallery. picture: (H, W, 3) uint8."""

    cell: Cell
    figures: Figures
    items: tuple[Item, ...] = ()
    picture: np.ndarray | None = None
    details: str = ""


@dataclass(frozen=True, slots=True)
class Workers:
    """So many workers do the cells now, where many do. note: what is to be known of the last that came."""

    number: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """Nothing is left to do, or somebody has stopped it. done, total: numbers of cells."""

    done: int
    total: int
    is_stopped: bool


Happening = CellBegun | CellEvent | CellEnded | Workers | Ended


def compare(
    cells: Sequence[Cell],
    results: Results,
    control: RunControl,
    *,
    bench: Bench | None = None,
    preview_interval: float = 0.25,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Happening]:
    """Make every cell that is not done yet, and yield what happens; the last of it is Ended.

    A cell that is stopped on its way leaves nothing, and is made anew the next time. bench: the judges.
    Raises GalleryError or BadComparison if a picture or its figures cannot be kept, as none could then be.
    """
    jury, attempted = Jury(results, bench or Bench()), dict[str, CellEnded]()
    for cell in cells:
        if known := attempted.get(cell.key):  # the same picture in another place
            yield replace(known, cell=cell, items=())
            continue
        if results.of(cell):
            continue
        if control.cancelled:
            break
        yield CellBegun(cell)
        ended = yield from _Attempt(cell, jury, control, preview_interval, clock).happenings()
        if ended is None:
            break
        attempted[cell.key] = ended
        yield ended
    yield ended_after(cells, results, control)


def ended_after(cells: Sequence[Cell], results: Results, control: RunControl) -> Ended:
    """What the last event says."""
    done = sum(results.of(cell) is not None for cell in cells)
    return Ended(done, len(cells), control.cancelled)


@dataclass(slots=True)
class Readings:
    """What is read of a cell while it forms. loss: the last that is a number."""

    device: str = ""
    loss: float | None = None

    def follow(self, event: Event) -> None:
        """Take note of what an event says."""
        match event:
            case Started():
                self.device = event.device
            case Stepped(_, losses):
                loss = losses.get("total", math.nan)
                self.loss = loss if math.isfinite(loss) else None
            case _:
                pass


@dataclass(frozen=True, slots=True)
class Jury:
    """Keeps what a cell has come to, has it judged, and puts its figures down. seconds: of its steps."""

    results: Results
    bench: Bench

    def failed(self, cell: Cell, end: Failed, readings: Readings, seconds: float) -> CellEnded:
        """Nothing is kept of a cell that failed; raises BadComparison."""
        figures = Figures("failed", seconds, end.step, readings.loss, readings.device, message=end.message)
        return self._noted(CellEnded(cell, figures, details=end.details))

    def done(self, cell: Cell, outcome: Outcome, readings: Readings, seconds: float) -> CellEnded:
        """The pictures are in the gallery, and judged; raises GalleryError and BadComparison."""
        items = self.results.keep(outcome)
        judge, score, remark = self._judged(cell, outcome.result)
        figures = Figures(
            "done", seconds, outcome.step, readings.loss, readings.device,
            judge=judge, score=score, remark=remark, items=tuple(item.id for item in items),
        )  # fmt: skip
        return self._noted(CellEnded(cell, figures, items, sheet(outcome.result.pictures)))

    def _judged(self, cell: Cell, result: Result) -> tuple[str, float | None, str]:
        """The judge, its score, and why there is none."""
        pictures = result.pictures if result.singles is None else result.singles
        try:
            judge, score = self.bench.score(cell.entry.name, pictures, cell.settings)
        except T2IError as error:  # of a judge that is damaged, too: the picture is there all the same
            return "", None, str(error)
        return judge, score, ""

    def _noted(self, ended: CellEnded) -> CellEnded:
        self.results.add(ended.cell, ended.figures)
        return ended


@dataclass(slots=True)
class _Attempt:
    """One cell on its way. begun: when it last began or went on; seconds: those of its steps before that."""

    cell: Cell
    jury: Jury
    control: RunControl
    preview_interval: float
    clock: Callable[[], float]
    readings: Readings = field(default_factory=Readings)
    seconds: float = 0.0
    begun: float | None = None

    def happenings(self) -> Generator[Happening, None, CellEnded | None]:
        """What happens; returns how it ended, or None if it was stopped."""
        cell = self.cell
        recorder = Recorder(cell.entry.name, cell.settings)
        events = run(cell.entry, cell.settings, self.control, preview_interval=self.preview_interval)
        for event in events:
            self._follow(event)
            recorder.follow(event)
            match event:
                case Finished():
                    outcome = recorder.outcome(event)
                    assert outcome is not None
                    return self.jury.done(cell, outcome, self.readings, self.seconds)
                case Failed():
                    return self.jury.failed(cell, event, self.readings, self.seconds)
                case Cancelled():
                    return None
                case _:
                    yield CellEvent(cell, event)
        raise AssertionError("a run always ends with Finished, Cancelled or Failed")

    def _follow(self, event: Event) -> None:
        self.readings.follow(event)
        match event:
            case Started() | Resumed():
                self.begun = self.clock()
            case Paused() | Finished() | Failed() if self.begun is not None:
                self.seconds += self.clock() - self.begun
                self.begun = None
            case _:
                pass
