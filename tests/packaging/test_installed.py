"""The package as it is installed: from a checkout, or from a wheel far from it (packaging/check_wheel.sh)."""

import re
import subprocess
import sys
from importlib.metadata import entry_points, version

import pytest

from t2i_desktop import __version__
from t2i_desktop.app.pages import CREATE, PAGES
from t2i_desktop.cli.main import main
from t2i_desktop.engine.compare.judges import JUDGES, Judge
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.presets import PresetShelf
from t2i_desktop.resources import guide_path, resource_path

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
STARTERS = (
    "starter-clip", "starter-vqgan", "digits-clip", "digits-diffusion",
    "portraits-clip", "portraits-vae", "portraits-cvae", "portraits-gan", "portraits-reader",
)  # fmt: skip


@pytest.mark.parametrize("name", STARTERS)
def test_the_weights_of_the_starter_models_are_there(name: str) -> None:
    model = ModelCatalog().find(name)
    assert model.weights.stat().st_size > 1_000_000


def test_all_presets_are_there() -> None:
    shelf = PresetShelf("vqgan-clip", VqganClipSettings)
    assert len([preset for preset in shelf if preset.is_shipped]) >= 12


@pytest.mark.parametrize("name", ["models.yaml", "style.qss", "templates.yaml", "icons/t2i-desktop.svg"])
def test_what_the_program_reads_at_every_start_is_there(name: str) -> None:
    assert resource_path(*name.split("/")).is_file()


@pytest.mark.parametrize("judge", JUDGES, ids=lambda judge: judge.name)
def test_the_weights_of_every_judge_are_there(judge: Judge) -> None:
    weights = [judge.path] if judge.path.is_file() else [*judge.path.glob("*.safetensors")]
    assert [path.stat().st_size > 100_000 for path in weights] == [True]


def test_every_page_of_the_guide_is_there_with_its_pictures() -> None:
    pages = {path.name: path for path in guide_path().glob("*.md")}
    linked = re.findall(r"\]\(([\w-]+\.md)", pages["README.md"].read_text("utf-8"))
    pictures = [(page, name) for page in pages.values() for name in _PICTURE.findall(page.read_text("utf-8"))]
    assert len(pictures) > 20
    assert [name for name in linked if name not in pages] == []
    assert [name for page, name in pictures if not (page.parent / name).is_file()] == []


@pytest.mark.parametrize("language", ["de", "es", "zh_Hans"])
def test_the_translations_are_there(language: str) -> None:
    assert resource_path("translations", f"t2i_{language}.qm").stat().st_size > 100_000


def test_every_page_has_its_icon() -> None:
    names = [page.icon for page in (CREATE, *PAGES)]
    assert [name for name in names if not resource_path("icons", f"{name}.svg").is_file()] == []


def test_every_generator_and_recipe_can_be_imported() -> None:
    code = "from t2i_desktop.engine.registry import ENTRIES\nfor entry in ENTRIES: entry.create()"
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_both_commands_are_installed() -> None:
    found = {each.name for group in ("console_scripts", "gui_scripts") for each in entry_points(group=group)}
    assert {"t2i", "t2i-desktop"} <= found


def test_the_version_that_is_told_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"t2i-desktop {version('t2i-desktop')}\n"
    assert version("t2i-desktop") == __version__
