"""Brings models here and takes them away: download or file, safe reading, conversion, one new folder. No Qt.

The window and the command line call this alone; both read the same stream of Progress.
Imports torch only when a checkpoint is read.
"""

import errno
import hashlib
import re
import shutil
import traceback
from collections.abc import Generator, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from send2trash import send2trash

from t2i_desktop.engine.errors import BadCheckpoint, BadSettings, DiskFull, MissingModel, T2IError
from t2i_desktop.engine.files import clear_abandoned
from t2i_desktop.engine.models.catalog import Model, ModelCatalog
from t2i_desktop.engine.models.offers import Offer
from t2i_desktop.engine.models.progress import (
    Checking,
    Converting,
    Installed,
    Progress,
    Stopped,
    Verified,
)
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import Said, said
from t2i_desktop.resources import resource_path

DOWNLOADS_NAME = ".downloads"
_LONGEST_NAME = 80  # characters
_NAME = re.compile(  # of a folder, on every system: Windows has devices, and drops dots at the end
    rf"(?!(?i:con|prn|aux|nul|com\d|lpt\d)(\.|$))\w[\w.+-]{{0,{_LONGEST_NAME - 1}}}(?<!\.)"
)
_SAYS_NOTHING = {
    "last", "model", "pytorch_model", "open_clip_pytorch_model", "checkpoint", "checkpoints", "weights", "",
}  # fmt: skip
_BLOCK = 1 << 22


