"""How good the digits models are: each class is drawn, judged by another network, and compared.

Each step draws one class, so that it is driven, paused and resumed like every other run. Knows nothing of
training.
"""

import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from t2i_desktop.engine.device import describe, seeded
from t2i_desktop.engine.digits.data import load_pictures
from t2i_desktop.engine.digits.generator import load_pair
from t2i_desktop.engine.digits.measures import accuracy, diversity, nearest
from t2i_desktop.engine.digits.sampling import Denoising
from t2i_desktop.engine.digits.settings import DigitsEvaluationSettings
from t2i_desktop.engine.digits.training import to_images, to_pictures
from t2i_desktop.engine.digits.weights import load_judge
from t2i_desktop.engine.errors import BadCheckpoint, BadData
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.figures import write_figures
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.images import png_bytes
from t2i_desktop.engine.words import said

_CPU = torch.device("cpu")
_COLUMNS = 12  # of each class on the sheet: the first ones, not picked
_SCALE = 2  # of the sheets that are written


class DigitsEvaluation:
    """`t2i evaluate digits`."""

    def begin(self, settings: DigitsEvaluationSettings) -> "DigitsEvaluationRun":
        """Load networks and pictures; raises MissingModel, BadCheckpoint or BadData."""
        return DigitsEvaluationRun(settings)


class DigitsEvaluationRun:
    """Draws the classes one by one; the figures are told at the end."""

    title = said("Evaluation of the digits")
    show_step = 0

    def __init__(self, settings: DigitsEvaluationSettings) -> None:
        self._settings = settings
        self._clip, self._diffusion = load_pair(settings.clip, settings.diffusion, _CPU)
        self._judge = load_judge(Path(settings.judge), _CPU)
        self._train = load_pictures(Path(settings.data), "train")
        self._test = load_pictures(Path(settings.data), "test")
        if self._clip.names != self._train.names:
            raise BadData(said("The CLIP has learnt other names than those of {data}.", data=settings.data))
        self.device = describe(_CPU)
        self._classes: list[int] = np.unique(self._test.labels).tolist()  # a label file may leave some out
        self.total_steps = len(self._classes)
        self._drawn: list[Tensor] = []  # of each class (num_samples, 1, 28, 28)
        self._seconds: list[float] = []  # of all cores together: what else the machine does counts not

    def step(self) -> Mapping[str, float]:
        """Draw the next class, and let the judge say what it sees."""
        s, label = self._settings, self._classes[len(self._drawn)]
        began = time.process_time()
        asked = self._clip.class_embeddings()[label].expand(s.num_samples, -1)
        random = seeded(s.seed + label)
        drawn = Denoising(self._diffusion, asked, random, steps=s.steps, guidance=s.guidance).finished()
        self._seconds.append(time.process_time() - began)
        self._drawn.append(drawn.clone())
        right = float((self._judge.labels(drawn) == label).float().mean())
        return {"total": 1 - right, "agreement": right, "seconds": self._seconds[-1]}

    def result(self) -> Result:
        """The first pictures of each class so far, row by row."""
        return Result(self._sheet()[None])

    def notes(self) -> Iterable[str]:
        """What is asked."""
        yield said(
            "{number} pictures of each of {classes} classes.",
            number=self._settings.num_samples,
            classes=self.total_steps,
        )

    def finish(self) -> Mapping[str, str]:
        """The figures by name, also written to the output folder, with two sheets."""
        figures = self.figures()
        folder = Path(self._settings.out)
        write_figures(folder, figures)
        for name, picture in (("sheet", self._sheet()), ("nearest", self._beside_nearest())):
            enlarged = picture.repeat(_SCALE, axis=0).repeat(_SCALE, axis=1)
            write_atomically(folder / f"{name}.png", png_bytes(enlarged, {}))
        return figures

    def figures(self) -> dict[str, str]:
        """All measures, in words."""
        s, drawn = self._settings, torch.cat(self._drawn)
        labels = torch.tensor(self._classes).repeat_interleave(s.num_samples)
        real, real_labels = to_images(self._test.pictures), torch.from_numpy(self._test.labels)
        train = to_images(self._train.pictures)
        with torch.inference_mode():
            seen = (self._clip.encode_images(real) @ self._clip.class_embeddings().t()).argmax(dim=1)
        ratios = diversity(drawn, labels) / diversity(real, real_labels)
        ours, theirs = nearest(drawn, train)[0], nearest(real, train)[0]
        agreed = accuracy(self._judge.labels(drawn), labels)
        seconds = float(np.median(self._seconds))
        return {
            said("CLIP, zero-shot, on held-out digits"): f"{accuracy(seen, real_labels):.1%}",
            said("judge on held-out digits"): f"{accuracy(self._judge.labels(real), real_labels):.1%}",
            said("judge agrees with the prompt"): said(
                "{share:.1%} of {number}", share=agreed, number=len(drawn)
            ),
            said("pairwise distance, of that of real digits"): said(
                "{mean:.0%} (least {least:.0%})", mean=float(ratios.mean()), least=float(ratios.min())
            ),
            said("nearest training picture, median"): _beside_real(ours.median(), theirs.median()),
            said("nearest training picture, least"): _beside_real(ours.min(), theirs.min()),
            said("{number} digits in {steps} DDIM steps", number=s.num_samples, steps=s.steps): said(
                "{seconds:.1f} s of one CPU core", seconds=seconds
            ),
        }

    def state_dict(self) -> dict[str, Any]:
        """The pictures so far, and how long they took."""
        return {"drawn": list(self._drawn), "seconds": list(self._seconds)}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on behind the classes already drawn; raises BadCheckpoint if it is of another job."""
        try:
            drawn = [pictures.clone() for pictures in state["drawn"]]
            if any(len(pictures) != self._settings.num_samples for pictures in drawn):
                raise ValueError("another number of pictures")
            self._drawn, self._seconds = drawn, list(state["seconds"])
        except (LookupError, ValueError, TypeError, AttributeError) as error:
            raise BadCheckpoint(
                said("The checkpoint is not of this evaluation. Delete it to start from the beginning.")
            ) from error

    def _sheet(self) -> np.ndarray:
        """A row for each class, (H, W, 3) uint8."""
        rows = [np.concatenate(list(to_pictures(drawn[:_COLUMNS])), axis=1) for drawn in self._drawn]
        return np.concatenate(rows)

    def _beside_nearest(self) -> np.ndarray:
        """Of each class the digit most like a training picture, and beneath it that picture."""
        train = to_images(self._train.pictures)
        above, beneath = [], []
        for drawn in self._drawn:
            distances, places = nearest(drawn, train)
            closest = int(distances.argmin())
            above.append(to_pictures(drawn[closest : closest + 1])[0])
            beneath.append(to_pictures(train[places[closest]][None])[0])
        return np.concatenate([np.concatenate(above, axis=1), np.concatenate(beneath, axis=1)])


def _beside_real(ours: torch.Tensor, theirs: torch.Tensor) -> str:
    return said("{ours:.2f} (real {theirs:.2f})", ours=float(ours), theirs=float(theirs))
