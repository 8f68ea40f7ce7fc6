"""What a portrait shall show and what it shall not, as a person writes it: “smiling, -eyeglasses”; and back.

Knows nothing of networks: which attributes a model has learnt is not its matter. Imports no torch.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from t2i_desktop.engine.portraits.attributes import ALL, CONTRADICTIONS, contradicts, in_words
from t2i_desktop.engine.portraits.captions import ADJECTIVES, FEATURES, WORN
from t2i_desktop.engine.portraits.spoken import OPPOSITES, QUALITIES, SPOKEN
from t2i_desktop.engine.words import joined, said

Wishes = Mapping[str, int]
"""By attribute 1 (it shall be there) or -1 (it shall not); what is left open is not in it."""

ANY = "any"
"""Written where everything shall be left open, and nothing written would mean something else."""

_MINUS = "-\u2212"  # that of keyboards, and that of printers
_ARTICLES = ("a ", "an ", "the ")


def spoken(name: str) -> str:
    """An attribute as a person says it: “grey hair”, “hat”."""
    return SPOKEN[name]


def parse_wishes(text: str) -> dict[str, int]:
    """The wishes of a text: attributes between commas, with a minus before those that shall not be there.

    Names are those of CelebA or those that people say, in any case. Raises ValueError with a sentence that
    names the known attributes, or the two of them that exclude each other.
    """
    wishes: dict[str, int] = {}
    for entry in filter(None, (part.strip() for part in text.split(","))):
        if entry.lower() == ANY:
            continue
        sign = -1 if entry[0] in _MINUS else 1
        name = _known(entry.lstrip(f"+{_MINUS} "))
        if name in wishes:
            raise ValueError(said("names “{name}” twice", name=spoken(name)))
        wishes[name] = sign
    _refuse_contradictions([name for name, sign in wishes.items() if sign > 0])
    return wishes


def format_wishes(wishes: Wishes) -> str:
    """The text that `parse_wishes` reads, in the names of CelebA."""
    return ", ".join(f"{'-' if wishes[name] < 0 else ''}{name}" for name in ALL if wishes.get(name))


def described(wishes: Wishes) -> str:
    """The wishes in words: “not smiling, eyeglasses, no hat”."""
    words = [_denied(name) if wishes[name] < 0 else spoken(name) for name in ALL if wishes.get(name)]
    return joined(words) if words else ""


def _denied(name: str) -> str:
    if opposite := OPPOSITES.get(name):
        return opposite
    if name in QUALITIES:
        return said("not {attribute}", attribute=spoken(name))
    return said("no {attribute}", attribute=spoken(name))


def with_wish(wishes: Wishes, name: str, value: int) -> tuple[dict[str, int], tuple[str, ...]]:
    """The wishes with another one, and which of them were left open for it, as they contradict it.

    value: 1, -1, or 0 to leave it open.
    """
    opened = tuple(
        other for other, sign in wishes.items() if value > 0 and sign > 0 and contradicts(name, (other,))
    )
    kept = {other: sign for other, sign in wishes.items() if other != name and other not in opened}
    return (kept | {name: value} if value else kept), opened


def changed(seen: Wishes, wishes: Wishes) -> dict[str, int]:
    """What a picture shows once wishes come true: what contradicts those that shall be there goes."""
    wanted = [name for name, sign in wishes.items() if sign > 0]
    gone = {name for name, sign in seen.items() if sign > 0 and contradicts(name, wanted)}
    return {name: -1 if name in gone else sign for name, sign in seen.items()} | dict(wishes)


def _known(told: str) -> str:
    names = _names()
    if name := names.get(_bare(told)):
        return name
    like = get_close_matches(_bare(told), names, 1)
    every = joined([spoken(name) for name in ALL])
    if not like:
        raise ValueError(
            said("names “{name}”, which is no attribute. These are known: {every}", name=told, every=every)
        )
    raise ValueError(
        said(
            "names “{name}”, which is no attribute. Perhaps “{other}” is meant. These are known: {every}",
            name=told,
            other=spoken(names[like[0]]),
            every=every,
        )
    )


def _names() -> dict[str, str]:
    """Every attribute by all that people call it."""
    names = {
        _bare(word): name
        for table in (ADJECTIVES, FEATURES, WORN)
        for name, words in table.items()
        for word in words
    }
    for name in ALL:
        names |= {_bare(word): name for word in (name, in_words(name), spoken(name))}
    return names | {"blondehair": "Blond_Hair"}


def _bare(told: str) -> str:
    """A name without what people write in different ways."""
    plain = told.lower().replace("_", " ").strip()
    for article in _ARTICLES:
        plain = plain.removeprefix(article)
    return "".join(letter for letter in plain if letter.isalnum())


def _refuse_contradictions(names: Iterable[str]) -> None:
    wanted = set(names)
    for pair in sorted(CONTRADICTIONS, key=sorted):
        if pair <= wanted:
            first, second = sorted(pair)
            raise ValueError(
                said(
                    "wants “{first}” and “{second}”, which no portrait shows together",
                    first=spoken(first),
                    second=spoken(second),
                )
            )
