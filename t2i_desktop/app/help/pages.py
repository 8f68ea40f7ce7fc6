"""The user guide as pages of sections, and the search in it. Knows nothing of how they are shown."""

import re
from dataclasses import dataclass
from pathlib import Path

FIRST = "README.md"
_HEADING = re.compile(r"(#{1,6}) (.+)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`|\\]|^[-#>\s]+|^\d+\. ", re.MULTILINE)
_AROUND = 60  # characters of a snippet on either side of what was found


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, as plain text. number: of the page's headings, from 0."""

    page: Path
    page_title: str
    title: str
    number: int
    text: str

    @property
    def anchor(self) -> str:
        """What links call it, as on GitHub."""
        kept = re.sub(r"[^\w\- ]", "", self.title.lower())
        return kept.replace(" ", "-")


@dataclass(frozen=True, slots=True)
class Found:
    """A section that has all words that were looked for, and a line of it that shows one of them."""

    section: Section
    snippet: str


class Guide:
    """The pages of a folder, in the order in which the first of them links to them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sections = tuple(section for path in _pages(folder) for section in _sections(path))

    @property
    def titles(self) -> dict[Path, str]:
        """The titles of the pages."""
        return {section.page: section.page_title for section in self.sections if section.number == 0}

    def section_of(self, page: Path, anchor: str) -> Section | None:
        """The section of a page that a link calls `anchor`."""
        mine = (section for section in self.sections if section.page == page)
        return next((section for section in mine if section.anchor == anchor), None)

    def search(self, text: str) -> list[Found]:
        """The sections that have every word of `text`, those with all of them in a title first."""
        words = text.casefold().split()
        if not words:
            return []
        told = (section for section in self.sections if section.page.name != FIRST)  # which only lists them
        found = [section for section in told if _has(f"{section.title} {section.text}", words)]
        found.sort(key=lambda section: not _has(section.title, words))
        return [Found(section, _snippet(section.text, words)) for section in found]


def _has(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def _snippet(text: str, words: list[str]) -> str:
    folded = text.casefold()
    places = [folded.find(word) for word in words if word in folded]
    if not places:
        return text[: 2 * _AROUND].strip()
    start, end = max(0, min(places) - _AROUND), min(places) + _AROUND
    cut = text[start:end].strip()
    return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"


def _pages(folder: Path) -> list[Path]:
    first = folder / FIRST
    if not first.is_file():
        return []
    linked = re.findall(r"\]\(([\w-]+\.md)\)", first.read_text("utf-8"))
    return [first, *(folder / name for name in dict.fromkeys(linked) if (folder / name).is_file())]


def _sections(path: Path) -> list[Section]:
    heads: list[tuple[str, list[str]]] = []
    is_code = False
    for line in path.read_text("utf-8").splitlines():
        is_code ^= line.startswith("```")
        match = None if is_code else _HEADING.match(line)
        if match:
            heads.append((_plain(match[2]), []))
        elif heads:
            heads[-1][1].append(line)
    page_title = heads[0][0] if heads else path.stem
    return [
        Section(path, page_title, title, number, " ".join(_plain("\n".join(lines)).split()))
        for number, (title, lines) in enumerate(heads)
    ]


def _plain(markdown: str) -> str:
    return _MARKS.sub("", _LINK.sub(r"\1", markdown))
