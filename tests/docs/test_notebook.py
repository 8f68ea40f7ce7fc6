"""The notebook of the digits runs from its first cell to its last, and is shipped with what it shows."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "run_notebook.py"
SHIPPED = ROOT / "docs" / "digits_demo.ipynb"
SMALL = ("samples=4", "steps=3", "few=4", "toy_steps=2", 'data=""')
NEEDS_DATA = "real"  # the cell that has something to draw only where there are real digits
_ROOTED = re.compile(r"(?<![\w.:/])(/(home|Users|root|tmp|var|opt|mnt|work)/|[A-Z]:\\)")


@pytest.fixture(scope="module")
def shipped() -> NotebookNode:
    return nbformat.read(SHIPPED, as_version=4)


def code_of(notebook: NotebookNode) -> list[NotebookNode]:
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def figures_of(notebook: NotebookNode) -> dict[str, int]:
    """How many pictures each cell shows."""
    return {
        cell.id: sum("image/png" in output.get("data", {}) for output in cell.outputs)
        for cell in code_of(notebook)
        if cell.id != NEEDS_DATA and "injected-parameters" not in cell.metadata.get("tags", [])
    }


def texts_of(notebook: NotebookNode) -> Iterator[str]:
    """Everything a person or a program could read in it but the pictures."""
    yield str(notebook.metadata)
    for cell in notebook.cells:
        yield cell.source
        yield str(cell.metadata)
        for output in cell.get("outputs", []):
            for kind, content in output.get("data", {}).items():
                if not kind.startswith("image/"):
                    yield content
            yield output.get("text", "")


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, SCRIPT, *arguments], capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_it_runs_to_its_end_and_shows_every_figure(tmp_path: Path, shipped: NotebookNode) -> None:
    out, before = tmp_path / "small.ipynb", SHIPPED.read_bytes()
    done = run("--out", out, *(part for value in SMALL for part in ("--set", value)))
    assert done.returncode == 0, done.stderr
    small = nbformat.read(out, as_version=4)
    assert [cell.execution_count for cell in code_of(small)] == [*range(1, len(code_of(shipped)) + 2)]
    assert figures_of(small) == figures_of(shipped)
    assert SHIPPED.read_bytes() == before


def test_it_is_shipped_as_it_ran_with_its_usual_values(shipped: NotebookNode) -> None:
    assert [cell.execution_count for cell in code_of(shipped)] == [*range(1, len(code_of(shipped)) + 1)]
    assert sum(figures_of(shipped).values()) == 12
    tags = [tag for cell in shipped.cells for tag in cell.metadata.get("tags", [])]
    assert tags == ["parameters"]


def test_the_shipped_one_is_small_and_tells_nothing_of_where_it_ran(shipped: NotebookNode) -> None:
    assert SHIPPED.stat().st_size < 1_500_000
    assert not [text for text in texts_of(shipped) if _ROOTED.search(text)]
    assert set(shipped.metadata) == {"kernelspec", "language_info"}
    assert dict(shipped.metadata.language_info) == {"name": "python"}


@pytest.mark.slow
@pytest.mark.parametrize("source", ["import warnings; warnings.warn('old')", "1 / 0"])
def test_a_cell_that_warns_or_fails_ends_the_run_and_changes_nothing(tmp_path: Path, source: str) -> None:
    path = tmp_path / "notebook.ipynb"
    nbformat.write(new_notebook(cells=[new_code_cell(source)]), path)
    before = path.read_bytes()
    done = run(path)
    assert done.returncode != 0
    assert "old" in done.stderr or "ZeroDivisionError" in done.stderr
    assert path.read_bytes() == before
