"""`t2i models`: which models there are, and how they come here, are checked and go away again."""

import argparse
import json
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from rich.filesize import decimal

from t2i_desktop.cli.frames import print_json
from t2i_desktop.cli.interruption import Interruption
from t2i_desktop.cli.model_reports import MakeReport, ModelBars, ModelLines
from t2i_desktop.cli.options import Commands, SentenceParser
from t2i_desktop.engine.errors import BadSettings, NeedsConfig, T2IError
from t2i_desktop.engine.models.catalog import Model
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.models.offers import Offer, offer, offers
from t2i_desktop.engine.models.progress import Progress, Stopped
from t2i_desktop.engine.runner import RunControl

_DESCRIPTION = """\
A picture needs two models: a VQGAN, which draws, and one or more CLIPs, which
look at the drawing and say how well it fits the prompt. A small pair comes with
the program. The real ones are downloaded once, and from then on nothing needs
the network:

  t2i models list
  t2i models download vqgan-imagenet-f16-16384 clip-vit-b-32
  t2i generate "a lighthouse in a storm" --width 256 --height 256 \\
      --vqgan vqgan-imagenet-f16-16384 --clip clip-vit-b-32

The variable T2I_MODELS names the folder where models are kept, and T2I_CATALOGUE
a catalogue of one's own, in the form of the program's models.yaml.
"""
_WORDS = {"installed": "installed", "partial": "begun", "download": "to download", "import": "to import"}

State = Literal["installed", "partial", "download", "import"]


@dataclass(frozen=True, slots=True)
class Listing:
    """What `t2i models list` says of one model. size, downloaded and memory in bytes; None if nobody knows.

    state: "installed", "partial" (begun to download), "download", or "import" if no address has it.
    """

    id: str
    state: State
    kind: str
    title: str
    purpose: str
    size: int | None
    downloaded: int
    memory: int | None
    licence: str | None
    credit: str | None
    origin: str | None
    folder: str | None


