"""Which personas are drawn, and what is true of them: "Personas by Draftbit", seen from the front, in colour.

Left out is whatever would make a label doubtful: the buzz cut (its hair has hardly a colour), the smirk, the
wink, the dummy, and what at 64 pixels is a pixel or less. Knows nothing of files or pixels.
"""

import re
from random import Random

from t2i_desktop.engine.portraits.drawn.drawing import BACKGROUNDS, Drawing, chosen, weighted

STYLE = "personas"
SHOWN = (
    *(
        "5_o_Clock_Shadow",
        "Bald",
        "Bangs",
        "Big_Lips",
        "Black_Hair",
        "Blond_Hair",
        "Brown_Hair",
        "Eyeglasses",
    ),
    *("Goatee", "Gray_Hair", "Mouth_Slightly_Open", "Mustache", "No_Beard", "Pale_Skin"),
    *("Receding_Hairline", "Sideburns", "Smiling", "Straight_Hair", "Wavy_Hair", "Wearing_Hat"),
    *("Wearing_Lipstick", "Beard", "Brown_Skin", "Dark_Skin", "Eyes_Closed", "Frowning", "Light_Skin"),
    *("Long_Hair", "Red_Hair", "Sunglasses", "Surprised", "Tan_Skin", "Wrinkles"),
)
"""The attributes that can be told from these drawings; of all others nobody knows."""

HELD_OUT = (
    ("Wearing_Hat", "Goatee"),
    ("Bald", "Sunglasses"),
    ("Blond_Hair", "Mustache"),
    ("Red_Hair", "Eyeglasses"),
    ("Wavy_Hair", "Frowning"),
    ("Bangs", "Surprised"),
)
"""Pairs that no picture of the training part shows together."""

_HAIR = {
    "Black_Hair": "#2a2233",
    "Brown_Hair": "#7a4630",
    "Blond_Hair": "#f3c66a",
    "Gray_Hair": "#c4c8d4",
    "Red_Hair": "#e0633c",
}
_SKIN = {
    "Pale_Skin": "#f7cfc0",
    "Light_Skin": "#e5a07e",
    "Tan_Skin": "#c98a63",
    "Brown_Skin": "#9c6644",
    "Dark_Skin": "#4a2c26",
}
_CLOTHES = ("#456dff", "#6dbb58", "#f55d81", "#7555ca", "#e24553", "#54d7c7", "#f3b63a")
_HEADS = {
    "short": ("fade", "shortCombover", "shortComboverChops", "mohawk", "curlyHighTop", "bunUndercut"),
    "long": ("bobBangs", "bobCut", "extraLong", "long", "sideShave", "curly"),
    "tied": ("curlyBun", "straightBun", "pigtails"),
    "bald": ("bald",),
    "balding": ("balding",),
    "hat": ("beanie", "cap"),
}
_HEADS_WEIGHTS = {"short": 32, "long": 28, "tied": 11, "bald": 9, "balding": 6, "hat": 14}
_CURLY = ("curly", "curlyBun", "curlyHighTop")
_MOUTHS = {"smile": 30, "bigSmile": 22, "frown": 20, "lips": 16, "surprise": 12}
_EYES = {"open": 40, "glasses": 26, "sunglasses": 14, "sleep": 10, "happy": 10}
_FACIAL_HAIR = {
    "": 54,
    "beardMustache": 12,
    "goatee": 13,
    "walrus": 8,
    "pyramid": 6,
    "shadow": 7,
}
_MOUTH_OF_BEARD = "bigSmile"  # the beard is drawn with a smile of its own
_BLENDED = re.compile(r'<g mask="([^"]*)">(<path[^>]*mix-blend-mode:overlay[^>]*/>)')


def draw(rng: Random) -> Drawing:
    """One portrait, and all that is true of it."""
    kind = weighted(rng, _HEADS_WEIGHTS)
    head, hair, skin = rng.choice(_HEADS[kind]), rng.choice(tuple(_HAIR)), rng.choice(tuple(_SKIN))
    beard, eyes, mouth = weighted(rng, _FACIAL_HAIR), weighted(rng, _EYES), weighted(rng, _MOUTHS)
    if beard == "beardMustache":
        mouth = _MOUTH_OF_BEARD
    if beard == "shadow" and skin in ("Brown_Skin", "Dark_Skin"):
        beard = ""  # nobody would see it
    nose = rng.choice(("smallRound", "smallRound", "wrinkles")) if not beard else "smallRound"
    true = {skin, *_of_head(kind, head, hair), *_of_face(eyes, mouth, nose), *_of_beard(beard, head)}
    options = {
        "hairVariant": head,
        "hairColor": [_HAIR[hair]],
        "facialHairColor": [_HAIR["Black_Hair"] if beard == "shadow" else _HAIR[hair]],
        "skinColor": [_SKIN[skin]],
        "eyesVariant": eyes,
        "mouthVariant": mouth,
        "noseVariant": nose,
        "clothesVariant": rng.choice(("checkered", "rounded", "small", "squared")),
        "clothingColor": [rng.choice(_CLOTHES)],
        "backgroundColor": [rng.choice(BACKGROUNDS)],
        **chosen("facialHair", beard),
    }
    return Drawing(options, frozenset(true))


def mended(svg: str) -> str:
    """The drawing with its highlights as they were meant.

    A masked group is blended apart from what is beneath it (CSS Compositing 1, 3.4), so that the overlay of
    the white within greys dark skin and hair; it takes effect where a group of its own has it.
    """
    return _BLENDED.sub(r'<g mask="\1" style="mix-blend-mode:overlay">\2</g><g mask="\1">', svg)


def _of_head(kind: str, head: str, hair: str) -> set[str]:
    if kind in ("bald", "hat"):  # hats hide all hair
        return {"Bald" if kind == "bald" else "Wearing_Hat"}
    if kind == "balding":
        return {"Receding_Hairline", hair}
    true = {hair, "Wavy_Hair" if head in _CURLY else "Straight_Hair"}
    true |= {"Long_Hair"} if kind == "long" else set()
    return true | ({"Bangs"} if head in ("bobBangs", "sideShave") else set())


def _of_face(eyes: str, mouth: str, nose: str) -> set[str]:
    true = {"Wrinkles"} if nose == "wrinkles" else set[str]()
    true |= {
        "smile": {"Smiling"},
        "bigSmile": {"Smiling", "Mouth_Slightly_Open"},
        "frown": {"Frowning"},
        "lips": {"Big_Lips", "Wearing_Lipstick"},
        "surprise": {"Surprised", "Mouth_Slightly_Open"},
    }[mouth]
    return (
        true
        | {
            "open": set[str](),
            "glasses": {"Eyeglasses"},
            "sunglasses": {"Eyeglasses", "Sunglasses"},  # CelebA counts them as well
            "sleep": {"Eyes_Closed"},
            "happy": {"Eyes_Closed"},
        }[eyes]
    )


def _of_beard(beard: str, head: str) -> set[str]:
    true = {"Sideburns"} if head == "shortComboverChops" or beard == "beardMustache" else set[str]()
    return (
        true
        | {
            "": {"No_Beard"},
            "beardMustache": {"Beard", "Mustache"},
            "goatee": {"Goatee", "Mustache"},
            "walrus": {"Mustache", "No_Beard"},
            "pyramid": {"Mustache", "No_Beard"},
            "shadow": {"5_o_Clock_Shadow"},
        }[beard]
    )
