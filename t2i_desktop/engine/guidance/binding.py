"""Binds a prompt to a region within a text as it stands, and tells which regions a text speaks of.

Changes nothing else of the text: wildcards, escapes and spaces stay as they were written. Imports no torch.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from t2i_desktop.engine.guidance.places import Region
from t2i_desktop.engine.guidance.prompt_language import BadPrompt, Words, parse

_PIECE = re.compile(  # a quoted path, an escaped sign, a sign that parts prompts, a brace, anything else
    r'@"(?:[^"]|"")*"|\\.|([|^\n])|([{}])|.', re.DOTALL
)
_NUMBER = r"\s*:\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*"
_PROMPT = re.compile(
    rf'(?P<says>.*?)(?:\s+@(?:"(?:[^"]|"")*"|[^\s:|^@\\"{{}}][^:|^@\\"{{}}]*))?(?P<numbers>(?:{_NUMBER}){{0,2}})',
    re.DOTALL | re.IGNORECASE,
)


class Bound(NamedTuple):
    """A prompt with its region. text: the words, or the picture or noise as they are written."""

    text: str
    region: Region


def bind(text: str, position: int, region: Region) -> str:
    """`text` with the prompt at `position`, in characters from 0, bound to `region`.

    A region that it has is replaced. Where there is no prompt, the text stays as it is.
    """
    start, end = _span(text, position)
    match = _PROMPT.fullmatch(text[start:end].strip())
    if match is None or not match["says"]:
        return text
    numbers = "".join(match["numbers"].split())
    bound = f"{match['says']} @{region}{numbers}"
    return f"{text[:start]}{text[start:end].replace(match[0], bound)}{text[end:]}"


def prompt_at(text: str, position: int) -> str:
    """What the prompt at `position` says, as it is written, without region and numbers; empty if none."""
    start, end = _span(text, position)
    match = _PROMPT.fullmatch(text[start:end].strip())
    return match["says"] if match else ""


def bound_prompts(text: str) -> Iterator[Bound]:
    """The prompts with a region of all lines that can be read, each once."""
    found: dict[Bound, None] = {}
    for line in text.splitlines():
        try:
            scenes = parse(line).scenes
        except BadPrompt:
            continue
        for prompt in (prompt for scene in scenes for prompt in scene):
            if prompt.region:
                source = prompt.source
                said = source.text if isinstance(source, Words) else str(source)
                found[Bound(said, prompt.region)] = None
    yield from found


def _span(text: str, position: int) -> tuple[int, int]:
    """Where the prompt at `position` begins and ends; what parts prompts within braces does not."""
    start, depth = 0, 0
    for piece in _PIECE.finditer(text):
        depth += {"{": 1, "}": -1}.get(piece[2] or "", 0)
        if piece[1] and (depth <= 0 or piece[1] == "\n"):
            if piece.start() >= position:
                return start, piece.start()
            start, depth = piece.end(), 0
    return start, len(text)
