"""What the picture is steered to and from: prompts as embeddings with weights. Knows nothing of crops.

There are two ways to steer, chosen anew for each scene:

- Where each field says one plain thing, as in the notebooks, pictures are pulled to one unit vector
  T = (w1 * include + w2 * extras) / norm with the weight alpha, and pushed from exclude with the weight beta.
  The embeddings are not normalised before the sum, so that a prompt's own length counts.
- As soon as a field holds several prompts, a weight, a stop, a region, a picture or noise, each acts by
  itself, with its own weight times w1 * alpha for include, w2 * alpha for extras, and -beta for exclude. Only
  directions count then: nothing is summed before the loss.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.errors import BadData, BadSettings
from t2i_desktop.engine.guidance.places import Region
from t2i_desktop.engine.guidance.prompt_language import Noise, Picture, Prompt, Scene, Source, Words
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.guidance.start import to_tensor
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.networks.clip import ClipModel
from t2i_desktop.engine.words import Said, said


@dataclass(frozen=True, slots=True)
class Target:
    """A point (D,) in fp32 that crops are pulled to, or pushed from if the weight is negative.

    stop: a distance. It does not pull crops that are nearer, nor push those beyond its absolute value.
    region: the part of the picture whose crops it acts on; None for all crops.
    """

    embedding: Tensor
    weight: float
    stop: float | None = None
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class NamedTarget:
    """One prompt of the scene. field: of the settings; text: as a person reads it."""

    field: str
    text: str
    target: Target


@dataclass(frozen=True, slots=True)
class Targets:
    """acting: what the loss is made of. prompts: all of the scene, to show."""

    acting: tuple[Target, ...]
    prompts: tuple[NamedTarget, ...]


class PromptReader:
    """Reads prompts with one CLIP, each once."""

    def __init__(self, clip: ClipModel) -> None:
        self._clip = clip
        self._embeddings: dict[Source, Tensor] = {}

    def read_all(self, settings: VqganClipSettings) -> None:
        """Embed the prompts of all scenes now; raises BadSettings if one of them would fail."""
        for step in settings.scene_starts():
            self.targets(settings, step)

    def targets(self, settings: VqganClipSettings, step: int) -> Targets:
        """What steers at `step`.

        Raises BadSettings if a picture cannot be read, or the weights leave nothing to steer to.
        """
        scenes = settings.scenes(step)
        is_plain = all(len(scene) <= 1 and all(p.is_plain for p in scene) for scene in scenes.values())
        share = (
            {"include": 1.0, "extras": 1.0} if is_plain else {"include": settings.w1, "extras": settings.w2}
        )
        factors = {field: settings.alpha * share[field] for field in share} | {"exclude": -settings.beta}
        prompts = tuple(self._named(scenes, factors))
        if is_plain:
            return Targets(tuple(_notebook_targets(prompts, settings)), prompts)
        if not any(prompt.weight * share[field] for field in share for prompt in scenes[field]):
            raise _nothing_to_steer_to()
        return Targets(tuple(prompt.target for prompt in prompts), prompts)

    def _named(self, scenes: Mapping[str, Scene], factors: Mapping[str, float]) -> Iterator[NamedTarget]:
        for field, scene in scenes.items():
            for prompt in scene:
                weight = factors[field] * prompt.weight
                target = Target(self._embed(prompt.source), weight, prompt.stop, prompt.region)
                yield NamedTarget(field, _readable(prompt), target)

    @torch.no_grad()
    def _embed(self, source: Source) -> Tensor:
        if source not in self._embeddings:
            self._embeddings[source] = _embedding(self._clip, source)
        return self._embeddings[source]


def reading_notes(clips: Sequence[ClipModel], settings: VqganClipSettings) -> Iterator[str]:
    """What the CLIPs cannot read of the prompts: words they have never learnt, and what is too long."""
    texts = dict.fromkeys(_texts(settings))
    unknown = dict.fromkeys(w for _, text in texts for clip in clips for w in clip.unknown_words(text))
    if unknown:
        words = ", ".join(f"“{word}”" for word in unknown)
        yield said(
            "This CLIP does not know {words}, so the picture is made without. Try other words.", words=words
        )
    for title, text in texts:
        read, rest = min((clip.read_part(text) for clip in clips), key=lambda parts: len(parts[0]))
        if rest:
            yield said(
                "{title} is longer than CLIP reads: it ends at “…{end}”, and “{rest}” and what follows is "
                "left out. Put what matters first.",
                title=title,
                end=_end_of(read),
                rest=_start_of(rest),
            )


def _texts(settings: VqganClipSettings) -> Iterator[tuple[str, str]]:
    """The words of all scenes, each with the title of its field."""
    for field, story in settings.stories().items():
        title = Said(VqganClipSettings.model_fields[field].title or field)
        for prompt in (prompt for scene in story.scenes for prompt in scene):
            if isinstance(prompt.source, Words):
                yield title, prompt.source.text


def _end_of(text: str) -> str:
    return " ".join(text.split()[-4:])


def _start_of(text: str) -> str:
    return " ".join(text.split()[:4])


def _readable(prompt: Prompt) -> str:
    text = prompt.source.text if isinstance(prompt.source, Words) else str(prompt.source)
    return f"{text} @{prompt.region}" if prompt.region else text


def _notebook_targets(prompts: Sequence[NamedTarget], settings: VqganClipSettings) -> Iterator[Target]:
    """T, and exclude if there is one."""
    found = {prompt.field: prompt.target for prompt in prompts}
    shares = {"include": settings.w1, "extras": settings.w2}
    total = torch.stack([w * found[field].embedding for field, w in shares.items() if field in found]).sum(
        dim=0
    )
    if not total.any():
        raise _nothing_to_steer_to()
    yield Target(F.normalize(total, dim=0), settings.alpha)
    if "exclude" in found:
        yield found["exclude"]


def _nothing_to_steer_to() -> BadSettings:
    return BadSettings(
        said(
            "The weights leave nothing to steer to. Set Include weight or Extras weight to a number other "
            "than 0, and a prompt's own weight too."
        )
    )


def _embedding(clip: ClipModel, source: Source) -> Tensor:
    """(D,) in fp32, on CLIP's device."""
    match source:
        case Words(text):
            return clip.encode_texts([text])[0].float()
        case Picture(path):
            picture = _square_picture(path, clip.resolution).to(clip.mean.device)
            return clip.encode_images(picture)[0].float()
        case Noise(seed):
            rng = torch.Generator().manual_seed(seed)
            direction = torch.randn(clip.clip.text_projection.shape[1], generator=rng)
            return F.normalize(direction, dim=0).to(clip.mean.device)


def _square_picture(path: str, side: int) -> Tensor:
    """(1, 3, side, side) in [0, 1]: upright, and cut to a square around its centre."""
    file = Path(path).expanduser()
    if not file.is_file():
        raise BadSettings(
            said("The picture prompt {path} is not there. Correct its path, or take it out.", path=path)
        )
    try:
        return to_tensor(read_picture(file, (side, side)))
    except BadData as error:
        raise BadSettings(str(error)) from error
