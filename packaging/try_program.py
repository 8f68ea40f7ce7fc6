"""Tries a program as its users get it: far from the sources, with an empty home and hardly any environment.

    python packaging/try_program.py dist/t2i-desktop                  # a folder with `t2i` and `t2i-desktop`
    python packaging/try_program.py .venv/bin --out what-it-made

(a) `t2i --version` and `t2i generate` with three steps write what they should; (b) the window opens, makes
one picture by itself, shows every page and closes. Under Linux without a screen this happens on a virtual one
(xvfb-run) or, where there is none, offscreen. Needs nothing but Python; returns 0 if all went well.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROMPT = "red apple on a blue background"
PATIENCE_SECONDS = 900
WINDOWS_NEEDS = ("SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "PATH")
SUFFIX = ".exe" if sys.platform == "win32" else ""
PNG = b"\x89PNG\r\n\x1a\n"


def main() -> int:
    """Try both programs; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the programs are")
    parser.add_argument("--out", type=Path, help="keep here what they make")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        trial = Trial(options.folder.absolute(), (options.out or Path(temporary)).absolute())
        try:
            trial.terminal()
            trial.window()
        except Amiss as error:
            print(f"NOT SOUND: {error}", file=sys.stderr)
            return 1
    print("Both programs work.")
    return 0


class Amiss(Exception):
    """What did not go well."""


class Trial:
    """Runs the programs in `folder`; all they write goes to `out`."""

    def __init__(self, folder: Path, out: Path) -> None:
        self._folder, self._out = folder, out
        self._home = out / "home"
        self._home.mkdir(parents=True, exist_ok=True)

    def terminal(self) -> None:
        """One picture by the command line."""
        version = self._run("t2i", "--version").strip()
        pictures = self._out / "terminal"
        began = time.monotonic()
        printed = self._run("t2i", "generate", PROMPT, "--total-iter", "3", "--json", "--out", str(pictures))
        told = json.loads(printed.splitlines()[-1])
        if told["event"] != "finished":
            raise Amiss(f"the last event of t2i generate was {told}")
        found = {path.suffix: path for path in pictures.iterdir() if path.is_file()}
        if not {".png", ".safetensors", ".csv"} <= found.keys() or not _is_png(found[".png"]):
            raise Amiss(f"t2i generate wrote only {sorted(found)}")
        print(f"{version}: a picture from the terminal in {time.monotonic() - began:.1f} s")

    def window(self) -> None:
        """One picture by the window, which tells in a report what it saw."""
        out = self._out / "window"
        self._run("t2i-desktop", "--smoke-test", str(out), screen=True)
        report = json.loads((out / "report.json").read_text("utf-8"))
        if not report["is sound"] or not _is_png(out / report["picture"]):
            raise Amiss(f"the window reports {report}")
        print(json.dumps(report, indent=1))

    def _run(self, name: str, *arguments: str, screen: bool = False) -> str:
        command, environment = [str(self._folder / f"{name}{SUFFIX}"), *arguments], self._environment()
        if screen and sys.platform == "linux":
            if virtual := shutil.which("xvfb-run"):
                command = [virtual, "--auto-servernum", *command]
                environment["PATH"] = os.environ["PATH"]
            else:
                environment["QT_QPA_PLATFORM"] = "offscreen"
        done = subprocess.run(
            command,
            cwd=Path(self._home.anchor),
            env=environment,
            timeout=PATIENCE_SECONDS,
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        if done.returncode:
            raise Amiss(f"{name} returned {done.returncode}:\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in WINDOWS_NEEDS if name in os.environ and SUFFIX}
        home = str(self._home)
        return kept | {"HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home}


def _is_png(path: Path) -> bool:
    return path.is_file() and path.read_bytes().startswith(PNG)


if __name__ == "__main__":
    sys.exit(main())
