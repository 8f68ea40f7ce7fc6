"""What sheets of pictures are drawn with: paper, text that is wrapped, pictures that fit into boxes.

Knows nothing of what stands on a sheet. Imports no torch.
"""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.images import read_picture

MARGIN, GAP, LINE = 24, 10, 18
DARK, MUTED = "#1b1e28", "#5d6577"

_GROUND, _EMPTY = "#ffffff", "#eceef3"
_SYSTEM_FONTS = ("NotoSans-Regular.ttf", "DejaVuSans.ttf", "segoeui.ttf", "Arial Unicode.ttf", "Arial.ttf")

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def paper(right: int, bottom: int) -> Image.Image:
    """White, with a margin beyond what ends at `right` and `bottom` with a gap."""
    return Image.new("RGB", (right - GAP + MARGIN, bottom - GAP + MARGIN), _GROUND)


def place(sheet: Image.Image, path: Path | None, box: tuple[int, int, int, int]) -> None:
    """Lay a picture into the middle of a box (x, y, width, height), as large as fits, or leave it blank."""
    x, y, width, height = box
    try:
        picture = Image.fromarray(read_picture(path)) if path else None
    except BadData:
        picture = None
    if picture is None:
        ImageDraw.Draw(sheet).rectangle((x, y, x + width - 1, y + height - 1), fill=_EMPTY)
        return
    scale = min(width / picture.width, height / picture.height)
    fitted = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    small = picture.resize(fitted, Image.Resampling.LANCZOS)
    sheet.paste(small, (x + (width - small.width) // 2, y + (height - small.height) // 2))


def write(
    pen: ImageDraw.ImageDraw, x: int, y: int, lines: Sequence[str], font: Font, colour: str = DARK
) -> None:
    """Write lines below each other; x, y: the upper left corner of the first."""
    for number, line in enumerate(lines):
        pen.text((x, y + number * LINE), line, fill=colour, font=font)


def wrapped(text: str, font: Font, width: float, most: int = 3) -> list[str]:
    """At most `most` lines no wider than `width`; an ellipsis stands for what does not fit."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]} …"]
    return [_shortened(line, font, width) for line in lines]


def _shortened(line: str, font: Font, width: float) -> str:
    if font.getlength(line) <= width:
        return line
    end = max((n for n in range(len(line)) if font.getlength(f"{line[:n]}…") <= width), default=0)
    return f"{line[:end].rstrip()}…"


def font_for(size: int, texts: Sequence[str]) -> Font:
    """Pillow's own, which has little more than ASCII; for other texts the first of the system's there is."""
    is_plain = all(text.replace("·", "").isascii() for text in texts)
    for name in () if is_plain else _SYSTEM_FONTS:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return ImageFont.load_default(size)
