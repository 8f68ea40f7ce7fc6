"""Generators of other packages, found through the entry-point group `t2i_desktop.generators`.

A plug-in that cannot be used is told of as a `Fault` and left out. Knows nothing of the program's own
generators: the registry says which names are taken. Imports no torch; what plug-ins import is their affair.
"""

import os
import re
import traceback
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.settings import RunSettings, Settings, each_alone, specs, validated
from t2i_desktop.engine.words import said

GROUP = "t2i_desktop.generators"
API = 1
"""The newest version of what plug-ins may rely on. A plug-in for an older one, from 1 on, is taken."""

SWITCH = "T2I_NO_PLUGINS"
"""The environment variable that, if it says anything but 0, lets the program start without plug-ins."""

RESERVED = frozenset(
    {
        "cut_preset", "file", "gallery", "generator", "grid", "help", "json", "list", "no_plugins", "out",
        "preset", "ray", "save_state_every", "sheet", "threads", "verbose", "version", "wildcards", "workers",
    }
)  # fmt: skip
"""Names that no setting of a plug-in may have, because the command line's own options have them."""

PROMPTS = ("include", "prompt")
"""What the setting may be called that holds what the picture should show."""

_NAME = re.compile(r"[a-z][a-z0-9-]*")
_FACTORY = re.compile(r"\w+(\.\w+)*:\w+")


class BadPlugin(T2IError):
    """A plug-in cannot be used, or went wrong; the text names it and says why."""


@dataclass(frozen=True, slots=True)
class Plugin:
    """What an entry point of the group names; the entry point's own name is the generator's.

    title: as menus show it. settings_type: derived from RunSettings, with a long text “prompt” or “include”.
    factory: "module:Class" of the Generator, imported when the first run begins. api: the version of this
    interface that it was written for.
    """

    title: str
    settings_type: type[Settings]
    factory: str
    api: int


@dataclass(frozen=True, slots=True)
class Source:
    """Where a plug-in comes from: its package as installers name it, and the name of its generator."""

    package: str
    version: str
    name: str

    def __str__(self) -> str:
        whence = f"{self.package} {self.version}".strip() or said("an unnamed package")
        return said("“{name}” of {package}", name=self.name, package=whence) if self.name else whence


@dataclass(frozen=True, slots=True)
class Loaded:
    """A plug-in that can be used."""

    source: Source
    plugin: Plugin


@dataclass(frozen=True, slots=True)
class Fault:
    """A plug-in that was left out. reason: why, as a sentence; details: text for its author."""

    source: Source
    reason: str
    details: str = ""

    def __str__(self) -> str:
        return said(
            "The plug-in {source} was left out. {reason}", source=str(self.source), reason=self.reason
        )


@dataclass(frozen=True, slots=True)
class Plugins:
    """All that were found, in order of their packages."""

    loaded: tuple[Loaded, ...] = ()
    faults: tuple[Fault, ...] = ()


def is_switched_off() -> bool:
    """Whether the person wants none."""
    return os.environ.get(SWITCH, "0") not in ("", "0")


def switch_off() -> None:
    """Want none, in this process and those that it starts."""
    os.environ[SWITCH] = "1"


def load_plugins(taken: Collection[str]) -> Plugins:
    """Import every plug-in that is installed, unless they are switched off; raises nothing that they raise.

    taken: names of generators that no plug-in may have.
    """
    loaded: dict[str, Loaded] = {}
    faults: list[Fault] = []
    for found in () if is_switched_off() else _installed():
        if isinstance(found, Fault):
            faults.append(found)
            continue
        source, place = found
        try:
            _check_name(source.name, {*taken, *loaded})
            loaded[source.name] = Loaded(source, _checked(place.load()))
        except BadPlugin as error:
            faults.append(Fault(source, str(error)))
        except (Exception, SystemExit) as error:  # noqa: BLE001 - code of others may raise whatever it likes
            reason = said("It could not be loaded ({reason}).", reason=brief(error))
            faults.append(Fault(source, reason, "".join(traceback.format_exception(error))))
    return Plugins(tuple(loaded.values()), tuple(faults))


