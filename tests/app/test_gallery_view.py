"""The gallery's list by itself: what is chosen while it is still being read, and what is drawn once."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from t2i_desktop.app import thumbnails
from t2i_desktop.app.background import Background, Failure
from t2i_desktop.app.gallery.model import GalleryModel
from t2i_desktop.app.gallery.reading import read_image
from t2i_desktop.app.gallery.view import GalleryView
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.gallery import Gallery, Library, Thumbnails
from tests.benchmarks.gallery import make_items

PICTURES = 3


class HeldBackground(Background):
    """Does nothing until it is let."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[Callable[[], None]] = []

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Failure,
        *,
        is_promised: bool = False,
    ) -> None:
        self._held.append(lambda: done(work()))

    def let(self) -> None:
        """Do what was asked for until now."""
        held, self._held = self._held, []
        for task in held:
            task()


@pytest.fixture
def held() -> HeldBackground:
    return HeldBackground()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, tmp_path: Path, held: HeldBackground) -> Iterator[GalleryView]:
    """A gallery whose order is known, and of whose pictures nothing is fetched yet."""
    make_items(tmp_path / "gallery", 0, PICTURES)
    library = Library(Gallery(tmp_path / "gallery"))
    list(library.sync())
    model = GalleryModel(library, Thumbnails(tmp_path / "thumbnails"), held)
    view = GalleryView(model, theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    model.refresh()
    held.let()
    assert model.rowCount() == PICTURES
    yield view
    library.close()


def test_a_picture_chosen_while_the_list_is_read_is_opened_once_it_is_there(
    view: GalleryView, held: HeldBackground
) -> None:
    chosen: list[str] = []
    view.chosen.connect(lambda row: chosen.append(row.id))
    view.setCurrentIndex(view.gallery.index(1))
    assert chosen == []
    held.let()
    assert chosen == [view.gallery.id_at(1)]
    view.gallery.look_again()
    held.let()
    held.let()
    assert chosen == [view.gallery.id_at(1)]


def test_of_several_chosen_meanwhile_the_last_is_opened(view: GalleryView, held: HeldBackground) -> None:
    chosen: list[str] = []
    view.chosen.connect(lambda row: chosen.append(row.id))
    for place in (1, 2, 0):
        view.setCurrentIndex(view.gallery.index(place))
    held.let()
    assert chosen == [view.gallery.id_at(0)]


def test_scrolling_draws_no_thumbnail_a_second_time(
    view: GalleryView, held: HeldBackground, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    draw = thumbnails._draw_square
    monkeypatch.setattr(
        thumbnails, "_draw_square", lambda image, side, ratio: drawn.append(side) or draw(image, side, ratio)
    )
    for _ in range(4):  # rows, then their thumbnails, two at a time
        view.grab()
        held.let()
    first = view.grab().toImage()
    assert len(drawn) == PICTURES
    assert view.grab().toImage() == first
    assert len(drawn) == PICTURES


def test_a_picture_is_read_as_it_is_and_what_is_none_is_null(tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (5, 7, 3), np.uint8)
    Image.fromarray(pixels).save(tmp_path / "picture.png")
    image = read_image(tmp_path / "picture.png")
    assert image.size().toTuple() == (7, 5)
    assert image.pixelColor(6, 4).getRgb()[:3] == tuple(pixels[4, 6])  # pyright: ignore[reportIndexIssue]
    (tmp_path / "broken.png").write_bytes(b"no picture")
    assert read_image(tmp_path / "broken.png").isNull()
