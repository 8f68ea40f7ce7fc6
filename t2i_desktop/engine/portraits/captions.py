"""Sentences from attributes: "a smiling young woman with wavy brown hair, wearing eyeglasses".

Templates alone, and a seed; knows nothing of pictures or files. What a caption says is so: an attribute that
nobody knows is left out, of two that exclude each other one is said, and what is not there is seldom told.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from t2i_desktop.engine.portraits.attributes import ALL, HAIR_COLOURS, contradicts

ADJECTIVES = {
    "Attractive": ("attractive", "good-looking"),
    "Bald": ("bald",),
    "Chubby": ("chubby",),
    "Frowning": ("frowning",),
    "Smiling": ("smiling",),
    "Surprised": ("surprised",),
    "Brown_Skin": ("brown-skinned",),
    "Dark_Skin": ("dark-skinned",),
    "Light_Skin": ("light-skinned",),
    "Pale_Skin": ("pale", "pale-skinned"),
    "Tan_Skin": ("tanned",),
    "Young": ("young",),
}
"""Said before the noun, in another order each time, but for the age, which comes last."""

FEATURES = {
    "5_o_Clock_Shadow": ("a five o'clock shadow", "stubble"),
    "Arched_Eyebrows": ("arched eyebrows",),
    "Bags_Under_Eyes": ("bags under the eyes",),
    "Beard": ("a beard", "a full beard"),
    "Big_Lips": ("big lips", "full lips"),
    "Big_Nose": ("a big nose",),
    "Bushy_Eyebrows": ("bushy eyebrows",),
    "Double_Chin": ("a double chin",),
    "Eyes_Closed": ("closed eyes",),
    "Goatee": ("a goatee",),
    "High_Cheekbones": ("high cheekbones",),
    "Mouth_Slightly_Open": ("an open mouth", "a slightly open mouth"),
    "Mustache": ("a moustache",),
    "Narrow_Eyes": ("narrow eyes",),
    "Oval_Face": ("an oval face",),
    "Pointy_Nose": ("a pointy nose",),
    "Receding_Hairline": ("a receding hairline",),
    "Rosy_Cheeks": ("rosy cheeks",),
    "Sideburns": ("sideburns",),
    "Wrinkles": ("wrinkles",),
}
"""Said after "with"; the hair goes before them."""

WORN = {
    "Eyeglasses": ("eyeglasses", "glasses"),
    "Heavy_Makeup": ("heavy makeup",),
    "Sunglasses": ("sunglasses",),
    "Wearing_Earrings": ("earrings",),
    "Wearing_Hat": ("a hat",),
    "Wearing_Lipstick": ("lipstick",),
    "Wearing_Necklace": ("a necklace",),
    "Wearing_Necktie": ("a necktie", "a tie"),
}
"""Said after "wearing"."""

MISSING = {
    "Bangs": ("bangs",),
    "Eyeglasses": ("eyeglasses", "glasses"),
    "Mustache": ("a moustache",),
    "Wearing_Earrings": ("earrings",),
    "Wearing_Hat": ("a hat",),
    "Wearing_Lipstick": ("lipstick",),
    "Wearing_Necktie": ("a necktie",),
}
"""Said, now and then, after "without"."""

_COLOURS = {name: (name.removesuffix("_Hair").lower(),) for name in HAIR_COLOURS} | {
    "Gray_Hair": ("grey",),
    "Blond_Hair": ("blond", "blonde"),
}
_SHAPES = {"Straight_Hair": ("straight",), "Wavy_Hair": ("wavy",)}
_HAIR = (*_COLOURS, *_SHAPES, "Long_Hair", "Bangs")
_OPENINGS = ("", "", "", "a portrait of ", "a picture of ")
_SAYS_SO = {1: ("he", "is"), -1: ("she", "is"), 0: ("they", "are")}
_MOST_FEATURES, _MOST_WORN = 3, 3  # a longer list reads as one
_UNSAID = 0.15  # the chance that an attribute is left out
_TOLD_MISSING = 0.2  # the chance that something is said not to be there
_OWN_SENTENCE = 0.25


def caption(values: Mapping[str, int], rng: Random) -> str:
    """One sentence of a portrait, without a full stop.

    values: by attribute, 1 (there), -1 (not there) or 0 (nobody knows, as for those left out).
    """
    shown = _consistent([name for name in ALL if values.get(name, 0) > 0], rng)
    absent = {name for name in ALL if values.get(name, 0) < 0}
    said = [name for name in shown if rng.random() >= _UNSAID]
    if {"Eyeglasses", "Sunglasses"} <= set(said):
        said.remove("Eyeglasses")
    return _sentence(_Parts.of(said, shown, absent, rng), values.get("Male", 0), rng)


@dataclass(slots=True)
class _Parts:
    """What is to be said, by its place in the sentence."""

    adjectives: list[str]
    features: list[str]
    worn: list[str]
    missing: list[str] = field(default_factory=list[str])
    is_blurry: bool = False

    @classmethod
    def of(
        cls, said: Sequence[str], shown: Collection[str], absent: Collection[str], rng: Random
    ) -> "_Parts":
        features = _some(said, FEATURES, _MOST_FEATURES, rng)
        if "No_Beard" in absent and not {"Beard", "Goatee", "5_o_Clock_Shadow"} & set(shown):
            features.append("a beard")
        return cls(
            _adjectives(said, absent, rng),
            [*_hair(said, rng), *features],
            _some(said, WORN, _MOST_WORN, rng),
            _missing(said, shown, absent, rng),
            "Blurry" in said,
        )


def _consistent(names: list[str], rng: Random) -> list[str]:
    """The names less those that contradict others; which one stays is left to chance."""
    kept: list[str] = []
    for name in rng.sample(names, len(names)):
        if not contradicts(name, kept):
            kept.append(name)
    return [name for name in names if name in kept]


def _some(said: Sequence[str], words: Mapping[str, Sequence[str]], most: int, rng: Random) -> list[str]:
    """At most `most` of what is said, in any order."""
    names = [name for name in said if name in words]
    return [rng.choice(words[name]) for name in rng.sample(names, min(most, len(names)))]


def _adjectives(said: Sequence[str], absent: Collection[str], rng: Random) -> list[str]:
    names = [name for name in said if name in ADJECTIVES and name != "Young"]
    found = [rng.choice(ADJECTIVES[name]) for name in rng.sample(names, len(names))]
    if "Young" in said:
        return [*found, "young"]
    if "Young" in absent and rng.random() < 0.5:
        return [*found, "older"]
    return found


def _hair(said: Sequence[str], rng: Random) -> list[str]:
    """ "long wavy brown hair with bangs", as far as it is said; or nothing."""
    words = ["long"] if "Long_Hair" in said else []
    for choices in (_SHAPES, _COLOURS):
        words += [rng.choice(choices[name]) for name in said if name in choices]
    if not words:
        return ["bangs"] if "Bangs" in said else []
    return [" ".join([*words, "hair"]), *(["bangs"] if "Bangs" in said else [])]


def _missing(said: Sequence[str], shown: Collection[str], absent: Collection[str], rng: Random) -> list[str]:
    """What is said not to be there: at most two things."""
    found = [
        rng.choice(words)
        for name, words in MISSING.items()
        if name in absent and rng.random() < _TOLD_MISSING / 2
    ]
    if "No_Beard" in said and "Mustache" not in shown and rng.random() < 2 * _TOLD_MISSING:
        found.insert(0, "a beard")
    return found[:2]


def _sentence(parts: _Parts, male: int, rng: Random) -> str:
    noun = {1: "man", -1: "woman", 0: "person"}[male]
    pronoun, verb = _SAYS_SO[male]
    opening = "a blurry picture of " if parts.is_blurry else rng.choice(_OPENINGS)
    text = opening + with_article(" ".join([*parts.adjectives, noun]))
    if parts.features:
        text += f" with {listed(parts.features)}"
    if parts.worn:
        own = parts.features and rng.random() < _OWN_SENTENCE
        text += f"; {pronoun} {verb} wearing " if own else ", wearing " if parts.features else " wearing "
        text += listed(parts.worn)
    if parts.missing:
        comma = "," if parts.features or parts.worn else ""
        text += f"{comma} without {listed(parts.missing, 'or')}"
    return text


def with_article(words: str) -> str:
    """The words after "a" or "an"."""
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """The words as a list: "a hat, lipstick and earrings"."""
    return f" {last} ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
