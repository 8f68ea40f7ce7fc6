"""What installers are made from: the same names, version and icons everywhere, in sound files."""

import ast
import configparser
import importlib.util
import os
import plistlib
import re
import shutil
import subprocess
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
import yaml
from PIL import Image

from t2i_desktop import APP_ID, __version__
from t2i_desktop.engine.diagnostics import PACKAGES
from t2i_desktop.engine.portraits.drawn.maker import Order, _about

ROOT = Path(__file__).parent.parent.parent
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
DESKTOP = LINUX / f"{APP_ID}.desktop"
METAINFO = LINUX / f"{APP_ID}.metainfo.xml"
WORKFLOW = ROOT / ".github" / "workflows" / "installers.yml"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read(DESKTOP, "utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ElementTree.Element:
    return ElementTree.parse(METAINFO).getroot()


def validated(*command: str | Path) -> None:
    if not shutil.which(str(command[0])):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_desktop_entry_is_valid() -> None:
    validated("desktop-file-validate", DESKTOP)


def test_the_metainfo_is_valid() -> None:
    validated("appstreamcli", "validate", "--no-net", METAINFO)


def test_everything_on_linux_has_the_id_that_the_window_gives_itself() -> None:
    manifest = yaml.safe_load((LINUX / f"{APP_ID}.yml").read_text("utf-8"))
    launched = metainfo().findtext("launchable")
    script = re.search(r"^id=(.+)$", (LINUX / "appimage.sh").read_text("utf-8"), re.MULTILINE)
    assert script
    ids = (manifest["id"], metainfo().findtext("id"), launched, entry()["Icon"], script[1])
    assert ids == (APP_ID, APP_ID, f"{APP_ID}.desktop", APP_ID, APP_ID)
    assert "app.setDesktopFileName(APP_ID)" in (ROOT / "t2i_desktop/app/main.py").read_text("utf-8")


def test_the_programs_that_are_named_are_those_of_the_package() -> None:
    assert entry()["Exec"] in PROJECT["gui-scripts"]
    named = {binary.text for binary in metainfo().findall("provides/binary")}
    assert named == PROJECT["gui-scripts"].keys() | PROJECT["scripts"].keys()


def test_the_newest_release_in_the_metainfo_is_this_version() -> None:
    versions = [release.get("version") for release in metainfo().findall("releases/release")]
    assert versions[0] == __version__


def test_the_version_stands_in_one_place() -> None:
    assert PROJECT["dynamic"] == ["version"]
    sources = [*PACKAGING.rglob("*.py"), *PACKAGING.rglob("*.sh"), *PACKAGING.rglob("*.spec")]
    named = [path.name for path in sources if f'"{__version__}"' in path.read_text("utf-8")]
    assert named == []
    assert module(PACKAGING / "pyinstaller" / "product.py").info_plist()["CFBundleVersion"] == __version__


def test_the_built_program_knows_every_version_that_it_asks_for() -> None:
    asked = module(PACKAGING / "pyinstaller" / "product.py").ASKED_FOR
    drawn_with = _about(Order())["packages"].keys()
    assert {*PACKAGES} - {"torchvision"} | drawn_with <= {*asked}  # which has a stand-in


def wheel_with(folder: Path, **files: str) -> Path:
    with zipfile.ZipFile(folder / "some.whl", "w") as archive:
        for name, text in files.items():
            archive.writestr(f"t2i_desktop/_resources/{name}", text)
    return folder / "some.whl"


def test_a_resource_that_is_not_in_the_built_program_is_noticed(tmp_path: Path) -> None:
    build = module(PACKAGING / "build.py")
    wheel = wheel_with(tmp_path, style="colours", words="many")
    there = tmp_path / "built" / "_internal" / "t2i_desktop" / "_resources"
    there.mkdir(parents=True)
    (there / "style").write_text("colours")
    (there / "words").write_text("many")
    build.compare(wheel, tmp_path / "built")
    (there / "words").write_text("few")
    with pytest.raises(LookupError, match="words"):
        build.compare(wheel, tmp_path / "built")


def test_every_system_is_told_the_languages_that_the_window_speaks() -> None:
    spoken = {path.stem.partition("_")[2] for path in (ROOT / "resources" / "translations").glob("*.ts")}
    product = module(PACKAGING / "pyinstaller" / "product.py")
    assert {name.replace("-", "_") for name in product.LANGUAGES} == spoken
    on_linux = {name.replace("zh_Hans", "zh_CN") for name in spoken}
    assert {lang.text for lang in metainfo().findall("languages/lang")} == on_linux | {"en"}
    assert {name[8:-1] for name in entry() if name.startswith("Comment[")} == on_linux


def test_icons_have_the_sizes_that_they_are_named_for() -> None:
    icons = module(PACKAGING / "icons.py")
    for size in icons.SIZES:
        with Image.open(icons.OUT / f"{size}.png") as image:
            assert (image.size, image.mode) == ((size, size), "RGBA")
    with Image.open(icons.OUT / "t2i-desktop.ico") as image:
        assert image.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}
    with Image.open(icons.OUT / "t2i-desktop.icns") as image:
        assert {width * scale for width, _, scale in image.info["sizes"]} == set(icons.ICNS_SIZES)


