"""The models that can be had: what `resources/models.yaml` says of each. Imports no torch, and no network.

An offer is no promise: addresses die. So most files have several, and a checksum where one is public.
"""

from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file to download. `urls`: the same bytes at several addresses, best first.

    size: bytes, and sha256: hex digits; None where no public source states them.
    """

    name: str
    urls: tuple[str, ...]
    size: int | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that can be installed.

    purpose: one sentence on what it is good for.
    weights: None if it can only be imported from a file; `origin` says in a sentence where it comes from.
    config: the `model.yaml` in the CompVis layout, or None if the checkpoint says it all.
    memory: bytes of graphics memory this model takes for a picture of 256 pixels with 32 cutouts.
    """

    id: str
    title: str
    kind: Literal["vqgan", "clip"]
    purpose: str
    weights: RemoteFile | None
    config: dict[str, Any] | None
    licence: str
    credit: str
    memory: int
    origin: str
