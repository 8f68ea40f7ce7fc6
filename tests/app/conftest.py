"""The window over a fake generator that steps when a test lets it, and no thread outlives a test."""

import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QObject, QSettings, Qt, QThread
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from t2i_desktop.app.main import SWITCH_SECONDS, build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.models.desk import ModelsDesk
from t2i_desktop.app.models.window import ModelsWindow
from t2i_desktop.app.run_controller import RunController, RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.registry import Entry
from t2i_desktop.resources import resource_path
from tests.app.fake_installer import OFFERS, FakeInstaller, install
from tests.fakes import FakeGenerator, FakeRun, FakeSettings

PATIENCE_MS = 240_000  # for a step of the real models on a busy machine
A_MINUTE_MS = 60_000


class PatientBot(QtBot):
    """Waits longer than five seconds where a test says nothing else: others may be at work on the machine."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = A_MINUTE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = A_MINUTE_MS, **options: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """In place of pytest-qt's."""
    return PatientBot(request)


class Gate:
    """Lets a run do so many steps; open for ever by default."""

    def __init__(self) -> None:
        self._steps = threading.Semaphore(0)
        self._open = threading.Event()
        self._open.set()

    def close(self) -> None:
        """Let no step pass but those that `allow` grants."""
        self._open.clear()

    def allow(self, steps: int) -> None:
        """Grant steps."""
        self._steps.release(steps)

    def open(self) -> None:
        """Let every step pass."""
        self._open.set()
        self._steps.release()

    def wait(self) -> None:
        if not self._open.is_set():
            assert self._steps.acquire(timeout=20), "the test let no step pass"


class GatedRun(FakeRun):
    """A fake run that waits at the gate before each step, and follows all that is asked but “forbidden”."""

    def __init__(self, settings: FakeSettings, fails_at: int, gate: Gate) -> None:
        super().__init__(settings, fails_at)
        self._gate = gate

    def step(self) -> Mapping[str, float]:
        self._gate.wait()
        return super().step()

    def steer(self, changes: Mapping[str, Any]) -> None:
        if "forbidden" in changes.values():
            raise BadSettings("That is forbidden.")
        self._settings = self._settings.model_copy(update=dict(changes))

    def notes(self) -> Iterable[str]:
        return ()


@dataclass
class Fakes:
    """What a test can arrange of the fake generator, and what it saw."""

    gate: Gate = field(default_factory=Gate)
    fails_at: int = 0
    run_type: type[GatedRun] = GatedRun
    may_begin: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)
    models: tuple[str, ...] = ("fake-vqgan", "other-vqgan")

    def begin(self, settings: FakeSettings) -> FakeRun:
        self.threads.append(threading.current_thread())
        assert self.may_begin.wait(20), "the test lets no run begin"
        return self.run_type(settings, self.fails_at, self.gate)


class GatedGenerator(FakeGenerator):
    """Makes gated runs."""

    def __init__(self, fakes: Fakes) -> None:
        super().__init__()
        self._fakes = fakes

    def begin(self, settings: FakeSettings) -> FakeRun:
        return self._fakes.begin(settings)


class FakeEntry(Entry):
    """An entry whose generator is made by the test."""

    fakes: Fakes

    def create(self) -> Any:
        return GatedGenerator(self.fakes)


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thumbnails of tests are not those of the person who runs them."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture(autouse=True)
def own_prompts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor are the prompts that they run, their templates and their lists of words."""
    monkeypatch.setenv("T2I_PROMPTS", str(tmp_path / "prompts"))
    monkeypatch.setenv("T2I_WILDCARDS", str(tmp_path / "wildcards"))


@pytest.fixture
def fakes() -> Iterator[Fakes]:
    fakes = Fakes()
    fakes.may_begin.set()
    yield fakes
    fakes.may_begin.set()
    fakes.gate.open()


@pytest.fixture
def entry(fakes: Fakes) -> Entry:
    entry = FakeEntry("fake", "Fake", "generate", FakeSettings, "tests.fakes:FakeGenerator")
    object.__setattr__(entry, "fakes", fakes)
    return entry


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path / "gallery")


@pytest.fixture
def installer(tmp_path: Path) -> FakeInstaller:
    return FakeInstaller(tmp_path / "models", resource_path("models"))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def controller(qtbot: QtBot, gallery: Gallery, fakes: Fakes) -> Iterator[RunController]:
    controller = RunController(gallery)
    yield controller
    fakes.gate.open()
    controller.shut_down()


@pytest.fixture
def open_window(
    qtbot: QtBot,
    entry: Entry,
    gallery: Gallery,
    installer: FakeInstaller,
    fakes: Fakes,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window, as often as a test wants, over the same gallery and memory."""
    windows: list[MainWindow] = []

    def open_window() -> MainWindow:
        store = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
        models = ModelsDesk(lambda: ModelsWindow(installer, lambda: OFFERS, theme))
        window = MainWindow(entry, gallery, lambda kind: fakes.models, models, store, theme)
        windows.append(window)
        window.show()
        return window

    yield open_window
    fakes.gate.open()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Close)
    for window in windows:
        window.runs.cancel()
        qtbot.waitUntil(lambda window=window: window.runs.state is RunState.READY, timeout=20_000)
        window.close()
        window.deleteLater()


@pytest.fixture
def models(qtbot: QtBot, installer: FakeInstaller, theme: Theme) -> Iterator[ModelsWindow]:
    install(installer.root, "mine", "vqgan", "{title: My portraits, file: faces.ckpt, sha256: abcdef}")
    window = ModelsWindow(installer, lambda: OFFERS, theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.model.rowCount() > 0)
    yield window
    window.shut_down()


@pytest.fixture
def open_real_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Opens the window of the program itself, over the real generator and the starter models."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    windows: list[MainWindow] = []

    def open_window() -> MainWindow:
        store = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
        windows.append(build_window(tmp_path / "gallery", store, theme))
        windows[-1].show()
        return windows[-1]

    yield open_window
    for window in windows:
        window.runs.cancel()
        qtbot.waitUntil(lambda window=window: window.runs.state is RunState.READY, timeout=PATIENCE_MS)
        window.close()
        window.deleteLater()
    sys.setswitchinterval(interval)


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()


class RecordedThread(QThread):
    """A thread that remembers whether it came to its end."""

    started_ones: ClassVar[list["RecordedThread"]] = []

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.has_ended = False
        self.finished.connect(self._on_finished, Qt.ConnectionType.DirectConnection)
        self.started_ones.append(self)

    def _on_finished(self) -> None:
        self.has_ended = True


@pytest.fixture(autouse=True)
def no_thread_is_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    RecordedThread.started_ones.clear()
    monkeypatch.setattr("t2i_desktop.app.run_controller.QThread", RecordedThread)
    monkeypatch.setattr("t2i_desktop.app.models.jobs.QThread", RecordedThread)
    yield
    assert all(thread.has_ended for thread in RecordedThread.started_ones)
