"""What `t2i gallery` prints of pictures and of its progress. Knows nothing of options."""

import sys
from collections.abc import Iterable

from t2i_desktop.engine.gallery import Item, Synced

_WORTH_TELLING = 1000  # folders to read: fewer take no time


def line(item: Item) -> str:
    """One line: when, how far, stars, what, and where."""
    stars = "★" * item.stars + "☆" * (5 - item.stars) if item.stars else " " * 5
    return (
        f"{item.created.astimezone():%Y-%m-%d %H:%M}  step {item.step:<6} {stars} {item.title}  {item.image}"
    )


def facts(item: Item) -> dict[str, object]:
    """Everything, as plain values."""
    return {
        "id": item.id,
        "created": item.created.isoformat(),
        "title": item.title,
        "generator": item.generator,
        "step": item.step,
        "status": item.status,
        "image": str(item.image),
        "latent": str(item.latent) if item.latent else None,
        "settings": item.settings,
        "models": dict(item.models),
        "stars": item.stars,
        "tags": list(item.tags),
        "machine": dict(item.provenance.machine),
        "hashes": dict(item.provenance.hashes),
    }


def tell_item(item: Item) -> None:
    """Print everything, a line each; settings that are empty are left out."""
    print(line(item))
    shown = {
        "id": item.id,
        "status": item.status,
        "tags": ", ".join(item.tags),
        **item.settings,
        **item.provenance.machine,
        **{f"sha256 of {name}": digest for name, digest in item.provenance.hashes.items()},
    }
    for name, value in shown.items():
        if value != "":
            print(f"  {name}: {value}")
    for step, changes in item.steering.items():
        changed = ", ".join(f"{name} = {value!r}" for name, value in changes.items())
        print(f"  after step {step}: {changed}")


def tell_sync(progress: Iterable[Synced], always: bool = False) -> None:
    """Follow a sync to its end; print how far it is if that takes a while, or in any case."""
    for news in progress:
        if news.done and (always or news.total > _WORTH_TELLING):
            print(f"{news.done} of {news.total} pictures read", file=sys.stderr)
