"""What the window does without until it is there: a fresh interpreter shows it, and tells what it loaded."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from t2i_desktop.app import warm_up
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.registry import Entry

ROOT = Path(__file__).parent.parent.parent
LATER = ("torch", "omegaconf", "t2i_desktop.app.models.window")
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from t2i_desktop.app.main import build_window
from t2i_desktop.app.theme import Theme

app, root = QApplication([]), Path(sys.argv[1])
store = QSettings(str(root / "memory.ini"), QSettings.Format.IniFormat)
window = build_window(root / "gallery", store, Theme(app))
window.show()
app.processEvents()
assert window.isVisible()
print(*(name for name in sys.argv[2:] if name in sys.modules))
window.close()
"""


def test_the_window_is_there_before_what_takes_long_is_loaded(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path), *LATER]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_what_is_built_meanwhile_is_styled_at_the_end(theme: Theme) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style = app.styleSheet()
    assert theme.colours.pane in style
    with theme.held():
        assert app.styleSheet() == ""
    assert app.styleSheet() == style


def test_what_reads_pictures_is_loaded_before_torch_keeps_the_systems_loader(
    entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr(warm_up, "load_torch_libraries", lambda: order.append("torch"))
    load = warm_up.load_image_plugins
    monkeypatch.setattr(warm_up, "load_image_plugins", lambda: (load(), order.append("pictures")))
    warm_up.create_gently(entry)
    assert order == ["pictures", "torch"]
    if sys.platform == "linux":
        assert "/libqsvg" in Path("/proc/self/maps").read_text()
