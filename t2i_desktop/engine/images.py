"""Pictures as uint8 arrays and as PNG files that carry the settings they were made with.

Knows nothing of networks, of latents or of where pictures are kept; imports no torch.
"""

import io
import math
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from PIL.PngImagePlugin import PngImageFile, PngInfo

from t2i_desktop.engine.errors import BadData, GalleryError


def sheet(pictures: np.ndarray) -> np.ndarray:
    """One picture of a batch: (B, H, W, 3) uint8 to (rows * H, columns * W, 3).

    A single picture stays as it is; several become a near-square contact sheet, row by row, black where
    the last row is not full.
    """
    number, height, width, channels = pictures.shape
    columns = math.ceil(math.sqrt(number))
    rows = math.ceil(number / columns)
    cells = np.zeros((rows * columns, height, width, channels), np.uint8)
    cells[:number] = pictures
    grid = cells.reshape(rows, columns, height, width, channels).transpose(0, 2, 1, 3, 4)
    return np.ascontiguousarray(grid.reshape(rows * height, columns * width, channels))


def png_bytes(picture: np.ndarray, metadata: Mapping[str, str]) -> bytes:
    """The picture (H, W, 3) uint8 as a PNG file with one text chunk per entry of `metadata`.

    The same picture and metadata give the same bytes. Chunks are iTXt (UTF-8) where Latin-1 does not suffice.
    """
    chunks = PngInfo()
    for key, value in metadata.items():
        chunks.add_text(key, value)
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "PNG", pnginfo=chunks)
    return file.getvalue()


def read_picture(path: Path, size: tuple[int, int] | None = None) -> np.ndarray:
    """Any picture file as (H, W, 3) uint8: upright as its camera held it, and on white where transparent.

    size: (width, height) to fill; what stands out on two sides is cut away evenly.
    Raises BadData if the file is missing or no picture.
    """
    try:
        with Image.open(path) as image:
            upright = ImageOps.exif_transpose(image).convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise BadData(f"The picture {path} cannot be read. Choose a PNG, JPEG or WebP file.") from error
    picture = Image.new("RGBA", upright.size, "white")
    picture.alpha_composite(upright)
    filled = ImageOps.fit(picture, size, Image.Resampling.LANCZOS) if size else picture
    return np.asarray(filled.convert("RGB"))


def read_metadata(path: Path) -> dict[str, str]:
    """The text chunks of a PNG file by name; raises GalleryError if it is no picture."""
    try:
        with PngImageFile(path) as image:
            return {key: str(value) for key, value in image.text.items()}
    except (OSError, SyntaxError) as error:  # what Pillow raises on files that are no PNG
        raise GalleryError(
            f"{path} cannot be read as a picture. Restore it from a copy, or delete it."
        ) from error
