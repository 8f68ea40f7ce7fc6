"""The one list of judges: who may say how well a picture of which generator shows its prompt.

A judge never took part in drawing. Its code is imported, and its weights are read, when the first picture is
to be judged. Knows no generator's code. Imports no torch.
"""

from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.words import said
from t2i_desktop.resources import resource_path


class Unjudged(T2IError):
    """A picture has no score; the text says why."""


class Scorer(Protocol):
    """A judge at work."""

    def score(self, pictures: np.ndarray, settings: Settings) -> float:
        """How well pictures (N, H, W, 3) uint8 show what their settings ask for, from 0 to 1, on average.

        Raises Unjudged if that cannot be told of these settings.
        """
        ...


@dataclass(frozen=True, slots=True)
class Judge:
    """generators: those whose pictures it knows. weights: its file or folder in the program's `judges`.

    factory: "module:Class", made from the path of the weights. meaning: of its score, in one sentence.
    """

    name: str
    title: str
    generators: tuple[str, ...]
    weights: str
    factory: str
    meaning: str

    @property
    def path(self) -> Path:
        """Where its weights are, or would be."""
        return resource_path("judges", self.weights)


JUDGES = (
    Judge(
        "pictures",
        said("Judge of pictures"),
        ("vqgan-clip",),
        "pictures",
        "t2i_desktop.engine.compare.picture_judge:PictureScorer",
        said("How likely the prompt is the picture's, among a hundred others and itself in other colours."),
    ),
    Judge(
        "digits",
        said("Judge of digits"),
        ("digits",),
        "digits.safetensors",
        "t2i_desktop.engine.compare.digits_judge:DigitsScorer",
        said("How sure it is that the digits are the one that the prompt names, on average."),
    ),
    Judge(
        "portraits",
        said("Judge of portraits"),
        ("portraits",),
        "portraits.safetensors",
        "t2i_desktop.engine.compare.portraits_judge:PortraitsScorer",
        said(
            "How sure it is that the attributes asked for are there, and those not wanted are not, "
            "on average."
        ),
    ),
)


def judge_of(generator: str) -> Judge | None:
    """Who judges the pictures of a generator; None if nobody does."""
    return next((judge for judge in JUDGES if generator in judge.generators), None)


@dataclass(slots=True)
class Bench:
    """The judges that sit: each is called when it is needed for the first time, and stays."""

    _scorers: dict[str, Scorer] = field(default_factory=dict[str, Scorer])

    def score(self, generator: str, pictures: np.ndarray, settings: Settings) -> tuple[str, float]:
        """The judge's title and score of pictures (N, H, W, 3) uint8; raises Unjudged."""
        judge = judge_of(generator)
        if judge is None:
            raise Unjudged(said("No judge knows pictures of this generator."))
        return judge.title, self._scorer(judge).score(pictures, settings)

    def _scorer(self, judge: Judge) -> Scorer:
        if judge.name not in self._scorers:
            if not judge.path.exists():
                raise Unjudged(said("The weights of the judge are not installed."))
            module, _, name = judge.factory.partition(":")
            made: Any = getattr(import_module(module), name)(judge.path)
            self._scorers[judge.name] = made
        return self._scorers[judge.name]
