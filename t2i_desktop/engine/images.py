"""Pictures as uint8 arrays and as files that carry the settings they were made with.

Knows nothing of networks, of latents or of where pictures are kept; imports no torch.
"""

import io
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import numpy as np
from PIL import Image, ImageOps
from PIL.PngImagePlugin import PngImageFile, PngInfo

from t2i_desktop.engine.embedding import exif_block, texts_in, xmp_packet
from t2i_desktop.engine.errors import BadData, GalleryError
from t2i_desktop.engine.words import said

PictureKind = Literal["png", "jpeg", "webp"]


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


def encoded(picture: np.ndarray, metadata: Mapping[str, str], kind: PictureKind, quality: int = 90) -> bytes:
    """The picture (H, W, 3) uint8 as a file of this kind that carries `metadata` for `read_metadata`.

    quality: 1 to 100, of JPEG and WebP. Raises ValueError if the metadata is too long for a JPEG (64 KB).
    """
    if kind == "png":
        return png_bytes(picture, metadata)
    texts = {"xmp": xmp_packet(metadata), "exif": exif_block(metadata)} if metadata else {}
    fine = {"subsampling": 0} if kind == "jpeg" else {"method": 6}
    file = io.BytesIO()
    Image.fromarray(picture).save(file, kind, quality=quality, **texts, **fine)
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
        raise BadData(
            said("The picture {path} cannot be read. Choose a PNG, JPEG or WebP file.", path=path)
        ) from error
    picture = Image.new("RGBA", upright.size, "white")
    picture.alpha_composite(upright)
    filled = ImageOps.fit(picture, size, Image.Resampling.LANCZOS) if size else picture
    return np.asarray(filled.convert("RGB"))


def read_metadata(path: Path) -> dict[str, str]:
    """The texts in a PNG, JPEG or WebP file by name; raises GalleryError if it is no picture."""
    try:
        with Image.open(path, formats=("PNG", "JPEG", "WEBP")) as image:
            if isinstance(image, PngImageFile):
                return {key: str(value) for key, value in image.text.items()}
            return texts_in(image)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise GalleryError(
            said("{path} cannot be read as a picture. Restore it from a copy, or delete it.", path=path)
        ) from error
