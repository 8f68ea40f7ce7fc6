"""Ten pictures of each of three classes, which even untrained eyes can tell apart, as IDX files."""

from pathlib import Path

import numpy as np
import pytest

from t2i_desktop.engine.digits.data import SIDE, write_idx
from t2i_desktop.engine.digits.labels import LABELS_NAME

EACH = 10


@pytest.fixture(scope="session")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with pictures of bars across, bars down and blocks; one label is left out."""
    folder = tmp_path_factory.mktemp("shapes")
    rng = np.random.default_rng(0)
    for name in ("train", "t10k"):
        pictures = np.zeros((3 * EACH, SIDE, SIDE), np.uint8)
        labels = np.repeat(np.array([0, 1, 3], np.uint8), EACH)
        for number, picture in enumerate(pictures):
            at = int(rng.integers(8, 16))
            across, down = (slice(4, 24), slice(at, at + 4)), (slice(at, at + 4), slice(4, 24))
            picture[(down, across, (slice(at, at + 9), slice(at, at + 9)))[number // EACH]] = 255
        write_idx(folder / "MNIST" / "raw" / f"{name}-images-idx3-ubyte", pictures)
        write_idx(folder / "MNIST" / "raw" / f"{name}-labels-idx1-ubyte", labels)
    (folder / LABELS_NAME).write_text("0 across, lying\n1 down, standing\n3 block\n", "utf-8")
    return folder
