"""The film that is worked on: changed, undone, saved, opened, and there again at the next start.

What the headers of its latents say is read beside the window. Knows no widgets.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from t2i_desktop.app.background import Background
from t2i_desktop.app.latents.undoable import Undoable
from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadSettings, FilmError, GalleryError, NotWritten
from t2i_desktop.engine.files import write_where_chosen
from t2i_desktop.engine.film.project import SUFFIX, FilmProject, project_file, read_project
from t2i_desktop.engine.film.settings import FilmSettings, Keyframe
from t2i_desktop.engine.latents.describing import vqgan_of
from t2i_desktop.engine.latents.entries import LatentEntry, common_tile, latent_of, read_entry

REMEMBER_MS = 800
FIRST_SECONDS, FAST_SECONDS = 3.0, 0.2
"""How long the way to the next latent takes at first, and where steps of one picture follow each other."""


class FilmDesk(QObject):
    """changed: the film, or what is known of its latents. came: latents are there, from this number on."""

    changed = Signal()
    came = Signal(int, int)  # the first, and how many
    noted = Signal(str)
    failed = Signal(str, str)

    def __init__(
        self, folder: Path, background: Background, usual_vqgan: Callable[[], str], parent: QObject
    ) -> None:
        """folder: where the film is remembered. usual_vqgan: which one it is if no latent says."""
        super().__init__(parent)
        self._background, self._usual_vqgan = background, usual_vqgan
        self._memory = folder / f"last{SUFFIX}"
        self._entries: dict[Path, LatentEntry] = {}
        self._faults: dict[Path, str] = {}
        self.state = Undoable(FilmProject(), self)
        self.state.changed.connect(self._on_changed)
        self._timer = QTimer(self, singleShot=True, interval=REMEMBER_MS)
        self._timer.timeout.connect(self.remember)

    @property
    def project(self) -> FilmProject:
        """The film as it stands."""
        return self.state.value

    def problem(self) -> str:
        """Why the film cannot be shown, as a sentence; empty if it can, or has too few latents."""
        if missing := self.project.missing():
            return tr(
                "{n} latents are not there any more. Put back what is missing, or delete it on the timeline.",
                one="One latent is not there any more. "
                "Put back what is missing, or delete it on the timeline.",
                n=len(missing),
            )
        for key in self.project.keyframes:
            if fault := self._faults.get(key.path):
                return tr(fault)
        if len(self._known()) < len(self.project.keyframes):
            return tr("The latents are being read…")
        try:
            vqgan_of(self._known(), self._usual_vqgan())
        except BadSettings as error:
            return tr(str(error))
        return self._problem_of_sizes()

    def settings(self, out: str = "film.mp4") -> FilmSettings:
        """The film as a job; raises BadSettings if it cannot be made."""
        if problem := self.problem():
            raise BadSettings(problem)
        entries = self._known()
        return self.project.settings(out, vqgan_of(entries, self._usual_vqgan()), common_tile(entries))

    def add(self, paths: Sequence[Path], at: int | None = None) -> None:
        """Insert latents before the one of that number, or at the end."""

        def read() -> list[LatentEntry]:
            return [read_entry(latent_of(path)) for path in paths]

        self._background.run(read, lambda entries: self._on_added(entries, at), self.failed.emit)

    def show_evolution(self, paths: Sequence[Path]) -> None:
        """Make the film of how one picture came about: quick ways from step to step, and no loop."""
        keyframes = tuple(Keyframe(path, FAST_SECONDS, "linear") for path in paths)
        film = FilmProject(keyframes, self.project.fps, loop=False, blend=self.project.blend)
        self.state.change(film, tr("film of the steps"))
        self.came.emit(0, len(paths))

    def open(self, path: Path) -> None:
        """Work on the film of a file; what was there can be brought back by undoing."""

        def opened(project: FilmProject) -> None:
            self.state.change(project, tr("opening of {name}", name=path.name))
            self.came.emit(0, 0)

        self._background.run(lambda: read_project(path), opened, self.failed.emit)

    def save(self, path: Path) -> None:
        """Save the film to a file."""
        data = project_file(self.project, path.absolute().parent)
        self._background.run(
            lambda: write_where_chosen(path, data),
            lambda _: self.noted.emit(tr("Saved as {path}.", path=path)),
            self.failed.emit,
            is_promised=True,
        )

    def recall(self) -> str:
        """Work on the film of the last time; one that cannot be read is put aside, and the reason given."""
        if not self._memory.is_file():
            return ""
        try:
            self.state.begin_with(read_project(self._memory))
        except FilmError as error:
            aside = self._memory.with_name("damaged.film.yaml")
            self._memory.replace(aside)
            return tr("{error} It is {file} now, and the film begins anew.", error=str(error), file=aside)
        return ""

    @Slot()
    def remember(self) -> None:
        """Keep the film for the next start."""
        self._timer.stop()
        try:
            write_where_chosen(self._memory, project_file(self.project, self._memory.parent))
        except NotWritten as error:
            self.failed.emit(tr(str(error)), "")

    def shut_down(self) -> None:
        """Keep what has changed since it was last kept."""
        if self._timer.isActive():
            self.remember()

    def _on_added(self, entries: list[LatentEntry], at: int | None) -> None:
        self._entries |= {entry.path: entry for entry in entries}
        place = len(self.project.keyframes) if at is None else at
        usual = self.project.keyframes[-1] if self.project.keyframes else None
        seconds, easing = (usual.seconds, usual.easing) if usual else (FIRST_SECONDS, "smooth")
        keyframes = [Keyframe(entry.path, seconds, easing) for entry in entries]
        self.state.change(self.project.inserted(place, keyframes), tr("insertion"))
        self.came.emit(place, len(entries))

    @Slot()
    def _on_changed(self) -> None:
        self._timer.start()
        self._read_unknown()
        self.changed.emit()

    def _read_unknown(self) -> None:
        paths = {key.path for key in self.project.keyframes} - self._entries.keys()

        def read() -> tuple[Mapping[Path, LatentEntry], Mapping[Path, str]]:
            found, faults = dict[Path, LatentEntry](), dict[Path, str]()
            for path in paths:
                try:
                    found[path] = read_entry(path)
                except GalleryError as error:
                    faults[path] = str(error)
            return found, faults

        if paths:
            self._background.run(read, lambda known: self._on_read(*known), self.failed.emit)

    def _on_read(self, found: Mapping[Path, LatentEntry], faults: Mapping[Path, str]) -> None:
        self._entries |= found
        self._faults = {path: fault for path, fault in self._faults.items() if path not in found}
        self._faults.update(faults)
        self.changed.emit()

    def _known(self) -> list[LatentEntry]:
        return [self._entries[key.path] for key in self.project.keyframes if key.path in self._entries]

    def _problem_of_sizes(self) -> str:
        known = self._known()
        other = next((entry for entry in known if entry.shape != known[0].shape), None)
        if other is None:
            return ""
        usual, size = (f"{entry.grid[1]} × {entry.grid[0]}" for entry in (known[0], other))
        return tr(
            "“{title}” has {size} cells, and “{first}” has {usual}. A film needs "
            "latents of one size: fit them on the page of latents, or take one out.",
            title=other.title,
            size=size,
            first=known[0].title,
            usual=usual,
        )
