"""Packages with plug-ins, as an installer would leave them in a folder of packages."""

import subprocess
import sys
from pathlib import Path
from shutil import copytree

FOURIER = Path(__file__).with_name("fourier")
TEMPLATE = Path(__file__).parents[2] / "docs" / "plugins" / "template"

WHOLE = """
from t2i_desktop.plugins import Plugin, RunSettings, setting

class DotSettings(RunSettings):
    prompt: str = setting("", "Prompt", "What to show.", group="Prompt", long=True)
    size: int = setting(8, "Size", "Pixels.", low=1, high=64, group="Picture")

PLUGIN = Plugin("Dots", DotSettings, "{module}:Dots", api=1)

class Dots:
    def begin(self, settings):
        return DotsRun(settings)

class DotsRun:
    device, show_step = "CPU (dots)", 0
    def __init__(self, settings):
        import numpy as np
        self.title, self.total_steps, self._size = settings.prompt, settings.total_iter, settings.size
        self._rng = np.random.default_rng(settings.seed)
    def step(self):
        return {"total": self._rng.random()}
    def result(self):
        from t2i_desktop.plugins import Result
        return Result(self._rng.integers(0, 256, (1, self._size, self._size, 3), "uint8"))
    def notes(self):
        return ()
    def finish(self):
        return {}
"""
"""The source of a plug-in without torch; {module} is its module's name."""


def write_plugin(site: Path, name: str, source: str = WHOLE, *, points: str = "") -> None:
    """Write the package t2i-NAME into `site`, with the module t2i_NAME. points: other entry points."""
    module = f"t2i_{name.replace('-', '_')}"
    (site / f"{module}.py").write_text(source.replace("{module}", module))
    facts = site / f"{module}-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text(f"Metadata-Version: 2.1\nName: t2i-{name}\nVersion: 1.0\n")
    line = points or f"{name} = {module}:PLUGIN"
    (facts / "entry_points.txt").write_text(f"[t2i_desktop.generators]\n{line}\n")


def install(package: Path, site: Path, building: Path) -> None:
    """Build and install a package with pip, without a network. building: an empty folder to build in."""
    source = copytree(package, building / package.name, ignore=lambda *_: {"__pycache__"})
    offline = ("--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check")
    command = (sys.executable, "-m", "pip", "install", "-q", *offline, "--target", str(site), str(source))
    subprocess.run(command, check=True, capture_output=True, text=True)
