"""Reports of crashes: written when a process dies or an error is uncaught, without the person's folders."""

import subprocess
import sys
from pathlib import Path

import pytest

from t2i_desktop.engine.crash_reports import MOST, CrashReports
from t2i_desktop.engine.diagnostics import diagnostics, without_person
from t2i_desktop.engine.models.catalog import ModelCatalog

_DYING = """
import ctypes, sys
from pathlib import Path
from t2i_desktop.engine.crash_reports import CrashReports
CrashReports(Path(sys.argv[1]), "heading").begin()
def where_it_dies():
    {how}
where_it_dies()
"""


def _error(text: str) -> ValueError:
    try:
        raise ValueError(text)
    except ValueError as error:
        return error


def _die(folder: Path, how: str) -> int:
    command = [sys.executable, "-c", _DYING.format(how=how), str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode


@pytest.mark.skipif(sys.platform == "win32", reason="a null pointer is handled otherwise there")
def test_a_process_that_dies_is_reported_at_the_next_start(tmp_path: Path) -> None:
    assert _die(tmp_path, "ctypes.string_at(0)") < 0
    reports = CrashReports(tmp_path, "t2i-desktop 1")
    report = reports.begin()
    reports.end()
    assert report is not None
    assert "t2i-desktop 1" in report.text
    assert "where_it_dies" in report.text
    assert [path.name for path in tmp_path.iterdir()] == [report.path.name]


def test_a_process_that_was_stopped_from_outside_is_no_crash(tmp_path: Path) -> None:
    _die(tmp_path, "import os; os.kill(os.getpid(), 9)" if sys.platform != "win32" else "sys.exit()")
    reports = CrashReports(tmp_path)
    assert reports.begin() is None
    reports.end()
    assert list(tmp_path.iterdir()) == []


def test_a_report_is_offered_until_it_has_been_seen(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    first = reports.add(_error("first"))
    assert first is not None
    assert reports.unseen() == first
    reports.mark_seen(first)
    assert reports.unseen() is None
    assert CrashReports(tmp_path).add(_error("second")) == reports.unseen()


def test_the_same_error_is_written_once_and_the_newest_reports_stay(tmp_path: Path) -> None:
    assert CrashReports(tmp_path).add(_error("before"))
    for number in range(MOST):
        reports = CrashReports(tmp_path)
        error = _error(f"error {number}")
        assert reports.add(error)
        assert reports.add(error) is None
    texts = [path.read_text("utf-8") for path in sorted(tmp_path.glob("crash-*.txt"))]
    assert len(texts) == MOST
    assert "error 0" in texts[0]
    assert f"error {MOST - 1}" in texts[-1]


def test_no_report_names_the_persons_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "ada lovelace"
    monkeypatch.setattr(Path, "home", lambda: home)
    report = CrashReports(tmp_path / "reports").add(_error(f"no file {home / 'cats' / 'a.png'}"))
    assert report is not None
    assert "no file ~/cats/a.png" in report.text
    assert "lovelace" not in report.path.read_text("utf-8")


def test_what_is_only_alike_is_not_taken_for_the_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/ada"))
    monkeypatch.setenv("USER", "ada")
    monkeypatch.setenv("LOGNAME", "ada")
    text = "/home/ada/x /home/adam/y /mnt/ada/z canada"
    assert without_person(text) == "~/x /home/adam/y /mnt/user/z canada"


def test_a_folder_that_cannot_be_written_does_not_stop_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    reports = CrashReports(tmp_path / "file")
    assert reports.begin() is None
    assert reports.add(_error("x")) is None
    reports.end()


def test_diagnostics_tell_versions_models_and_what_is_added() -> None:
    text = diagnostics({"Device": "CPU (a test)"}, ModelCatalog())
    for told in ("t2i-desktop: ", "Python: ", "torch: ", "Device: CPU (a test)", "starter-vqgan (vqgan)"):
        assert told in text
    assert str(Path.home()) not in text or len(str(Path.home())) < 2
