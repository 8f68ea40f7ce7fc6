"""Captions for scenes, in the many forms in which people ask for a picture. Plain text only."""

from dataclasses import dataclass
from random import Random

from t2i_desktop.engine.starter.colours import NAMES
from t2i_desktop.engine.starter.sprites import STYLES, Concept

BACKGROUNDS = ("plain", "gradient", "striped", "checkered", "dotted")
_STYLE_FORMS = {
    "3D": ("3D {}", "a 3D render of {}", "{} in 3D"),
    "flat": ("flat {}", "a flat icon of {}", "{} in flat style"),
    "glossy": ("glossy {}", "a glossy drawing of {}", "{} in glossy style"),
    "cartoon": ("cartoon {}", "a cartoon of {}", "{} in cartoon style"),
}
_SIZES = {"small": ("small", "tiny", "little"), "big": ("big", "large", "huge"), "": ("",)}
_BACKGROUND_FORMS = (
    "on a {} background",
    "on a {} background",
    "on {}",
    "against a {} background",
    "with a {} background",
    "over {}",
)
_WORDS = (
    "a an the of on in at with and over against background picture drawing icon emoji image style corner "
    "middle center centre side left right top bottom photo painting colour color bright dark light plain "
    "simple grey"
)


@dataclass(frozen=True, slots=True)
class Description:
    """What a scene shows. Empty words where there is nothing worth saying."""

    concept: Concept
    style: str
    background: str
    texture: str
    size: str
    place: str
    colour: str
    recoloured: bool


def caption(scene: Description, random: Random, *, name_background: bool) -> str:
    """One caption; `name_background` forces the background colour to be said."""
    text = _subject(scene, random)
    if random.random() < 0.2:
        text = random.choice(_STYLE_FORMS[scene.style]).format(text)
    if scene.place and random.random() < 0.4:
        text = f"{text} {scene.place}"
    if name_background or random.random() < 0.6:
        texture = scene.texture if random.random() < (0.15 if scene.texture == "plain" else 0.4) else ""
        text = f"{text} {random.choice(_BACKGROUND_FORMS).format(f'{texture} {scene.background}'.strip())}"
    if scene.concept.tags and random.random() < 0.15:
        text = f"{text}, {random.choice(scene.concept.tags)}"
    return text.lower()


def has_colour_word(concept: Concept) -> bool:
    """Whether the label itself names a colour, so that another one must not be claimed."""
    return any(word in NAMES for word in concept.label.lower().split())


def every_caption_word(concepts: tuple[Concept, ...]) -> list[str]:
    """All words that captions are made of: the vocabulary of the starter CLIP."""
    forms = [form for forms in (*_STYLE_FORMS.values(), _BACKGROUND_FORMS) for form in forms]
    sizes = [size for group in _SIZES.values() for size in group]
    names = [text.lower() for concept in concepts for text in (concept.label, *concept.tags)]
    return [
        *(form.format("").lower() for form in forms),
        *sizes,
        *names,
        *NAMES,
        *BACKGROUNDS,
        *STYLES,
        _WORDS,
        ",.!",
    ]


def _subject(scene: Description, random: Random) -> str:
    """The thing itself, with its size and colour: "a small yellow star"."""
    noun = scene.concept.label
    if scene.concept.tags and random.random() < 0.12:
        noun = random.choice(scene.concept.tags)
    colour = scene.colour if random.random() < (0.9 if scene.recoloured else 0.25) else ""
    size = random.choice(_SIZES[scene.size]) if random.random() < 0.5 else ""
    words = " ".join(part for part in (size, colour, noun) if part)
    article = random.choice(("", "", "a ", "the "))
    return f"an {words}" if article == "a " and words[0] in "aeiou" else article + words