def brief(error: BaseException) -> str:
    """The name of an error and what it says, on one line."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _installed() -> Iterator[tuple[Source, metadata.EntryPoint] | Fault]:
    """The entry points of the group, sorted; a package whose list of them cannot be read is a fault."""
    found: dict[str, list[tuple[Source, metadata.EntryPoint] | Fault]] = {}
    for package in metadata.distributions():
        try:
            places = [place for place in package.entry_points if place.group == GROUP]
        except (Exception, SystemExit) as error:  # noqa: BLE001 - the list is a file of others
            if GROUP in (package.read_text("entry_points.txt") or ""):
                reason = said("Its entry points cannot be read ({reason}).", reason=brief(error))
                found.setdefault(
                    _fact(package, "Name"), [Fault(Source(_fact(package, "Name"), "", ""), reason)]
                )
            continue
        if places:  # of a package that is installed twice, the first on the path is the one that is imported
            name, version = _fact(package, "Name"), _fact(package, "Version")
            found.setdefault(name, [(Source(name, version, place.name), place) for place in places])
    for name in sorted(found):
        yield from sorted(found[name], key=str)


def _fact(package: metadata.Distribution, name: str) -> str:
    facts: Any = package.metadata
    return str(facts.get(name, ""))


def _check_name(name: str, taken: Collection[str]) -> None:
    if not _NAME.fullmatch(name):
        raise BadPlugin(
            said(
                "A generator's name consists of small letters, digits and hyphens, and begins with a letter."
            )
        )
    if name in taken:
        raise BadPlugin(
            said(
                "There is a generator named “{name}” already; its author must choose another name.", name=name
            )
        )


def _checked(loaded: Any) -> Plugin:
    """What an entry point led to, if it is a plug-in that can be used; raises BadPlugin."""
    if not isinstance(loaded, Plugin):
        raise BadPlugin(
            said("Its entry point names a {kind} instead of a Plugin.", kind=type(loaded).__name__)
        )
    plugin: Any = loaded
    if type(plugin.api) is not int or plugin.api < 1:
        raise BadPlugin(
            said(
                "It says that it was written for version {version!r} of the interface, which never was.",
                version=plugin.api,
            )
        )
    if plugin.api > API:
        raise BadPlugin(
            said(
                "It was written for version {version} of the interface, and this program has {newest}. "
                "Update t2i-desktop.",
                version=plugin.api,
                newest=API,
            )
        )
    if not isinstance(plugin.title, str) or not plugin.title.strip():
        raise BadPlugin(said("It has no title."))
    if not isinstance(plugin.factory, str) or not _FACTORY.fullmatch(plugin.factory):
        raise BadPlugin(
            said("Its factory must read “module:Class”, not {factory!r}.", factory=plugin.factory)
        )
    _check_settings(plugin.settings_type)
    return plugin


def _check_settings(settings_type: Any) -> None:
    """Raise BadPlugin if no form, command line or check can be made from these settings."""
    if not (isinstance(settings_type, type) and issubclass(settings_type, RunSettings)):
        raise BadPlugin(said("Its settings must be a class derived from RunSettings."))
    try:
        declared = specs(settings_type)
        validated(each_alone(settings_type), {})
    except (TypeError, T2IError) as error:
        raise BadPlugin(
            said("Its settings cannot be used: {reason}.", reason=str(error).rstrip("."))
        ) from error
    if reserved := sorted(RESERVED.intersection(spec.name for spec in declared)):
        raise BadPlugin(
            said(
                "The command line has options called {reserved}: settings need other names.",
                reserved=", ".join(reserved),
            )
        )
    if not any(spec.name in PROMPTS and spec.long and spec.kind == "text" for spec in declared):
        raise BadPlugin(said("Its settings need a text “prompt” or “include”, declared as long."))
