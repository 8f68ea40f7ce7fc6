r"""Wildcards: places in a prompt where one phrase of several is chosen.

    a {red|blue|deep {green|violet}} boat     {3::sunny|foggy|}     in {*colours}

`{a|b}` chooses one, and an empty choice is none of them. Choices may hold choices. `3::` before a phrase
makes it three times as likely. A phrase `*name` stands for the phrases of a list of one's own. `\{` and `\}`
are braces, and `\|` between them is a bar; what is in the quotation marks of a picture is left as it is.

Nothing else of a prompt is read or changed here: what is chosen goes on to prompt_language with every sign
and backslash that it has, so that a text without wildcards stays as it is. Pure; imports no torch.
"""

import math
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from t2i_desktop.engine.batches.lists import LIST_NAME, BadWordList, WordLists
from t2i_desktop.engine.guidance.prompt_language import BadPrompt
from t2i_desktop.engine.words import said

DEEPEST = 20
"""How many choices may stand within each other."""

_TOKEN = re.compile(r'@"(?:[^"]|"")*"|\\.|[{|}]|[^@\\{|}]+|.', re.DOTALL)
_WEIGHT = re.compile(r"\s*(\d+\.?\d*|\.\d+)::", re.ASCII)
_LIST = re.compile(rf"\s*\*({LIST_NAME.pattern})\s*")


@dataclass(frozen=True, slots=True)
class _Text:
    """Text as it stands. start: where it was typed. is_typed: and not in a list; places go on there."""

    text: str
    start: int
    is_typed: bool = True

    def place(self, offset: int) -> int:
        return self.start + offset if self.is_typed else self.start


@dataclass(frozen=True, slots=True)
class _Choice:
    """One of several phrases. weights: how likely each is, more than 0. path: its number, for the draw."""

    options: "tuple[_Parts, ...]"
    weights: tuple[float, ...]
    path: str


