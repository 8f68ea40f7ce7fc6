"""The attributes as a person looks for them: in groups, each in few words. Knows no model and no widgets."""

from t2i_desktop.engine.portraits.attributes import HAIR_COLOURS, SKINS
from t2i_desktop.engine.portraits.wishes import spoken

GROUPS = {
    "Hair": ("Long_Hair", "Straight_Hair", "Wavy_Hair", "Bangs", "Bald", "Receding_Hairline"),
    "Hair colour": HAIR_COLOURS,
    "Skin": SKINS,
    "Expression": (
        "Smiling", "Frowning", "Surprised", "Mouth_Slightly_Open", "Eyes_Closed", "Narrow_Eyes",
    ),
    "Worn": (
        "Eyeglasses", "Sunglasses", "Wearing_Hat", "Wearing_Lipstick", "Wearing_Earrings",
        "Wearing_Necklace", "Wearing_Necktie", "Heavy_Makeup",
    ),
    "Beard": ("No_Beard", "Beard", "Goatee", "Mustache", "5_o_Clock_Shadow", "Sideburns"),
    "Face": (
        "Male", "Young", "Wrinkles", "Big_Lips", "Big_Nose", "Pointy_Nose", "Oval_Face", "High_Cheekbones",
        "Rosy_Cheeks", "Chubby", "Double_Chin", "Arched_Eyebrows", "Bushy_Eyebrows", "Bags_Under_Eyes",
        "Attractive", "Blurry",
    ),
}  # fmt: skip
"""Every attribute is in one group."""


def label(name: str) -> str:
    """What stands on the switch: in a group of hair colours “Grey” says enough."""
    words = spoken(name)
    if name in HAIR_COLOURS or name in SKINS:
        words = words.rpartition(" ")[0]
    return words[:1].upper() + words[1:]
