"""What there is to show: every installed model and every offer, once each. Reads small files; no widgets."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from t2i_desktop.app.words import tr
from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.models.catalog import Model
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.models.offers import Offer


@dataclass(frozen=True, slots=True)
class ShelfItem:
    """One model on the shelf: installed, offered, or both.

    kind: "clip", "vqgan" or "other", or empty where nobody knows yet.
    size: bytes of the installed weights, or of the download; None if nobody said.
    part: bytes of the download that have come already.
    about: what was written down of its origin when it was installed.
    """

    id: str
    title: str
    kind: str
    offer: Offer | None
    folder: Path | None
    size: int | None
    part: int
    is_removable: bool
    about: Mapping[str, Any]

    @property
    def is_installed(self) -> bool:
        """Whether it can be chosen for a picture."""
        return self.folder is not None

    @property
    def is_downloadable(self) -> bool:
        """Whether there is an address to get it from."""
        return self.offer is not None and self.offer.weights is not None

    @property
    def hosts(self) -> tuple[str, ...]:
        """Whom a download would ask, in order."""
        weights = self.offer.weights if self.offer else None
        names = [urlsplit(url).hostname or url for url in weights.urls] if weights else []
        return tuple(dict.fromkeys(names))


def read_shelf(installer: Installer, offers: Iterable[Offer]) -> tuple[ShelfItem, ...]:
    """Offers first, in their own order, then the models that are in no offer."""
    installed: dict[str, Model] = {}
    for model in installer.catalog:
        installed.setdefault(model.name, model)
    offered = [_of_offer(offer, installed.pop(offer.id, None), installer) for offer in offers]
    return (*offered, *(_of_model(model, None, installer) for model in installed.values()))


def _of_offer(offer: Offer, model: Model | None, installer: Installer) -> ShelfItem:
    if model is not None:
        return _of_model(model, offer, installer)
    size = offer.weights.size if offer.weights else None
    part = installer.downloaded(offer)
    return ShelfItem(offer.id, tr(offer.title), offer.kind, offer, None, size, part, False, {})


def _of_model(model: Model, offer: Offer | None, installer: Installer) -> ShelfItem:
    about = _about(model)
    title = tr(offer.title) if offer else str(about.get("title") or model.name)
    size = model.weights.stat().st_size
    removable = installer.is_removable(model)
    return ShelfItem(model.name, title, model.kind, offer, model.folder, size, 0, removable, about)


def _about(model: Model) -> Mapping[str, Any]:
    try:
        return model.about
    except BadCheckpoint:
        return {}  # the yaml has been damaged since it was listed; verifying says so
