"""The one list of generators and training recipes, by name: those of the program, and those of plug-ins.

An entry knows its settings at once, and imports its (heavy) factory only when a run begins,
so that the window can show every form before torch is loaded.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Literal, TypeVar

from t2i_desktop.engine.digits.settings import (
    DigitsClipSettings,
    DigitsDiffusionSettings,
    DigitsEvaluationSettings,
    DigitsJudgeSettings,
    DigitsSettings,
)
from t2i_desktop.engine.errors import BadSettings, T2IError
from t2i_desktop.engine.film.settings import FilmSettings
from t2i_desktop.engine.generator import Generator, Preparing, Releasable, Run
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.latents.settings import MixSettings
from t2i_desktop.engine.plugins import PROMPTS, BadPlugin, Loaded, Plugins, brief, load_plugins
from t2i_desktop.engine.portraits.evaluation_settings import PortraitsEvaluationSettings
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.portraits.training_settings import (
    PortraitsClipSettings,
    PortraitsJudgeSettings,
    PortraitsTrainingSettings,
)
from t2i_desktop.engine.preflight import Preflight
from t2i_desktop.engine.restyle.settings import RestyleSettings
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.settings import Settings, specs
from t2i_desktop.engine.starter.settings import (
    ClipTrainingSettings,
    EvaluationSettings,
    JudgeTrainingSettings,
    VqganTrainingSettings,
)
from t2i_desktop.engine.words import said

T = TypeVar("T")
Purpose = Literal["generate", "film", "train", "evaluate"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A generator as a menu shows it. `factory` is "module:Class", `preflight` "module:function" or None."""

    name: str
    title: str
    purpose: Purpose
    settings_type: type[Settings]
    factory: str
    preflight: str | None = None

    def create(self) -> Generator[Any]:
        """Import and build the generator."""
        return _imported(self.factory)()

    def prepare(self, settings: Settings, control: RunControl) -> Iterator[str]:
        """Import the generator now, and let it make ready what it needs, if it does."""
        generator = self.create()
        if isinstance(generator, Preparing):
            yield from generator.prepare(settings, control)

    def begin(self, settings: Settings) -> Run:
        """Import the generator now, and begin: an entry is itself a Generator, and fails as runs do."""
        return self.create().begin(settings)

    def release(self) -> None:
        """Let the generator forget the models that it holds between runs, if it does."""
        generator = self.create()
        if isinstance(generator, Releasable):
            generator.release()

    def check(self, settings: Settings) -> Preflight | None:
        """Import what is needed now, and say whether there is memory for a run; None if that cannot be told.

        Raises as a run does that cannot begin.
        """
        return _imported(self.preflight)(settings) if self.preflight else None


class PluginEntry(Entry):
    """A generator of another package: whatever it raises is told as its fault, and never ends the program."""

    __slots__ = ()

    def create(self) -> Generator[Any]:
        """Import and build the generator; raises BadPlugin."""
        return self._guarded(super().create)

    def begin(self, settings: Settings) -> Run:
        """Begin; raises BadPlugin, or what the plug-in says in a T2IError."""
        run = self._guarded(lambda: self.create().begin(settings))
        facts = {"title": str, "device": str, "total_steps": int, "show_step": int}
        if wrong := [name for name, kind in facts.items() if not isinstance(getattr(run, name, None), kind)]:
            raise BadPlugin(
                said(
                    "The plug-in “{name}” began a run without a proper {wrong}.",
                    name=self.name,
                    wrong=" or ".join(wrong),
                )
            )
        return run

    def _guarded(self, what: Callable[[], T]) -> T:
        try:
            return what()
        except (T2IError, MemoryError):
            raise
        except (Exception, SystemExit) as error:
            if type(error).__name__ == "OutOfMemoryError":
                raise
            raise BadPlugin(
                said(
                    "The plug-in “{name}” could not begin ({reason}). Tell its author, and choose another "
                    "generator meanwhile.",
                    name=self.name,
                    reason=brief(error),
                )
            ) from error