class Installer:
    """Changes what is installed under the first root of `catalog`."""

    def __init__(self, catalog: ModelCatalog | None = None) -> None:
        self.catalog = catalog or ModelCatalog()

    @property
    def root(self) -> Path:
        """Where models are installed."""
        return self.catalog.roots[0]

    def download(self, offer: Offer, control: RunControl) -> Iterator[Progress]:
        """Fetch, check, convert and install an offer under its id; goes on where an earlier try stopped.

        Pausing and cancelling are asked of `control`. Ends with Installed or Stopped.
        Raises DownloadFailed, DiskFull, BadSettings, BadCheckpoint or UnsafeCheckpoint.
        """
        if offer.weights is None:
            raise BadSettings(
                said(
                    "{title} cannot be downloaded, only imported from a file. {origin}",
                    title=Said(offer.title),
                    origin=Said(offer.origin),
                )
            )
        self._refuse_known(offer.id)
        target = self.partial(offer)
        target.parent.mkdir(parents=True, exist_ok=True)
        from t2i_desktop.engine.models.download import fetch  # the HTTP library is loaded only now

        if not (yield from fetch(offer.weights, target, control)):
            yield Stopped()
            return
        about = {"title": offer.title, "licence": offer.licence, "credit": offer.credit}
        try:
            is_installed = yield from self._convert(target, offer.id, control, offer.config, about)
        except BadCheckpoint as error:
            _let_go(error)
            with suppress(OSError):
                target.unlink(missing_ok=True)  # it would fail again; the next try fetches it anew
            raise
        if is_installed:
            shutil.rmtree(target.parent, ignore_errors=True)  # what stays is cleared by the next job

    def partial(self, offer: Offer) -> Path:
        """Where the file of an offer is downloaded to; what is there so far ends in `.part`."""
        assert offer.weights is not None
        return self.root / DOWNLOADS_NAME / offer.id / offer.weights.name

    def downloaded(self, offer: Offer) -> int:
        """Bytes of an offer that have come: the whole file where only converting is missing, or its part."""
        if offer.weights is None:
            return 0
        target = self.partial(offer)
        for path in (target, target.with_name(f"{target.name}.part")):
            with suppress(OSError):
                return path.stat().st_size
        return 0

    def discard(self, offer: Offer) -> None:
        """Delete what has been downloaded of an offer so far; raises BadSettings if that cannot be done."""
        folder = self.partial(offer).parent
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise BadSettings(
                said(
                    "{folder} could not be deleted ({reason}). Delete it by hand.",
                    folder=folder,
                    reason=str(error),
                )
            ) from error

    def import_file(
        self, weights: Path, *, config: Path | None = None, name: str | None = None, control: RunControl
    ) -> Iterator[Progress]:
        """Convert a checkpoint that the person has, and install it as `name`, or by its file's name.

        config: its yaml, which is seldom needed: the weights tell the architecture.
        Ends with Installed or Stopped. Raises BadCheckpoint, UnsafeCheckpoint, DiskFull or BadSettings.
        """
        if not weights.is_file():
            raise BadCheckpoint(
                said("{weights} cannot be read: there is no such file. Choose another one.", weights=weights)
            )
        name = name or name_for(weights)
        if not _NAME.fullmatch(name):
            raise BadSettings(
                said(
                    "“{name}” cannot be the name of a model. Use letters, digits, dots, dashes and "
                    "underscores.",
                    name=name,
                )
            )
        self._refuse_known(name)
        known: Mapping[str, Any] | None = None
        if config is not None:
            from t2i_desktop.engine.models.checkpoint import read_config

            known = read_config(config)
        yield from self._convert(weights, name, control, known, {})

    def verify(self, name: str, control: RunControl) -> Iterator[Progress]:
        """Compare an installed model with the checksum taken at installation, and its tensors with its yaml.

        Ends with Verified or Stopped. Raises MissingModel or BadCheckpoint.
        """
        model = self.catalog.find(name)
        digest = hashlib.sha256()
        try:
            total, done = model.weights.stat().st_size, 0
            with model.weights.open("rb") as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
                    done += len(block)
                    yield Checking(model.weights.name, done, total)
                    if not control.proceed():
                        yield Stopped()
                        return
        except OSError as error:
            raise BadCheckpoint(
                said(
                    "{weights} cannot be read ({reason}). Check the file, or remove the model and install "
                    "it again.",
                    weights=model.weights,
                    reason=error.strerror or str(error),
                )
            ) from error
        expected = model.about.get("sha256")
        if expected is not None and expected != digest.hexdigest():
            raise BadCheckpoint(
                said(
                    "The weights of “{name}” are not those that were installed: the file has changed or "
                    "is damaged. Remove the model and install it again.",
                    name=name,
                )
            )
        from t2i_desktop.engine.models.conversion import check_installed

        yield from (Converting(message) for message in check_installed(model))
        yield Verified(name)

    def remove(self, name: str) -> None:
        """Move an installed model to the system's trash, also one that is damaged.

        Raises MissingModel, or BadSettings for a model that came with the program or cannot be moved.
        """
        folder = self.catalog.folder(name)
        if _came_with_the_program(folder):
            raise BadSettings(said("“{name}” came with the program and cannot be removed.", name=name))
        try:
            send2trash(folder)
        except OSError as error:
            raise BadSettings(
                said(
                    "{folder} could not be moved to the trash ({reason}). Delete the folder by hand.",
                    folder=folder,
                    reason=str(error),
                )
            ) from error

    def is_removable(self, model: Model) -> bool:
        """Whether a model is the person's own."""
        return not _came_with_the_program(model.folder)

    def _convert(
        self,
        weights: Path,
        name: str,
        control: RunControl,
        config: Mapping[str, Any] | None,
        about: Mapping[str, Any],
    ) -> Generator[Progress, None, bool]:
        """Install a checkpoint; returns whether it is, or False where the person stopped it."""
        yield Converting(said("Opening {name}", name=weights.name))
        from t2i_desktop.engine.models.checkpoint import Source, convert

        try:
            self.root.mkdir(parents=True, exist_ok=True)
            self._clear_leftovers()
            for message in convert(Source(weights, config, about), self.root / name):
                yield Converting(message)
                if not control.proceed():
                    yield Stopped()
                    return False
        except OSError as error:
            if isinstance(error, FileExistsError) or error.errno == errno.ENOTEMPTY:
                self._refuse_known(name)  # another program was faster
            raise _explained(error, self.root) from error
        yield Installed(name)
        return True

    def _clear_leftovers(self) -> None:
        """What programs left behind that were ended in the middle: half-written models, used downloads."""
        clear_abandoned(self.root)
        for model in self.catalog:
            shutil.rmtree(self.root / DOWNLOADS_NAME / model.name, ignore_errors=True)

    def _refuse_known(self, name: str) -> None:
        with suppress(MissingModel):
            self.catalog.folder(name)
            raise BadSettings(
                said(
                    "A model called “{name}” is installed already. Remove it first, or choose another name.",
                    name=name,
                )
            )
        if (self.root / name).exists():
            raise BadSettings(
                said("{path} is in the way. Move it, or choose another name.", path=self.root / name)
            )


def name_for(weights: Path) -> str:
    """A model name made of the file's name, or of the nearest folder's if the file's says nothing."""
    names = (weights.stem, weights.parent.name, weights.parent.parent.name)
    telling = next((name for name in names if name.lower() not in _SAYS_NOTHING), "")
    return re.sub(r"[^\w.+-]+", "-", telling.lower()).strip("-+._")[:_LONGEST_NAME].rstrip(".") or "model"


def _came_with_the_program(folder: Path) -> bool:
    return folder.is_relative_to(resource_path("models"))


def _let_go(error: BaseException | None) -> None:
    """Drop what the frames of an error hold: on Windows a file that is mapped cannot be deleted."""
    while error is not None:
        traceback.clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


def _explained(error: OSError, root: Path) -> T2IError:
    if error.errno == errno.ENOSPC:
        return DiskFull(
            said(
                "The folder {root} is full. Make room there, or set T2I_MODELS to a folder on another "
                "disk, and try again; nothing was half installed.",
                root=root,
            )
        )
    return BadSettings(
        said(
            "The model could not be written to {root} ({reason}). Check the folder.",
            root=root,
            reason=error.strerror or str(error),
        )
    )
