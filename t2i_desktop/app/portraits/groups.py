"""The attributes as a person looks for them: in groups, each in few words. Knows no model and no widgets."""

from t2i_desktop.app.words import tr
from t2i_desktop.engine.portraits.attributes import HAIR_COLOURS, SKINS
from t2i_desktop.engine.portraits.wishes import spoken
from t2i_desktop.engine.words import said

GROUPS = {
    said("Hair"): ("Long_Hair", "Straight_Hair", "Wavy_Hair", "Bangs", "Bald", "Receding_Hairline"),
    said("Hair colour"): HAIR_COLOURS,
    said("Skin"): SKINS,
    said("Expression"): (
        "Smiling", "Frowning", "Surprised", "Mouth_Slightly_Open", "Eyes_Closed", "Narrow_Eyes",
    ),
    said("Worn"): (
        "Eyeglasses", "Sunglasses", "Wearing_Hat", "Wearing_Lipstick", "Wearing_Earrings",
        "Wearing_Necklace", "Wearing_Necktie", "Heavy_Makeup",
    ),
    said("Beard"): ("No_Beard", "Beard", "Goatee", "Mustache", "5_o_Clock_Shadow", "Sideburns"),
    said("Face"): (
        "Male", "Young", "Wrinkles", "Big_Lips", "Big_Nose", "Pointy_Nose", "Oval_Face", "High_Cheekbones",
        "Rosy_Cheeks", "Chubby", "Double_Chin", "Arched_Eyebrows", "Bushy_Eyebrows", "Bags_Under_Eyes",
        "Attractive", "Blurry",
    ),
}  # fmt: skip
"""Every attribute is in one group."""

_COLOURS = {
    "Black_Hair": said("Black"),
    "Blond_Hair": said("Blond"),
    "Brown_Hair": said("Brown"),
    "Gray_Hair": said("Grey"),
    "Red_Hair": said("Red"),
    "Pale_Skin": said("Pale"),
    "Light_Skin": said("Light"),
    "Tan_Skin": said("Tan"),
    "Brown_Skin": said("Brown"),
    "Dark_Skin": said("Dark"),
}
"""In a group of hair colours “Grey” says enough."""


def label(name: str) -> str:
    """What stands on the switch."""
    if name in _COLOURS:
        return tr(_COLOURS[name])
    words = tr(spoken(name))
    return words[:1].upper() + words[1:]
