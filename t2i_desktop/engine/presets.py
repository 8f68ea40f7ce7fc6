"""Presets: a way of making pictures as one small file, to keep, to choose again and to hand on. No torch.

A preset is JSON that anybody can read and edit, with its thumbnail inside as a base64 PNG: a PNG with the
settings inside would be lighter, but mail, chats and web pages strip such texts, and nobody would notice.
It holds only settings that differ from their defaults. Files of others are read as data, and checked.
"""

import base64
import binascii
import io
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from PIL import Image
from PIL.PngImagePlugin import PngImageFile
from platformdirs import user_data_path
from send2trash import send2trash

from t2i_desktop.engine.errors import BadSettings, T2IError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.settings import FieldSpec, Settings, each_alone, specs, validated
from t2i_desktop.engine.words import said
from t2i_desktop.resources import resource_path

FORMAT = "t2i-desktop preset 1"
SUFFIX = ".preset.json"

_LARGEST_FILE = 4 * 2**20  # bytes
_LARGEST_SIDE = 1024  # pixels of a thumbnail
_LONGEST_TITLE, _LONGEST_DESCRIPTION = 80, 1000
_OF_THE_MACHINE = ("device", "seed")  # of no meaning to anybody else
_STAY = (*_OF_THE_MACHINE, "image_width", "image_height", "batch_size")  # unless a preset names them


class BadPreset(T2IError):
    """A preset cannot be read or kept; the text names the file or the title, and says why."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A way of making pictures. settings: those that differ from their defaults. thumbnail: PNG, or empty.

    path: its file; None if it is not kept. is_shipped: it came with the program, and stays.
    left_out: names in the file that are no settings of this version.
    """

    title: str
    description: str
    generator: str
    settings: Mapping[str, Any]
    thumbnail: bytes = field(default=b"", repr=False)
    path: Path | None = None
    is_shipped: bool = False
    left_out: tuple[str, ...] = ()

    def as_json(self) -> bytes:
        """The file, UTF-8."""
        facts = {
            "format": FORMAT,
            "title": self.title,
            "description": self.description,
            "generator": self.generator,
            "settings": dict(self.settings),
            "thumbnail": base64.b64encode(self.thumbnail).decode("ascii"),
        }
        return (json.dumps(facts, indent=2, ensure_ascii=False) + "\n").encode()


def preset_of(
    title: str,
    description: str,
    generator: str,
    settings_type: type[Settings],
    values: Mapping[str, Any],
    thumbnail: bytes = b"",
) -> Preset:
    """What `values` have that is no default, without what is of use here alone: seed, device, files.

    Raises BadPreset if there is no title.
    """
    chosen = {
        spec.name: values[spec.name]
        for spec in specs(settings_type)
        if values.get(spec.name, spec.default) != spec.default
        and spec.kind != "file"
        and spec.name not in _OF_THE_MACHINE
    }
    return Preset(_checked_title(title), description.strip(), generator, chosen, thumbnail)


def applied(preset: Preset, settings_type: type[Settings], present: Mapping[str, Any]) -> dict[str, Any]:
    """What a form that holds `present` holds once the preset is applied.

    What the preset does not name goes to its default, but prompts, models, files, size and seed stay; and a
    first prompt that somebody has written stays in any case.
    """
    declared = specs(settings_type)
    first = next((spec.name for spec in declared if spec.long), "")
    values = {
        spec.name: present.get(spec.name, spec.default) if _stays(spec) else spec.default for spec in declared
    }
    named = dict(preset.settings)
    if str(present.get(first, "")).strip():
        named.pop(first, None)
    return values | named


