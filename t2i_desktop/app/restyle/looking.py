"""Decides which frames are shown beside each other: that which forms, or one that the person looks for."""

from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Slot

from t2i_desktop.app.background import Background
from t2i_desktop.app.restyle.reader import SourceReader
from t2i_desktop.app.restyle.stage import RestyleStage
from t2i_desktop.app.words import tr
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.restyle.frames import frame_path


class Looking(QObject):
    """Frames are counted from 0. While a run goes on it is followed, until the person looks elsewhere."""

    def __init__(
        self, stage: RestyleStage, reader: SourceReader, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._stage, self._reader, self._background = stage, reader, background
        self._folder: Path | None = None
        self._live: int | None = None
        self._preview: np.ndarray | None = None
        self._follows = True
        self.number = 0
        reader.shown.connect(self._show_source)
        stage.looked_at.connect(self._look_at)
        stage.live_wanted.connect(self._follow_again)

    def begin(self, first: np.ndarray) -> None:
        """A source has been opened: show its first frame."""
        self.number, self._folder = 0, None
        self._stage.show_number(0)
        self._show_source(0, first)
        self._show_painted()

    def set_folder(self, folder: Path | None) -> None:
        """From now on, this is where restyled frames are; None: there are none."""
        self._folder = folder
        if self._live is None:
            self._show_painted()

    def begin_run(self) -> None:
        """Follow a run."""
        self._follows, self._preview = True, None
        self._stage.live.hide()

    def show_live(self, number: int, picture: np.ndarray) -> None:
        """Frame `number` of the run looks like this now."""
        self._live, self._preview = number, picture
        if self._follows and number != self.number:
            self._go_to(number)
        if number == self.number:
            self._stage.painted.show_live(picture)
            self._stage.painted.caption_as(tr("Restyled  ·  frame {number}, forming", number=number + 1))

    def end_run(self) -> None:
        """Nothing forms any more."""
        self._live = self._preview = None
        self._stage.live.hide()
        self._show_painted()

    def _look_at(self, number: int) -> None:
        """Show what the person looks for."""
        self._follows = self._live is None or number == self._live
        self._stage.live.setVisible(not self._follows)
        self._go_to(number)
        self._show_painted()

    @Slot()
    def _follow_again(self) -> None:
        if self._live is not None:
            self._look_at(self._live)

    def _go_to(self, number: int) -> None:
        self.number = number
        self._stage.show_number(number)
        self._reader.want(number)

    @Slot(int, object)
    def _show_source(self, number: int, picture: np.ndarray) -> None:
        if number == self.number:
            self._stage.source.show_frame(picture)
            self._stage.source.caption_as(tr("Source  ·  frame {number}", number=number + 1))

    def _show_painted(self) -> None:
        """Show the restyled frame of this number, if it is finished or forms."""
        number, folder = self.number, self._folder
        if number == self._live and self._preview is not None:
            self.show_live(number, self._preview)
        elif folder is None:
            self._show_none()
        else:
            done = partial(self._on_read, folder, number)
            self._background.run(partial(_read, frame_path(folder, number)), done, lambda *_: done(None))

    def _on_read(self, folder: Path, number: int, picture: np.ndarray | None) -> None:
        if (folder, number) != (self._folder, self.number) or number == self._live:
            return
        if picture is None:
            self._show_none()
        else:
            self._stage.painted.show_frame(picture)
            self._stage.painted.caption_as(tr("Restyled  ·  frame {number}", number=number + 1))

    def _show_none(self) -> None:
        self._stage.painted.show_hint(
            tr("Frame {number} will stand here, painted anew.", number=self.number + 1)
        )
        self._stage.painted.caption_as(tr("Restyled"))


def _read(path: Path) -> np.ndarray | None:
    return read_picture(path) if path.exists() else None
