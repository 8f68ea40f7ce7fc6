"""The styles by name, and a portrait of one of them as pixels. Imports DiceBear and resvg when it draws."""

import io
import json
from functools import cache
from importlib.resources import files
from random import Random
from types import ModuleType
from typing import Any

import numpy as np
from PIL import Image

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.portraits.drawn import open_peeps, personas
from t2i_desktop.engine.portraits.drawn.drawing import Drawing
from t2i_desktop.engine.words import said

STYLES: dict[str, ModuleType] = {style.STYLE: style for style in (personas, open_peeps)}
WIDTH, HEIGHT = 178, 218
"""Of a picture of img_align_celeba, in pixels."""


def drawing(style: str, seed: int, index: int) -> Drawing:
    """Portrait number `index` of a seed; the same on every machine, whatever was drawn before."""
    found: Drawing = STYLES[style].draw(Random(f"{style} {seed} {index}"))
    return found


def picture(style: str, drawn: Drawing, index: int) -> Image.Image:
    """The portrait as RGB, 178 × 218; raises BadData if the packages that draw are not installed.

    It fills the square that CelebA's customary crop takes; above and below it goes on as it ends.
    """
    square = np.array(_rendered(style, drawn, index))
    above = (HEIGHT - WIDTH) // 2
    return Image.fromarray(np.pad(square, ((above, HEIGHT - WIDTH - above), (0, 0), (0, 0)), mode="edge"))


def require_packages() -> None:
    """Raise BadData unless the packages that draw are installed."""
    try:
        import dicebear  # noqa: F401
        import dicebear_styles  # noqa: F401
        import resvg_py  # noqa: F401
    except ImportError as error:
        raise BadData(
            said(
                "Portraits are drawn by packages that are not installed ({package}). Type: pip install "
                '"t2i-desktop[portraits]"',
                package=error.name,
            )
        ) from error


def _rendered(style: str, drawn: Drawing, index: int) -> Image.Image:
    require_packages()
    import resvg_py
    from dicebear import Avatar

    svg = Avatar(_style(style), {**drawn.options, "seed": str(index)}).to_string()
    png = resvg_py.svg_to_bytes(
        svg_string=STYLES[style].mended(svg), width=WIDTH, height=WIDTH, background="white"
    )
    return Image.open(io.BytesIO(bytes(png))).convert("RGB")


@cache
def _style(name: str) -> Any:
    from dicebear import Style

    return Style(json.loads(files("dicebear_styles").joinpath(f"{name}.json").read_text("utf-8")))
