"""What can be done with models, each a stream of Progress from the installer. Knows no window, no thread."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from t2i_desktop.app.words import tr
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.models.offers import Offer
from t2i_desktop.engine.models.progress import Progress
from t2i_desktop.engine.runner import RunControl


@dataclass(frozen=True, slots=True)
class _OfOffer:
    """What is done with an offer goes under its name."""

    offer: Offer

    @property
    def name(self) -> str:
        """The model's id."""
        return self.offer.id

    @property
    def title(self) -> str:
        """The model's title."""
        return tr(self.offer.title)


@dataclass(frozen=True, slots=True)
class Download(_OfOffer):
    """Fetch an offer and install it."""

    can_stop = True

    def work(self, installer: Installer, control: RunControl) -> Iterator[Progress]:
        """Do it."""
        return installer.download(self.offer, control)


@dataclass(frozen=True, slots=True)
class Import:
    """Install a checkpoint that the person has."""

    weights: Path
    name: str
    title: str
    config: Path | None = None

    can_stop = True

    def work(self, installer: Installer, control: RunControl) -> Iterator[Progress]:
        """Do it."""
        return installer.import_file(self.weights, config=self.config, name=self.name, control=control)


@dataclass(frozen=True, slots=True)
class Verify:
    """Compare an installed model with what was installed."""

    name: str
    title: str

    can_stop = True

    def work(self, installer: Installer, control: RunControl) -> Iterator[Progress]:
        """Do it."""
        return installer.verify(self.name, control)


@dataclass(frozen=True, slots=True)
class Remove:
    """Move an installed model to the trash."""

    name: str
    title: str

    can_stop = False

    def work(self, installer: Installer, control: RunControl) -> Iterator[Progress]:
        """Do it; says nothing, and cannot be stopped half way."""
        installer.remove(self.name)
        yield from ()


@dataclass(frozen=True, slots=True)
class Discard(_OfOffer):
    """Delete what has been downloaded of an offer."""

    can_stop = False

    def work(self, installer: Installer, control: RunControl) -> Iterator[Progress]:
        """Do it; says nothing, and cannot be stopped half way."""
        installer.discard(self.offer)
        yield from ()


Job = Download | Import | Verify | Remove | Discard
