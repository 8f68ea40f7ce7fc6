"""The attributes of portraits: the 40 of CelebA, those that drawings show besides, and what excludes what.

Plain names and pairs of names; knows nothing of files, pictures or captions.
"""

from collections.abc import Collection
from itertools import combinations

CELEBA: tuple[str, ...] = (
    "5_o_Clock_Shadow",
    "Arched_Eyebrows",
    "Attractive",
    "Bags_Under_Eyes",
    "Bald",
    "Bangs",
    "Big_Lips",
    "Big_Nose",
    "Black_Hair",
    "Blond_Hair",
    "Blurry",
    "Brown_Hair",
    "Bushy_Eyebrows",
    "Chubby",
    "Double_Chin",
    "Eyeglasses",
    "Goatee",
    "Gray_Hair",
    "Heavy_Makeup",
    "High_Cheekbones",
    "Male",
    "Mouth_Slightly_Open",
    "Mustache",
    "Narrow_Eyes",
    "No_Beard",
    "Oval_Face",
    "Pale_Skin",
    "Pointy_Nose",
    "Receding_Hairline",
    "Rosy_Cheeks",
    "Sideburns",
    "Smiling",
    "Straight_Hair",
    "Wavy_Hair",
    "Wearing_Earrings",
    "Wearing_Hat",
    "Wearing_Lipstick",
    "Wearing_Necklace",
    "Wearing_Necktie",
    "Young",
)
"""The names of CelebA, in the order of its columns (Liu et al. 2015, "Deep Learning Face Attributes")."""

DRAWN: tuple[str, ...] = (
    "Beard",
    "Brown_Skin",
    "Dark_Skin",
    "Eyes_Closed",
    "Frowning",
    "Light_Skin",
    "Long_Hair",
    "Red_Hair",
    "Sunglasses",
    "Surprised",
    "Tan_Skin",
    "Wrinkles",
)
"""What drawings show and CelebA has no column for; they stand in a list of their own, in the same format."""

ALL = CELEBA + DRAWN

HAIR_COLOURS = ("Black_Hair", "Blond_Hair", "Brown_Hair", "Gray_Hair", "Red_Hair")
SKINS = ("Pale_Skin", "Light_Skin", "Tan_Skin", "Brown_Skin", "Dark_Skin")
_ONE_OF_EACH = (
    HAIR_COLOURS,
    SKINS,
    ("Straight_Hair", "Wavy_Hair"),
    ("Smiling", "Frowning", "Surprised"),
)
_OF_HAIR = (*HAIR_COLOURS, "Bangs", "Straight_Hair", "Wavy_Hair", "Long_Hair", "Receding_Hairline")
_OF_BEARDS = ("5_o_Clock_Shadow", "Beard", "Goatee")
CONTRADICTIONS = frozenset(
    frozenset(pair)
    for pair in (
        *(pair for group in _ONE_OF_EACH for pair in combinations(group, 2)),
        *(("Bald", name) for name in _OF_HAIR),
        *(("No_Beard", name) for name in _OF_BEARDS),
        *combinations(_OF_BEARDS, 2),
        ("Bangs", "Receding_Hairline"),
    )
)
"""Pairs of which a picture shows at most one. CelebA's labels have some of them nevertheless."""


def contradicts(name: str, others: Collection[str]) -> bool:
    """Whether a picture that shows all of `others` cannot show `name`."""
    return any(frozenset((name, other)) in CONTRADICTIONS for other in others)


def in_words(name: str) -> str:
    """The name as a person reads it: "5 o'clock shadow", "wavy hair"."""
    return "5 o’clock shadow" if name == "5_o_Clock_Shadow" else name.replace("_", " ").lower()
