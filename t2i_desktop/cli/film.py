"""`t2i film`: a looping film that leads from latent to latent."""

import argparse
import math
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from t2i_desktop.cli.generate import tell_failure
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.options import Commands, add_settings, given_settings
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Cancelled, Failed, Finished, Started, Stepped
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated

LATENT = "latent.safetensors"


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
        help="a .safetensors file, or the folder of a gallery item, in the order of the film",
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
    files = [file for path in arguments.latents for file in _files(path, arguments.evolution)]
    given = {"loop": False, **given_settings(arguments)} if arguments.evolution else given_settings(arguments)
    settings = validated(FilmSettings, {**given, "latents": "\n".join(str(file) for file in files)})
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


def _files(path: Path, evolution: bool) -> list[Path]:
    """The latents that a path stands for."""
    if not path.is_dir():
        return [path]
    early = sorted((path / "snapshots").glob("*.safetensors")) if evolution else []
    files = [*early, *(file for file in (path / LATENT,) if file.is_file())]
    if not files:
        raise BadSettings(f"There is no latent in the folder {path}. Choose the folder of a gallery item.")
    return files


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