def test_icons_are_drawn_from_the_one_that_the_window_has() -> None:
    icons = module(PACKAGING / "icons.py")
    assert icons.SOURCE == ROOT / "resources" / "icons" / "t2i-desktop.svg"
    for size in icons.SIZES:
        with Image.open(icons.OUT / f"{size}.png") as image:
            kept = np.asarray(image, np.float32)
        fresh = np.asarray(icons.drawn(size), np.float32)
        assert np.abs(kept - fresh).mean() < 2  # renderers round differently


def test_the_icon_can_be_told_from_any_ground_at_its_smallest() -> None:
    with Image.open(PACKAGING / "icons" / "16.png") as image:
        pixels = np.asarray(image.convert("RGB"), np.float32)[3:13, 2:14]
    light = pixels @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    assert light.max() - light.min() > 150  # the sun before the hills


def test_what_stands_in_for_torchvision_has_every_name_that_is_imported() -> None:
    stand_in = PACKAGING / "pyinstaller" / "stand_ins" / "torchvision" / "transforms.py"
    clip = importlib.util.find_spec("clip")
    assert clip
    assert clip.submodule_search_locations
    tree = ast.parse((Path(clip.submodule_search_locations[0]) / "clip.py").read_text("utf-8"))
    wanted = {
        name.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module == "torchvision.transforms"
        for name in node.names
    }
    assert wanted
    assert wanted <= vars(module(stand_in)).keys()


def test_the_windows_installer_takes_files_that_are_there() -> None:
    text = (PACKAGING / "windows" / "t2i-desktop.iss").read_text("utf-8")
    script = text.replace("{#Name}", "t2i-desktop").replace("\\", "/")
    named = re.findall(r"(?:Source: \"|LicenseFile=|SetupIconFile=)(\.\./[^\"\n]+)", script)
    assert len(named) == 4
    assert [name for name in named if not (PACKAGING / "windows" / name).is_file()] == []


def test_the_mac_bundle_asks_for_no_more_rights_than_it_needs() -> None:
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_the_flatpak_takes_files_that_are_there() -> None:
    manifest = yaml.safe_load((LINUX / f"{APP_ID}.yml").read_text("utf-8"))
    (program,) = manifest["modules"]
    built, *others = [(LINUX / source["path"]).resolve() for source in program["sources"]]
    assert built == ROOT / "dist" / "t2i-desktop"
    assert [path for path in others if not path.exists()] == []


def test_installers_are_built_and_tried_on_three_systems() -> None:
    workflow = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    job = workflow["jobs"]["build"]
    systems = {entry["system"].partition("-")[0] for entry in job["strategy"]["matrix"]["include"]}
    assert systems == {"ubuntu", "windows", "macos"}
    assert any("packaging/build.py" in step.get("run", "") for step in job["steps"])


def test_every_script_that_is_run_for_a_release_is_there_and_can_be_run() -> None:
    jobs = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"].values()
    runs = [step["run"] for job in jobs for step in job["steps"] if "run" in step]
    scripts = {ROOT / name for run in runs for name in re.findall(r"(?<!tests/)packaging/[\w./]+", run)}
    assert {script.name for script in scripts} == {"build.py", "check_wheel.sh", "check_bounds.sh"}
    for script in (*scripts, LINUX / "appimage.sh", PACKAGING / "macos" / "dmg.sh"):
        assert script.suffix == ".py" or os.access(script, os.X_OK)
