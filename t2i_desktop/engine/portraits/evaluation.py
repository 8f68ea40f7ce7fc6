"""How good models of portraits are: all draw what the same exam asks, and one judge looks at everything.

Each step is one piece of the work of one model, so that it is driven, paused and resumed like every other
run. Knows nothing of training, nor of what the figures mean.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.device import describe, seeded
from t2i_desktop.engine.errors import BadCheckpoint, BadData
from t2i_desktop.engine.events import Result
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import load_clip
from t2i_desktop.engine.portraits.celeba import open_celeba
from t2i_desktop.engine.portraits.contenders import Contender, clip_needed, contenders
from t2i_desktop.engine.portraits.dataset import PortraitSet, load_prepared, prepare
from t2i_desktop.engine.portraits.evaluation_report import write_report
from t2i_desktop.engine.portraits.evaluation_settings import PortraitsEvaluationSettings
from t2i_desktop.engine.portraits.evaluation_sheets import overview, write_sheets
from t2i_desktop.engine.portraits.exam import Exam, Way, embed_captions, exam_of
from t2i_desktop.engine.portraits.findings import Found, Row, findings, small
from t2i_desktop.engine.portraits.judge import load_judge
from t2i_desktop.engine.portraits.lists import Part
from t2i_desktop.engine.portraits.measures import psnr
from t2i_desktop.engine.portraits.preparing import told_progress
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import said

_CPU = torch.device("cpu")
_PIECE = 256  # portraits in one step
_TIMED, _TIMES = 64, 3  # portraits drawn at once, and how often
_ALIKE, _EACH = 32, 8  # conditions whose portraits are compared with each other, and how many of each
_PARTS: tuple[Part, ...] = ("test", "valid", "train")

Gathered = dict[str, Tensor]


@dataclass(frozen=True, slots=True)
class _Piece:
    """One step: whose figures it adds to, and what it finds out, by name, one row for each portrait."""

    row: Row
    do: Callable[[], Gathered]


class PortraitsEvaluation:
    """`t2i evaluate portraits`."""

    def prepare(self, settings: PortraitsEvaluationSettings, control: RunControl) -> Iterator[str]:
        """Make pictures and the embeddings of the exam's captions ready; raises BadData or MissingModel."""
        source, cache = open_celeba(Path(settings.data)), Path(settings.cache)
        yield from told_progress(prepare(source, cache, control))
        clip = clip_needed(contenders(settings.models, settings.clip), settings.clip)
        for part in ("test", "valid") if clip and not control.cancelled else ():
            portraits = load_prepared(source, cache)
            if len(portraits.indices(part)) and not control.cancelled:
                made = embed_captions(portraits, part, settings.number, clip, cache, control)
                yield from told_progress(made)

    def begin(self, settings: PortraitsEvaluationSettings) -> "PortraitsEvaluationRun":
        """Load models, judge and portraits; raises MissingModel, BadCheckpoint or BadData."""
        return PortraitsEvaluationRun(settings)


