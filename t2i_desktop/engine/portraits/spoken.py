"""What people call the attributes of CelebA and the further ones. Knows nothing of pictures or networks."""

from t2i_desktop.engine.words import said

SPOKEN = {
    "5_o_Clock_Shadow": said("5 o’clock shadow"),
    "Arched_Eyebrows": said("arched eyebrows"),
    "Attractive": said("attractive"),
    "Bags_Under_Eyes": said("bags under eyes"),
    "Bald": said("bald"),
    "Bangs": said("bangs"),
    "Big_Lips": said("big lips"),
    "Big_Nose": said("big nose"),
    "Black_Hair": said("black hair"),
    "Blond_Hair": said("blond hair"),
    "Blurry": said("blurry"),
    "Brown_Hair": said("brown hair"),
    "Bushy_Eyebrows": said("bushy eyebrows"),
    "Chubby": said("chubby"),
    "Double_Chin": said("double chin"),
    "Eyeglasses": said("eyeglasses"),
    "Goatee": said("goatee"),
    "Gray_Hair": said("grey hair"),
    "Heavy_Makeup": said("heavy makeup"),
    "High_Cheekbones": said("high cheekbones"),
    "Male": said("male"),
    "Mouth_Slightly_Open": said("mouth slightly open"),
    "Mustache": said("moustache"),
    "Narrow_Eyes": said("narrow eyes"),
    "No_Beard": said("no beard"),
    "Oval_Face": said("oval face"),
    "Pale_Skin": said("pale skin"),
    "Pointy_Nose": said("pointy nose"),
    "Receding_Hairline": said("receding hairline"),
    "Rosy_Cheeks": said("rosy cheeks"),
    "Sideburns": said("sideburns"),
    "Smiling": said("smiling"),
    "Straight_Hair": said("straight hair"),
    "Wavy_Hair": said("wavy hair"),
    "Wearing_Earrings": said("earrings"),
    "Wearing_Hat": said("hat"),
    "Wearing_Lipstick": said("lipstick"),
    "Wearing_Necklace": said("necklace"),
    "Wearing_Necktie": said("necktie"),
    "Young": said("young"),
    "Beard": said("beard"),
    "Brown_Skin": said("brown skin"),
    "Dark_Skin": said("dark skin"),
    "Eyes_Closed": said("eyes closed"),
    "Frowning": said("frowning"),
    "Light_Skin": said("light skin"),
    "Long_Hair": said("long hair"),
    "Red_Hair": said("red hair"),
    "Sunglasses": said("sunglasses"),
    "Surprised": said("surprised"),
    "Tan_Skin": said("tan skin"),
    "Wrinkles": said("wrinkles"),
}
"""Every attribute, as it stands within a sentence."""

QUALITIES = frozenset(
    ("Attractive", "Bald", "Blurry", "Chubby", "Frowning", "Male", "Smiling", "Surprised", "Young")
)
"""Those that say how somebody is: “not young”; of the others people say “no hat”."""

OPPOSITES = {
    "Eyes_Closed": said("eyes open"),
    "Mouth_Slightly_Open": said("mouth closed"),
    "No_Beard": said("some beard"),
}
"""What is said where one shall not be there, and neither “no” nor “not” would do."""
