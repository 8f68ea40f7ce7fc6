"""Does a comparison on many workers at once: the same cells, to the same pictures, told in the same events.

They are kept and judged here, as they come. Knows nothing of how workers are reached. Imports no torch.
"""

from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace

from t2i_desktop.engine.cluster.attachments import attachments_of
from t2i_desktop.engine.cluster.fleet import Fleet
from t2i_desktop.engine.cluster.store import bill_of
from t2i_desktop.engine.cluster.sweep import Ended as TaskEnded
from t2i_desktop.engine.cluster.sweep import Mustered, Report, Told, sweep
from t2i_desktop.engine.cluster.wire import Bill, Task
from t2i_desktop.engine.compare.comparison import Cell
from t2i_desktop.engine.compare.course import (
    CellBegun,
    CellEnded,
    CellEvent,
    Happening,
    Jury,
    Readings,
    Workers,
    ended_after,
)
from t2i_desktop.engine.compare.judges import Bench
from t2i_desktop.engine.compare.results import Results
from t2i_desktop.engine.events import Failed
from t2i_desktop.engine.provenance import model_names
from t2i_desktop.engine.runner import RunControl


def compare_on(
    reach: Callable[[], Fleet],
    cells: Sequence[Cell],
    results: Results,
    control: RunControl,
    *,
    bench: Bench | None = None,
    save_every: float = 10.0,
    interval: float = 0.5,
) -> Iterator[Happening]:
    """Have every cell made that is not done yet, and yield what happens; the last of it is Ended.

    reach: connects to the workers, once it is known that there is something to do and all that it needs is
    here. A control that is paused lets what is under way come to its end, and begins nothing more.
    Raises ClusterError, and before anything begins MissingModel, BadCheckpoint and BadSettings.
    """
    spread = _Spread(_cells_by_key(cells, results), control, Jury(results, bench or Bench()))
    if waiting := spread.tasks():
        take = lambda: waiting.popleft() if waiting and not control.paused else None  # noqa: E731
        reports = sweep(
            reach(), take, control, wanted=lambda: len(waiting), save_every=save_every, interval=interval
        )
        with closing(reports):  # also where a picture cannot be kept: nobody is to work on in vain
            for report in reports:
                yield from spread.happenings(report)
    yield ended_after(cells, results, control)


@dataclass(slots=True)
class _Spread:
    """cells: those that are to be made, by their key: several places of the grid may show one picture."""

    cells: Mapping[str, Sequence[Cell]]
    control: RunControl
    jury: Jury
    readings: dict[str, Readings] = field(default_factory=dict[str, Readings])

    def tasks(self) -> deque[Task]:
        """What workers are to do, with all that it needs."""
        bills: dict[tuple[str, ...], Bill] = {}
        tasks: deque[Task] = deque()
        for key, (cell, *_) in self.cells.items():
            names = model_names(cell.settings)
            bill = bills[names] = bills[names] if names in bills else bill_of(names)
            values, files = cell.settings.model_dump(mode="json"), attachments_of(cell.settings)
            tasks.append(Task(key, cell.entry.name, values, "", bill, files))
        return tasks

    def happenings(self, report: Report) -> Iterator[Happening]:
        """What a report means for the cells."""
        match report:
            case Mustered(workers, note=note):
                yield Workers(workers, note)
            case Told(task, event):
                cell = self.cells[task.id][0]
                if task.id not in self.readings:
                    self.readings[task.id] = Readings()
                    yield CellBegun(cell)
                self.readings[task.id].follow(event)
                yield CellEvent(cell, event)
            case TaskEnded():
                yield from self._ended(report)

    def _ended(self, ended: TaskEnded) -> Iterator[CellEnded]:
        cell, *others = self.cells[ended.task.id]
        readings = self.readings.get(ended.task.id, Readings())
        if isinstance(ended.end, Failed):
            told = self.jury.failed(cell, ended.end, readings, ended.seconds)
        elif ended.outcome:
            told = self.jury.done(cell, ended.outcome, readings, ended.seconds)
        else:
            return  # it was stopped
        yield told
        for other in others:
            yield replace(told, cell=other, items=())


def _cells_by_key(cells: Sequence[Cell], results: Results) -> dict[str, list[Cell]]:
    found: dict[str, list[Cell]] = {}
    for cell in cells:
        if not results.of(cell):
            found.setdefault(cell.key, []).append(cell)
    return found
