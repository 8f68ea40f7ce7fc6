"""Plays a film while it is being made: its frames are decoded off the GUI thread and kept as small pictures.

It plays in true time, and leaves out what is not decoded yet; meanwhile it decodes ahead. Knows no widgets.
"""

import time
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from t2i_desktop.app.latents.asking import Asking
from t2i_desktop.app.stage.canvas import image_of
from t2i_desktop.engine.film.settings import FilmSettings, Keyframe
from t2i_desktop.engine.film.timeline import Place, Timeline
from t2i_desktop.engine.registry import find

PREVIEW_RATE = 12  # frames a second, at most
LONGEST_SIDE = 384
MOST_BYTES = 96 << 20


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A frame to decode, and what it is known by."""

    settings: FilmSettings
    frame: int
    key: Hashable


class Player(QObject):
    """shown: a picture, and its frame. moved: the frame played now. playing_changed: it plays, or rests."""

    shown = Signal(QImage, int)
    moved = Signal(int)
    playing_changed = Signal(bool)
    decoded = Signal(int, int)  # frames of the preview that are there, and all
    sized = Signal(int, int)  # width and height of the film in pixels
    failed = Signal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._film: tuple[FilmSettings, Timeline] | None = None
        self._keys: list[Hashable] = []  # of the frames of the preview: every so many of the film's
        self._step = 1
        self._cache: OrderedDict[Hashable, QImage] = OrderedDict()
        self._bytes = 0
        self.frame = 0
        self._begun = (0.0, 0)  # when it began to play, and at which frame
        self._is_watched = False
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self.asking = Asking(find("film"), _decoded, self)
        self.asking.answered.connect(self._on_answered)
        self.asking.failed.connect(self._on_failed)

    @property
    def frames(self) -> int:
        """How many frames the film has; 0 if there is none."""
        return len(self._film[1]) if self._film else 0

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._timer.isActive()

    def set_film(self, settings: FilmSettings | None) -> None:
        """Play another film, from about where this one was; None if there is none that can be played."""
        if settings is None:
            self.pause()
            self._film, self._keys = None, []
            self.asking.forget()
            return
        if self._film and self._film[0] == settings:
            return
        keyframes = settings.keyframes()
        timeline = Timeline.of(keyframes, settings.fps, loop=settings.loop)
        self._film, self._step = (settings, timeline), max(1, round(settings.fps / PREVIEW_RATE))
        places = (timeline.at(frame) for frame in range(0, len(timeline), self._step))
        self._keys = [_key(settings, keyframes, place) for place in places]
        self._timer.setInterval(round(1000 * self._step / settings.fps))
        self.seek(min(self.frame, len(timeline) - 1))

    def watch(self, is_watched: bool) -> None:
        """Decode while somebody looks; otherwise let the model go."""
        self._is_watched = is_watched
        if is_watched:
            self._show()
        else:
            self.pause()
            self.asking.forget()

    def play(self) -> None:
        """Play on, from the beginning if it is at its end."""
        if self._film and not self.is_playing:
            at_end = self.frame >= self.frames - 1
            self._begun = time.monotonic(), 0 if at_end else self.frame
            self._timer.start()
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Rest."""
        if self.is_playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def seek(self, frame: int) -> None:
        """Show a frame, and play on from there if it plays."""
        if self._film:
            self.frame = frame
            self._begun = time.monotonic(), frame
            self.moved.emit(frame)
            self._show()

    def shut_down(self) -> None:
        """Wait for what is being decoded."""
        self._timer.stop()
        self.asking.shut_down()

    @Slot()
    def _on_tick(self) -> None:
        assert self._film is not None
        settings, _ = self._film
        since, first = self._begun
        frame = first + int((time.monotonic() - since) * settings.fps)
        if frame >= self.frames and not settings.loop:
            self.frame = self.frames - 1
            self.pause()
        else:
            self.frame = frame % self.frames
        self.moved.emit(self.frame)
        self._show()

    def _show(self) -> None:
        """Show the frame played if it is there, and decode what is missing from it on."""
        if not self._film:
            return
        key = self._keys[self._at]
        if image := self._cache.get(key):
            self._cache.move_to_end(key)
            self.shown.emit(image, self._at * self._step)
        self._ask()

    @property
    def _at(self) -> int:
        """Which frame of the preview stands for the one played."""
        return min(self.frame // self._step, len(self._keys) - 1)

    def _ask(self) -> None:
        """Decode the next frame of the preview that is missing, from the one played on."""
        if not self._film or not self._is_watched:
            return
        there = sum(key in self._cache for key in self._keys)
        self.decoded.emit(there, len(self._keys))
        order = (*range(self._at, len(self._keys)), *range(self._at))
        at = next((at for at in order if self._keys[at] not in self._cache), None)
        # No further where it would push out of memory what was decoded of this very film.
        if at is not None and (at == self._at or self._bytes < MOST_BYTES or there < len(self._cache)):
            self.asking.ask(_Wanted(self._film[0], at * self._step, self._keys[at]))

    @Slot(object, object)
    def _on_answered(self, wanted: _Wanted, answer: tuple[QImage, QSize]) -> None:
        image, size = answer
        self._cache[wanted.key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > MOST_BYTES and len(self._cache) > 1:
            self._bytes -= self._cache.popitem(last=False)[1].sizeInBytes()
        if self._film and wanted.settings is self._film[0]:
            if self.is_playing or wanted.key == self._keys[self._at]:
                self.shown.emit(image, wanted.frame)
            self.sized.emit(size.width(), size.height())
            self._ask()

    @Slot(str, str)
    def _on_failed(self, message: str, details: str) -> None:
        self.set_film(None)
        self.failed.emit(message, details)


def _key(settings: FilmSettings, keyframes: Sequence[Keyframe], place: Place) -> Hashable:
    """What a frame shows: the same however the film around it changes."""
    model = settings.vqgan, settings.tile
    if place.share == 0:
        return model, keyframes[place.start].path
    ends = keyframes[place.start].path, keyframes[place.end].path
    return model, ends, round(place.share, 5), settings.blend


def _decoded(film: Any, wanted: _Wanted) -> tuple[QImage, QSize]:
    """The picture of a frame, no larger than the preview needs, and how large it is in the film."""
    image = image_of(film.picture(wanted.settings, wanted.frame))
    if max(image.width(), image.height()) <= LONGEST_SIDE:
        return image, image.size()
    bounds = QSize(LONGEST_SIDE, LONGEST_SIDE)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(bounds, keep, smooth), image.size()
