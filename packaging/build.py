"""Builds the program for people who have no Python, on the system that it runs on, and tries what it built.

    python packaging/build.py                          # everything, into dist/
    python packaging/build.py --torch "torch==2.13.0"  # with this PyTorch: a CPU build makes a small program
    python packaging/build.py --pack-only              # installers anew from what was frozen

It makes an environment of its own in build/bundle, the wheel in it and one folder by PyInstaller, tries both
programs of that folder (packaging/try_program.py), and packs it: on Linux an archive and an AppImage, on
Windows an installer, on macOS a disk image. Where pip finds packages is told by pip's own variables (PIP_…),
which PyTorch is taken by --torch or $T2I_TORCH. Needs Python 3.11 or newer; docs/packaging.md tells the rest.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
NAME = "t2i-desktop"
IS_WINDOWS, IS_MAC = sys.platform == "win32", sys.platform == "darwin"
RESOURCES = "_resources"  # the folder of the package with all that is not code
TOOLS = ("pyinstaller>=6.11", "build>=1.2")


def main() -> int:
    """Build, try and pack; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--torch", default=os.environ.get("T2I_TORCH", ""), help="PyTorch, as pip names it")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "bundle", help="for what is not kept")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the results go")
    parser.add_argument("--pack-only", action="store_true", help="only pack what was frozen before")
    options = parser.parse_args()
    work, out = options.work.absolute(), options.out.absolute()
    try:
        if not options.pack_only:
            python = environment(work / "venv")
            install(python, work / "wheel", options.torch)
            freeze(python, work, out)
            compare(wheel_of(work), built(out))
            walls = ["--alone"] if shutil.which("bwrap") else []
            run(sys.executable, HERE / "try_program.py", programs(out), "--extras", *walls)
        pack(out, wheel_of(work).name.split("-")[1])
    except subprocess.CalledProcessError as error:
        print(f"FAILED: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    except LookupError as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    tell(out)
    return 0


def environment(folder: Path) -> Path:
    """An environment to build in; returns its interpreter."""
    python = folder / ("Scripts/python.exe" if IS_WINDOWS else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    run(python, "-m", "pip", "install", "--quiet", *TOOLS)
    return python


def install(python: Path, wheels: Path, torch: str) -> None:
    """Make the wheel and install it, with all that the window's pages can use, and with no other PyTorch."""
    shutil.rmtree(wheels, ignore_errors=True)
    run(python, "-m", "build", "--wheel", "--outdir", wheels, ROOT)
    (wheel,) = wheels.glob("*.whl")
    wanted = filter(None, [torch, f"{wheel}[train,portraits]"])
    run(python, "-m", "pip", "install", "--quiet", *wanted)
    run(python, "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", wheel)


def freeze(python: Path, work: Path, out: Path) -> None:
    """One folder with both programs. Begun elsewhere, or the checkout would be found before the wheel."""
    spec = HERE / "pyinstaller" / f"{NAME}.spec"
    places = ("--distpath", out, "--workpath", work / "pyinstaller")
    run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, spec, cwd=work)


def built(out: Path) -> Path:
    """The folder of all that was built."""
    return out / ("T2I Desktop.app" if IS_MAC else NAME)


def programs(out: Path) -> Path:
    """The folder in which the built programs lie."""
    return built(out) / "Contents" / "MacOS" if IS_MAC else built(out)


def wheel_of(work: Path) -> Path:
    """What was built from the checkout, and frozen."""
    (wheel,) = (work / "wheel").glob("*.whl")
    return wheel


def compare(wheel: Path, folder: Path) -> None:
    """Find every resource of the wheel in the built folder, as large; raises LookupError if one lacks."""
    found = next(folder.rglob(RESOURCES), folder)
    with zipfile.ZipFile(wheel) as archive:
        wanted = [entry for entry in archive.infolist() if f"/{RESOURCES}/" in entry.filename]
    paths = [(found / entry.filename.partition(f"/{RESOURCES}/")[2], entry.file_size) for entry in wanted]
    missing = [str(path) for path, size in paths if not path.is_file() or path.stat().st_size != size]
    if missing or not wanted:
        raise LookupError(f"not in the built program: {', '.join(missing) or RESOURCES}")
    print(f"{len(wanted)} resources of the wheel are in the built program.", flush=True)


def pack(out: Path, version: str) -> None:
    """What a person downloads."""
    machine = platform.machine().lower()
    if IS_WINDOWS:
        compiler = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
        run(compiler, f"/DVersion={version}", f"/DOut={out}", HERE / "windows" / f"{NAME}.iss")
    elif IS_MAC:
        run(HERE / "macos" / "dmg.sh", out, f"{NAME}-{version}-macos-{machine}")
    else:
        stem = f"{NAME}-{version}-linux-{machine}"
        run("tar", "--create", "--zstd", "--file", out / f"{stem}.tar.zst", "--directory", out, NAME)
        run(HERE / "linux" / "appimage.sh", out, stem)


def tell(out: Path) -> None:
    """What is there now, and how large."""
    for path in sorted(out.iterdir()):
        files = [path] if path.is_file() else [file for file in path.rglob("*") if not file.is_symlink()]
        size = sum(file.stat().st_size for file in files if file.is_file())
        print(f"{size / 1e6:8.1f} MB  {path}")


def run(*command: str | Path, cwd: Path | None = None) -> None:
    """Run a command, in the folder `cwd` if it is given; raises CalledProcessError."""
    print("+", *command, flush=True)
    subprocess.run([str(part) for part in command], check=True, cwd=cwd)


if __name__ == "__main__":
    sys.exit(main())
