"""What there is to know of a model, as titled lines. Plain words, no widgets."""

from typing import Literal

from t2i_desktop.app.models.shelf import ShelfItem
from t2i_desktop.app.models.words import spoken_size
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import joined, said


def facts(item: ShelfItem, verified: str | None) -> list[tuple[str, str]]:
    """Titles and texts, in order; what nobody knows is left out. `verified`: when it was found intact."""
    found = [
        (tr("Name"), item.id),
        (tr("Size"), _size(item)),
        (tr("Memory"), _memory(item)),
        (tr("Licence"), _told(item, "licence")),
        (tr("Credit"), _told(item, "credit")),
        (tr("Origin"), _origin(item)),
        (tr("Servers"), _servers(item)),
        (tr("Checksum"), _checksum(item, verified)),
        (tr("Folder"), str(item.folder) if item.folder else ""),
    ]
    return [(title, text) for title, text in found if text]


def purpose(item: ShelfItem) -> str:
    """What the model is for."""
    if item.offer:
        return tr(item.offer.purpose)
    roles = {
        "clip": tr("Judges how well a picture matches the prompts."),
        "vqgan": tr("Draws the pictures that CLIP judges."),
    }
    return roles.get(item.kind, "")


def _told(item: ShelfItem, what: Literal["licence", "credit"]) -> str:
    """What the offer says, or what was written down at installation."""
    return tr(getattr(item.offer, what) if item.offer else str(item.about.get(what) or ""))


def _servers(item: ShelfItem) -> str:
    if item.is_installed or not item.hosts:
        return ""
    return tr(joined(item.hosts, said("{all}, then {next}")))


def _size(item: ShelfItem) -> str:
    if not item.size:
        return tr("not stated") if item.is_downloadable else ""
    size = spoken_size(item.size)
    return tr("{size} on disk", size=size) if item.is_installed else tr("{size} to download", size=size)


def _memory(item: ShelfItem) -> str:
    if not item.offer or not item.offer.memory:
        return ""
    return tr(
        "{memory} of graphics memory at 256 × 256 pixels with 32 cutouts",
        memory=spoken_size(item.offer.memory),
    )


def _origin(item: ShelfItem) -> str:
    file, date = item.about.get("file"), str(item.about.get("imported") or "")[:10]
    here = ""
    if file and date:
        here = tr("Made from {file} on {date}.", file=file, date=date)
    elif file:
        here = tr("Made from {file}.", file=file)
    return " ".join(filter(None, (tr(item.offer.origin) if item.offer else "", here)))


def _checksum(item: ShelfItem, verified: str | None) -> str:
    if verified:
        return tr("Intact; compared at {verified}", verified=verified)
    if item.is_installed:
        digest = item.about.get("sha256")
        if not digest:
            return tr("None noted")
        return tr("Noted at installation, SHA-256 {digest}…", digest=str(digest)[:12])
    if item.offer is None or item.offer.weights is None:
        return ""
    digest = item.offer.weights.sha256
    if not digest:
        return tr("None is public")
    return tr("Public, SHA-256 {digest}…; compared after the download", digest=digest[:12])
