"""Which open peeps are drawn, and what is true of them: "Open Peeps" by Pablo Stanley, in ink.

Hair is black ink but on the few heads where it has a colour; so are all beards but one. Left out is whatever
would make a label doubtful: masks, hats of faiths, faces between two expressions. Knows nothing of files.
"""

from random import Random

from t2i_desktop.engine.portraits.drawn.drawing import BACKGROUNDS, Drawing, chosen, weighted

STYLE = "open-peeps"
SHOWN = (
    *("Bald", "Bangs", "Black_Hair", "Blond_Hair", "Brown_Hair", "Eyeglasses", "Goatee", "Gray_Hair"),
    *("Mouth_Slightly_Open", "Mustache", "No_Beard", "Pale_Skin", "Receding_Hairline", "Smiling"),
    *("Wearing_Hat", "Beard", "Brown_Skin", "Dark_Skin", "Eyes_Closed", "Frowning", "Light_Skin"),
    *("Long_Hair", "Red_Hair", "Sunglasses", "Tan_Skin"),
)
"""The attributes that can be told from these drawings; of all others nobody knows."""

HELD_OUT = (
    ("Wearing_Hat", "Goatee"),
    ("Bald", "Sunglasses"),
    ("Blond_Hair", "Mustache"),
    ("Red_Hair", "Eyeglasses"),
    ("Long_Hair", "Frowning"),
)
"""Pairs that no picture of the training part shows together."""

_HAIR = {
    "Black_Hair": "#000000",
    "Brown_Hair": "#724133",
    "Blond_Hair": "#e3bf6d",
    "Gray_Hair": "#c9c9cf",
    "Red_Hair": "#c93305",
}
_SKIN = {
    "Pale_Skin": "#ffe3cc",
    "Light_Skin": "#edb98a",
    "Tan_Skin": "#d08b5b",
    "Brown_Skin": "#98552a",
    "Dark_Skin": "#5d4033",
}
_CLOTHES = ("#8fa7df", "#78e185", "#ffcf77", "#e279c7", "#e78276", "#9ddadb", "#fdea6b")
_COLOURED = {
    "short": ("grayShort", "short4", "mohawk"),
    "long": ("bangs", "mediumBangs2"),
    "tied": ("grayBun", "grayMedium"),
    "bald": ("noHair1",),
    "balding": ("noHair3",),
    "hat": ("hatBeanie", "hatHip"),
}
_INKED = {
    "short": ("short1", "short2", "short3", "short5", "pomp", "flatTop", "shaved1", "shaved2", "twists"),
    "long": ("long", "longCurly", "longBangs", "mediumStraight", "bangs2", "medium3"),
    "tied": ("bun2", "buns"),
    "bald": ("noHair1",),
    "balding": ("noHair3",),
    "hat": ("hatBeanie", "hatHip"),
}
_KINDS = {"short": 38, "long": 28, "tied": 8, "bald": 8, "balding": 5, "hat": 13}
_FRINGED = ("bangs", "bangs2", "longBangs", "mediumBangs2")
_BEARDS = {
    "": ("",),
    "Beard": ("chin", "full"),
    "Goatee": ("goatee1", "goatee2"),
    "Mustache": ("moustache6", "moustache7"),
}
_BEARDS_WEIGHTS = {"": 60, "Beard": 14, "Goatee": 10, "Mustache": 16}
_GLASSES = {"": 60, "Eyeglasses": 26, "Sunglasses": 14}
_ACCESSORIES = {
    "": ("",),
    "Eyeglasses": ("glasses", "glasses2", "glasses3", "glasses5"),
    "Sunglasses": ("sunglasses", "sunglasses2"),
}
_EXPRESSIONS = {
    "smile": ({"Smiling"}, 30),
    "calm": ({"Smiling", "Eyes_Closed"}, 10),
    "smileBig": ({"Smiling", "Mouth_Slightly_Open", "Eyes_Closed"}, 8),
    "smileTeethGap": ({"Smiling", "Mouth_Slightly_Open"}, 12),
    "explaining": ({"Mouth_Slightly_Open"}, 10),
    "serious": (set[str](), 14),
    "eyesClosed": ({"Eyes_Closed"}, 4),
    "solemn": ({"Frowning", "Eyes_Closed"}, 6),
    "veryAngry": ({"Frowning"}, 14),
}
_OVER_A_MOUTH = ("full", "goatee1", "goatee2", "moustache6", "moustache7")
_SEEN_UNDER_HAIR = ("smileBig", "smileTeethGap", "explaining", "serious", "eyesClosed")


def draw(rng: Random) -> Drawing:
    """One portrait, and all that is true of it."""
    hair, skin, kind = rng.choice(tuple(_HAIR)), rng.choice(tuple(_SKIN)), weighted(rng, _KINDS)
    heads = _INKED if hair == "Black_Hair" else _COLOURED
    head, worn = rng.choice(heads[kind]), weighted(rng, _GLASSES)
    beard = rng.choice(_BEARDS[weighted(rng, _BEARDS_WEIGHTS)])
    seen = _SEEN_UNDER_HAIR if beard in _OVER_A_MOUTH else tuple(_EXPRESSIONS)
    expression = weighted(rng, {name: _EXPRESSIONS[name][1] for name in seen})
    of_face = _EXPRESSIONS[expression][0] - ({"Eyes_Closed"} if worn == "Sunglasses" else set())
    true = {skin, *of_face, *_of_head(kind, head, hair), *_of_beard(beard)}
    true |= {"Eyeglasses", worn} if worn else set()  # CelebA counts sunglasses as well
    options = {
        "headVariant": head,
        "headContrastColor": [_HAIR[hair]],
        "skinColor": [_SKIN[skin]],
        "clothingColor": [rng.choice(_CLOTHES)],
        "expressionVariant": expression,
        "backgroundColor": [rng.choice(BACKGROUNDS)],
        **chosen("accessories", rng.choice(_ACCESSORIES[worn])),
        **chosen("facialHair", beard),
        **chosen("mask", ""),
    }
    return Drawing(options, frozenset(true))


def mended(svg: str) -> str:
    """The drawing as it is."""
    return svg


def _of_head(kind: str, head: str, hair: str) -> set[str]:
    if kind == "bald":
        return {"Bald"}
    if kind == "hat":  # beneath the beanie there is hair of ink
        return {"Wearing_Hat", "Black_Hair"} if head == "hatBeanie" else {"Wearing_Hat"}
    if kind == "balding":
        return {"Receding_Hairline", hair}
    true = {hair, "Long_Hair"} if kind == "long" else {hair}
    return true | ({"Bangs"} if head in _FRINGED else set())


def _of_beard(beard: str) -> set[str]:
    kind = next(name for name, variants in _BEARDS.items() if beard in variants)
    return {
        "": {"No_Beard"},
        "Beard": {"Beard"} if beard == "chin" else {"Beard", "Mustache"},
        "Goatee": {"Goatee", "Mustache"},
        "Mustache": {"Mustache", "No_Beard"},
    }[kind]