ENTRIES = (
    Entry(
        "vqgan-clip", said("VQGAN + CLIP"), "generate", VqganClipSettings,
        "t2i_desktop.engine.guidance.generator:VqganClip", "t2i_desktop.engine.guidance.memory:preflight",
    ),
    Entry(
        "latents", said("Mix of latents"), "generate", MixSettings,
        "t2i_desktop.engine.latents.mixer:LatentMix",
    ),
    Entry("digits", said("Digits"), "generate", DigitsSettings, "t2i_desktop.engine.digits.generator:Digits"),
    Entry(
        "portraits", said("Portraits"), "generate", PortraitsSettings,
        "t2i_desktop.engine.portraits.generator:Portraits",
    ),
    Entry("film", said("Film"), "film", FilmSettings, "t2i_desktop.engine.film.film:Film"),
    Entry(
        "restyle", said("Restyle"), "film", RestyleSettings,
        "t2i_desktop.engine.restyle.restyle:Restyle", "t2i_desktop.engine.guidance.memory:preflight",
    ),
    Entry(
        "starter-clip", said("Starter CLIP"), "train", ClipTrainingSettings,
        "t2i_desktop.engine.starter.clip_training:ClipTraining",
    ),
    Entry(
        "starter-vqgan", said("Starter VQGAN"), "train", VqganTrainingSettings,
        "t2i_desktop.engine.starter.vqgan_training:VqganTraining",
    ),
    Entry(
        "starter-judge", said("Independent judge"), "train", JudgeTrainingSettings,
        "t2i_desktop.engine.starter.judge_training:JudgeTraining",
    ),
    Entry(
        "digits-clip", said("Digits CLIP"), "train", DigitsClipSettings,
        "t2i_desktop.engine.digits.clip_training:DigitsClipTraining",
    ),
    Entry(
        "digits-diffusion", said("Digits diffusion"), "train", DigitsDiffusionSettings,
        "t2i_desktop.engine.digits.diffusion_training:DigitsDiffusionTraining",
    ),
    Entry(
        "digits-judge", said("Digits judge"), "train", DigitsJudgeSettings,
        "t2i_desktop.engine.digits.judge_training:DigitsJudgeTraining",
    ),
    Entry(
        "portraits-clip", said("Portraits CLIP"), "train", PortraitsClipSettings,
        "t2i_desktop.engine.portraits.clip_training:PortraitsClipTraining",
    ),
    Entry(
        "portraits", said("Portraits"), "train", PortraitsTrainingSettings,
        "t2i_desktop.engine.portraits.training:PortraitsTraining",
    ),
    Entry(
        "portraits-judge", said("Portraits judge"), "train", PortraitsJudgeSettings,
        "t2i_desktop.engine.portraits.judge_training:PortraitsJudgeTraining",
    ),
    Entry(
        "digits", said("Digits"), "evaluate", DigitsEvaluationSettings,
        "t2i_desktop.engine.digits.evaluation:DigitsEvaluation",
    ),
    Entry(
        "portraits", said("Portraits"), "evaluate", PortraitsEvaluationSettings,
        "t2i_desktop.engine.portraits.evaluation:PortraitsEvaluation",
    ),
    Entry(
        "starter", said("Starter models"), "evaluate", EvaluationSettings,
        "t2i_desktop.engine.starter.evaluation:StarterEvaluation",
    ),
)  # fmt: skip


@cache
def plugins() -> Plugins:
    """The plug-ins, imported when they are first asked for."""
    return load_plugins({entry.name for entry in ENTRIES})


def entries(purpose: Purpose | None = None) -> tuple[Entry, ...]:
    """All entries, or those for one purpose: first those of the program, then those of plug-ins."""
    known = (*ENTRIES, *map(_entry_of, plugins().loaded))
    return tuple(entry for entry in known if purpose in (None, entry.purpose))


def named(name: str, purpose: Purpose | None = None) -> Entry | None:
    """The entry called `name`, for this purpose or the first one, if there is one.

    Plug-ins are imported only if no generator of the program is called that.
    """
    for source in (lambda: ENTRIES, entries):
        for entry in source():
            if entry.name == name and purpose in (None, entry.purpose):
                return entry
    return None


def find(name: str, purpose: Purpose | None = None) -> Entry:
    """The entry called `name`, as `named` finds it; raises BadSettings listing the names."""
    if entry := named(name, purpose):
        return entry
    for fault in plugins().faults:
        if fault.source.name == name:
            raise BadSettings(str(fault))
    known = ", ".join(dict.fromkeys(entry.name for entry in entries(purpose)))
    raise BadSettings(
        said("There is no generator named “{name}”. Known names: {known}.", name=name, known=known)
    )


def prompt_of(entry: Entry) -> str:
    """The name of the setting that holds the prompt; empty if there is none."""
    return next((spec.name for spec in specs(entry.settings_type) if spec.name in PROMPTS), "")


def _entry_of(loaded: Loaded) -> Entry:
    plugin = loaded.plugin
    return PluginEntry(loaded.source.name, plugin.title, "generate", plugin.settings_type, plugin.factory)


def _imported(place: str) -> Any:
    module, _, attribute = place.partition(":")
    return getattr(import_module(module), attribute)
