"""Tries a program as its users get it: far from the sources, with an empty home and hardly any environment.

    python packaging/try_program.py dist/t2i-desktop                  # a folder with `t2i` and `t2i-desktop`
    python packaging/try_program.py dist/t2i-desktop --alone          # with nothing else on the disk
    python packaging/try_program.py .venv/bin --out what-it-made

(a) `t2i` makes a picture with each generator, and a film, as it should; (b) the window opens, makes its first
picture after one click and others on other pages, shows every page and closes. Under Linux without a screen
this happens on a virtual one or, where there is none, offscreen. Needs nothing but Python and, for --alone,
Linux and bubblewrap; returns 0 if all went well.
"""

import argparse
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

PROMPT = "red apple on a blue background"
FIRST_PICTURE_SECONDS = 30  # what the welcome promises of two cores
PATIENCE_SECONDS = 900
WINDOWS_NEEDS = ("SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP", "PATH")
THREADS = "OMP_NUM_THREADS"  # handed on: where others are at work, one thread is faster than two that wait
SUFFIX = ".exe" if sys.platform == "win32" else ""
PNG, MP4 = b"\x89PNG\r\n\x1a\n", b"ftyp"
DRAWN = 4
# What a program finds of a system that it is alone on: the C library, what Qt needs, fonts and time zones.
SYSTEM = (
    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/etc/ld.so.cache", "/etc/fonts",
    "/usr/share/fonts", "/usr/share/fontconfig", "/usr/share/X11", "/usr/share/zoneinfo",
)  # fmt: skip
LINKS = (("usr/lib", "/lib"), ("usr/lib64", "/lib64"))


