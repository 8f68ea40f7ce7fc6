"""From settings to what is drawn: for each portrait a latent and a condition.

Knows the networks by what they can do, and nothing of runs or of how pictures are shown.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.latents.mixing import slerp
from t2i_desktop.engine.portraits.attributes import contradicts
from t2i_desktop.engine.portraits.batches import to_images, to_pictures
from t2i_desktop.engine.portraits.conditions import Condition
from t2i_desktop.engine.portraits.dataset import SIDE
from t2i_desktop.engine.portraits.models import About, PortraitModel
from t2i_desktop.engine.portraits.networks import Networks
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.portraits.wishes import Wishes, changed, parse_wishes, spoken
from t2i_desktop.engine.words import joined, said


@dataclass(frozen=True, slots=True)
class Sitter:
    """A picture that is changed. original: uint8 (64, 64, 3). seen: its attributes, 1 or -1.

    latent: (1, Z), and condition of one row: from these two the model draws it again.
    """

    original: np.ndarray
    seen: dict[str, int]
    latent: Tensor
    condition: Condition


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that N portraits are drawn from. latents: (N, Z). sitter: whom they show, if a picture."""

    model: PortraitModel
    latents: Tensor
    condition: Condition
    sitter: Sitter | None = None
    remarks: tuple[str, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.latents)

    @torch.inference_mode()
    def draw(self, rows: slice) -> np.ndarray:
        """Some of the portraits, uint8 (rows, 64, 64, 3)."""
        return to_pictures(self.model.draw(self.latents[rows], self.condition.at(rows)))