def read_preset(path: Path, settings_type: type[Settings]) -> Preset:
    """The preset in a file; raises BadPreset with one sentence on the first fault."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadPreset(said("{file} is too large for a preset.", file=path.name))
        facts = json.loads(path.read_bytes())
    except OSError as error:
        raise BadPreset(
            said("The preset {path} cannot be read ({reason}).", path=path, reason=error.strerror)
        ) from error
    except (ValueError, RecursionError) as error:
        raise BadPreset(
            said(
                "{file} is no preset: it is not JSON. Choose a file {ending}.", file=path.name, ending=SUFFIX
            )
        ) from error
    return replace(_parsed(path.name, facts, settings_type), path=path)


class PresetShelf:
    """The presets of one generator: those of the program, and the person's own, one file each."""

    def __init__(
        self,
        generator: str,
        settings_type: type[Settings],
        own: Path | None = None,
        shipped: Path | None = None,
    ) -> None:
        self.generator, self.settings_type = generator, settings_type
        self.own = own if own is not None else default_preset_root()
        self._shipped = shipped if shipped is not None else resource_path("presets")
        self.damaged: list[str] = []

    def __iter__(self) -> Iterator[Preset]:
        """All that can be read, the person's own first; `damaged` then says what cannot."""
        self.damaged = []
        own = sorted(self._in_folder(self.own), key=lambda preset: preset.title.casefold())
        shipped = [replace(preset, is_shipped=True) for preset in self._in_folder(self._shipped)]
        yield from own
        yield from shipped

    def find(self, name: str) -> Preset:
        """The preset in the file `name`, or the one whose title is `name`; raises BadPreset."""
        if name.endswith(".json"):
            return self._own_kind(read_preset(Path(name).expanduser(), self.settings_type))
        presets = list(self)
        for preset in presets:
            if preset.title.casefold() == name.casefold():
                return preset
        known = ", ".join(preset.title for preset in presets)
        raise BadPreset(
            said("There is no preset “{name}”. Those there are: {known}.", name=name, known=known)
        )

    def keep(self, preset: Preset) -> Preset:
        """Write a preset among the person's own, never over another; returns it as kept."""
        title = self._free_title(_checked_title(preset.title))
        kept = replace(preset, title=title, path=self._free_path(title), is_shipped=False)
        self._write(kept)
        return kept

    def add_file(self, path: Path) -> Preset:
        """Keep a copy of somebody's file; raises BadPreset."""
        return self.keep(self._own_kind(read_preset(path, self.settings_type)))

    def rename(self, preset: Preset, title: str) -> Preset:
        """Give one of the person's own another title; raises BadPreset if it is taken or empty."""
        title = _checked_title(title)
        others = {other.title.casefold() for other in self if other.path != preset.path}
        if title.casefold() in others:
            raise BadPreset(said("There is a preset “{title}” already. Choose another title.", title=title))
        renamed = replace(preset, title=title)
        self._write(renamed)
        return renamed

    def remove(self, preset: Preset) -> None:
        """Move one of the person's own to the trash; raises BadPreset."""
        if preset.is_shipped or preset.path is None:
            raise BadPreset(said("“{title}” came with the program and stays.", title=preset.title))
        try:
            send2trash(preset.path)
        except OSError as error:
            raise BadPreset(
                said(
                    "“{title}” cannot be moved to the trash ({reason}).",
                    title=preset.title,
                    reason=str(error),
                )
            ) from error

    def export(self, preset: Preset, path: Path) -> None:
        """Write a preset to a file of one's own choice; raises BadPreset."""
        self._write(replace(preset, path=path))

    def _in_folder(self, folder: Path) -> Iterator[Preset]:
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            if path.name.startswith("."):  # being written
                continue
            try:
                preset = read_preset(path, self.settings_type)
            except BadPreset as error:
                self.damaged.append(str(error))
                continue
            if preset.generator == self.generator:
                yield preset

    def _write(self, preset: Preset) -> None:
        assert preset.path is not None
        try:
            write_atomically(preset.path, preset.as_json())
        except OSError as error:
            raise BadPreset(
                said(
                    "“{title}” cannot be written to {path} ({reason}).",
                    title=preset.title,
                    path=preset.path,
                    reason=error.strerror,
                )
            ) from error

    def _own_kind(self, preset: Preset) -> Preset:
        if preset.generator != self.generator:
            raise BadPreset(
                said(
                    "“{title}” is a preset of another generator, “{generator}”.",
                    title=preset.title,
                    generator=preset.generator,
                )
            )
        return preset

    def _free_title(self, title: str) -> str:
        taken = {preset.title.casefold() for preset in self}
        number, free = 1, title
        while free.casefold() in taken:
            number += 1
            free = f"{title} {number}"
        return free

    def _free_path(self, title: str) -> Path:
        stem = re.sub(r"[^\w]+", "-", title.casefold()).strip("-") or "preset"
        number, path = 1, self.own / f"{stem}{SUFFIX}"
        while path.exists():
            number += 1
            path = self.own / f"{stem}-{number}{SUFFIX}"
        return path


