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
from pytestqt.qtbot import QtBot

from t2i_desktop.app import smoke_test
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.pages import PAGES, PageSpec
from t2i_desktop.app.smoke_test import TOO_LONG, SmokeTest
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.settings import Settings
from tests.app.conftest import PATIENCE_MS, Fakes

Outcome = tuple[int, dict[str, Any]]


@pytest.fixture
def attempt(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> Callable[..., Outcome]:
    """Lets the window try itself; returns the exit code and the report."""

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
    with Image.open(tmp_path / report["picture"]) as picture:
        assert picture.size == (16, 8)
    with Image.open(tmp_path / "window.png") as window:
        assert window.width > 600
    assert sys.excepthook is hook


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
    assert report["faults"] == ["The run did not begin: the form was refused."]


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
    assert (out / report["picture"]).is_file()
    written = {path.relative_to(home).parts[0] for path in home.rglob("*") if path.is_file()}
    assert written <= {".cache"}
