"""The open formats in which results are kept: PNG with its settings, safetensors, CSV.

The same run gives the same bytes. Knows nothing of where the files lie; imports no torch.
"""

import csv
import io
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from pydantic import BaseModel
from safetensors import SafetensorError
from safetensors.numpy import load, save

from t2i_desktop.engine.errors import GalleryError
from t2i_desktop.engine.images import png_bytes, read_metadata
from t2i_desktop.engine.provenance import UNKNOWN, Provenance
from t2i_desktop.engine.settings import NO_STEERING, Settings, Steering, specs
from t2i_desktop.engine.words import said

METADATA_KEY = "t2i-desktop"
"""Names our text chunk in pictures and our entry in the header of latents: JSON, see `Origin.as_json`."""


@dataclass(frozen=True, slots=True)
class Origin:
    """How a picture came about: enough to make it again.

    models: the networks by role. step: finished steps. picture: its number in the batch, from 0.
    steering: settings changed while it ran, by the number of finished steps.
    provenance: the machine and the weights, as far as anybody noted them.
    """

    generator: str
    settings: Mapping[str, Any]
    models: Mapping[str, str]
    step: int
    picture: int = 0
    steering: Steering = field(default_factory=dict[int, Mapping[str, Any]])
    provenance: Provenance = UNKNOWN

    @classmethod
    def of(
        cls,
        generator: str,
        settings: Settings,
        step: int,
        *,
        picture: int = 0,
        steering: Steering = NO_STEERING,
        models: Mapping[str, str] | None = None,
        provenance: Provenance = UNKNOWN,
    ) -> "Origin":
        """The origin of one picture; the models are those that the settings name, unless given."""
        values = settings.model_dump(mode="json")
        if models is None:
            models = {spec.name: values[spec.name] for spec in specs(type(settings)) if spec.kind == "model"}
        return cls(generator, values, dict(models), step, picture, steering, provenance)

    def until_now(self) -> "Origin":
        """Without the changes that came after this step."""
        past = {step: changes for step, changes in self.steering.items() if step < self.step}
        return replace(self, steering=past)

    def as_json(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        facts: dict[str, Any] = {
            "generator": self.generator,
            "settings": dict(self.settings),
            "models": dict(self.models),
            "step": self.step,
            "picture": self.picture,
        }
        if self.steering:
            facts["steering"] = {str(step): dict(changes) for step, changes in self.steering.items()}
        for name, entries in (("machine", self.provenance.machine), ("hashes", self.provenance.hashes)):
            if entries:
                facts[name] = dict(entries)
        return facts

    def as_parameters(self) -> str:
        """The plain text that many viewers know as “parameters”: prompts first, then how it was made."""
        s = dict(self.settings)
        prompts = [str(s.pop(key, "")).strip() for key in ("include", "extras")]
        lines = [", ".join(filter(None, prompts))]
        if exclude := str(s.pop("exclude", "")).strip():
            lines.append(f"Negative prompt: {exclude}")
        facts = {
            "Steps": self.step,
            "Seed": s.pop("seed", 0),
            "Size": f"{s.pop('image_width', 0)}x{s.pop('image_height', 0)}",
            "Model": " + ".join(self.models.values()),
            "Generator": self.generator,
        }
        if hashes := self.provenance.hashes:
            facts["Model hash"] = " + ".join(digest[:10] for digest in hashes.values())
        if program := self.provenance.machine.get("program"):
            facts["Version"] = f"t2i-desktop {program}"
        lines.append(", ".join(f"{name}: {value}" for name, value in facts.items()))
        return "\n".join(lines)


def picture_file(picture: np.ndarray, origin: Origin) -> bytes:
    """A PNG of the picture (H, W, 3) uint8 that carries its origin."""
    chunks = {METADATA_KEY: _dumps(origin.as_json()), "parameters": origin.as_parameters()}
    return png_bytes(picture, chunks)


def read_origin(path: Path) -> Origin:
    """How a picture of ours came about, from its own text; raises GalleryError if it does not say."""
    try:
        facts = _Facts.model_validate_json(read_metadata(path)[METADATA_KEY])
    except (KeyError, ValueError) as error:
        raise GalleryError(
            said(
                "{path} does not say how it was made. Choose a PNG that this program has written, or a "
                "JPEG or WebP that it has exported with its settings.",
                path=path,
            )
        ) from error
    return Origin(
        facts.generator,
        facts.settings,
        facts.models,
        facts.step,
        facts.picture,
        facts.steering,
        Provenance(facts.machine, facts.hashes),
    )


class _Facts(BaseModel):
    """What `Origin.as_json` gives. Entries of a newer version are passed over; an older one lacks some."""

    generator: str
    settings: dict[str, Any]
    models: dict[str, str] = {}
    step: int = 0
    picture: int = 0
    steering: dict[int, dict[str, Any]] = {}
    machine: dict[str, str] = {}
    hashes: dict[str, str] = {}


def latent_file(latent: np.ndarray, origin: Origin) -> bytes:
    """A safetensors file with one tensor `latent` (1, C, h, w) float32, and the origin in its header."""
    # One entry only: the library writes several in random order, and the bytes would differ from run to run.
    header = {METADATA_KEY: _dumps(origin.as_json())}
    return save({"latent": np.ascontiguousarray(latent, np.float32)}, header)


def read_latent(path: Path) -> np.ndarray:
    """The latent (1, C, h, w) float32 of a file; raises GalleryError if there is none in it."""
    try:
        return load(path.read_bytes())["latent"]
    except (OSError, SafetensorError, KeyError) as error:
        raise GalleryError(
            said("The latent {path} cannot be read. Restore it from a copy.", path=path)
        ) from error


def losses_file(losses: Mapping[str, Sequence[float]]) -> bytes:
    """A CSV table with one row per step and one column per loss term; all terms are equally long."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["step", *losses])
    writer.writerows([step, *row] for step, row in enumerate(zip(*losses.values(), strict=True), start=1))
    return text.getvalue().encode()


def read_losses(path: Path) -> dict[str, list[float]]:
    """The loss terms of a CSV table by name; raises GalleryError if it is none."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            header, *rows = csv.reader(file)
        if header[0] != "step":
            raise ValueError("another table")
        return {name: [float(row[i]) for row in rows] for i, name in enumerate(header) if i > 0}
    except (OSError, ValueError, IndexError, csv.Error) as error:
        raise GalleryError(
            said("The losses {path} cannot be read. Restore them from a copy.", path=path)
        ) from error


def slug(text: str, longest: int = 60) -> str:
    """A file name made of the letters and digits of `text`, in any script: “Red apple!” gives “red-apple”."""
    words = re.sub(r"[\W_]+", "-", text.lower())
    return words[:longest].strip("-") or "picture"


class LossHistory:
    """The losses of a run, term by term and step by step; a term that joins late is NaN before."""

    def __init__(self, terms: Mapping[str, Sequence[float]] = MappingProxyType({})) -> None:
        self.terms = {name: list(values) for name, values in terms.items()}
        self._steps = max(map(len, self.terms.values()), default=0)

    def add(self, losses: Mapping[str, float]) -> None:
        """Take the losses of the next step."""
        for name in losses:
            self.terms.setdefault(name, [math.nan] * self._steps)
        for name, values in self.terms.items():
            values.append(losses.get(name, math.nan))
        self._steps += 1


def _dumps(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
