"""What there is to know of a model, as titled lines. Plain words, no widgets."""

from t2i_desktop.app.models.shelf import ShelfItem
from t2i_desktop.app.models.words import spoken_size


def facts(item: ShelfItem, verified: str | None) -> list[tuple[str, str]]:
    """Titles and texts, in order; what nobody knows is left out. `verified`: when it was found intact."""
    found = [
        ("Name", item.id),
        ("Size", _size(item)),
        ("Memory", _memory(item)),
        ("Licence", item.offer.licence if item.offer else str(item.about.get("licence") or "")),
        ("Credit", item.offer.credit if item.offer else str(item.about.get("credit") or "")),
        ("Origin", _origin(item)),
        ("Servers", ", then ".join(item.hosts) if not item.is_installed else ""),
        ("Checksum", _checksum(item, verified)),
        ("Folder", str(item.folder) if item.folder else ""),
    ]
    return [(title, text) for title, text in found if text]


def purpose(item: ShelfItem) -> str:
    """What the model is for."""
    if item.offer:
        return item.offer.purpose
    roles = {
        "clip": "Judges how well a picture matches the prompts.",
        "vqgan": "Draws the pictures that CLIP judges.",
    }
    return roles.get(item.kind, "")


def _size(item: ShelfItem) -> str:
    if not item.size:
        return "not stated" if item.is_downloadable else ""
    return f"{spoken_size(item.size)} {'on disk' if item.is_installed else 'to download'}"


def _memory(item: ShelfItem) -> str:
    if not item.offer or not item.offer.memory:
        return ""
    return f"{spoken_size(item.offer.memory)} of graphics memory at 256 × 256 pixels with 32 cutouts"


def _origin(item: ShelfItem) -> str:
    file, date = item.about.get("file"), str(item.about.get("imported") or "")[:10]
    here = f"Made from {file}" + (f" on {date}." if date else ".") if file else ""
    return " ".join(filter(None, (item.offer.origin if item.offer else "", here)))


def _checksum(item: ShelfItem, verified: str | None) -> str:
    if verified:
        return f"Intact; compared at {verified}"
    if item.is_installed:
        digest = item.about.get("sha256")
        return f"Noted at installation, SHA-256 {str(digest)[:12]}…" if digest else "None noted"
    if item.offer is None or item.offer.weights is None:
        return ""
    digest = item.offer.weights.sha256
    return f"Public, SHA-256 {digest[:12]}…; compared after the download" if digest else "None is public"
