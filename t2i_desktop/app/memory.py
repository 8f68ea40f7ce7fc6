"""What the window remembers from one time to the next: its layout, and the last prompts and settings."""

import json
from typing import Any

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter


class Memory:
    """Reads and writes `store`; what is missing or damaged is forgotten."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def values(self, generator: str = "") -> dict[str, Any]:
        """The last prompts and settings, of the first generator or of a plug-in."""
        try:
            values = json.loads(str(self._store.value(_key(generator), "{}")))
        except ValueError:
            return {}
        return values if isinstance(values, dict) else {}

    def keep_values(self, values: dict[str, Any], generator: str = "") -> None:
        """Remember prompts and settings."""
        self._store.setValue(_key(generator), json.dumps(values))

    def flag(self, name: str, default: bool) -> bool:
        """Whether something is switched on."""
        return str(self._store.value(f"view/{name}", default)).lower() == "true"

    def keep_flag(self, name: str, value: bool) -> None:
        """Remember a switch."""
        self._store.setValue(f"view/{name}", value)

    def restore_layout(self, window: QMainWindow, splitters: dict[str, QSplitter]) -> None:
        """Put the window and its dividers where they were."""
        if isinstance(geometry := self._store.value("layout/window"), QByteArray):
            window.restoreGeometry(geometry)
        for name, splitter in splitters.items():
            if isinstance(state := self._store.value(f"layout/{name}"), QByteArray):
                splitter.restoreState(state)

    def keep_layout(self, window: QMainWindow, splitters: dict[str, QSplitter]) -> None:
        """Remember where the window and its dividers are."""
        self._store.setValue("layout/window", window.saveGeometry())
        for name, splitter in splitters.items():
            self._store.setValue(f"layout/{name}", splitter.saveState())
        self._store.sync()


def _key(generator: str) -> str:
    return f"generators/{generator}" if generator else "settings"
