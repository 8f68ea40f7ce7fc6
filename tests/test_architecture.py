"""The rooms and what each may not know: import-linter's contracts, import times, and the length of files."""

import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "t2i_desktop"
LONGEST_FILE = 400  # lines

WITHOUT_TORCH = [
    f"t2i_desktop.engine.{name}"
    for name in (
        "settings",
        "batches.plan",
        "batches.sheet",
        "batches.table",
        "batches.grid",
        "compare.course",
        "compare.sheet",
        "compare.typed",
        "prompt_history",
        "templates",
        "events",
        "errors",
        "generator",
        "preflight",
        "provenance",
        "reproducing",
        "presets",
        "runner",
        "plugins",
        "registry",
        "files",
        "embedding",
        "formats",
        "images",
        "gallery",
        "models.catalog",
        "models.configs",
        "models.offers",
        "models.progress",
        "models.download",
        "models.pages",
        "models.parts",
        "models.pickles",
        "models.zips",
        "models.transfer",
        "models.install",
        "recording",
        "state_keeper",
        "drafts",
        "draft_keeper",
        "queue.queue",
        "cluster.apart",
        "cluster.joining",
        "cluster.record",
        "cluster.store",
        "cluster.sweep",
        "guidance.settings",
        "film.settings",
        "restyle.settings",
        "restyle.source",
        "restyle.frames",
        "restyle.sizes",
        "restyle.soundtrack",
        "film.strips",
        "digits.settings",
        "guidance.binding",
        "latents.mixing",
        "latents.entries",
        "latents.settings",
        "film.timeline",
        "film.project",
        "film.palettes",
        "portraits.attributes",
        "portraits.captions",
        "portraits.celeba",
        "portraits.dataset",
        "portraits.embeddings",
        "portraits.facts",
        "portraits.settings",
        "portraits.wishes",
        "portraits.drawn.maker",
        "film.encoder",
        "starter.settings",
    )
] + ["t2i_desktop.plugins"]
WITHOUT_QT = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for room in ("engine", "cli")
    for path in sorted((PACKAGE / room).rglob("*.py"))
]
WINDOW = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in sorted((PACKAGE / "app").rglob("*.py"))
]


def _loaded_after_importing(modules: list[str], watched: str) -> bool:
    """Whether importing `modules` in a fresh interpreter loads the package `watched`."""
    code = f"import sys, {', '.join(modules)}; sys.exit({watched!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.returncode == 1


def test_the_contracts_between_rooms_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(config_filename="pyproject.toml", no_cache=True) == 0


def test_torch_is_not_loaded_before_a_run_begins() -> None:
    assert not _loaded_after_importing(WITHOUT_TORCH, "torch")


def test_the_command_line_starts_without_torch() -> None:
    assert not _loaded_after_importing(["t2i_desktop.cli.main"], "torch")


def test_the_window_starts_without_torch() -> None:
    assert not _loaded_after_importing(WINDOW, "torch")


@pytest.mark.slow
def test_engine_and_command_line_never_load_qt() -> None:
    assert not _loaded_after_importing(WITHOUT_QT, "PySide6")


def test_files_stay_short_enough_to_read() -> None:
    sources = [*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in sources}
    assert {str(path): n for path, n in lengths.items() if n >= LONGEST_FILE} == {}
