"""`t2i film`: a looping film that leads from latent to latent."""

import argparse
import math
import sys
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from t2i_desktop.cli.generate import tell_failure
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import Commands, add_settings, given_settings
from t2i_desktop.engine.events import Cancelled, Failed, Finished, Started, Stepped
from t2i_desktop.engine.film.project import SUFFIX, read_project
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.latents.describing import vqgan_of
from t2i_desktop.engine.latents.entries import common_tile, latent_of, read_entry
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated


def add_parser(commands: Commands) -> None:
    """Describe the command's options."""
    parser = commands(
        "film",
        help="blend kept latents into a film",
        description="Make a film that leads from latent to latent and, in a loop, back to the first.",
    )
    parser.add_argument(
        "latents",
        nargs="+",
        type=Path,
        metavar="LATENT",
        help="a .safetensors file, or the folder of a gallery item, in the order of the film; "
        f"or one film that was saved ({SUFFIX}), with ways of different lengths",
    )
    parser.add_argument(
        "--evolution",
        action="store_true",
        help="show how one gallery item came about: its snapshots, and then itself",
    )
    parser.add_argument("--verbose", action="store_true", help="print the details of a failure")
    add_settings(parser, FilmSettings, leave_out=("latents",))
    parser.set_defaults(run=film)


def film(arguments: argparse.Namespace) -> int:
    """Make the film; returns the exit code."""
    settings = _settings(arguments)
    control = RunControl()
    with Interruption(control) as interruption, _bar() as progress:
        task = progress.add_task("Loading the models…", total=None)
        for event in run(find("film"), settings, control, preview_interval=math.inf):
            match event:
                case Started(title, total):
                    progress.update(task, description=title, total=total)
                case Stepped(step):
                    progress.update(task, completed=step)
                case Failed():
                    return tell_failure(event, arguments)
                case Cancelled():
                    progress.console.print("Stopped; the unfinished film is gone.", highlight=False)
                    return interruption.exit_code
                case Finished():
                    print(settings.out)
                case _:
                    pass
    return 0


def _settings(arguments: argparse.Namespace) -> FilmSettings:
    """What was typed, over what a saved film says, over what the headers of the latents say."""
    paths: list[Path] = arguments.latents
    told: dict[str, Any] = {"loop": not arguments.evolution}
    if len(paths) == 1 and paths[0].suffix == ".yaml":
        project = read_project(paths[0])
        files, lines = [key.path for key in project.keyframes], [key.as_line() for key in project.keyframes]
        told |= {"fps": project.fps, "loop": project.loop, "blend": project.blend}
    else:
        files = [file for path in paths for file in _files(path, arguments.evolution)]
        lines = [str(file) for file in files]
    entries = [read_entry(file) for file in dict.fromkeys(files)]
    told |= {"latents": "\n".join(lines), "vqgan": vqgan_of(entries, ""), "tile": common_tile(entries)}
    return validated(FilmSettings, told | given_settings(arguments))


def _files(path: Path, evolution: bool) -> list[Path]:
    """The latents that a path stands for."""
    if not path.is_dir():
        return [path]
    early = sorted((path / "snapshots").glob("*.safetensors")) if evolution else []
    return [*early, latent_of(path)]


def _bar() -> Progress:
    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        redirect_stdout=False,  # the path must reach whoever reads our stdout
        disable=not sys.stderr.isatty(),
    )