class PortraitsEvaluationRun:
    """Goes through the pieces one by one; the figures are told at the end."""

    title = said("Evaluation of the portraits")
    show_step = 0

    def __init__(self, settings: PortraitsEvaluationSettings) -> None:
        self._settings = settings
        self._contenders = contenders(settings.models, settings.clip, settings.truncation)
        self._judge = load_judge(Path(settings.judge), _CPU)
        self._clip = load_clip(ModelCatalog().find(settings.clip), _CPU)
        portraits = load_prepared(open_celeba(Path(settings.data)), Path(settings.cache))
        _check_attributes(portraits, self._judge.attributes, self._contenders)
        clip = clip_needed(self._contenders, settings.clip)
        self._exams: dict[Part, Exam] = {
            part: exam_of(
                portraits, part, settings.number, "" if part == "train" else clip, Path(settings.cache)
            )
            for part in _PARTS
            if len(portraits.indices(part))
        }
        if len(self._exams.get("test", ())) < _EACH:
            raise BadData(
                said(
                    "The test part of {data} has fewer than {number} portraits. Add some.",
                    data=settings.data,
                    number=_EACH,
                )
            )
        self.device = describe(_CPU)
        self._pieces = [*self._real_pieces(), *(p for c in self._contenders for p in self._pieces_of(c))]
        self.total_steps = len(self._pieces)
        self._gathered: list[Gathered] = []

    def step(self) -> Mapping[str, float]:
        """Do the next piece; what it found, on average, where a number says something."""
        with torch.inference_mode():
            found = self._pieces[len(self._gathered)].do()
        self._gathered.append({name: value.clone() for name, value in found.items()})
        told = {name: float(value.mean()) for name, value in found.items() if value.ndim == 1}
        return {"total": 1 - told["agreement"] if "agreement" in told else float("nan"), **told}

    def result(self) -> Result:
        """The first portraits of each model, a row each, told the same and of the same latents."""
        with torch.inference_mode():
            shown = overview(self._contenders, self._exams["test"], self._settings.seed)
        return Result(shown[None])

    def notes(self) -> Iterable[str]:
        """What is asked."""
        asked, models = len(self._exams["test"]), len(self._contenders)
        yield said(
            "{number:,} portraits of the test part are asked, each time, of {models} models.",
            number=asked,
            models=models,
        )

    def finish(self) -> Mapping[str, str]:
        """The figures by name; all of them and the sheets are written to the output folder."""
        found = findings(self._found(), self._exams, self._contenders)
        folder = Path(self._settings.out)
        with torch.inference_mode():
            write_sheets(folder, self._exams["test"], self._contenders, self._found(), self._settings.seed)
        return write_report(folder, found)

    def state_dict(self) -> dict[str, Any]:
        """What was found so far, and of what."""
        return {"of": self._of(), "gathered": [dict(found) for found in self._gathered]}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on behind what is done; raises BadCheckpoint if it is of another evaluation."""
        try:
            if state["of"] != self._of() or len(state["gathered"]) > self.total_steps:
                raise ValueError("another evaluation")
            self._gathered = [
                {name: value.clone() for name, value in found.items()} for found in state["gathered"]
            ]
        except (LookupError, ValueError, TypeError, AttributeError) as error:
            raise BadCheckpoint(
                said("The checkpoint is not of this evaluation. Delete it to start from the beginning.")
            ) from error

    def _of(self) -> list[str]:
        """What tells this evaluation from others."""
        s, test = self._settings, self._exams["test"]
        pictures = test.portraits.source.pictures.fingerprint()
        known = [f"{contender.name} {contender.checksum}" for contender in self._contenders]
        return [pictures, s.judge, str(s.seed), str(s.number), str(s.truncation), *known]

    def _found(self) -> Found:
        """By row, what all its pieces have found, one after the other."""
        rows: dict[Row, list[Gathered]] = {}
        for piece, gathered in zip(self._pieces, self._gathered, strict=False):
            rows.setdefault(piece.row, []).append(gathered)
        return {
            row: {name: torch.cat([part[name] for part in parts]) for name in parts[0]}
            for row, parts in rows.items()
        }

    def _real_pieces(self) -> Iterator[_Piece]:
        for part, exam in self._exams.items():
            for rows in _slices(len(exam)):
                yield _Piece(Row("real", part), partial(self._look, exam, rows, partial(exam.images, rows)))

    def _pieces_of(self, contender: Contender) -> Iterator[_Piece]:
        """All that is asked of one model: to draw in each way, to draw again, and to be quick."""
        asked: list[tuple[Part, Way]] = [("test", way) for way in contender.ways]
        if "valid" in self._exams:
            asked.append(("valid", contender.ways[0]))
        for part, way in asked:
            exam = self._exams[part]
            latents = exam.latents(contender.model.latent_dimensions, self._settings.seed)
            for rows in _slices(len(exam)):
                draw = partial(contender.draw, exam, way, latents[rows], rows)
                yield _Piece(Row(contender.name, part, way), partial(self._look, exam, rows, draw))
        if contender.model.can_encode:
            for rows in _slices(len(self._exams["test"])):
                yield _Piece(Row(contender.name, "reconstruction"), partial(self._again, contender, rows))
        for rows in _slices(min(_ALIKE, len(self._exams["test"])), _PIECE // _EACH):
            yield _Piece(Row(contender.name, "alike"), partial(self._alike, contender, rows))
        for _ in range(_TIMES):
            yield _Piece(Row(contender.name, "time"), partial(self._time, contender))

    def _look(self, exam: Exam, rows: slice, draw: Callable[[], Tensor]) -> Gathered:
        """What the judge makes of portraits, and how far that is what was asked."""
        images = draw().clamp(-1, 1)
        features = self._judge.features(images)
        scores = self._judge.decide(features)
        asked = exam.attributes[rows]
        right = ((scores > 0) == (asked > 0)) & (asked != 0)
        agreement = right.sum(dim=1) / (asked != 0).sum(dim=1).clamp_min(1)
        clip = F.normalize(self._clip.encode_images((images + 1) / 2), dim=1)
        return {"features": features, "scores": scores, "agreement": agreement, "clip": clip}

    def _again(self, contender: Contender, rows: slice) -> Gathered:
        """How well real portraits are encoded and decoded."""
        exam = self._exams["test"]
        return {"PSNR": psnr(exam.images(rows), contender.reconstruct(exam, rows).clamp(-1, 1))}

    def _alike(self, contender: Contender, rows: slice) -> Gathered:
        """What the judge makes of several portraits of each of some conditions, from other latents each."""
        exam, way, model = self._exams["test"], contender.ways[0], contender.model
        asked = torch.arange(rows.start, rows.stop).repeat_interleave(_EACH)
        condition = exam.condition(way, rows, model.about.text).at(asked - rows.start)
        random = seeded(self._settings.seed + 1 + rows.start)
        latents = torch.randn(len(asked), model.latent_dimensions, generator=random)
        images = model.draw(latents * contender.truncation, condition).clamp(-1, 1)
        return {"features": self._judge.features(images), "groups": asked[:, None], "pixels": small(images)}

    def _time(self, contender: Contender) -> Gathered:
        """Seconds of all cores together for one batch: what else the machine does counts not."""
        exam, model = self._exams["test"], contender.model
        rows = torch.arange(_TIMED) % len(exam)
        condition = exam.condition(contender.ways[0], slice(0, len(exam)), model.about.text).at(rows)
        latents = torch.randn(_TIMED, model.latent_dimensions, generator=seeded(self._settings.seed))
        began = time.process_time()
        model.draw(latents, condition)
        return {"seconds": torch.tensor([time.process_time() - began])}


def _slices(number: int, piece: int = _PIECE) -> Iterator[slice]:
    return (slice(start, min(start + piece, number)) for start in range(0, number, piece))


def _check_attributes(portraits: PortraitSet, judged: tuple[str, ...], found: tuple[Contender, ...]) -> None:
    """Raise BadData unless all speak of the same attributes in the same order."""
    shown = portraits.source.shown
    for name, attributes in [
        (said("The judge"), judged),
        *((f"“{c.name}”", c.model.about.attributes) for c in found),
    ]:
        if attributes != shown:
            raise BadData(
                said(
                    "{name} knows other attributes than those that {folder} shows. Train it on these "
                    "portraits.",
                    name=name,
                    folder=portraits.source.root,
                )
            )
