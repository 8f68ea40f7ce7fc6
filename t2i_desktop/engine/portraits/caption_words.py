"""Which attributes a caption asks for: those it names, those it says are missing, and what they exclude.

The other direction of `captions`, whose words it reads; knows nothing of pictures.
"""

import re

from t2i_desktop.engine.portraits.attributes import ALL, HAIR_COLOURS, contradicts
from t2i_desktop.engine.portraits.captions import ADJECTIVES, FEATURES, MISSING, WORN

_NO_BEARD = "a beard"
_HAIR = {
    **{name: (name.removesuffix("_Hair").lower(),) for name in HAIR_COLOURS},
    "Gray_Hair": ("grey",),
    "Blond_Hair": ("blond", "blonde"),
    "Straight_Hair": ("straight",),
    "Wavy_Hair": ("wavy",),
    "Long_Hair": ("long",),
}
_SAID = {**ADJECTIVES, **FEATURES, **WORN, "Bangs": ("bangs",), "Blurry": ("blurry",), "Male": ("man",)}


def asked_by(text: str) -> dict[str, int]:
    """By attribute, 1 if the caption says it is there, -1 if it says or means it is not; others are left out.

    "with black hair" also asks that the hair is not red; what is not spoken of may be there or not.
    """
    said, _, missing = text.partition(" without ")
    found = {name for name, words in _SAID.items() if _has(said, words)}
    found |= {name for name, words in _HAIR.items() if _has(_of_hair(said), words)}
    if _has(missing, (_NO_BEARD,)):
        found.add("No_Beard")
    absent = {name for name, words in MISSING.items() if _has(missing, words)}
    absent |= {name for name in ALL if contradicts(name, found)}
    if _has(said, ("woman",)):
        absent.add("Male")
    return {name: 1 for name in found} | {name: -1 for name in absent - found}


def _of_hair(said: str) -> str:
    """The words before "hair"."""
    found = re.search(r"((?:\w+ )+)hair\b", said)
    return found[1] if found else ""


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(re.search(rf"(?<![\w-]){re.escape(word)}(?!\w)", text) for word in words)