def main() -> int:
    """Try both programs; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the programs are")
    parser.add_argument("--out", type=Path, help="keep here what they make")
    parser.add_argument("--alone", action="store_true", help="hide the rest of the disk, and the network")
    parser.add_argument("--extras", action="store_true", help="the extra “portraits” is there, too")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        out = (options.out or Path(temporary)).absolute()
        trial = Trial(options.folder.absolute(), out, is_alone=options.alone)
        try:
            trial.terminal(has_extras=options.extras)
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

    def __init__(self, folder: Path, out: Path, *, is_alone: bool) -> None:
        self._folder, self._out, self._is_alone = folder, out, is_alone
        self._home = out / "home"
        self._home.mkdir(parents=True, exist_ok=True)

    def terminal(self, *, has_extras: bool) -> None:
        """Pictures by the command line, and a film of one."""
        print(self._run("t2i", "--version").strip(), "alone" if self._is_alone else "", flush=True)
        self._timed("a picture", lambda: self._generate("guided", PROMPT, "--total-iter", "3"))
        self._timed(
            "digits", lambda: self._generate("digits", "six", "--generator", "digits", "--steps", "5")
        )
        self._timed("portraits", lambda: self._generate("portraits", "a hat", "--generator", "portraits"))
        self._timed("a film", self._film)
        if has_extras:
            self._timed("data to learn from", self._data)

    def window(self) -> None:
        """Pictures by the window, which tells in a report what it saw."""
        out = self._out / "window"
        with self._screen() as environment:
            self._run("t2i-desktop", "--smoke-test", str(out), environment=environment)
        report = json.loads((out / "report.json").read_text("utf-8"))
        print(json.dumps(report, indent=1, ensure_ascii=False))
        if not report["is sound"] or not all(_begins(out / one["file"], PNG) for one in report["pictures"]):
            raise Amiss("see the faults in the report of the window")
        if (first := report["pictures"][0]["seconds from the click"]) > FIRST_PICTURE_SECONDS:
            print(f"The first picture came {first} s after the click: too slow, unless others are at work.")

    def _generate(self, name: str, *arguments: str) -> None:
        pictures = self._out / name
        told = self._run("t2i", "generate", *arguments, "--json", "--out", str(pictures)).splitlines()[-1]
        if json.loads(told)["event"] != "finished":
            raise Amiss(f"the last event of t2i generate was {told}")
        found = {path.suffix: path for path in pictures.iterdir() if path.is_file()}
        if not {".png", ".csv"} <= found.keys() or not _begins(found[".png"], PNG):
            raise Amiss(f"t2i generate wrote only {sorted(found)}")

    def _film(self) -> None:
        latents, film = [*(self._out / "guided").glob("*.safetensors")], self._out / "film.mp4"
        times = ("--seconds", "0.2", "--fps", "10")
        self._run("t2i", "film", *map(str, latents * 2), *times, "--out", str(film))
        if not _begins(film, MP4, at=4):
            raise Amiss("t2i film wrote no film")

    def _data(self) -> None:
        folder = self._out / "data"
        self._run("t2i", "data", "portraits", "--count", str(DRAWN), "--out", str(folder), "--json")
        if len([*folder.rglob("*.jpg")]) != DRAWN:
            raise Amiss("t2i data portraits drew too few")

    def _timed(self, what: str, action: Callable[[], None]) -> None:
        began = time.monotonic()
        action()
        print(f"from the terminal: {what} in {time.monotonic() - began:.1f} s", flush=True)

    def _run(self, name: str, *arguments: str, environment: dict[str, str] | None = None) -> str:
        command = [str(self._folder / f"{name}{SUFFIX}"), *arguments]
        done = subprocess.run(
            [*self._walls(), *command] if self._is_alone else command,
            cwd=Path(self._home.anchor),
            env=self._environment() | (environment or {}),
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
        names = (THREADS, *WINDOWS_NEEDS) if SUFFIX else (THREADS,)
        kept = {name: os.environ[name] for name in names if name in os.environ}
        home = str(self._home)
        return kept | {"HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home}

    @contextlib.contextmanager
    def _screen(self) -> Iterator[dict[str, str]]:
        """What to add to the environment of a program with a window."""
        if sys.platform != "linux":
            yield {}
        elif not (server := shutil.which("Xvfb")):
            yield {"QT_QPA_PLATFORM": "offscreen"}
        else:
            reading, writing = os.pipe()
            size = ("-screen", "0", "1600x1000x24", "-nolisten", "tcp")
            with subprocess.Popen(
                [server, "-displayfd", str(writing), *size], pass_fds=[writing], stderr=subprocess.DEVNULL
            ) as screen:
                os.close(writing)
                with os.fdopen(reading) as told:
                    number = told.readline().strip()  # written when it is ready
                try:
                    yield {"DISPLAY": f":{number}"}
                finally:
                    screen.terminate()

    def _walls(self) -> list[str]:
        """bubblewrap's words for a disk with the program and a system on it, and no network."""
        shown = [*SYSTEM, self._folder, *_python_of(self._folder)]
        walls = [
            "bwrap",
            "--unshare-all",
            "--die-with-parent",
            "--proc",
            "/proc",
            "--dev",
            "/dev",
            "--tmpfs",
            "/tmp",
        ]
        for path in shown:
            walls += ["--ro-bind-try", str(path), str(path)]
        for target, link in LINKS:
            walls += ["--symlink", target, link]
        walls += ["--ro-bind-try", "/tmp/.X11-unix", "/tmp/.X11-unix"]
        return [*walls, "--bind", str(self._out), str(self._out), "--chdir", "/"]


def _python_of(folder: Path) -> list[Path]:
    """What a folder of programs in an environment needs beside itself: the environment, and its Python."""
    settings = folder.parent / "pyvenv.cfg"
    if not settings.is_file():
        return []
    lines = dict(line.split(" = ", 1) for line in settings.read_text("utf-8").splitlines() if " = " in line)
    return [folder.parent, Path(lines["home"]).parent]


def _begins(path: Path, mark: bytes, at: int = 0) -> bool:
    return path.is_file() and path.read_bytes()[at:].startswith(mark)


if __name__ == "__main__":
    sys.exit(main())
