"""Templates: ways to say a prompt, with a place for what it is about: “{subject}, oil painting”.

Some come with the program; the person's own are one small JSON file. Imports no torch.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import yaml

from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.prompt_history import default_prompt_root
from t2i_desktop.engine.words import said
from t2i_desktop.resources import resource_path

SUBJECT = "{subject}"
FORMAT = "t2i-desktop templates 1"

_FILE = "templates.json"
_LONGEST_TITLE = 60
_TOKEN = re.compile(r'@"(?:[^"]|"")*"|\\.|[{}|^]|[^@\\{}|^]+|.', re.DOTALL)
_NUMBER = r"[+-]?(?:\d+\.?\d*|\.\d+)"
_PROMPT = re.compile(  # words, a region, and weight and stop
    rf'(\s*)(.*?)((?:\s+@(?=[^\s:])(?:"(?:[^"]|"")*"|[^:"])*)?(?<!\\)(?:\s*:\s*{_NUMBER}){{0,2}}\s*)',
    re.DOTALL,
)


class BadTemplate(T2IError):
    """A template cannot be kept; the text says why."""


@dataclass(frozen=True, slots=True)
class PromptTemplate:
    """A way to say a prompt. text: with SUBJECT in it. is_shipped: it came with the program, and stays."""

    title: str
    text: str
    is_shipped: bool = False

    def applied(self, prompt: str) -> str:
        """`prompt`, line by line, said this way.

        Of several prompts each is, with its region and weight behind it as before; pictures, noise and what
        is pushed away stay as they are. A template with signs of its own takes the line as a whole.
        """
        return "\n".join(self._line(line) if line.strip() else line for line in prompt.split("\n"))

    def _line(self, line: str) -> str:
        if len(_prompts(self.text)) > 1 or _tail(self.text).strip():
            return self.text.replace(SUBJECT, line.strip())
        return "".join(
            part if number % 2 else self._prompt(part) for number, part in enumerate(_prompts(line))
        )

    def _prompt(self, prompt: str) -> str:
        match = _PROMPT.fullmatch(prompt)
        if match is None or not match[2] or match[2].startswith("@") or re.search(r":\s*-", match[3]):
            return prompt
        return f"{match[1]}{self.text.replace(SUBJECT, match[2])}{match[3]}"


class TemplateShelf:
    """All templates. root: the folder of the person's own; the usual one if not given."""

    def __init__(self, root: Path | None = None) -> None:
        self.path = (root if root is not None else default_prompt_root()) / _FILE

    def __iter__(self) -> Iterator[PromptTemplate]:
        """The person's own first, then those of the program."""
        yield from self.own()
        yield from self.shipped()

    def shipped(self) -> list[PromptTemplate]:
        """Those of the program."""
        entries = yaml.safe_load(resource_path("templates.yaml").read_text(encoding="utf-8"))
        return [PromptTemplate(entry["title"], entry["text"], is_shipped=True) for entry in entries]

    def keep(self, title: str, text: str) -> PromptTemplate:
        """Keep one's own, over an earlier one with this title; raises BadTemplate."""
        title, text = " ".join(title.split()), " ".join(text.split())
        if not title or len(title) > _LONGEST_TITLE:
            raise BadTemplate(
                said("The title of a template has 1 to {most} characters.", most=_LONGEST_TITLE)
            )
        if SUBJECT not in text:
            raise BadTemplate(
                said(
                    "A template has a place for its subject. Write {place} there, as in “{place}, in oil”.",
                    place=SUBJECT,
                )
            )
        template = PromptTemplate(title, text)
        others = [each for each in self.own() if each.title.casefold() != title.casefold()]
        self._write([template, *others])
        return template

    def remove(self, template: PromptTemplate) -> None:
        """Forget one's own; raises BadTemplate."""
        if template.is_shipped:
            raise BadTemplate(said("“{title}” came with the program and stays.", title=template.title))
        self._write([each for each in self.own() if each != template])

    def own(self) -> list[PromptTemplate]:
        """The person's own, newest first; raises BadTemplate if there is a file that cannot be read."""
        try:
            facts = json.loads(self.path.read_bytes())
        except FileNotFoundError:
            return []
        except OSError as error:
            raise BadTemplate(
                said(
                    "Your templates in {path} cannot be read ({reason}).",
                    path=self.path,
                    reason=error.strerror,
                )
            ) from error
        except (ValueError, RecursionError):
            facts = None
        if not isinstance(facts, dict) or cast("dict[str, Any]", facts).get("format") != FORMAT:
            raise BadTemplate(
                said(
                    "Your templates in {path} are damaged, or of a newer version. Move the file away to "
                    "begin anew.",
                    path=self.path,
                )
            )
        entries: list[Any] = cast("dict[str, Any]", facts).get("templates") or []
        dicts = [cast("dict[str, Any]", entry) for entry in entries if isinstance(entry, dict)]
        found = [PromptTemplate(str(entry.get("title", "")), str(entry.get("text", ""))) for entry in dicts]
        return [template for template in found if template.title and SUBJECT in template.text]

    def _write(self, own: list[PromptTemplate]) -> None:
        facts = {"format": FORMAT, "templates": [{"title": each.title, "text": each.text} for each in own]}
        try:
            write_atomically(self.path, (json.dumps(facts, indent=1, ensure_ascii=False) + "\n").encode())
        except OSError as error:
            raise BadTemplate(
                said(
                    "Templates could not be written to {path} ({reason}).",
                    path=self.path,
                    reason=error.strerror,
                )
            ) from error


def _prompts(text: str) -> list[str]:
    """The prompts of a text, and between them the signs that part them; within braces nothing parts."""
    parts, depth = [""], 0
    for token in _TOKEN.findall(text):
        depth += (token == "{") - (token == "}")
        if depth == 0 and token in ("|", "^"):
            parts += [token, ""]
        else:
            parts[-1] += token
    return parts


def _tail(prompt: str) -> str:
    """The region and the numbers at the end of a prompt."""
    match = _PROMPT.fullmatch(prompt)
    return match[3] if match else ""
