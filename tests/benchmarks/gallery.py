"""How long a large gallery takes to open, to search and to sync, against reading every picture's record.

    python -m tests.benchmarks.gallery [--items 50000]

Makes a gallery of so many small pictures in a temporary folder, and prints a line per question.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from t2i_desktop.engine.formats import Origin, picture_file
from t2i_desktop.engine.gallery import Gallery, Library, Query, read_item
from tests.fakes import FakeSettings

WORDS = (
    "red green blue yellow apple pear leaf house sea mountain cloud night sun oil painting photo sketch old"
)
QUERIES = {
    "everything, newest first": Query(),
    "everything by title": Query(sort="title"),
    "everything by stars": Query(sort="stars"),
    "one common word": Query(text="apple"),
    "three words": Query(text="red app mount"),
    "a word and two filters": Query(text="sea", model="model-1", stars=3),
    "a tag": Query(tags=("favourite",)),
    "a rare word": Query(text="number77"),
}


def main() -> None:
    """Make the gallery, and ask."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=50_000)
    number: int = parser.parse_args().items
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "gallery"
        made = _seconds(lambda: make_items(root, 0, number))
        print(f"{number} items made in {made:.1f} s")
        measure(root, number)


def measure(root: Path, number: int) -> None:
    """Print how long each question takes."""
    library = Library(Gallery(root))
    print(f"rebuild: {_seconds(lambda: list(library.rebuild())):.1f} s")
    library.close()
    anew = Library(Gallery(root))
    opening = _seconds(lambda: anew.rows(anew.find()[:200]))
    print(f"open, with the first 200 rows: {opening * 1000:.0f} ms")
    for name, query in QUERIES.items():
        times = [_seconds(lambda query=query: anew.find(query)) for _ in range(5)]
        print(f"{name}: {statistics.median(times) * 1000:.1f} ms, {len(anew.find(query))} found")
    ids = anew.find()
    print(f"a page of 200 rows: {_seconds(lambda: anew.rows(ids[number // 2 :][:200])) * 1000:.1f} ms")
    print(f"what there is to choose from: {_seconds(anew.facets) * 1000:.0f} ms")
    print(f"first sync, with nothing new: {_seconds(lambda: list(anew.sync())) * 1000:.0f} ms")
    print(f"later sync, with nothing new: {_seconds(lambda: list(anew.sync())) * 1000:.0f} ms")
    make_items(root, number, 10)
    print(f"later sync, after 10 new items: {_seconds(lambda: list(anew.sync())) * 1000:.0f} ms")
    print(f"looking whether anything has changed: {_seconds(anew.has_changed) * 1000:.2f} ms")
    reading = _seconds(lambda: [read_item(path) for path in root.iterdir() if not path.name.startswith(".")])
    print(f"reading every record, without the index: {reading:.1f} s, {reading / opening:.0f} times as long")
    anew.close()


def make_items(root: Path, first: int, number: int) -> None:
    """So many items, as the gallery writes them but for syncing each to disk."""
    rng = random.Random(first)
    settings = FakeSettings(include="x")
    picture = picture_file(np.zeros((8, 8, 3), np.uint8), Origin.of("fake", settings, 1))
    for item in range(first, first + number):
        created = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=13 * item)
        prompt = f"{' '.join(rng.choices(WORDS.split(), k=6))} number{item}"
        folder = root / f"{created:%Y%m%d-%H%M%S-%f}-{item}"
        folder.mkdir(parents=True)
        record = {
            "created": created.isoformat(),
            "title": prompt,
            "status": "finished",
            "generator": "vqgan-clip",
            "settings": settings.model_dump() | {"include": prompt},
            "models": {"vqgan": f"model-{rng.randrange(5)}"},
            "step": item % 500,
        }
        (folder / "item.json").write_text(json.dumps(record))
        (folder / "image.png").write_bytes(picture)
        if item % 10 == 0:
            tags = ["favourite"] if item % 50 == 0 else []
            (folder / "marks.json").write_text(json.dumps({"stars": rng.randint(1, 5), "tags": tags}))


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