def default_preset_root() -> Path:
    """Where the person's own presets are: $T2I_PRESETS, or in the user data directory."""
    own = os.environ.get("T2I_PRESETS")
    return Path(own) if own else user_data_path("t2i-desktop", appauthor=False) / "presets"


def _stays(spec: FieldSpec) -> bool:
    return spec.long or spec.kind in ("model", "file") or spec.name in _STAY


def _checked_title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise BadPreset(said("A preset needs a title."))
    if len(title) > _LONGEST_TITLE:
        raise BadPreset(said("The title of a preset has at most {most} characters.", most=_LONGEST_TITLE))
    return title


def _parsed(name: str, facts: Any, settings_type: type[Settings]) -> Preset:
    """The preset that a file called `name` says, checked; raises BadPreset."""
    if not isinstance(facts, dict) or "format" not in facts:
        raise BadPreset(
            said(
                "{name} is no preset: it does not say its format. Choose a file {ending}.",
                name=name,
                ending=SUFFIX,
            )
        )
    found = cast("dict[str, Any]", facts)
    if found["format"] != FORMAT:
        raise BadPreset(
            said(
                "{name} has the format “{format}”, which this version does not know.",
                name=name,
                format=found["format"],
            )
        )
    for key in ("title", "description", "generator", "thumbnail"):
        if not isinstance(found.get(key, ""), str):
            raise BadPreset(said("{name} is damaged: its {key} is no text.", name=name, key=key))
    given: Any = found.get("settings", {})
    if not isinstance(given, dict):
        raise BadPreset(said("{name} is damaged: its settings are no list of names and values.", name=name))
    settings, left_out = _checked_settings(name, cast("dict[str, Any]", given), settings_type)
    return Preset(
        title=_checked_title(found.get("title", "")),
        description=found.get("description", "")[:_LONGEST_DESCRIPTION],
        generator=found.get("generator", ""),
        settings=settings,
        thumbnail=_checked_thumbnail(name, found.get("thumbnail", "")),
        left_out=left_out,
    )


def _checked_settings(
    name: str, given: Mapping[str, Any], settings_type: type[Settings]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The settings this version knows, each within its bounds, and the names of the others.

    They are checked each alone: a preset may leave the file to start from open.
    """
    known = {key: value for key, value in given.items() if key in settings_type.model_fields}
    try:
        checked = validated(each_alone(settings_type), known).model_dump(mode="json")
    except BadSettings as error:
        raise BadPreset(
            said("{name} has a setting that cannot be: {reason}", name=name, reason=str(error))
        ) from error
    return {key: checked[key] for key in known}, tuple(key for key in given if key not in known)


def _checked_thumbnail(name: str, text: str) -> bytes:
    """The PNG; empty where there is none."""
    try:
        data = base64.b64decode(text, validate=True)
        if data:
            with PngImageFile(io.BytesIO(data)) as image:
                if max(image.size) > _LARGEST_SIDE:
                    raise ValueError("too large")
                image.load()
    except (binascii.Error, ValueError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadPreset(
            said(
                "{name} is damaged: its thumbnail is no PNG of at most {most} pixels.",
                name=name,
                most=_LARGEST_SIDE,
            )
        ) from error
    return data
