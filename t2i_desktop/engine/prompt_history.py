"""The prompts that were run, field by field, newest first, in one small JSON file.

Several windows may share the file: it is read anew before each change. Knows nothing of what prompts mean.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from platformdirs import user_data_path

from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.words import said

FORMAT = "t2i-desktop prompt history 1"
MOST = 500
"""How many prompts of a field are kept."""

_FILE = "history.json"


class BadHistory(T2IError):
    """The prompts that were run cannot be kept; the text names the file."""


class PromptHistory:
    """What was written into each field, by the name of its setting. root: the folder, if not the usual."""

    def __init__(self, root: Path | None = None) -> None:
        self.path = (root if root is not None else default_prompt_root()) / _FILE

    def texts(self, name: str) -> list[str]:
        """The prompts of a field, newest first; none where there is no file, or one that cannot be read."""
        return list(self._read().get(name, ()))

    def add(self, texts: Mapping[str, str]) -> None:
        """Take down what was run; what was run before comes to the front. Raises BadHistory."""
        kept = self._read()
        before = {name: list(each) for name, each in kept.items()}
        for name, raw in texts.items():
            if text := raw.strip():
                others = [each for each in kept.get(name, ()) if each != text]
                kept[name] = [text, *others][:MOST]
        if kept != before:
            self._write(kept)

    def remove(self, name: str, text: str) -> None:
        """Forget one prompt of a field; raises BadHistory."""
        kept = self._read()
        kept[name] = [each for each in kept.get(name, ()) if each != text]
        self._write(kept)

    def clear(self, name: str) -> None:
        """Forget all prompts of a field; raises BadHistory."""
        self._write({**self._read(), name: []})

    def _read(self) -> dict[str, list[str]]:
        try:
            return _parsed(json.loads(self.path.read_bytes()))
        except (OSError, ValueError, RecursionError):
            return {}

    def _write(self, kept: Mapping[str, list[str]]) -> None:
        try:
            self._put_odd_file_aside()
            facts = {"format": FORMAT, "fields": kept}
            write_atomically(self.path, (json.dumps(facts, indent=1, ensure_ascii=False) + "\n").encode())
        except OSError as error:
            raise BadHistory(
                said(
                    "The history of prompts could not be written to {path} ({reason}).",
                    path=self.path,
                    reason=error.strerror,
                )
            ) from error

    def _put_odd_file_aside(self) -> None:
        """A file that is damaged, or of a newer version, is not written over."""
        try:
            _parsed(json.loads(self.path.read_bytes()))
        except FileNotFoundError:
            return
        except (ValueError, RecursionError):
            number = 1
            while (aside := self.path.with_name(f"{self.path.stem}-unread-{number}.json")).exists():
                number += 1
            self.path.rename(aside)


def default_prompt_root() -> Path:
    """Where the person's prompts are kept: $T2I_PROMPTS, or in the user data directory."""
    own = os.environ.get("T2I_PROMPTS")
    return Path(own) if own else user_data_path("t2i-desktop", appauthor=False) / "prompts"


def _parsed(facts: Any) -> dict[str, list[str]]:
    """The texts by field; raises ValueError if the file is no history of this version."""
    if not isinstance(facts, dict) or cast("dict[str, Any]", facts).get("format") != FORMAT:
        raise ValueError("another format")
    fields: Any = cast("dict[str, Any]", facts).get("fields")
    if not isinstance(fields, dict):
        raise ValueError("no fields")
    kept: dict[str, list[str]] = {}
    for name, texts in cast("dict[str, Any]", fields).items():
        if not isinstance(texts, list):
            raise ValueError("no list")
        kept[name] = [each for each in cast("list[Any]", texts) if isinstance(each, str)][:MOST]
    return kept
