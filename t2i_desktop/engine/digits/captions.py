"""The many forms in which people ask for a class. Plain text only: letters are what is learnt from.

Half of the captions are plain. The others are longer, misspelt, or hold words that mean nothing, so that a
model learns to find the name in whatever stands around it.
"""

import re
from random import Random
from string import ascii_lowercase

FORMS = (
    "{}",
    "a {}",
    "the {}",
    "number {}",
    "the number {}",
    "digit {}",
    "the digit {}",
    "a handwritten {}",
    "handwritten {}",
    "a handwritten digit {}",
    "a picture of a {}",
    "a picture of the digit {}",
    "an image of {}",
    "an image of a handwritten {}",
    "a drawing of the number {}",
    "draw a {}",
    "write {}",
    "write the number {}",
    "show me a {}",
    "give me {}",
    "i want to see a {}",
    "a {} written by hand",
    "a {} in white on black",
    "something like a {}",
)
_BEFORE = ("please", "now", "can you", "could you please", "hello,", "i would like you to", "let us", "ok,")
_AFTER = ("please", "now", "for me", "on black", "by hand", "with a pen", "in the middle", "here", "again")
_KINDS = (
    "big", "small", "nice", "beautiful", "thin", "thick", "bold", "slanted", "neat", "messy", "round",
    "pretty", "simple", "bright", "white", "quick", "careful", "funny", "single", "old",
)  # fmt: skip
_SIGNS = ("", "", "!", ".", "?", " :)")
_AN = re.compile(r"\ba (?=8|11|18|[aei])")


def plain_caption(names: tuple[str, ...], random: Random) -> str:
    """One of the usual forms of one of the names."""
    return _AN.sub("an ", random.choice(FORMS).format(random.choice(names)))


def caption(names: tuple[str, ...], random: Random) -> str:
    """A caption for a class with these names, plain or not."""
    if random.random() < 0.5:
        return plain_caption(names, random)
    name = random.choice(names)
    if len(name) > 2 and random.random() < 0.2:
        name = misspelt(name, random)
    if random.random() < 0.6:
        name = f"{_kind(random)} {name}"
    text = _AN.sub("an ", random.choice(FORMS).format(name))
    if random.random() < 0.3:
        text = f"{random.choice(_BEFORE)} {text}"
    if random.random() < 0.3:
        text = f"{text} {random.choice(_AFTER)}"
    return text + random.choice(_SIGNS)


def misspelt(word: str, random: Random) -> str:
    """The word with a letter lost, doubled, changed for another, or changed for its neighbour."""
    i = random.randrange(len(word) - 1)
    return random.choice(
        (
            word[:i] + word[i + 1 :],
            word[:i] + word[i] + word[i:],
            word[:i] + random.choice(ascii_lowercase) + word[i + 1 :],
            word[:i] + word[i + 1] + word[i] + word[i + 2 :],
        )
    )


def _kind(random: Random) -> str:
    """A word that says how a digit looks, or one that says nothing at all."""
    if random.random() < 0.5:
        return random.choice(_KINDS)
    return "".join(random.choices(ascii_lowercase, k=random.randint(3, 8)))
