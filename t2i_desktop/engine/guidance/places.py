r"""Where in a picture a prompt may be bound to: a named place, a box, or a painted mask.

    left, top right, centre, edge        x, y, width, height as shares of the picture        mask.png

Knows the spelling alone, as prompt_language does, which reads what stands around it. Imports no torch.
"""

import re
from dataclasses import dataclass

from t2i_desktop.engine.words import said

MASK_FILES = (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff")
"""The endings by which a mask is known without quotation marks."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of the picture: its left and upper end and its sides, as shares of the picture."""

    x: float
    y: float
    width: float
    height: float

    def __str__(self) -> str:
        sides = (self.x, self.y, self.width, self.height)
        return ",".join(repr(side).removesuffix(".0") for side in sides)


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the picture that has a name."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Mask:
    """A picture file of the whole picture's shape: white where the region is, black elsewhere."""

    path: str

    def __str__(self) -> str:
        return '"' + self.path.replace('"', '""') + '"'


Region = Box | Place | Mask

EDGE = "edge"
INNER = Box(0.2, 0.2, 0.6, 0.6)
"""What of the whole picture is not its edge."""

PLACES = {
    "left": Box(0, 0, 0.5, 1),
    "right": Box(0.5, 0, 0.5, 1),
    "top": Box(0, 0, 1, 0.5),
    "bottom": Box(0, 0.5, 1, 0.5),
    "centre": Box(0.25, 0.25, 0.5, 0.5),
    "top left": Box(0, 0, 0.5, 0.5),
    "top right": Box(0.5, 0, 0.5, 0.5),
    "bottom left": Box(0, 0.5, 0.5, 0.5),
    "bottom right": Box(0.5, 0.5, 0.5, 0.5),
    EDGE: Box(0, 0, 1, 1),
}
"""The boxes of all places; to that of the edge, INNER does not belong."""

_OTHER_NAMES = {"center": "centre", "middle": "centre", "border": EDGE}
_ORDER = ("top", "bottom", "left", "right")
_ROUNDING = 1e-9


class BadRegion(ValueError):
    """A region that cannot be read; str(error) is the sentence that says so."""


def parse_region(text: str) -> Region:
    """What stands behind the @, without quotation marks around it; raises BadRegion."""
    if re.match(r"[-+.\d]", text) and not text.lower().endswith(MASK_FILES):
        return _box(text)
    if name := place_name(text):
        return Place(name)
    if text.lower().endswith(MASK_FILES):
        return Mask(text)
    raise BadRegion(
        said(
            "“{text}” is no region. Choose one of {places}, a box as in @0.1,0.6,0.5,0.4, or a mask as in "
            r"@mask.png; write \@ if the sign belongs to the text.",
            text=text,
            places=", ".join(PLACES),
        )
    )


def place_name(text: str = "") -> str:
    """The name in PLACES that `text` stands for, however its words are joined; empty if for none."""
    words = [_OTHER_NAMES.get(word, word) for word in re.split(r"[\s_-]+", text.strip().lower())]
    name = " ".join(sorted(words, key=lambda word: _ORDER.index(word) if word in _ORDER else 0))
    return name if name in PLACES else ""


def _box(text: str) -> Box:
    try:
        x, y, width, height = (float(number) for number in text.split(","))
    except ValueError:
        raise BadRegion(
            said(
                "a box takes four numbers, left, top, width and height as shares of the picture, as in "
                "@0.1,0.6,0.5,0.4."
            )
        ) from None
    far = max(x + width, y + height)
    if x >= 0 and y >= 0 and width > 0 and height > 0 and far <= 1 + _ROUNDING:
        return Box(x, y, width, height)
    raise BadRegion(
        said(
            "this box is not in the picture. Left, top, width and height are shares of it: width and height "
            "more than 0, left and width at most 1 together, and top and height too."
        )
    )
