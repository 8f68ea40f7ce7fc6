"""A comparison as the window sees it, done on a thread of its own. Knows nothing of widgets.

On a cluster a pause lets what is under way come to its end, and nothing more is begun.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from t2i_desktop.app.courtesy import give_way
from t2i_desktop.app.mailbox import Mailbox
from t2i_desktop.app.pausing import Pausing, RunState
from t2i_desktop.app.run_controller import IDLE_MS
from t2i_desktop.app.warm_up import warm_up
from t2i_desktop.app.words import explained
from t2i_desktop.engine.cluster.apart import Apart
from t2i_desktop.engine.cluster.fleet import Fleet
from t2i_desktop.engine.compare.comparison import Cell
from t2i_desktop.engine.compare.course import CellEvent, Ended, Happening, compare, ended_after
from t2i_desktop.engine.compare.judges import Bench
from t2i_desktop.engine.compare.results import Results
from t2i_desktop.engine.compare.spread import compare_on
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.runner import RunControl


class CompareController(Pausing):
    """Lives on the GUI thread. reach: connects to the cluster at an address.

    failed: why a comparison could not go on; Ended comes all the same.
    """

    happened = Signal(object)  # Happening
    failed = Signal(str, str)

    _execute = Signal(object)
    _release = Signal(object)

    reach: Callable[[str], Fleet] = Apart

    def __init__(self, parent: QObject, bench: Bench | None = None) -> None:
        super().__init__(parent)
        self.is_spread = False
        self._entries: tuple[Entry, ...] = ()
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(lambda: self._release.emit(self._entries))
        self._thread = QThread(self)
        self._thread.setObjectName("comparison")
        self._mailbox = Mailbox(self)
        self._mailbox.arrived.connect(self._on_letter)
        self._worker = _Worker(self._mailbox, bench or Bench())
        self._worker.moveToThread(self._thread)
        self._execute.connect(self._worker.execute)
        self._release.connect(self._worker.release)
        self._thread.started.connect(give_way, Qt.ConnectionType.DirectConnection)  # on the thread itself
        self._thread.start()

    def start(self, cells: Sequence[Cell], results: Results, address: str = "") -> None:
        """Make all cells that are not done, here or on the cluster at an address; only when ready."""
        if self._state is not RunState.READY:
            raise RuntimeError("a comparison is under way")
        self._idle.stop()
        self._entries = tuple({cell.entry.name: cell.entry for cell in cells}.values())
        self._control, self.is_spread = RunControl(), bool(address)
        self._set_state(RunState.LOADING)
        reach = partial(self.reach, address) if address else None
        self._execute.emit(_Order(tuple(cells), results, self._control, reach))

    def pause(self) -> None:
        """Rest before the next step, of whichever cell; on a cluster, begin no other one."""
        super().pause()
        if self.is_spread and self._state is RunState.PAUSING:
            self._set_state(RunState.PAUSED)

    def cancel(self) -> None:
        """Stop before the next step; what is done stays."""
        if self._state is not RunState.READY:
            self._control.cancel()
            self._set_state(RunState.STOPPING)

    def shut_down(self) -> None:
        """Stop, and wait for the thread to end."""
        self.cancel()
        self._idle.stop()
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _on_letter(self, letter: Happening | tuple[str, str]) -> None:
        match letter:
            case (message, details):
                self.failed.emit(message, details)
                return
            case Ended():
                self.happened.emit(letter)
                self._set_state(RunState.READY)
                self._idle.start()
                return
            case CellEvent(_, event):
                self._follow_state(event)
            case _:
                pass
        self.happened.emit(letter)


@dataclass(frozen=True, slots=True)
class _Order:
    """What the thread is to do. reach: connects to those who do it; None for this computer."""

    cells: Sequence[Cell]
    results: Results
    control: RunControl
    reach: Callable[[], Fleet] | None

    def happenings(self, bench: Bench) -> Iterator[Happening]:
        """What happens when it is done."""
        if self.reach:
            return compare_on(self.reach, self.cells, self.results, self.control, bench=bench)
        for cell in self.cells:
            warm_up(cell.entry)
        return compare(self.cells, self.results, self.control, bench=bench)


class _Worker(QObject):
    """Lives on the thread of the comparison."""

    def __init__(self, mailbox: Mailbox, bench: Bench) -> None:
        super().__init__()
        self._mailbox, self._bench = mailbox, bench

    @Slot(object)
    def execute(self, order: _Order) -> None:
        """Make the cells, and tell of it; Ended is told in any case."""
        try:
            for happening in order.happenings(self._bench):
                if isinstance(happening, Ended):
                    break
                self._mailbox.post(happening)
        except Exception as error:  # noqa: BLE001 - told to the person; the thread lives on
            self._mailbox.post(explained(error))
        finally:
            self._mailbox.post(ended_after(order.cells, order.results, order.control))

    @Slot(object)
    def release(self, entries: Sequence[Entry]) -> None:
        """Let the models go: nobody has compared anything for a while."""
        from t2i_desktop.engine.device import release_memory

        for entry in entries:
            entry.release()
        release_memory()
