"""A person's own lists of phrases for wildcards: one text file each, one phrase a line.

Knows the files alone: what a phrase means in a prompt is wildcards.py's matter. Imports no torch.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from platformdirs import user_data_path

from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.words import said

LIST_NAME = re.compile(r"[\w-]+(?:/[\w-]+)*")
"""What a list may be called: letters, digits, - and _; a slash for one in a folder of its own."""

_SUFFIX = ".txt"
_LARGEST_FILE = 4 * 2**20  # bytes


class BadWordList(T2IError):
    """A list of phrases is not there, holds nothing or cannot be read; the text names it."""


class WordLists(Protocol):
    """Where the phrases of a list come from."""

    def phrases(self, name: str) -> Mapping[int, str]:
        """The phrases of a list by the number of their line, from 1; raises BadWordList."""
        ...


class WordListFolder:
    """The lists in a folder, by default the person's own: colours.txt is the list “colours”."""

    def __init__(self, root: Path | None = None) -> None:
        self.root = root if root is not None else default_word_list_root()

    def names(self) -> list[str]:
        """What the lists are called."""
        paths = self.root.rglob(f"*{_SUFFIX}") if self.root.is_dir() else ()
        names = (path.relative_to(self.root).with_suffix("").as_posix() for path in paths)
        return sorted(name for name in names if LIST_NAME.fullmatch(name))

    def phrases(self, name: str) -> Mapping[int, str]:
        """The lines that say something and do not begin with #, by number from 1; raises BadWordList."""
        path = self.root / f"{name}{_SUFFIX}"
        if not LIST_NAME.fullmatch(name) or not path.is_file():
            raise BadWordList(said("there is no list “{name}”. {advice}", name=name, advice=self._advice()))
        try:
            if path.stat().st_size > _LARGEST_FILE:
                raise BadWordList(
                    said("the list “{name}” is too large: {path} has more than 4 MiB.", name=name, path=path)
                )
            lines = path.read_text(encoding="utf-8-sig").splitlines()
        except OSError as error:
            raise BadWordList(
                said(
                    "the list “{name}” cannot be read: {path} ({reason}).",
                    name=name,
                    path=path,
                    reason=error.strerror,
                )
            ) from error
        except UnicodeDecodeError as error:
            raise BadWordList(
                said("the list “{name}” is no UTF-8 text. Save {path} as UTF-8.", name=name, path=path)
            ) from error
        stripped = {number: line.strip() for number, line in enumerate(lines, start=1)}
        phrases = {number: line for number, line in stripped.items() if line and not line.startswith("#")}
        if not phrases:
            raise BadWordList(
                said("the list “{name}” is empty. Write one phrase a line into {path}.", name=name, path=path)
            )
        return phrases

    def _advice(self) -> str:
        names = self.names()
        if not names:
            return said(
                "There are no lists yet. A list is a text file in {folder}, with one phrase a line.",
                folder=self.root,
            )
        return said(
            "Those there are: {names}. A list is a text file in {folder}, with one phrase a line.",
            names=", ".join(names),
            folder=self.root,
        )


def default_word_list_root() -> Path:
    """Where the person's own lists are: $T2I_WILDCARDS, or in the user data directory."""
    own = os.environ.get("T2I_WILDCARDS")
    return Path(own) if own else user_data_path("t2i-desktop", appauthor=False) / "wildcards"