_Parts = tuple[_Text | _Choice, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A text without wildcards."""

    pieces: tuple[_Text, ...]

    @property
    def text(self) -> str:
        """The text as prompt_language reads it."""
        return "".join(piece.text for piece in self.pieces)

    def place(self, position: int) -> int:
        """Where the character at `position` was typed; in a phrase of a list, where that is asked for."""
        for piece in self.pieces:
            if position < len(piece.text):
                return piece.place(position)
            position -= len(piece.text)
        return self.pieces[-1].place(len(self.pieces[-1].text)) if self.pieces else 0


@dataclass(frozen=True, slots=True)
class Template:
    """A text with wildcards, or without."""

    parts: _Parts

    @property
    def has_wildcards(self) -> bool:
        """Whether there is anything to choose."""
        return any(isinstance(part, _Choice) for part in self.parts)

    @property
    def count(self) -> int:
        """In how many ways everything can be chosen."""
        return _count(self.parts)

    def draw(self, key: object) -> Drawn:
        """One choice by chance: the same `key` chooses the same.

        Every choice has a draw of its own, by its place among the others: words around it change nothing.
        """
        return Drawn(_tidy(tuple(_drawn(self.parts, key))))

    def all(self) -> Iterator[Drawn]:
        """All ways to choose, `count` of them, the last choice changing first."""
        return (Drawn(_tidy(pieces)) for pieces in _all(self.parts))


def parse(text: str, title: str, lists: WordLists) -> Template:
    """The template that `text` is; raises BadPrompt, which names the field by its `title`."""
    return Template(_Reader(text, title, lists).template())


class _Reader:
    """Reads one text from the left. One from a list tells its faults at `origin`, where it is asked for."""

    def __init__(
        self,
        text: str,
        title: str,
        lists: WordLists,
        origin: int | None = None,
        within: tuple[str, ...] = (),
        path: str = "",
    ) -> None:
        self._text, self._title, self._lists = text, title, lists
        self._origin, self._within, self._path = origin, within, path
        self._at = self._depth = self._choices = 0

    def template(self) -> _Parts:
        """The whole text."""
        parts = self._parts(ends="}")
        if self._at < len(self._text):
            raise self._fault(said(r"this brace was never opened. Write \} for the brace itself."), self._at)
        return parts

    def _parts(self, ends: str) -> _Parts:
        """What stands here, up to one of the signs `ends` or to the end of the text."""
        parts: list[_Text | _Choice] = []
        start, text = self._at, ""
        while (match := _TOKEN.match(self._text, self._at)) and match[0] not in ends:
            if match[0] != "{":
                text += match[0]
                self._at = match.end()
                continue
            parts.append(self._piece(text, start))
            parts.append(self._choice())
            start, text = self._at, ""
        parts.append(self._piece(text, start))
        return tuple(part for part in parts if isinstance(part, _Choice) or part.text)

    def _choice(self) -> _Choice:
        start, self._depth = self._at, self._depth + 1
        if self._depth > DEEPEST:
            raise self._fault(
                said("at most {most} choices can stand within each other.", most=DEEPEST), start
            )
        path = f"{self._path}{self._choices}"
        self._choices += 1
        options: list[_Parts] = []
        weights: list[float] = []
        while not options or self._text[self._at] == "|":
            self._at += 1
            weights.append(self._weight())
            options.append(self._option(path, len(options)))
            if self._at == len(self._text):
                raise self._fault(
                    said(r"this brace is never closed. Write } after the choices, or \{."), start
                )
        if len(options) == 1 and not (options[0] and self._is_list(start)):
            raise self._fault(
                said(
                    "there is nothing to choose from. "
                    r"Write {red|blue}, {*list} or, for the brace itself, \{."
                ),
                start,
            )
        self._at, self._depth = self._at + 1, self._depth - 1
        return _Choice(tuple(options), tuple(weights), path)

    def _weight(self) -> float:
        match = _WEIGHT.match(self._text, self._at)
        if match is None:
            return 1.0
        weight = float(match[1])
        if not 0 < weight <= 1e6:
            raise self._fault(said("how likely a choice is lies between 0 and 1000000."), match.start(1))
        self._at = match.end()
        return weight

    def _option(self, path: str, number: int) -> _Parts:
        match = _LIST.match(self._text, self._at)
        if match and self._text[match.end() : match.end() + 1] in ("|", "}"):
            start = match.start(1) - 1
            self._at = match.end()
            return (self._list(match[1], start, f"{path}.{number}"),)
        return _stripped(self._parts(ends="|}"))

    def _is_list(self, start: int) -> bool:
        return _LIST.fullmatch(self._text, start + 1, self._at) is not None

    def _list(self, name: str, start: int, path: str) -> _Choice:
        if name in self._within:
            chain = " → ".join(f"“{each}”" for each in (*self._within, name))
            raise self._fault(said("a list cannot hold itself: {chain}.", chain=chain), start)
        try:
            phrases = self._lists.phrases(name)
        except BadWordList as error:
            raise self._fault(str(error), start) from error
        options: list[_Parts] = []
        weights: list[float] = []
        for number, phrase in phrases.items():
            reader = self._inner(phrase, start, name, f"{path}.{number}.")
            try:
                weights.append(reader._weight())
                options.append(_stripped(reader.template()))
            except BadPrompt as error:
                raise self._fault(
                    said(
                        "in line {number} of the list “{name}”, {fault}",
                        number=number,
                        name=name,
                        fault=error.fault,
                    ),
                    start,
                ) from error
        return _Choice(tuple(options), tuple(weights), path)

    def _inner(self, phrase: str, start: int, name: str, path: str) -> "_Reader":
        origin = start if self._origin is None else self._origin
        return _Reader(phrase, self._title, self._lists, origin, (*self._within, name), path)

    def _piece(self, text: str, start: int) -> _Text:
        return _Text(text, start) if self._origin is None else _Text(text, self._origin, is_typed=False)

    def _fault(self, fault: str, position: int) -> BadPrompt:
        return BadPrompt(self._title, fault, position if self._origin is None else self._origin)


def _stripped(parts: _Parts) -> _Parts:
    """Without the spaces at both ends."""
    ends = list(parts)
    if ends and isinstance(first := ends[0], _Text):
        ends[0] = _cut(first, len(first.text) - len(first.text.lstrip()))
    if ends and isinstance(last := ends[-1], _Text):
        ends[-1] = _Text(_rstripped(last.text), last.start, last.is_typed)
    return tuple(part for part in ends if isinstance(part, _Choice) or part.text)


def _rstripped(text: str) -> str:
    """Without spaces at the end, but one that a backslash takes literally."""
    bare = text.rstrip()
    backslashes = len(bare) - len(bare.rstrip("\\"))
    return bare + text[len(bare) : len(bare) + backslashes % 2]


def _cut(text: _Text, length: int) -> _Text:
    return _Text(text.text[length:], text.place(length), text.is_typed)


def _count(parts: _Parts) -> int:
    return math.prod(sum(map(_count, part.options)) for part in parts if isinstance(part, _Choice))


def _drawn(parts: _Parts, key: object) -> Iterator[_Text]:
    for part in parts:
        if isinstance(part, _Text):
            yield part
        else:
            yield from _drawn(part.options[_chosen(part, key)], key)
            yield _Text("", 0, is_typed=False)


def _chosen(choice: _Choice, key: object) -> int:
    """The number of an option. Seeding by text, and `random()` itself, are the same in every Python."""
    place = random.Random(f"{key}/{choice.path}").random() * sum(choice.weights)
    for number, weight in enumerate(choice.weights):
        place -= weight
        if place < 0:
            return number
    return len(choice.weights) - 1  # what rounding leaves


def _all(parts: _Parts) -> Iterator[tuple[_Text, ...]]:
    ways = [
        [(part,)]
        if isinstance(part, _Text)
        else [(*pieces, _Text("", 0, is_typed=False)) for option in part.options for pieces in _all(option)]
        for part in parts
    ]
    for pieces in product(*ways):
        yield tuple(piece for group in pieces for piece in group)


def _tidy(pieces: tuple[_Text, ...]) -> tuple[_Text, ...]:
    """Without the second of two spaces between which nothing was chosen, and without empty pieces."""
    tidied: list[_Text] = []
    after_space = True
    for number, piece in enumerate(pieces):
        follows_choice = number > 0 and not pieces[number - 1].text
        if piece.text and follows_choice and after_space and piece.text.startswith(" "):
            piece = _cut(piece, 1)
        if piece.text:
            tidied.append(piece)
            after_space = piece.text.endswith(" ")
    return tuple(tidied)
