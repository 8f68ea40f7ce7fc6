"""A picture dropped onto the settings: how it was made comes back, and whether it would come out the same.

Knows nothing of how that is told in words: the engine says both.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from t2i_desktop.app.run_controller import RunState
from t2i_desktop.app.run_worker import Job
from t2i_desktop.app.stage.drop import DropVeil, DropWords
from t2i_desktop.app.studio import Studio
from t2i_desktop.app.words import explained, tr
from t2i_desktop.engine.errors import BadSettings, T2IError
from t2i_desktop.engine.formats import Origin, read_origin
from t2i_desktop.engine.provenance import ModelHashes, model_names, this_machine
from t2i_desktop.engine.registry import Entry, named
from t2i_desktop.engine.reproducing import Usable, reproducibility, usable_values
from t2i_desktop.engine.settings import Settings, validated
from t2i_desktop.engine.words import said

_BUSY = said("Wait until the picture at hand is done, or stop it, and drop this one again.")
_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp"})


@dataclass(frozen=True, slots=True)
class Restored:
    """What a picture says of itself, as far as it fits this version. verdict: what to expect of a run."""

    origin: Origin
    usable: Usable
    verdict: str


class Restoring(QObject):
    """Takes pictures of ours on some widgets, and puts their settings into the form of the Create page."""

    failed = Signal(str, str)

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio

    def listen(self, widget: QWidget) -> DropVeil:
        """Let pictures be dropped here."""
        words = DropWords(
            tr("Use its settings"), tr("How it was made comes into the form."), "reuse", _problem_with
        )
        veil = DropVeil(widget, self._studio.theme, words)
        veil.dropped.connect(self.restore)
        veil.refused.connect(lambda text: self.failed.emit(text, ""))
        return veil

    @Slot(Path)
    def restore(self, path: Path) -> None:
        """Put the settings of a picture into the form."""
        if self._studio.runs.follows_form:  # it would be steered
            self.failed.emit(tr(_BUSY), "")
            return
        self._studio.background.run(
            lambda: read_restored(path, self._named), lambda found: self._use(path, found), self.failed.emit
        )

    def _named(self, generator: str) -> Entry | None:
        own = self._studio.entry
        return own if generator == own.name else named(generator)

    def _use(self, path: Path, found: Restored) -> None:
        try:
            form = self._studio.form_of(found.origin.generator)
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        form.set_values(found.usable.values, tr("use of the settings of {name}", name=path.name))
        offer = None
        changes = len(found.origin.steering)
        text = " ".join(tr(part) for part in (found.usable.left_out, found.verdict) if part)
        if changes and found.origin.generator == self._studio.entry.name:
            text += " " + tr(
                "Its settings were changed {n} times on the way.",
                one="Its settings were changed once on the way.",
                n=changes,
            )
            offer = (tr("Make it again"), lambda: self._make_again(found))
        self._studio.told.emit(
            tr("The settings of {name} are in the form. {text}", name=path.name, text=text), offer
        )

    def _make_again(self, found: Restored) -> None:
        """Run with the same settings, and the same changes at the same steps."""
        entry = self._studio.entry
        try:
            settings = validated(entry.settings_type, found.usable.values)
        except T2IError as error:
            self.failed.emit(*explained(error))
            return
        if self._studio.runs.state is RunState.READY:
            job = Job(entry, settings, later=found.origin.steering)
            # The run follows the form: it must say what the changes come to, or they would be taken back.
            self._studio.form.set_values(job.values(), tr("changes made on the way"))
            self._studio.runs.start([job])


def read_restored(path: Path, entry_of: Callable[[str], Entry | None]) -> Restored:
    """Read a picture, and compare this machine with the one that made it.

    Raises GalleryError if it does not say how it was made, BadSettings if `entry_of` knows no generator
    of the name that it says.
    """
    origin = read_origin(path)
    entry = entry_of(origin.generator)
    if entry is None:
        raise BadSettings(
            said(
                "{name} was made by “{generator}”, which is not here. "
                "If that is a plug-in, install it, and drop the picture again.",
                name=path.name,
                generator=origin.generator,
            )
        )
    usable = usable_values(origin.settings, entry.settings_type)
    hashes = ModelHashes().of(origin.provenance.hashes or _named(usable, entry.settings_type))
    device = str(usable.values.get("device", "auto"))
    verdict = reproducibility(origin, this_machine(device), hashes, entry.settings_type)
    return Restored(origin, usable, verdict.sentence)


def _named(usable: Usable, settings_type: type[Settings]) -> tuple[str, ...]:
    return model_names(settings_type.model_construct(**usable.values))


def _problem_with(files: list[Path]) -> str | None:
    if len(files) != 1 or files[0].suffix.lower() not in _SUFFIXES:
        return tr("Drop one picture that this program has made: a PNG, JPEG or WebP.")
    return None
