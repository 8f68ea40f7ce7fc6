"""Runs a notebook and keeps what it shows; that of the digits is shipped as this script leaves it.

    python packaging/run_notebook.py                                    # docs/digits_demo.ipynb, in place
    python packaging/run_notebook.py --out small.ipynb --set samples=4 --set steps=3

Values set here are put into a cell of their own, behind the one tagged “parameters”. Nothing of the machine
or of the person is kept, and no settings of Jupyter are read. A cell that fails, or that warns of something,
ends the run, and the notebook stays as it was.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import matplotlib.font_manager  # noqa: F401 - finds the fonts now: the first time takes long, and it says so
import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from t2i_desktop.engine.files import write_atomically

NOTEBOOK = Path(__file__).parents[1] / "docs" / "digits_demo.ipynb"
SECONDS = 3600  # for one cell
_TAG = "parameters"
_JUPYTER = ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")


def main() -> None:
    """Run it, and write it."""
    options = _options()
    notebook = nbformat.read(options.notebook, as_version=4)
    if options.set:
        set_parameters(notebook, options.set)
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update({name: str(Path(folder) / name.lower()) for name in _JUPYTER})
        execute(notebook, options.notebook.parent)
    if complaints := list(complaints_in(notebook)):
        sys.exit("\n".join(["The notebook complains:", *complaints]))
    notebook.metadata["language_info"] = {"name": "python"}  # and not which version of it
    write_atomically(options.out or options.notebook, (nbformat.writes(notebook) + "\n").encode())


def set_parameters(notebook: NotebookNode, values: list[str]) -> None:
    """Put a cell with “name=value” for each of these behind the one that has the usual values."""
    tags = [cell.metadata.get("tags", []) for cell in notebook.cells]
    place = next(place for place, own in enumerate(tags) if _TAG in own)
    cell = new_code_cell("\n".join(values), metadata={"tags": [f"injected-{_TAG}"]})
    notebook.cells.insert(place + 1, cell)


def execute(notebook: NotebookNode, folder: Path) -> None:
    """Run all cells in this folder; raises CellExecutionError."""
    NotebookClient(
        notebook,
        timeout=SECONDS,
        record_timing=False,
        resources={"metadata": {"path": str(folder)}},
        extra_arguments=["--HistoryManager.enabled=False", "--log-level=ERROR"],
    ).execute()


def complaints_in(notebook: NotebookNode) -> Iterator[str]:
    """What cells have written to the standard error: warnings, mostly."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and output.name == "stderr":
                yield output.text


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Run a notebook, and write it with what it shows.")
    parser.add_argument("notebook", nargs="?", type=Path, default=NOTEBOOK, help="default: the digits")
    parser.add_argument("--out", type=Path, metavar="FILE", help="default: in place")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="a parameter")
    return parser.parse_args()


if __name__ == "__main__":
    main()
