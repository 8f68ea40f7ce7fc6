"""Drives the real window with the real starter models, and writes a picture of every state it can be in.

    QT_QPA_PLATFORM=offscreen python packaging/screenshots.py --out docs/screenshots

The gallery is filled once, by runs of the window itself; give --gallery to use it again.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from t2i_desktop.app.film.page import FilmPage
from t2i_desktop.app.latents.page import LatentsPage
from t2i_desktop.app.main import SWITCH_SECONDS, build_window
from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.restyle.page import RestylePage
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.guidance.cut_presets import CUT_PRESETS

PROMPTS = (
    "green frog on a yellow background",
    "pink flower on a green background",
    "yellow banana on a purple background",
    "purple octopus on a white background",
    "orange pumpkin on a black background",
    "white cloud on a blue background",
    "brown bear on a green background",
    "red heart on a white background",
    "blue fish on an orange background",
)
LIVE = "red apple on a blue background"
SIZE = (1320, 860)
FRAMES = 6
RESTYLE = {
    "include": "yellow flower on a green background",
    "total_iter": 18,
    "learning_rate": 0.06,
    "carry_over": 0.0,
    "video": True,
}


def main() -> int:
    """Write all screenshots."""
    options = _options()
    app = QApplication(sys.argv[:1])
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    sys.setswitchinterval(SWITCH_SECONDS)
    theme = Theme(app)
    with tempfile.TemporaryDirectory() as folder:
        gallery = options.gallery or Path(folder) / "gallery"
        shoot = Camera(theme, options.out, gallery, Path(folder) / "memory.ini")
        shoot.empty(Path(folder) / "nothing")
        shoot.fill(options.steps)
        shoot.run(options.steps)
        shoot.failure()
        shoot.gallery()
        shoot.models()
        shoot.ways()
        shoot.latents()
        shoot.film()
        shoot.restyle(Path(folder) / "flying ball")
    return 0


class Camera:
    """Opens the window, brings it into a state, and takes its picture in both schemes."""

    def __init__(self, theme: Theme, out: Path, gallery: Path, memory: Path) -> None:
        self._theme, self._out, self._gallery, self._memory = theme, out, gallery, memory
        out.mkdir(parents=True, exist_ok=True)

    def empty(self, gallery: Path) -> None:
        """The first thing a person sees."""
        window = self._open(gallery)
        self._take(window, "empty")
        window.close()

    def fill(self, steps: int) -> None:
        """Make the gallery, unless it is there already."""
        window = self._open(self._gallery)
        done = {window.model.index(row).data() for row in range(window.model.rowCount())}
        if missing := [prompt for prompt in PROMPTS if prompt not in done]:
            self._describe(window, "\n".join(missing), steps)
            window.press_primary()
            wait_until(lambda: window.runs.state is RunState.READY)
        window.close()

    def run(self, steps: int) -> None:
        """A run under way, and the same run paused and cancelled."""
        window = self._open(self._gallery)
        self._describe(window, LIVE, 2 * steps)
        window.compose.prompts.edit("exclude").setPlainText("text, people")
        window.compose.prompts.edit("extras").setPlainText("flat icon")
        window.press_primary()
        wait_until(lambda: len(window.chart.terms.get("total", ())) > 1.2 * steps)
        self._take(window, "running")
        window.press_primary()
        wait_until(lambda: window.runs.state is RunState.PAUSED)
        self._take(window, "paused")
        window.runs.cancel()
        wait_until(lambda: window.runs.state is RunState.READY)
        wait_until(lambda: window.viewer.item is not None)
        window.close()

    def failure(self) -> None:
        """A run that could not begin."""
        window = self._open(self._gallery)
        window.compose.set_values({"include": LIVE, "device": "cuda"})
        window.press_primary()
        wait_until(window.message.isVisible)
        self._take(window, "failed")
        window.compose.form.reset_all()
        window.close()

    def gallery(self) -> None:
        """A picture of the gallery, with its settings and losses."""
        window = self._open(self._gallery)
        window.gallery.view.setCurrentIndex(window.model.index(3))
        wait_until(lambda: window.viewer.item is not None)
        self._take(window, "gallery")
        window.close()

    def models(self) -> None:
        """The Models window, with a model that can be downloaded."""
        window = self._open(self._gallery)
        window.actions_.models.trigger()
        wait_until(lambda: window.models.window.model.rowCount() > 0)
        window.models.window.view.choose("vqgan-imagenet-f16-16384")
        self._take(window.models.window, "models")
        window.close()

    def ways(self) -> None:
        """The settings of the cutouts, and the way that they are set in."""
        window = self._open(self._gallery)
        section = window.compose.form.section_of("rotation")
        assert section is not None
        assert section.ways is not None
        section.fold.setChecked(True)
        section.ways.chosen.emit(CUT_PRESETS["nrupdated"])
        pause(300)
        window.compose.find_setting()
        window.compose.form.search.setText("cut")
        self._take(window.compose, "ways")
        window.compose.form.search.clear()
        window.compose.form.reset_all()
        window.close()

    def latents(self) -> None:
        """Three latents in a mix."""
        window = self._open(self._gallery)
        window.pages.show_page("latents")
        page = window.pages.page("latents")
        assert isinstance(page, LatentsPage)
        page.add([item.image for item in islice(window.studio.gallery, 3)])
        wait_until(lambda: len(page.mix.slots_) == 3)
        page.mix.modes.button(1).click()
        page.mix.slots_[1].slider.setValue(80)
        page.mix.slots_[2].slider.setValue(15)
        page.shelf.view.setCurrentIndex(page.shelf.model.index(1))
        wait_until(lambda: page.shelf.item is not None and page.mixed is not None)
        self._take(window, "latents")
        window.close()

    def film(self) -> None:
        """Five latents on the timeline, between the second and the third."""
        window = self._open(self._gallery)
        window.pages.show_page("film")
        page = window.pages.page("film")
        assert isinstance(page, FilmPage)
        page.bar.clear.click()
        page.desk.add([item.image for item in islice(window.studio.gallery, 5)])
        wait_until(lambda: page.player.frames > 0)
        page.strip.select([1])
        page.controls.seconds.setValue(1.5)
        page.controls.easing.setCurrentText("Reference")
        page.screen_.scrub.setValue(page.desk.project.timeline().start_of(1) + 25)
        page.shelf.view.setCurrentIndex(page.shelf.model.index(1))
        wait_until(lambda: page.shelf.item is not None)
        pause(1500)
        self._take(window, "film")
        window.close()

    def restyle(self, source: Path) -> None:
        """The Restyle page: without a source, under way, finished, and failed."""
        draw_frames(source)
        window = self._open(self._gallery)
        window.pages.show_page("restyle")
        page = window.pages.page("restyle")
        assert isinstance(page, RestylePage)
        self._take(window, "restyle-empty")
        page.form.choose_source(source)
        wait_until(lambda: page.stage.title == source.name)
        page.form.set_values(RESTYLE)
        page.press_primary()
        wait_until(lambda: page.looking.number == FRAMES // 2)
        pause(1500)
        self._take(window, "restyle-running")
        wait_until(lambda: page.runs.state is RunState.READY)
        page.stage.slider.setValue(FRAMES // 2)
        self._take(window, "restyle-done")
        page.form.set_values({"device": "cuda", "out": str(source.with_name("elsewhere"))})
        page.press_primary()
        wait_until(window.message.isVisible)
        self._take(window, "restyle-failed")
        window.close()

    def _open(self, gallery: Path) -> MainWindow:
        store = QSettings(str(self._memory), QSettings.Format.IniFormat)
        window = build_window(gallery, store, self._theme)
        window.resize(*SIZE)
        window.show()
        pause(1000)
        return window

    def _describe(self, window: MainWindow, include: str, steps: int) -> None:
        window.compose.set_values({"include": include, "total_iter": steps, "seed": 1})

    def _take(self, window: QWidget, name: str) -> None:
        for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
            self._theme.apply(scheme)
            pause(600)
            window.grab().save(str(self._out / f"{name}-{scheme.name.lower()}.png"))


def draw_frames(folder: Path) -> None:
    """A red ball that flies over a meadow."""
    folder.mkdir()
    for number in range(FRAMES):
        picture = Image.new("RGB", (192, 144), "#5a96e6")
        pen = ImageDraw.Draw(picture)
        x = 30 + 132 * number / (FRAMES - 1)
        y = 40 + 60 * (2 * number / (FRAMES - 1) - 1) ** 2
        pen.rectangle((0, 126, 192, 144), fill="#48a052")
        pen.ellipse((x - 22, y - 22, x + 22, y + 22), fill="#dc2832")
        picture.save(folder / f"{number + 1}.png")


def pause(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the window live until something has happened."""
    while not condition():
        pause(50)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Write a picture of every state of the window.")
    parser.add_argument("--out", type=Path, default=Path("docs/screenshots"), help="folder for the PNG files")
    parser.add_argument("--gallery", type=Path, help="gallery to fill or to use again")
    parser.add_argument("--steps", type=int, default=200, help="iterations of each picture")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
