r"""The language of the prompt fields: scenes of weighted prompts, which may be words, pictures or noise.

    a boat:1.5 | fog:-0.3 ^ a ship | @"harbour.jpg":0.5 | @noise(42):0.2 | a moon @top right:1.5

`^` begins a new scene and `|` a new prompt. A prompt ends in `:weight` or `:weight:stop`; what is not written
is a weight of 1 and no stop. `\` before one of `\ : | ^ @ { }` takes it literally, and before anything else
is itself. A colon with no number behind it belongs to the text; if it looks like a mistake, it is refused.
Between the quotation marks of a picture everything is literal, and a quotation mark is written twice.

A prompt is bound to a region by `@` and what places.py knows, or `@"mask.png"`, before its weight. That sign
stands behind a space and before none: an address of mail and “a cat @ home” are text.

Knows the spelling alone: not what a prompt does, nor whether a picture is there. Imports no torch.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.places import BadRegion, Mask, Region, parse_region, place_name
from t2i_desktop.engine.settings import MAX_SEED
from t2i_desktop.engine.words import said

MAX_NUMBER = 1000.0
"""Weights and stops lie between this and its negative."""

_TOKEN = re.compile(  # an escaped sign, a sign, any character
    r"\\([\\:|^@{}])|([:|^]|(?<=\s)@(?=[^\s:|^]))|.", re.DOTALL
)
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.ASCII | re.IGNORECASE)
_QUOTED = re.compile(r'@"((?:[^"]|"")*)"')
_REGION = re.compile(r"@([^:|^@\"]+)")
_NOISE = re.compile(r"@noise\(\s*(\d+)\s*\)", re.ASCII)
_SPACES = re.compile(r"\s*")


@dataclass(frozen=True, slots=True)
class Words:
    """A text for CLIP to read, without spaces at its ends."""

    text: str

    def __str__(self) -> str:
        escaped = re.sub(r"[\\:|^{}]|(?<=\s)@(?=\S)", r"\\\g<0>", self.text)
        return "\\" + escaped if escaped.startswith("@") else escaped


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file that the picture should resemble, as CLIP sees both."""

    path: str

    def __str__(self) -> str:
        return '@"' + self.path.replace('"', '""') + '"'


@dataclass(frozen=True, slots=True)
class Noise:
    """A random direction, fixed by its seed."""

    seed: int

    def __str__(self) -> str:
        return f"@noise({self.seed})"


Source = Words | Picture | Noise


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt of a scene.

    stop: the distance at which it rests; None if it never does. region: where it acts; None for everywhere.
    """

    source: Source
    weight: float = 1.0
    stop: float | None = None
    region: Region | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it is nothing but words."""
        return isinstance(self.source, Words) and (self.weight, self.stop, self.region) == (1, None, None)

    def files(self) -> tuple[str, ...]:
        """The files that it names."""
        return tuple(part.path for part in (self.source, self.region) if isinstance(part, Picture | Mask))

    def with_files(self, places: Mapping[str, str]) -> "Prompt":
        """The same, with files that lie elsewhere: where, by what they are named here."""
        source, region = self.source, self.region
        if isinstance(source, Picture):
            source = Picture(places.get(source.path, source.path))
        if isinstance(region, Mask):
            region = Mask(places.get(region.path, region.path))
        return replace(self, source=source, region=region)


