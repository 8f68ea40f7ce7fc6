"""Every word of the window goes through here, into the language of the person.

Qt's translation system holds the other languages; English is in the source. What the engine says in words of
its own (engine/words.py: errors, the names and the help of settings) is translated where it is shown.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication

from t2i_desktop.engine.errors import explain
from t2i_desktop.engine.words import Said

CONTEXT = "t2i-desktop"
"""The one context of all messages: the same English words are the same words everywhere."""


def tr(text: str, /, *, one: str | None = None, **values: Any) -> str:
    """`text`, with `values` in place of the names in braces, in the language of the person.

    one: what to say instead, in English, if the value `n` is 1. Text that the engine `said` brings its own
    values. Text that no translation knows stays as it is, as what people and files say does.
    """
    words = text if isinstance(text, Said) else Said(text, one, values)
    number = -1 if words.number is None else words.number
    translated = QCoreApplication.translate(CONTEXT, words.template, None, number)
    if translated == words.template:
        translated = words.english
    if not words.values:
        return translated
    return translated.format(**{name: in_words(value) for name, value in words.values.items()})


def explained(error: BaseException) -> tuple[str, str]:
    """`(message, details)` of any error, the message in the language of the person; on any thread.

    Signals of text carry plain text: whoever emits one translates first.
    """
    message, details = explain(error)
    return tr(message), details


def in_words(value: Any) -> Any:
    """What the program `said` is translated; what people wrote, and all else, stays as it is."""
    return tr(value) if isinstance(value, Said) else value