class Scenery:
    """Makes scenes on one device; keeps the networks, and the picture at hand, until `release`."""

    def __init__(self, networks: Networks) -> None:
        self.networks = networks
        self._sitter: tuple[object, Sitter] | None = None

    def release(self) -> None:
        """Hold nothing any more."""
        self._sitter = None
        self.networks.release()

    @torch.inference_mode()
    def scene(self, settings: PortraitsSettings) -> Scene:
        """What settings ask for.

        Raises MissingModel, BadCheckpoint, BadData (the picture), and BadSettings if the model has not learnt
        an attribute or cannot change pictures.
        """
        model = self.networks.model(settings.model)
        sitter = self._sitter_of(model, settings) if settings.picture else None
        attributes = self._attributes(model.about, settings, sitter)
        text = self._text(model.about, settings)
        if sitter:
            latents = sitter.latent.expand(len(settings.shares), -1)
            moves = attributes - sitter.condition.attributes
        else:
            latents, moves = self._latents(model, settings), attributes
        told = Condition(attributes, text)
        return Scene(model, model.moved(latents, moves), told, sitter, tuple(self._remarks(model, settings)))

    def again(self, scene: Scene) -> np.ndarray | None:
        """The picture of a scene as the model draws it without a change, uint8 (64, 64, 3)."""
        if (sitter := scene.sitter) is None:
            return None
        return Scene(scene.model, sitter.latent, sitter.condition).draw(slice(None))[0]

    def _latents(self, model: PortraitModel, settings: PortraitsSettings) -> Tensor:
        """(N, Z): of the seeds, or on the arc between those of both ends."""
        latents = [_noise(seed, model.latent_dimensions) for seed in settings.seeds(settings.seed)]
        if settings.towards_seed >= 0:
            ends = [_noise(seed, model.latent_dimensions) for seed in settings.seeds(settings.towards_seed)]
            latents = [slerp(*row) for row in zip(latents, ends, settings.shares, strict=True)]
        return torch.from_numpy(np.stack(latents).astype(np.float32)).to(model.device) * settings.truncation

    def _attributes(self, about: About, settings: PortraitsSettings, sitter: Sitter | None) -> Tensor:
        """(N, A): what is wanted of each portrait."""
        first = parse_wishes(settings.attributes)
        second = parse_wishes(settings.towards_attributes) if settings.towards_attributes.strip() else first
        if sitter:
            first, second = sitter.seen, changed(sitter.seen, first)
        else:
            _refuse_unknown(about, {**first, **second})
        ends = torch.tensor([_row(about, first), _row(about, second)], device=self.networks.device)
        return torch.stack([torch.lerp(ends[0], ends[1], share) for share in settings.shares])

    def _text(self, about: About, settings: PortraitsSettings) -> Tensor:
        """(N, D): what was said of each portrait; zeros where nothing was, or the model hears no text."""
        nothing = about.nothing(len(settings.shares), self.networks.device).text
        said = settings.prompt.strip() or settings.towards.strip()
        if not about.hears_text or not said:
            return nothing
        first, second = (
            self.networks.embedding(settings.clip, text, about.clip).cpu().numpy()
            for text in (said, settings.towards.strip() or said)
        )
        rows = [slerp(first, second, share) for share in settings.shares]
        return torch.from_numpy(np.stack(rows).astype(np.float32)).to(self.networks.device)

    def _sitter_of(self, model: PortraitModel, settings: PortraitsSettings) -> Sitter:
        path = Path(settings.picture).expanduser()
        _refuse_unknown(model.about, parse_wishes(settings.attributes))
        if not model.can_encode:
            raise BadSettings(
                said(
                    "“{model}” is a GAN, which draws, but cannot tell how a picture would be drawn. "
                    "Choose a VAE or CVAE, such as “portraits-cvae”, to change a picture.",
                    model=settings.model,
                )
            )
        made_of = (model, path, path.stat().st_mtime_ns if path.is_file() else 0)
        if self._sitter is None or self._sitter[0] != made_of:
            self._sitter = made_of, self._seen(model, read_picture(path, (SIDE, SIDE)), settings.reader)
        return self._sitter[1]

    def _seen(self, model: PortraitModel, picture: np.ndarray, reader: str) -> Sitter:
        images = to_images(picture[None]).to(self.networks.device)
        judge = self.networks.reader(reader)
        likely = judge.probabilities(images)[0].tolist()
        seen = _consistent(dict(zip(judge.attributes, likely, strict=True)))
        own = torch.tensor([_row(model.about, seen)], device=self.networks.device)
        condition = Condition(own, model.about.nothing(1, self.networks.device).text)
        return Sitter(picture, seen, model.encode(images, condition), condition)

    def _remarks(self, model: PortraitModel, settings: PortraitsSettings) -> Iterator[str]:
        """How the words are understood."""
        for text in filter(str.strip, (settings.prompt, settings.towards)):
            if not model.about.hears_text:
                yield said(
                    "“{model}” hears no text: “{text}” says nothing to it. Use attributes.",
                    model=settings.model,
                    text=text,
                )
            elif unknown := self.networks.clip(settings.clip).unknown_words(text):
                yield said(
                    "The prompt “{text}” has words that were never learnt: {words}",
                    text=text,
                    words=", ".join(unknown),
                )


def _noise(seed: int, length: int) -> np.ndarray:
    """The latent of a seed, (Z,)."""
    return torch.randn(length, generator=seeded(seed)).numpy()


def _consistent(likely: Mapping[str, float]) -> dict[str, int]:
    """What is more likely there than not, 1, else -1; of what excludes each other, the likeliest alone."""
    seen = dict.fromkeys(likely, -1)
    for name in sorted(likely, key=lambda name: likely[name], reverse=True):
        if likely[name] > 0.5 and not contradicts(name, [other for other in seen if seen[other] > 0]):
            seen[name] = 1
    return seen


def _row(about: About, wishes: Wishes) -> list[float]:
    return [float(wishes.get(name, 0)) for name in about.attributes]


def _refuse_unknown(about: About, wishes: Wishes) -> None:
    can = about.attributes if about.hears_attributes or about.kind == "vae" else ()
    if unlearnt := [spoken(name) for name in wishes if name not in can]:
        quoted = [said("“{name}”", name=name) for name in unlearnt]
        names = joined(quoted, said("{all} or {next}"))
        raise BadSettings(
            said("The model has not learnt {names}. {learnt}", names=names, learnt=_learnt(can))
        )


def _learnt(names: Sequence[str]) -> str:
    if not names:
        return said("It listens to a prompt alone.")
    return said("It knows: {names}.", names=joined([spoken(name) for name in names]))
