"""`--smoke-test`: the window tries itself, and says truly whether all went well."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app import smoke_test
from t2i_desktop.app.help.first_run import PROMPT, STEPS
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.pages import PAGES, PageSpec
from t2i_desktop.app.run_controller import Job, RunController
from t2i_desktop.app.smoke_test import REFUSED, TOO_LONG, SmokeTest
from t2i_desktop.app.studio import Studio
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.settings import Settings
from tests.app.conftest import PATIENCE_MS, Fakes

Outcome = tuple[int, dict[str, Any]]


class DrawingPage(QWidget):
    """A page that draws with the fake generator when it is asked to."""

    noted, failed = Signal(str), Signal(str, str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.runs, self._entry = RunController(studio.gallery, self), studio.entry

    def draw(self) -> None:
        self.runs.start([Job(self._entry, self._entry.settings_type())])

    def unfinished(self) -> str:
        return ""

    def shut_down(self) -> None:
        self.runs.shut_down()


DRAWING = PageSpec("drawing", "Drawing", "", "digits", f"{__name__}:DrawingPage")


@pytest.fixture
def drawing_page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of the window that draws."""
    monkeypatch.setattr(smoke_test, "PAGES", (*PAGES, DRAWING))
    monkeypatch.setitem(window.pages._specs, DRAWING.name, DRAWING)
    monkeypatch.setitem(window.pages.actions_, DRAWING.name, QAction(window))
    monkeypatch.setitem(SmokeTest.DRAWING, DRAWING.name, lambda test, page: test._make(page.runs, page.draw))


@pytest.fixture
def attempt(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Outcome]:
    """Lets the window try itself, with no model but the fake one; returns the exit code and the report."""
    monkeypatch.setattr(smoke_test, "REST_MS", 0)
    for name in SmokeTest.DRAWING.keys() & {page.name for page in PAGES}:
        monkeypatch.delitem(SmokeTest.DRAWING, name)

    def attempt(patience_ms: int = PATIENCE_MS) -> Outcome:
        test = SmokeTest(window, tmp_path, patience_ms)
        with qtbot.waitSignal(test.ended, timeout=PATIENCE_MS):
            test.begin()
        assert not window.isVisible()
        return test.exit_code, json.loads((tmp_path / "report.json").read_text("utf-8"))

    return attempt


def test_the_window_makes_a_picture_shows_each_page_and_closes(
    attempt: Callable[[], Outcome], tmp_path: Path
) -> None:
    hook = sys.excepthook
    exit_code, report = attempt()
    assert (exit_code, report["is sound"], report["faults"]) == (0, True, [])
    assert report["pages"] == [page.name for page in PAGES]
    (picture,) = report["pictures"]
    assert (picture["title"], picture["steps"]) == (PROMPT, STEPS)
    assert 0 <= picture["seconds from the click"] <= picture["seconds from the start"]
    with Image.open(tmp_path / picture["file"]) as image:
        assert image.size == (16, 8)
    for name in ("welcome", "create", *report["pages"], "guide"):
        with Image.open(tmp_path / f"{name}.png") as shot:
            assert shot.width >= 600
    assert report["pages of the guide"] > 10
    assert sys.excepthook is hook


@pytest.mark.usefixtures("drawing_page")
def test_a_page_that_draws_by_itself_is_let_to(attempt: Callable[[], Outcome]) -> None:
    exit_code, report = attempt()
    assert (exit_code, report["faults"], len(report["pictures"])) == (0, [], 2)


def test_the_pages_that_are_asked_to_draw_are_pages() -> None:
    assert SmokeTest.DRAWING.keys() == {page.name for page in PAGES if page.generators}


def test_a_run_that_fails_is_told(attempt: Callable[[], Outcome], fakes: Fakes) -> None:
    fakes.fails_at = 2
    exit_code, report = attempt()
    assert (exit_code, report["is sound"]) == (1, False)
    assert len(report["faults"]) == 1


def test_a_page_that_cannot_be_made_is_told(
    attempt: Callable[[], Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smoke_test, "PAGES", (PageSpec("nowhere", "", "", "", ""), *PAGES[:1]))
    exit_code, report = attempt()
    assert exit_code == 1
    assert report["pages"] == [PAGES[0].name]
    assert [fault.splitlines()[0] for fault in report["faults"]] == ["KeyError: 'nowhere'"]


def test_a_run_that_comes_to_no_end_is_stopped(
    attempt: Callable[[int], Outcome], fakes: Fakes, window: MainWindow
) -> None:
    fakes.gate.close()
    window.runs.state_changed.connect(lambda state: fakes.gate.allow(9) if state.name == "STOPPING" else None)
    exit_code, report = attempt(1)
    assert (exit_code, report["faults"]) == (1, [TOO_LONG])


def test_a_form_that_is_refused_is_told(
    attempt: Callable[[], Outcome], window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> list[Settings]:
        raise BadSettings("No.")

    monkeypatch.setattr(window.compose, "settings_per_run", refuse)
    exit_code, report = attempt()
    assert exit_code == 1
    assert report["faults"] == [REFUSED]


@pytest.mark.slow
def test_the_program_itself_passes_with_the_starter_models_and_writes_nowhere_else(tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    home.mkdir()
    command = [sys.executable, "-m", "t2i_desktop.app.main", "--smoke-test", str(out)]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "T2I_"))}
    done = subprocess.run(
        command, env=environment | {"HOME": str(home)}, timeout=PATIENCE_MS / 1000, check=False
    )
    report = json.loads((out / "report.json").read_text("utf-8"))
    assert (done.returncode, report["faults"]) == (0, [])
    assert len(report["pictures"]) == 3
    assert [picture for picture in report["pictures"] if not (out / picture["file"]).is_file()] == []
    written = {path.relative_to(home).parts[0] for path in home.rglob("*") if path.is_file()}
    assert written <= {".cache"}