Scene = tuple[Prompt, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The scenes of one field, each with at least one prompt; no scenes where the field is empty."""

    scenes: tuple[Scene, ...] = ()

    def at(self, step: int, every: int, cycles: bool) -> Scene:
        """The scene of `step`, counted from 0: a new one `every` steps. The last stays, or all start over."""
        if not self.scenes:
            return ()
        number = step // every
        return self.scenes[number % len(self.scenes) if cycles else min(number, len(self.scenes) - 1)]

    def with_files(self, places: Mapping[str, str]) -> "Story":
        """The same, with files that lie elsewhere: where, by what they are named here."""
        return Story(tuple(tuple(prompt.with_files(places) for prompt in scene) for scene in self.scenes))


class BadPrompt(BadSettings):
    """A prompt that cannot be read. title: of its field; position: of the fault, from 0."""

    def __init__(self, title: str, fault: str, position: int) -> None:
        super().__init__(
            said("{title}, character {position}: {fault}", title=title, position=position + 1, fault=fault)
        )
        self.title, self.fault, self.position = title, fault, position


@lru_cache(maxsize=64)  # a run asks at every step
def parse(text: str, title: str = said("Prompt")) -> Story:
    """The scenes of `text`; raises BadPrompt, which names the field by its `title`."""
    return _Reader(text, title).story() if text.strip() else Story()


def format(story: Story) -> str:
    """The text that `parse` reads as `story`."""
    return " ^ ".join(" | ".join(map(_written, scene)) for scene in story.scenes)


def _written(prompt: Prompt) -> str:
    numbers = [prompt.weight] if prompt.stop is None else [prompt.weight, prompt.stop]
    shown = numbers if numbers != [1] else []
    region = f" @{prompt.region}" if prompt.region else ""
    return "".join([str(prompt.source), region, *(f":{number!r}".removesuffix(".0") for number in shown)])


class _Part(NamedTuple):
    """What stands between two colons. start: where it begins, spaces left out."""

    start: int
    raw: str
    text: str

    @property
    def is_number(self) -> bool:
        return _NUMBER.fullmatch(self.raw.strip()) is not None


class _Reader:
    """Reads one text from the left; `_at` is the position of the next character."""

    def __init__(self, text: str, title: str) -> None:
        self._text, self._title, self._at = text, title, 0

    def story(self) -> Story:
        scenes = [self._scene()]
        while self._take("^"):
            scenes.append(self._scene())
        return Story(tuple(scenes))

    def _scene(self) -> Scene:
        prompts = [self._prompt()]
        while self._take("|"):
            prompts.append(self._prompt())
        return tuple(prompts)

    def _prompt(self) -> Prompt:
        self._skip(_SPACES)
        if self._at == len(self._text) or self._text[self._at] in "|^":
            raise self._fault(said("a prompt is missing here. Write one, or take the | or ^ away."), self._at)
        if self._text[self._at] == "@":
            return self._special()
        parts = self._parts()
        count = self._count_numbers(parts)
        words = ":".join(part.text for part in parts[: len(parts) - count]).strip()
        if not words:
            raise self._fault(said("a prompt is missing before the colon. Write one there."), parts[0].start)
        numbers = parts[len(parts) - count :]
        if not self._is_at("@"):
            return self._weighted(Words(words), numbers)
        if numbers:
            raise self._behind_region(numbers)
        return self._bound(Words(words))

    def _special(self) -> Prompt:
        """A prompt that begins with @."""
        source = self._picture_or_noise()
        self._skip(_SPACES)
        if self._is_at("@"):
            return self._bound(source)
        return self._ended(
            source,
            said(
                "this cannot follow a picture or noise. Write a region such as @left, a colon and a weight, "
                "| or ^ here."
            ),
        )

    def _bound(self, source: Source) -> Prompt:
        """The rest of a prompt, from the region on."""
        region = self._region()
        self._skip(_SPACES)
        return self._ended(
            source, said("this cannot follow a region. Write a colon and a weight, | or ^ here."), region
        )

    def _ended(self, source: Source, fault: str, region: Region | None = None) -> Prompt:
        """The rest of a prompt that ends with nothing but numbers. fault: what is said otherwise."""
        if region and self._is_at("@"):
            raise self._fault(said("a prompt has one region. Write | and another prompt here."), self._at)
        rest, *numbers = self._parts()
        if rest.raw.strip():
            raise self._fault(fault, rest.start)
        for part in numbers:
            if not part.is_number:
                raise self._no_number(part)
        if self._is_at("@"):
            raise self._behind_region(numbers)
        return self._weighted(source, numbers, region)

    def _region(self) -> Region:
        start = self._at
        if path := self._quoted(said("no mask is named between the quotation marks.")):
            return Mask(path)
        match = self._skip(_REGION)
        try:
            return parse_region(match[1].strip() if match else "")
        except BadRegion as error:
            raise self._fault(str(error), start) from None

    def _quoted(self, fault: str) -> str:
        """The path in quotation marks after the @ that is here; empty if none begins here.

        fault: what is said if there is nothing between them.
        """
        start = self._at
        if match := self._skip(_QUOTED):
            if path := match[1].replace('""', '"').strip():
                return path
            raise self._fault(fault, start + 2)
        if self._is_at('@"'):
            raise self._fault(
                said("the quotation mark is never closed. Write another one after the path."), start + 1
            )
        return ""

    def _picture_or_noise(self) -> Picture | Noise:
        start = self._at
        if path := self._quoted(said("no picture is named between the quotation marks.")):
            return Picture(path)
        if match := self._skip(_NOISE):
            if float(match[1]) <= MAX_SEED:  # int() refuses very long numbers
                return Noise(int(match[1]))
            raise self._fault(said("the seed of noise is at most {most}.", most=MAX_SEED), match.start(1))
        if (match := _REGION.match(self._text, start)) and place_name(*match[1].split()[:1]):
            raise self._fault(said("a region stands behind its prompt, as in a boat @left."), start)
        raise self._fault(
            said(
                'after @ comes a picture, as in @"boat.png", or noise, as in @noise(42). '
                r"Write \@ if the text begins with it."
            ),
            start,
        )

    def _parts(self) -> list[_Part]:
        """What stands between colons, up to the end of the prompt or its region."""
        parts: list[_Part] = []
        start, text = self._at, ""
        while True:
            match = _TOKEN.match(self._text, self._at)
            sign = match[2] if match else "|"
            if sign:
                parts.append(self._part(start, text))
                text = ""
            if match is None or sign in ("|", "^", "@"):
                return parts
            self._at = match.end()
            if sign:
                start = self._at
            else:
                text += match[1] or match[0]

    def _part(self, start: int, text: str) -> _Part:
        raw = self._text[start : self._at]
        return _Part(start + len(raw) - len(raw.lstrip()), raw, text)

    def _count_numbers(self, parts: list[_Part]) -> int:
        """How many of the last parts are numbers and not text; raises BadPrompt where that is in doubt."""
        last = parts[-1]
        if len(parts) == 1:
            return 0
        follows_number = len(parts) > 2 and parts[-2].is_number
        if not last.is_number:
            is_short = len(last.raw.split()) <= 1
            if is_short and (follows_number or _NUMBER.match(last.raw.strip())):
                raise self._no_number(last)
            return 0
        if follows_number and len(parts) > 3 and parts[-3].is_number:
            raise self._fault(
                said(r"a prompt takes two numbers, weight and stop. Write \: for a colon of the text."),
                last.start,
            )
        return 2 if follows_number else 1

    def _weighted(self, source: Source, numbers: list[_Part], region: Region | None = None) -> Prompt:
        if len(numbers) > 2:
            raise self._fault(said("a prompt takes two numbers, weight and stop."), numbers[2].start)
        weight, stop = [*(self._number(part) for part in numbers), None, None][:2]
        return Prompt(source, 1.0 if weight is None else weight, stop, region)

    def _number(self, part: _Part) -> float:
        number = float(part.raw)
        if abs(number) <= MAX_NUMBER:
            return number
        raise self._fault(
            said("weights and stops lie between -{most:g} and {most:g}.", most=MAX_NUMBER), part.start
        )

    def _no_number(self, part: _Part) -> BadPrompt:
        text = part.raw.strip()
        no_number = said(
            r"“{text}” is no number. Write one as in a boat:0.5, or \: if the colon belongs to the text.",
            text=text,
        )
        nothing = said(
            r"a number is missing here. Write one as in a boat:0.5, or \: if the colon belongs to the text."
        )
        return self._fault(no_number if text else nothing, part.start)

    def _behind_region(self, numbers: list[_Part]) -> BadPrompt:
        return self._fault(
            said("the weight stands behind the region, as in a boat @left:1.5."), numbers[0].start
        )

    def _fault(self, fault: str, position: int) -> BadPrompt:
        return BadPrompt(self._title, fault, position)

    def _is_at(self, sign: str) -> bool:
        return self._text.startswith(sign, self._at)

    def _take(self, sign: str) -> bool:
        taken = self._is_at(sign)
        self._at += len(sign) if taken else 0
        return taken

    def _skip(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """What `pattern` matches here, and go on behind it."""
        if match := pattern.match(self._text, self._at):
            self._at = match.end()
        return match
