"""Drives the real window with the starter models, and writes the pictures of the user guide.

    QT_QPA_PLATFORM=offscreen python packaging/feature_screenshots.py --out docs/screenshots/features

The gallery is filled by runs of the window itself; give --gallery to use it again. --only takes those of one
feature, such as “library”. Those of a cluster need Ray, and begin one of two nodes on this machine.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from screenshots import LIVE, PROMPTS, Camera, pause, wait_until
from two_nodes import two_nodes

from t2i_desktop.app.compare.column_dialog import ColumnDialog
from t2i_desktop.app.compare.page import ComparePage
from t2i_desktop.app.compose.curve_box import CurveBox
from t2i_desktop.app.digits.page import DigitsPage
from t2i_desktop.app.library.page import LibraryPage
from t2i_desktop.app.main import SWITCH_SECONDS
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.place import Place
from t2i_desktop.app.portraits.page import PortraitsPage
from t2i_desktop.app.queue.page import QueuePage
from t2i_desktop.app.queue.wishes import wishes_of
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.compare.comparison import Comparison, rows_of
from t2i_desktop.engine.compare.typed import parse_columns
from t2i_desktop.engine.settings import validated

STEPS = 100


def main() -> int:
    """Write all pictures."""
    parser = argparse.ArgumentParser(description="Write the pictures of the user guide.")
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots/features"), help="folder for them")
    parser.add_argument("--gallery", type=Path, help="gallery to fill or to use again")
    parser.add_argument("--only", metavar="FEATURE", help="the pictures of one feature")
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    sys.setswitchinterval(SWITCH_SECONDS)
    with tempfile.TemporaryDirectory() as folder:
        gallery = options.gallery or Path(folder) / "gallery"
        features = Features(Theme(app), options.out, gallery, Path(folder) / "memory.ini")
        features.fill(STEPS)
        for take in (
            features.settings, features.presets, features.comparing, features.mask, features.library,
            features.digits, features.portraits, features.compared, features.cluster, features.start,
            features.interrupted, features.tiles, features.steering,
        ):  # fmt: skip
            if options.only in (None, take.__name__):
                take()
    return 0


class Features(Camera):
    """The pictures of the user guide, each of one feature, in the dark scheme."""

    def settings(self) -> None:
        """A word searched in the settings, and a curve being drawn."""
        window = self._open(self._gallery)
        window.actions_.find_setting.trigger()
        window.compose.form.search.setText("symmetry")
        self._take(window.compose, "search")
        window.compose.form.search.clear()
        window.compose.set_values(
            {"curves": "learning_rate: 0=0.3 60=0.25 140=0.08 200=0.02 smooth | beta: 0=0 50=1"}
        )
        window.compose.form.reveal("curves")
        (box,) = window.compose.form.findChildren(CurveBox)
        box.open_editor()
        wait_until(lambda: box.opened is not None)
        if box.opened:
            self._take(box.opened, "curves")
        window.compose.reset_all()
        window.close()

    def presets(self) -> None:
        """The twelve presets."""
        window = self._open(self._gallery)
        window.actions_.presets.trigger()
        window.presets.view.setCurrentIndex(window.presets.view.model().index(5, 0))
        self._take(window.presets, "presets")
        window.presets.close()
        window.close()

    def steering(self, steps: int = STEPS) -> None:
        """What a prompt finds while the run goes on and is steered; an earlier step of it."""
        window = self._open(self._gallery)
        self._describe(window, "red apple:1.5 | green leaf | blue background", 2 * steps)
        window.compose.set_values({"show_step": steps // 10})
        window.press_primary()
        wait_until(lambda: len(window.read_out.rows) == 3)
        QTest.mouseClick(window.read_out.rows[0], Qt.MouseButton.LeftButton)
        wait_until(lambda: len(window.chart.terms["total"]) > steps // 2)
        window.compose.set_values({"learning_rate": 0.1})
        wait_until(lambda: len(window.chart.terms["total"]) > steps)
        window.compose.set_values({"extras": "flat icon"})
        wait_until(lambda: len(window.chart.terms["total"]) > 1.4 * steps)
        self._take(window, "heat")
        QTest.mouseClick(window.read_out.rows[0], Qt.MouseButton.LeftButton)
        wait_until(lambda: window.runs.state is RunState.READY)
        wait_until(lambda: window.viewer.item is not None)
        window.timeline.slider.setValue(3)
        self._take(window, "timeline")
        window.close()

    def comparing(self) -> None:
        """Two pictures of the gallery, divided by the wipe."""
        window = self._open(self._gallery)
        self._look_at(window, 3)
        window.actions_.compare_with.trigger()
        self._look_at(window, 0)
        window.actions_.wipe.setChecked(True)
        wait_until(lambda: not window.stage.comparison.other.isNull())
        self._take(window, "wipe")
        window.close()

    def library(self) -> None:
        """Everything that was made, and four of it side by side."""
        window = self._open(self._gallery)
        window.pages.show_page("library")
        page = window.pages.page("library")
        assert isinstance(page, LibraryPage)
        wait_until(lambda: page.model.rowCount() > 6)
        for row, stars in ((0, 5), (2, 4), (5, 3)):
            page.view.show_id(page.model.ids()[row])
            page.give[stars].trigger()
            pause(300)
        page.view.show_id(page.model.ids()[0])
        wait_until(lambda: page.item is not None and page.item.stars == 5)
        self._take(window, "library")
        page.view.selectionModel().clearSelection()
        for row in range(4):
            page.view.selectionModel().select(page.model.index(row), QItemSelectionModel.SelectionFlag.Select)
        page.compare.trigger()
        wait_until(page.side_by_side.isVisible)
        self._take(window, "side-by-side")
        window.close()

    def mask(self) -> None:
        """A mask painted over a picture."""
        window = self._open(self._gallery)
        self._look_at(window, 2)
        window.actions_.paint_mask.setChecked(True)
        layer = window.stage.mask_layer
        for _ in range(4):
            QTest.keyClick(layer, Qt.Key.Key_BracketLeft)
        centre = layer.rect().center()
        QTest.mousePress(layer, Qt.MouseButton.LeftButton, pos=centre - QPoint(90, 60))
        for x in range(-90, 91, 10):
            QTest.mouseMove(layer, centre + QPoint(x, -60 + x // 6), delay=5)
        QTest.mouseRelease(layer, Qt.MouseButton.LeftButton, pos=centre + QPoint(90, -45))
        self._take(window, "mask")
        window.close()

    def start(self) -> None:
        """A picture of the gallery that the next one starts from."""
        window = self._open(self._gallery)
        self._look_at(window, 3)
        window.actions_.start_from.trigger()
        wait_until(window.stage.notice.isVisible)
        window.compose.form.reveal("start_from")
        self._take(window, "start")
        window.stage.notice.taken_back.emit()
        window.close()

    def interrupted(self, steps: int = STEPS) -> None:
        """What is offered after a run was interrupted."""
        window = self._open(self._gallery)
        self._describe(window, "white cloud on a blue background", 10 * steps)
        window.press_primary()
        wait_until(lambda: len(window.chart.terms.get("total", ())) > steps // 2)
        window.runs.suspend()
        wait_until(lambda: window.runs.state is RunState.READY)
        window.close()
        window = self._open(self._gallery)
        wait_until(window.resuming.bar.isVisible)
        self._take(window, "interrupted")
        window.close()

    def portraits(self) -> None:
        """A sheet of portraits as wished for, with a walk; and one of them, changed as a picture is."""
        window = self._open(self._gallery)
        window.pages.show_page("portraits")
        page = window.pages.page("portraits")
        assert isinstance(page, PortraitsPage)
        page.form.set_values({"model": "portraits-cvae"})
        for name in ("Smiling", "Eyeglasses", "Red_Hair"):
            page.form.switches.switches[name].click()
        wait_until(lambda: page.last is not None and "Red_Hair" in page.last.settings.attributes)
        page.picked.walk.pins["a"].click()
        page.sheet.grid.pick(6)
        page.picked.walk.pins["b"].click()
        wait_until(lambda: page.picked.walk.frames is not None)
        page.picked.walk.slider.setValue(12)
        self._take(window, "portraits")
        with tempfile.TemporaryDirectory() as folder:
            picture = Path(folder) / "portrait.png"
            page.sheet.grid.pick(2)
            page.picked.view.image.save(str(picture))
            page.form.set_values({"model": "portraits-cvae"})
            page.change_picture(picture)
            wait_until(lambda: page.last is not None and page.last.change is not None)
            for name in ("Goatee", "Eyeglasses", "Eyeglasses"):
                page.form.switches.switches[name].click()
            wait_until(lambda: page.last is not None and "-Eyeglasses" in page.last.settings.attributes)
            self._take(window, "portraits-change")
        window.close()

    def digits(self) -> None:
        """Sixes out of noise, with every stage of them."""
        window = self._open(self._gallery)
        window.pages.show_page("digits")
        page = window.pages.page("digits")
        assert isinstance(page, DigitsPage)
        page.form.set_values({"prompt": "a handwritten 6", "total_iter": 20, "num_samples": 36})
        page.press_primary()
        wait_until(lambda: page.runs.state is RunState.READY)
        wait_until(lambda: bool(page.stages.similarities.pairs))
        self._take(window, "digits")
        window.close()

    def compared(self) -> None:
        """Two prompts at three numbers of steps, while the last cell forms; and the form of a column."""
        window = self._open(self._gallery)
        window.pages.show_page("compare")
        page = window.pages.page("compare")
        assert isinstance(page, ComparePage)
        columns = parse_columns("vqgan-clip: total_iter=8,16,32")
        prompts = ("red apple", "blue fish on a yellow background")
        page.panel.show_comparison(Comparison(rows_of(prompts), columns, (1,)))
        page.press_primary()
        wait_until(lambda: "5 of 6" in page.show_.progress.text and "step 7" in page.show_.progress.text)
        page.press_primary()
        wait_until(lambda: page.runs.state is RunState.PAUSED)
        self._take(window, "compare")
        page.press_primary()
        wait_until(lambda: page.runs.state is RunState.READY)
        page.panel.change_column(1)
        (dialog,) = page.panel.findChildren(ColumnDialog)
        self._take(dialog, "compare-column")
        dialog.reject()
        window.close()

    def cluster(self) -> None:
        """The queue, and a comparison, while two nodes do them."""
        with tempfile.TemporaryDirectory() as folder, two_nodes(Path(folder)) as address:
            window = self._open(self._gallery)
            self._queue_on(window, address)
            self._comparison_on(window, address)
            window.close()

    def _queue_on(self, window: MainWindow, address: str) -> None:
        queue = window.studio.queue
        window.pages.show_page("queue")
        page = window.pages.page("queue")
        assert isinstance(page, QueuePage)
        queue.pause()
        settings = [
            validated(window.studio.entry.settings_type, {"include": prompt, "total_iter": STEPS // 2})
            for prompt in (LIVE, *PROMPTS[:5])
        ]
        queue.add(wishes_of(window.studio.entry, settings))
        wait_until(lambda: queue.waiting == len(settings))
        choose_cluster(page.header.place, address)
        queue.resume()
        wait_until(
            lambda: (
                queue.cluster.ended > 0
                and sum(c.preview is not None and c.steps[0] > 5 for c in queue.cluster.courses.values()) == 2
            )
        )
        window.message.hide()
        self._take(window, "queue-cluster")
        wait_until(lambda: queue.waiting == 0 and not queue.cluster.is_working)
        page.header.place.choice.setCurrentIndex(0)

    def _comparison_on(self, window: MainWindow, address: str) -> None:
        window.pages.show_page("compare")
        page = window.pages.page("compare")
        assert isinstance(page, ComparePage)
        columns = parse_columns("vqgan-clip: total_iter=8,16,32,64")
        page.panel.show_comparison(Comparison(rows_of((LIVE, PROMPTS[0])), columns, (1,)))
        choose_cluster(page.panel.place, address)
        page.press_primary()
        wait_until(lambda: "5 of 8" in page.show_.progress.text and "2 at once" in page.show_.progress.text)
        window.message.hide()
        self._take(window, "compare-cluster")
        wait_until(lambda: page.runs.state is RunState.READY)
        page.panel.place.choice.setCurrentIndex(0)

    def tiles(self, steps: int = STEPS) -> None:
        """A picture that tiles, beside itself."""
        window = self._open(self._gallery)
        self._describe(window, "yellow flower on a green background", steps)
        window.compose.set_values({"tile": "both"})
        window.press_primary()
        wait_until(lambda: window.runs.state is not RunState.READY)
        wait_until(lambda: window.runs.state is RunState.READY)
        self._take(window, "tiles")
        window.compose.reset_all()
        window.close()

    def _look_at(self, window: MainWindow, row: int) -> None:
        id = window.model.ids()[row]
        window.gallery.view.show_id(id)
        wait_until(lambda: window.viewer.item is not None and window.viewer.item.id == id)

    def _take(self, window: QWidget, name: str) -> None:
        """In the dark scheme only: a guide needs one picture of a thing."""
        self._theme.apply(Qt.ColorScheme.Dark)
        pause(600)
        window.grab().save(str(self._out / f"{name}.png"))


def choose_cluster(place: Place, address: str) -> None:
    """As a person would."""
    place.choice.setCurrentIndex(1)
    place.address.setText(address)
    place.address.editingFinished.emit()


if __name__ == "__main__":
    sys.exit(main())
