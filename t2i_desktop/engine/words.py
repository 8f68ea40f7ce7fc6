"""What is said to the person, in words that another language can take the place of.

Whoever writes a sentence writes it in English, once, with names for what differs from one time to the next.
Knows nothing of languages, and nothing of who shows it: the command line prints it as it stands, the window
looks up its template and puts the same values into that (app/words.py).
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Self

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Said(str):
    """English text that remembers how it was made.

    template: with `{name}` where values stand. english: the same, or what is said instead of it if `n` is 1.
    values: by name; a value may be `Said` itself.
    number: what decides between one and several, or None where that makes no difference.
    """

    english: str
    template: str
    values: Mapping[str, Any]
    number: int | None

    def __new__(cls, template: str, one: str | None = None, values: Mapping[str, Any] = _NOTHING) -> Self:
        """Make the English text; raises KeyError if a value is missing."""
        number = None if one is None else int(values["n"])
        english = one if one is not None and number == 1 else template
        text = super().__new__(cls, english.format(**values) if values else english)
        text.english, text.template, text.values, text.number = english, template, values, number
        return text

    def __str__(self) -> str:
        return self  # so that an error keeps it: str(error) is str(its text)

    def __reduce__(self) -> tuple[Any, ...]:
        """Other processes get plain text: what a value was may not be theirs."""
        return (str, (self[:],))


def said(template: str, /, *, one: str | None = None, **values: Any) -> Said:
    """Say `template` with `values` in place of the names in braces.

    one: what to say instead if the value `n` is 1; `template` is for all other numbers.
    Both must be written out where this is called: translations are collected from the source.
    """
    return Said(template, one, values)


def joined(parts: Sequence[str], between: str = said("{all}, {next}")) -> str:
    """One text of several, at least one: “a, b, c”, each of which may be `Said`.

    between: how each is added to {all} that stand before it, as {next}.
    """
    whole, *others = parts
    for part in others:
        whole = Said(between, None, {"all": whole, "next": part})
    return whole


def listed(parts: Sequence[str], last: str = said("{all} and {next}")) -> str:
    """The same for sentences: “a, b and c”. last: how the last one is added."""
    *others, end = parts
    return joined([joined(others), end], last) if others else end
