"""Five thousand pictures are there at once, and found at once; tests/benchmarks/gallery.py asks of more."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from t2i_desktop.engine.gallery import Gallery, Library
from tests.benchmarks.gallery import QUERIES, make_items

ITEMS = 5_000


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gallery of so many pictures, and the index over it."""
    folder = tmp_path_factory.mktemp("scale") / "gallery"
    make_items(folder, 0, ITEMS)
    library = Library(Gallery(folder))
    list(library.sync())
    library.close()
    return folder


def _busy(work: Callable[[], object]) -> float:
    """The seconds of a processor that some work takes: how busy the machine is must not matter."""
    began = time.process_time()
    work()
    return time.process_time() - began


@pytest.mark.slow
def test_thousands_of_pictures_open_in_less_than_a_second(root: Path) -> None:
    library = Library(Gallery(root))
    assert _busy(lambda: library.rows(library.find()[:200])) < 1
    assert library.count() == ITEMS
    assert _busy(lambda: list(library.sync())) < 1
    library.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", QUERIES)
def test_a_search_among_thousands_takes_less_than_50_milliseconds(root: Path, name: str) -> None:
    library = Library(Gallery(root))
    assert library.find(QUERIES[name])
    assert _busy(lambda: library.find(QUERIES[name])) < 0.05
    library.close()
