"""Writes the program's icon in every size that a system asks for, from its one SVG.

    python packaging/icons.py        # writes packaging/icons; needs the extra “train”

At 16 pixels each square of the drawing is two pixels wide, so that it stays sharp. Icons of macOS keep
a margin, and are drawn at 16 from the one for 32.
"""

import io
import sys
from pathlib import Path

import resvg_py
from PIL import Image

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "resources" / "icons" / "t2i-desktop.svg"
OUT = ROOT / "packaging" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
MAC_SHARE = 824 / 1024  # of the canvas, by Apple's template


def drawn(size: int) -> Image.Image:
    """The icon, `size` pixels wide, RGBA."""
    png = resvg_py.svg_to_bytes(svg_path=str(SOURCE), width=size, height=size)
    return Image.open(io.BytesIO(bytes(png))).convert("RGBA")


def drawn_for_mac(size: int) -> Image.Image:
    """The same with the margin that icons have on macOS."""
    inner = drawn(2 * round(size * MAC_SHARE / 2))
    canvas = Image.new("RGBA", (size, size))
    canvas.paste(inner, ((size - inner.width) // 2,) * 2)
    return canvas


def main() -> int:
    """Write all of them."""
    OUT.mkdir(exist_ok=True)
    for size in SIZES:
        drawn(size).save(OUT / f"{size}.png", optimize=True)
    images = [drawn(size) for size in ICO_SIZES]
    images[-1].save(OUT / "t2i-desktop.ico", sizes=[im.size for im in images], append_images=images[:-1])
    images = [drawn_for_mac(size) for size in ICNS_SIZES]
    images[-1].save(OUT / "t2i-desktop.icns", append_images=images[:-1])
    return 0


if __name__ == "__main__":
    sys.exit(main())
