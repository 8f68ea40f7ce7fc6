"""The models that can be had: what `resources/models.yaml` says of each. Imports no torch, and no network.

An offer is no promise: addresses die. So most files have several, and a checksum where one is public.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, cast
from urllib.parse import urlsplit

from pydantic import AfterValidator, ConfigDict, Field, TypeAdapter, ValidationError
from yaml import YAMLError

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.words import said
from t2i_desktop.resources import resource_path

CATALOGUE_VARIABLE = "T2I_CATALOGUE"


def _address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(said("must be an http or https address with a host"))
    return url


def _network(config: dict[str, Any]) -> dict[str, Any]:
    model = config.get("model")
    if not isinstance(model, dict) or not {"target", "params"} <= cast("dict[str, Any]", model).keys():
        raise ValueError(said("must have an entry “model” with “target” and “params”"))
    return config


_Name = Annotated[
    str, Field(pattern=r"^\w[\w.+-]{0,79}$")
]  # becomes the name of a file: no way out of its folder
_Text = Annotated[str, Field(min_length=1)]
_Address = Annotated[str, AfterValidator(_address)]
_Bytes = Annotated[int, Field(gt=0)]
_Digest = Annotated[str, Field(pattern=r"^[0-9a-fA-F]{64}$")]
_Config = Annotated[dict[str, Any], AfterValidator(_network)]


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file to download. `urls`: its addresses, best first; with a checksum, the same bytes at all of them.

    size: bytes, and sha256: hex digits; None where no public source states them.
    """

    __pydantic_config__: ClassVar = ConfigDict(extra="forbid")

    name: _Name
    urls: Annotated[tuple[_Address, ...], Field(min_length=1)]
    size: _Bytes | None
    sha256: _Digest | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A model that can be installed, or has been from the beginning.

    purpose: one sentence on what it is good for.
    weights: None if it can only be imported from a file; `origin` says in a sentence where it comes from.
    config: the `model.yaml` in the CompVis layout, or None if the checkpoint says it all.
    memory: bytes of graphics memory this model takes for a picture of 256 pixels with 32 cutouts, or None
    for one that does not draw like that.
    """

    __pydantic_config__: ClassVar = ConfigDict(extra="forbid")

    id: _Name
    title: _Text
    kind: Literal["vqgan", "clip", "digits-clip", "digits-diffusion", "portraits", "portraits-reader"]
    purpose: _Text
    weights: RemoteFile | None
    config: _Config | None
    licence: _Text
    credit: _Text
    memory: _Bytes | None
    origin: _Text


_OFFERS = TypeAdapter(tuple[Offer, ...])


def offers() -> tuple[Offer, ...]:
    """All offers of the catalogue, in its order.

    The catalogue is the program's own, or the file that $T2I_CATALOGUE names, which replaces it.
    Raises BadSettings with one sentence if it cannot be read or says something wrong.
    """
    path = _catalogue()
    entries = _entries(path)
    try:
        return _OFFERS.validate_python(tuple({"id": name, **entry} for name, entry in entries.items()))
    except ValidationError as error:
        raise _wrong(path, _fault(error, list(entries))) from error


def offer(id: str) -> Offer:
    """The offer called `id`; raises BadSettings naming those there are."""
    known = {offer.id: offer for offer in offers()}
    if id not in known:
        raise BadSettings(
            said(
                "There is no model called “{id}” to be had. There are: {known}.",
                id=id,
                known=", ".join(known),
            )
        )
    return known[id]


def _catalogue() -> Path:
    own = os.environ.get(CATALOGUE_VARIABLE)
    return Path(own) if own else resource_path("models.yaml")


def _entries(path: Path) -> dict[str, dict[str, Any]]:
    """What the file says of each model, by id."""
    from omegaconf import OmegaConf  # which takes long, and is not needed until somebody looks at offers
    from omegaconf.errors import OmegaConfBaseException

    try:
        content = OmegaConf.to_container(OmegaConf.load(path), resolve=True)
    except (OSError, ValueError, YAMLError, OmegaConfBaseException) as error:
        reason = re.sub(r"\s+", " ", str(error))[:200]
        raise _wrong(path, said("it cannot be read ({reason})", reason=reason)) from error
    models: Any = cast("dict[str, Any]", content).get("models") if isinstance(content, dict) else None
    if not isinstance(models, dict):
        raise _wrong(path, said("it has no entry “models”"))
    for name, entry in cast("dict[str, Any]", models).items():
        if not isinstance(entry, Mapping):
            raise _wrong(path, said("models.{name} says nothing", name=name))
    return cast("dict[str, dict[str, Any]]", models)


def _fault(error: ValidationError, names: list[str]) -> str:
    """The first fault: where it is in the file, and why."""
    fault = error.errors()[0]
    index, *rest = fault["loc"]
    where = ".".join(str(part) for part in ("models", names[cast("int", index)], *rest))
    if isinstance(broken := fault.get("ctx", {}).get("error"), ValueError):
        return said("{where}: {reason}", where=where, reason=str(broken))
    known = {"unexpected_keyword_argument": said("is not an entry known here"), "missing": said("is missing")}
    reason = known.get(fault["type"], fault["msg"][:1].lower() + fault["msg"][1:])
    return said("{where}: {reason}", where=where, reason=reason)


def _wrong(path: Path, reason: str) -> BadSettings:
    return BadSettings(
        said(
            "The catalogue of models {path} is wrong: {reason}. Correct it, or unset {variable}.",
            path=path,
            reason=reason,
            variable=CATALOGUE_VARIABLE,
        )
    )
