"""VQGAN+CLIP: a frozen VQGAN's latent is optimised until frozen CLIPs find the prompt in the picture.

Puts the parts of this folder together as a `Generator` and its `Run`; knows nothing of how a run is driven.
On the CPU the seed fixes every byte; on a graphics card sums may be rounded in another order.
"""

import copy
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from torch import Tensor

from t2i_desktop.engine.checkpoints import check_settings
from t2i_desktop.engine.device import choose, describe, is_out_of_memory, release_memory, seeded
from t2i_desktop.engine.errors import BadCheckpoint, BadSettings
from t2i_desktop.engine.events import Result, Similarity
from t2i_desktop.engine.guidance import penalties
from t2i_desktop.engine.guidance.best import Best
from t2i_desktop.engine.guidance.guide import Guide, Terms, mean_similarities, summed
from t2i_desktop.engine.guidance.insight import Insight
from t2i_desktop.engine.guidance.latent import latent_grid, start_latent
from t2i_desktop.engine.guidance.memory import thrift_that_fits
from t2i_desktop.engine.guidance.motion import is_due, move_moments, moved
from t2i_desktop.engine.guidance.optimisers import new_optimiser, scheduled_rate
from t2i_desktop.engine.guidance.painting import Painter, mask_of
from t2i_desktop.engine.guidance.prompts import reading_notes
from t2i_desktop.engine.guidance.remarks import ended_early, first_remarks, memory_is_short
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.guidance.start import hold, hold_weight, starting_latent, to_tensor
from t2i_desktop.engine.guidance.thrift import Thrift, first_thrift, thriftier
from t2i_desktop.engine.models.catalog import Model, ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, load_clip
from t2i_desktop.engine.networks.speed import NUMBER_FORMATS
from t2i_desktop.engine.networks.vqgan import Vqgan, load_vqgan
from t2i_desktop.engine.settings import steered, validated
from t2i_desktop.engine.words import said

_SHAPE_NO_STEP = {
    "total_iter",
    "show_step",
    "save_memory",
}  # settings that may change when a run is continued


class VqganClip:
    """Makes VQGAN+CLIP runs from the models of a catalogue."""

    def __init__(self, catalog: ModelCatalog | None = None) -> None:
        self._catalog = catalog or ModelCatalog()

    def begin(self, settings: VqganClipSettings) -> "VqganClipRun":
        """Load the models, or take those of the last run.

        Raises MissingModel, BadCheckpoint, UnavailableDevice, and BadSettings if the weights leave no target.
        """
        device = choose(settings.device)
        vqgan_model = self._catalog.find(settings.vqgan)
        clip_models = {self._catalog.find(name): weight for name, weight in settings.clip_weights().items()}
        dtype = NUMBER_FORMATS[settings.precision]
        vqgan = _cached_vqgan(vqgan_model, device, dtype, _modified(vqgan_model))
        clips = _cached_clips(tuple((model, _modified(model)) for model in clip_models), device, dtype)
        whole = sum(abs(weight) for weight in clip_models.values())
        guides = [
            Guide(clip, settings, weight / whole)
            for clip, weight in zip(clips, clip_models.values(), strict=True)
        ]
        thrift = thrift_that_fits(settings, self._catalog)
        return VqganClipRun(settings, vqgan, guides, latent_scale(vqgan_model), thrift)

    def release(self) -> None:
        """Forget the models of the last run."""
        _cached_vqgan.cache_clear()
        _cached_clips.cache_clear()