def add_parser(commands: Commands) -> None:
    """Describe the command and its subcommands."""
    parser = commands(
        "models",
        help="download, import, check or remove models",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (_add_list, _add_download, _add_import, _add_remove, _add_verify):
        add(subparsers.add_parser)


def _add_list(commands: Commands) -> None:
    parser = commands(
        "list",
        help="list the models that are installed, and those that can be",
        description="List every model with its id, kind, size, memory and licence, and what it is for. The "
        "memory is what it takes for a picture of 256 pixels with 32 cutouts. This asks no network.",
    )
    _finish(parser, list_models, "print one model a line, with all that is known of it")


def _add_download(commands: Commands) -> None:
    parser = commands(
        "download",
        help="download models and install them",
        description="Download models by their ids and install them. Ctrl-C stops and keeps what has come, "
        "and the same command goes on from there. If one address fails, the next is asked. What comes is "
        "compared with its published checksum, where there is one, and nothing in it is ever run.",
    )
    parser.add_argument("ids", nargs="+", metavar="ID", help="a model of “t2i models list”")
    _finish(parser, download)


def _add_import(commands: Commands) -> None:
    parser = commands(
        "import",
        help="install a model from a checkpoint file",
        description="Install a model from a file: a VQGAN of CompVis (.ckpt, also within its transformer), a "
        "CLIP of OpenAI (.pt), or a CLIP of Hugging Face or OpenCLIP (.safetensors). The file is read "
        "without running anything in it, converted, and left where it is.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the checkpoint")
    parser.add_argument(
        "--config", type=Path, metavar="YAML", help="its configuration; seldom needed, the weights tell most"
    )
    parser.add_argument("--name", metavar="ID", help="what to call it (default: after the file)")
    _finish(parser, import_file)


def _add_remove(commands: Commands) -> None:
    parser = commands(
        "remove",
        help="move installed models to the trash",
        description="Move installed models to the system's trash. Pictures made with them stay.",
    )
    parser.add_argument("ids", nargs="+", metavar="ID", help="an installed model")
    _finish(parser, remove)


def _add_verify(commands: Commands) -> None:
    parser = commands(
        "verify",
        help="check that installed models are intact",
        description="Compare installed models with the checksums taken when they were installed, and with "
        "their own configuration; all of them if no ID is given.",
    )
    parser.add_argument("ids", nargs="*", metavar="ID", help="an installed model")
    _finish(parser, verify)


def _finish(
    parser: SentenceParser,
    run: Callable[[argparse.Namespace], int],
    json_help: str = "print one event a line instead of a progress bar",
) -> None:
    parser.add_argument("--json", action="store_true", help=json_help)
    parser.set_defaults(run=run)


def list_models(arguments: argparse.Namespace) -> int:
    """Print all models, those installed first; returns the exit code."""
    for listing in _listings(Installer()):
        if arguments.json:
            print(json.dumps(asdict(listing)))
        else:
            _print_listing(listing)
    return 0


def download(arguments: argparse.Namespace) -> int:
    """Install offers by their ids; returns the exit code. Nothing begins if one of the ids is unknown."""
    installer = Installer()
    wanted = {id: offer(id) for id in arguments.ids}
    known = {model.name for model in installer.catalog}

    def work(id: str, control: RunControl) -> Iterator[Progress] | None:
        return None if id in known else installer.download(wanted[id], control)

    return _each(wanted, work, _report(arguments))


def import_file(arguments: argparse.Namespace) -> int:
    """Install a model from a file; returns the exit code."""
    if not arguments.file.is_file():
        raise BadSettings(f"There is no file {arguments.file}.")
    installer = Installer()

    def work(_: str, control: RunControl) -> Iterator[Progress]:
        try:
            yield from installer.import_file(
                arguments.file, config=arguments.config, name=arguments.name, control=control
            )
        except NeedsConfig as error:
            raise NeedsConfig(f"{error} (--config names it.)") from error

    return _each([arguments.name or arguments.file.name], work, _report(arguments))


def remove(arguments: argparse.Namespace) -> int:
    """Take installed models away; returns the exit code. Nothing is removed if one of them is not there."""
    installer = Installer()
    names = dict.fromkeys(arguments.ids)
    for name in names:
        installer.catalog.folder(name)
    for name in names:
        installer.remove(name)
        if arguments.json:
            print_json("removed", model=name)
        else:
            print(f"“{name}” is in the trash.")
    return 0


def verify(arguments: argparse.Namespace) -> int:
    """Check the models named, or all that are installed; returns the exit code."""
    installer = Installer()
    catalog = installer.catalog
    names = dict.fromkeys(arguments.ids or (*(model.name for model in catalog), *catalog.damaged()))
    return _each(names, installer.verify, _report(arguments))


def _report(arguments: argparse.Namespace) -> MakeReport:
    return ModelLines if arguments.json else ModelBars


def _each(
    names: Iterable[str],
    work: Callable[[str, RunControl], Iterator[Progress] | None],
    make_report: MakeReport,
) -> int:
    """Do the work on every model, also where another failed; the exit code is that of the first failure.

    work: gives nothing for a model that is installed already.
    """
    control, code = RunControl(), 0
    with Interruption(control) as interruption:
        for name in names:
            with make_report(name) as report:
                try:
                    events = work(name, control)
                    if events is None:
                        report.known()
                        continue
                    for event in events:
                        report.tell(event)
                        if isinstance(event, Stopped):
                            return interruption.exit_code
                except T2IError as error:
                    report.fail(error)
                    code = code or (2 if isinstance(error, BadSettings) else 1)
    return code


def _listings(installer: Installer) -> list[Listing]:
    """Installed models first, then offers, in the order of the catalogues."""
    offered = {found.id: found for found in offers()}
    installed = {model.name: model for model in reversed(list(installer.catalog))}  # earlier roots hide later
    here = [_of_model(installed[name], offered.get(name)) for name in sorted(installed)]
    return here + [_of_offer(found, installer) for id, found in offered.items() if id not in installed]


def _of_model(model: Model, offer: Offer | None) -> Listing:
    about = model.about
    return Listing(
        id=model.name,
        state="installed",
        kind=model.kind,
        title=offer.title if offer else str(about.get("title", model.name)),
        purpose=offer.purpose if offer else f"Imported from {about.get('file', 'a file')}.",
        size=model.weights.stat().st_size,
        downloaded=0,
        memory=offer.memory if offer else None,
        licence=offer.licence if offer else about.get("licence"),
        credit=offer.credit if offer else about.get("credit"),
        origin=offer.origin if offer else None,
        folder=str(model.folder),
    )


def _of_offer(offer: Offer, installer: Installer) -> Listing:
    part = installer.downloaded(offer)
    return Listing(
        id=offer.id,
        state="import" if offer.weights is None else "partial" if part else "download",
        kind=offer.kind,
        title=offer.title,
        purpose=offer.purpose,
        size=offer.weights.size if offer.weights else None,
        downloaded=part,
        memory=offer.memory,
        licence=offer.licence,
        credit=offer.credit,
        origin=offer.origin,
        folder=None,
    )


def _print_listing(listing: Listing) -> None:
    """One line of facts, and beneath it what the model is for."""
    size = "size unknown" if listing.size is None else decimal(listing.size)
    if listing.downloaded:
        size = f"{decimal(listing.downloaded)} of {size}"
    facts = [_WORDS[listing.state], size]
    if listing.memory is not None:
        facts.append(f"{decimal(listing.memory)} of memory")
    family = listing.kind.partition("-")[0].upper()
    print(f"{listing.id:<26}{family:<10}{', '.join(facts)}")
    origin = [listing.origin] if listing.state == "import" and listing.origin else []
    says = " ".join([listing.purpose, *origin, f"Licence: {listing.licence or 'unknown'}."])
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else 100
    print(textwrap.fill(says, width, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False))
