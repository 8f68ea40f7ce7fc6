"""A small CelebA in the exact format, for tests: JPEGs of 178 × 218 whose colour tells their number."""

import io
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from t2i_desktop.engine.portraits.attributes import CELEBA
from t2i_desktop.engine.portraits.celeba import ATTRIBUTES, IMAGES, PARTITION


def jpeg(number: int, size: tuple[int, int] = (178, 218)) -> bytes:
    """A face of one colour before a grey wall; the colour follows from the number."""
    pixels = np.full((size[1], size[0], 3), 128, np.uint8)
    pixels[40:180, 30:150] = Random(number).randbytes(3)[0], number % 256, 200
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=95)
    return buffer.getvalue()


def write_celeba(folder: Path, count: int = 200, seed: int = 0) -> Path:
    """Write a data set of `count` pictures, eight in ten for training; returns its folder."""
    rng = Random(seed)
    files = [f"{number:06d}.jpg" for number in range(1, count + 1)]
    (folder / IMAGES).mkdir(parents=True)
    for number, file in enumerate(files, 1):
        (folder / IMAGES / file).write_bytes(jpeg(number))
    rows = [f"{file} {' '.join(f'{rng.choice((-1, 1)):2d}' for _ in CELEBA)}" for file in files]
    (folder / ATTRIBUTES).write_text("\n".join([str(count), " ".join(CELEBA) + " ", *rows, ""]))
    parts = [0 if number < 0.8 * count else 1 if number < 0.9 * count else 2 for number in range(count)]
    (folder / PARTITION).write_text(
        "".join(f"{file} {part}\n" for file, part in zip(files, parts, strict=True))
    )
    return folder