class VqganClipRun:
    """One optimisation under way: `settings.batch_size` latents of one prompt."""

    def __init__(
        self,
        settings: VqganClipSettings,
        vqgan: Vqgan,
        guides: Sequence[Guide],
        scale: float = 1.0,
        thrift: Thrift | None = None,
    ) -> None:
        device = vqgan.codebook.device
        self.title = settings.include.strip() or settings.extras.strip()
        self.device = describe(device)
        self.total_steps = settings.total_iter
        self.show_step = settings.motion_every or settings.show_step  # each move ends a frame
        self._first_settings = self._settings = self._now = settings
        self._vqgan, self._guides = vqgan, guides
        self._rng = seeded(settings.seed)
        self._grid = latent_grid(settings, vqgan.factor)
        first = starting_latent(settings, vqgan, self._grid, self._rng)
        self._latent = start_latent(
            settings.parametrisation, vqgan, settings.batch_size, self._grid, scale, self._rng, first
        )
        self._first = self._latent.parameter.detach().clone()
        self._thrift = thrift or first_thrift(settings)
        self._paint = Painter(
            vqgan, self._latent.decodable().detach(), settings, self._grid, in_parts=self._thrift.in_parts
        )
        self._steps = 0
        self._optimiser = new_optimiser(self._latent.parameter, settings)
        self._best = Best()
        height, width = (cells * vqgan.factor for cells in self._grid)
        self._notes = [
            *first_remarks(settings, width, height, vqgan.factor),
            *reading_notes([guide.clip for guide in guides], settings),
        ]
        self._result: Result | None = None
        self._ahead: Tensor | None = None
        """The picture as it stands, with its graph, if it was shown: the next step begins with it."""
        self._insight: Insight | None = None

    @torch.no_grad()
    def carry_over(self, picture: np.ndarray, share: float) -> None:
        """Before the first step: begin with so large a share of `picture`, (H, W, 3) uint8 of the run's size.

        Both beginnings are blended in the space of latents.
        """
        carried = self._vqgan.encode(to_tensor(picture).to(self._first.device)) / self._latent.scale
        self._latent.parameter.lerp_(carried.expand_as(self._first), share)
        self._first = self._latent.parameter.detach().clone()
        self._forget_picture()

    def step(self) -> Mapping[str, float]:
        """Decode, cut out, embed, compare with the prompts, and move the latents down the gradient.

        Where memory runs short, CLIP sees fewer cutouts at a time, down to one: the same step takes longer.
        """
        self._now = self._settings.at(self._steps)
        if is_due(self._now, self._steps):
            self._move()
        before = self._rng.get_state()
        while (terms := self._gradient_if_it_fits()) is None:
            self._rng.set_state(before)
        if not math.isfinite(terms["total"]):
            raise BadSettings(
                said("The picture left all bounds. Choose a smaller Learning rate and try again.")
            )
        rate = scheduled_rate(self._now, self._steps, self._settings.total_iter)
        for group in self._optimiser.param_groups:
            group["lr"], group["weight_decay"] = rate, self._now.weight_decay
        self._optimiser.step()
        self._latent.constrain()
        self._steps += 1
        self._forget_picture()
        self._gain_insight()
        self._look_for_the_best()
        return terms if self._best.score is None else {**terms, "score": self._best.score}

    @torch.no_grad()
    def _move(self) -> None:
        """Zoom, turn and pan the picture as it is painted, and go on from there.

        What the latent is held to is the picture that has just moved, so that holding calms the animation.
        """
        pictures = moved(self._paint(self._latent.decodable()), self._now)
        self._latent.parameter.copy_(self._vqgan.encode(pictures) / self._latent.scale)
        self._latent.constrain()
        self._forget_picture()
        self._first = self._latent.parameter.detach().clone()
        move_moments(self._optimiser, self._now)

    def _look_for_the_best(self) -> None:
        """Score the picture if it is time to, and end the run where nothing has improved for long enough."""
        s = self._now
        if not (s.keep_best or s.patience) or self._steps % s.score_every:
            return
        with torch.no_grad():
            latents = self._latent.decodable()
            self._best.look(self._guides, self._paint(latents), latents, s, self._steps)
        idle = self._steps - self._best.step
        if s.patience and idle >= s.patience and self._steps < self.total_steps:
            self.total_steps = self._steps
            self._notes.append(ended_early(idle))

    def _gradient_if_it_fits(self) -> Mapping[str, float] | None:
        """The terms, with the gradient filled; None if memory ran short, and less is to be tried."""
        try:
            return self._gradient()
        except (RuntimeError, MemoryError) as error:
            self._forget_picture()  # its graph may have been gone through in part
            thrift = thriftier(self._thrift, self._first_settings)
            if not is_out_of_memory(error) or not thrift:
                raise
        if thrift.in_parts and not self._thrift.in_parts:
            self._paint.decode_in_parts()
        release_memory()  # only now: the error kept the tensors of its frames alive
        self._notes.append(memory_is_short(self._thrift, thrift))
        self._thrift = thrift
        return None

    def _gradient(self) -> Mapping[str, float]:
        """Fill the gradient of the latent; returns the terms, summed over the guides.

        Each guide's share is taken back to the pixels before the next one looks, so that only one CLIP's
        activations are in memory at a time; the decoder is gone through once.
        """
        self._optimiser.zero_grad(set_to_none=True)
        pictures = self._picture()
        seen = pictures.detach().requires_grad_()
        pulls: list[Terms] = []
        for guide in self._guides:
            guide.aim(self._now, self._steps)
            pulls.append(guide.start_pull(seen, self._rng, self._thrift.at_once))
        looks = penalties.pull(seen, self._now)
        pictures.backward(seen.grad)
        self._ahead = None  # its graph is gone through
        terms = summed(pulls)  # a graphics card is at the decoder meanwhile
        for name, value in looks.items():
            terms[name] = value
            terms["total"] += value
        if weight := hold_weight(self._now, self._steps):
            terms["start"] = hold(self._latent.parameter, self._first, weight)
            terms["total"] += terms["start"]
        return terms

    def _picture(self) -> Tensor:
        """The pictures (B, 3, H, W) as they stand, decoded once for whoever asks; with a graph if enabled."""
        if self._ahead is None or (torch.is_grad_enabled() and not self._ahead.requires_grad):
            self._ahead = self._paint(self._latent.decodable())
        return self._ahead

    def _forget_picture(self) -> None:
        self._ahead = self._result = None

    def similarities(self) -> tuple[Similarity, ...]:
        """How alike each prompt of the scene and the picture are, as the last step saw them."""
        return mean_similarities(self._guides)

    def watch(self, is_watched: bool) -> None:
        """Gather from the next step on where each prompt is found, or leave it; no step differs for it."""
        if is_watched != (self._insight is not None):
            self._insight = Insight(self._settings.batch_size, self._grid) if is_watched else None
            for guide in self._guides:
                guide.is_watched = is_watched

    def regions(self) -> np.ndarray | None:
        """Where each prompt is found, in the order of `similarities`; see insight.py."""
        return self._insight.regions() if self._insight else None

    def _gain_insight(self) -> None:
        if self._insight:
            prompts = tuple((s.field, s.text) for s in self.similarities())
            self._insight.add(prompts, [guide.look for guide in self._guides if guide.look])

    def steer(self, changes: Mapping[str, Any]) -> None:
        """Follow new values from the next step on; raises T2IError, and then goes on as before."""
        self._follow(steered(self._settings, changes))

    def _follow(self, settings: VqganClipSettings) -> None:
        """Steer by `settings` from now on; what could fail is tried first."""
        for guide in self._guides:
            guide.aim(settings, self._steps)
        if mask_of(settings) != mask_of(self._settings):
            self._paint.mask(settings, self._latent.decodable())
        self._settings = settings
        self._best.forget()
        self._forget_picture()

    def result(self) -> Result:
        """The decoded pictures and the latents they are decoded from, as they stand after the last step.

        What is shown while the run goes on costs next to nothing: the next step would decode it as well.
        """
        if self._result is None:
            with torch.set_grad_enabled(self._steps < self.total_steps):
                latents = self._best_if_over()
                painted = self._picture() if latents is None else self._paint(latents)
            latents = self._latent.decodable() if latents is None else latents
            pixels = painted.detach().mul(255).round().to(torch.uint8)
            pictures = pixels.permute(0, 2, 3, 1).contiguous()
            self._result = Result(_owned(pictures).numpy(), _owned(latents).numpy())
        return self._result

    def _best_if_over(self) -> Tensor | None:
        """At the end the latents with the best score, where these are wanted; else those that stand."""
        best = self._best.latents() if self._now.keep_best and self._steps >= self.total_steps else None
        return None if best is None else best.to(self._first)

    def notes(self) -> Iterable[str]:
        """Which frames are kept, what the size became, what no CLIP can read, whether memory ran short."""
        return tuple(self._notes)

    def finish(self) -> Mapping[str, str]:
        """Where the best picture was found, if it was looked for."""
        return {"best after": f"{self._best.step} iterations"} if self._now.keep_best else {}

    def state_dict(self) -> dict[str, Any]:
        """Settings, latent, optimiser and random state: copies, so that later steps do not change them."""
        return {
            "settings": self._fingerprint(),
            "steered": self._settings.model_dump(mode="json"),
            "painter": self._paint.state_dict(),
            "best": self._best.state_dict(),
            "latent": _owned(self._latent.parameter),
            "first": _owned(self._first),
            "optimiser": copy.deepcopy(self._optimiser.state_dict()),
            "rng": self._rng.get_state(),
            "steps": self._steps,
            "ended_early": self.total_steps < self._settings.total_iter,
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue where `state` was taken; raises BadCheckpoint if it is of a run with other settings."""
        check_settings(state.get("settings"), self._first_settings, _SHAPE_NO_STEP)
        try:
            with torch.no_grad():
                self._latent.parameter.copy_(state["latent"])
                self._first.copy_(state["first"])
            self._optimiser.load_state_dict(copy.deepcopy(state["optimiser"]))
            self._rng.set_state(state["rng"])
            self._steps = int(state["steps"])
            self._follow(validated(VqganClipSettings, state["steered"] | self._lengths()))
            self._paint.load_state_dict(state["painter"])
            self._best.load_state_dict(state["best"], self._settings, self._steps)
            self._now = self._settings.at(max(0, self._steps - 1))
            if state.get("ended_early"):
                self.total_steps = self._steps
        except (KeyError, TypeError, ValueError, RuntimeError) as error:
            raise BadCheckpoint(said("The saved run is damaged. Delete it and start a new run.")) from error
        self._forget_picture()

    def _fingerprint(self) -> dict[str, Any]:
        return self._first_settings.model_dump(mode="json", exclude=_SHAPE_NO_STEP)

    def _lengths(self) -> dict[str, Any]:
        """The settings that may change when a run is continued, as this run has them."""
        return self._first_settings.model_dump(include=_SHAPE_NO_STEP)


def latent_scale(model: Model) -> float:
    """The `latent_scale` of a VQGAN's configuration, 1 if it says nothing: see latent.py."""
    scale = model.read_config().get("latent_scale", 1.0)
    if isinstance(scale, int | float) and math.isfinite(scale) and scale > 0:
        return float(scale)
    raise BadCheckpoint(
        said("The latent_scale in {config} must be a number greater than 0.", config=model.config)
    )


def _owned(tensor: Tensor) -> Tensor:
    """A copy on the CPU that shares nothing with the graph or with later steps."""
    return tensor.detach().to("cpu", copy=True)


def _modified(model: Model) -> int:
    """Tells weights that were trained anew from those in the cache."""
    return model.weights.stat().st_mtime_ns


@lru_cache(maxsize=1)  # only the last one is kept: large models fill a graphics card
def _cached_vqgan(model: Model, device: torch.device, dtype: torch.dtype | None, modified: int) -> Vqgan:
    return load_vqgan(model, device, dtype)


@lru_cache(maxsize=1)
def _cached_clips(
    models: tuple[tuple[Model, int], ...], device: torch.device, dtype: torch.dtype | None
) -> tuple[ClipModel, ...]:
    return tuple(load_clip(model, device, dtype) for model, _ in models)
