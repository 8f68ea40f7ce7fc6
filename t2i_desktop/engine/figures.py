"""Where an evaluation puts its figures. Knows nothing of what was measured."""

from collections.abc import Mapping
from pathlib import Path

from t2i_desktop.engine.files import write_atomically


def write_figures(folder: Path, figures: Mapping[str, str]) -> None:
    """Write the figures by name as a table in Markdown, `figures.md` in `folder`."""
    rows = "".join(f"| {name} | {value} |\n" for name, value in figures.items())
    write_atomically(folder / "figures.md", f"| measure | result |\n|---|---|\n{rows}".encode())
