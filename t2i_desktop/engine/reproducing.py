"""Whether a picture can be made again here, and which of its settings this version still has.

Knows nothing of how pictures are made or shown; imports no torch.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import ValidationError

from t2i_desktop.engine.formats import Origin
from t2i_desktop.engine.settings import Settings, specs
from t2i_desktop.engine.words import listed, said

Exactness = Literal["exact", "close", "different", "unknown"]
"""exact: byte for byte. close: rounding may differ. different: something that shapes it is another."""

_UNTOLD = said(
    "Whether this device will make exactly this picture cannot be told: it does not say with which weights "
    "and on which device it was made."
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to expect of making a picture again here, and why, in one sentence."""

    exactness: Exactness
    sentence: str


@dataclass(frozen=True, slots=True)
class Usable:
    """The values of settings that this version has. left_out: one sentence on the others, empty if none."""

    values: dict[str, Any]
    left_out: str = ""


def reproducibility(
    origin: Origin, here: Mapping[str, str], hashes: Mapping[str, str], settings_type: type[Settings] | None
) -> Verdict:
    """What this machine would make of an origin.

    here: the facts of this machine, see `provenance.this_machine`. hashes: of the installed models by name,
    see `provenance.ModelHashes`. settings_type: of the generator, None if this version has none such.
    """
    then = origin.provenance
    if settings_type is None:
        unknown = said(
            "This device cannot make the picture again: this version has no generator called “{name}”.",
            name=origin.generator,
        )
        return Verdict("different", unknown)
    different = [*_other_models(then.hashes, hashes), *_missing_files(origin, settings_type)]
    if usable_values(origin.settings, settings_type).left_out:
        different.append(said("this version no longer has all of its settings"))
    if different:
        another = said("This device will make another picture: {reasons}.", reasons=listed(different))
        return Verdict("different", another)
    if not then.machine or not then.hashes:
        return Verdict("unknown", _UNTOLD)
    if close := list(_roundings(then.machine, here)):
        nearly = said(
            "This device will make nearly the same picture, perhaps not exactly: {reasons}.",
            reasons=listed(close),
        )
        return Verdict("close", nearly)
    return Verdict("exact", said("This device will make exactly this picture again, pixel for pixel."))


def usable_values(values: Mapping[str, Any], settings_type: type[Settings]) -> Usable:
    """What of a picture's settings fits this version; what it does not know of has its default."""
    titles = {spec.name: spec.title for spec in specs(settings_type)}
    fitting = {name: value for name, value in values.items() if name in titles}
    unknown = sorted(set(values) - set(titles))
    wrong: list[str] = []
    while faults := _faults(fitting, settings_type):
        wrong += sorted(titles[name] for name in faults)
        fitting = {name: value for name, value in fitting.items() if name not in faults}
    parts: list[str] = []
    if unknown:
        parts.append(said("this version has no setting named {names}", names=_quoted(unknown)))
    if wrong:
        parts.append(said("the value of {names} does not fit any more", names=_quoted(wrong)))
    if not parts:
        return Usable(fitting)
    return Usable(fitting, said("Not everything could be restored: {reasons}.", reasons=listed(parts)))


def _faults(values: Mapping[str, Any], settings_type: type[Settings]) -> set[str]:
    """The values that cannot be; whether they contradict each other is told when a run begins."""
    try:
        settings_type.model_validate(dict(values))
    except ValidationError as error:
        return {str(fault["loc"][0]) for fault in error.errors() if fault["loc"]} & set(values)
    return set()


def _other_models(then: Mapping[str, str], here: Mapping[str, str]) -> Iterator[str]:
    for name, digest in then.items():
        if name not in here:
            yield said("the model “{name}” is not installed here", name=name)
        elif here[name] != digest:
            yield said("the model “{name}” installed here has other weights", name=name)


def _missing_files(origin: Origin, settings_type: type[Settings]) -> Iterator[str]:
    for spec in specs(settings_type):
        path = origin.settings.get(spec.name) if spec.file else None
        if isinstance(path, str) and path and not Path(path).expanduser().is_file():
            yield said("the file {path} is not here", path=path)


def _roundings(then: Mapping[str, str], here: Mapping[str, str]) -> Iterator[str]:
    """What may have sums rounded in another order, or not quite the same sums."""
    if facts := _other(then, here, "device"):
        yield said("it was made on {then} and this is {here}", **facts)
    if facts := _other(then, here, "program"):
        yield said("the program is version {here} instead of {then}", **facts)
    if facts := _other(then, here, "torch"):
        yield said("torch is version {here} instead of {then}", **facts)
    is_on_cpu = here.get("device", "").startswith("CPU")
    if not is_on_cpu:
        yield said("a graphics card rounds sums in another order each time")
    elif facts := _other(then, here, "processor"):
        yield said("it was made on the processor {then} and this is {here}", **facts)


def _other(then: Mapping[str, str], here: Mapping[str, str], name: str) -> dict[str, str]:
    """What a fact was then and is here, if it is known of both and differs."""
    known = {"then": then.get(name, ""), "here": here.get(name, "")}
    return known if all(known.values()) and known["then"] != known["here"] else {}


def _quoted(names: list[str]) -> str:
    return listed([said("“{name}”", name=name) for name in names])
