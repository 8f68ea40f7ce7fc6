"""The figures of an evaluation, from what a judge has seen in every portrait.

Knows no networks and no files.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import nan

import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.portraits.contenders import Contender
from t2i_desktop.engine.portraits.exam import Exam
from t2i_desktop.engine.portraits.lists import Part
from t2i_desktop.engine.portraits.measures import (
    accuracy,
    balanced_accuracy,
    distance_within,
    frechet_distance,
    precision_and_recall,
)
from t2i_desktop.engine.words import said

_TARGET = 0.9


@dataclass(frozen=True, slots=True)
class Row:
    """Whose portraits, of what, and how they were told. name: of a model, or "real"."""

    name: str
    of: str
    way: str = ""


Facts = Mapping[str, Tensor]
"""By name, one row each: "features" (N, D) and "scores" (N, A) of a judge, "clip" (N, D), "PSNR" (N,)."""
Found = Mapping[Row, Facts]
"""What was found of each row."""


@dataclass(frozen=True, slots=True)
class Drawings:
    """How right and how lifelike the portraits of one row are; nan where it was not asked.

    distance, precision, recall: to real portraits of the part, as the judge sees them. clip_distance: the
    same in the space of a CLIP. accuracies, balanced: of each attribute. named: of what the captions name,
    and nothing else. pairs: of each held-out pair, how often both are seen.
    """

    row: Row
    portraits: int
    distance: float
    clip_distance: float
    precision: float
    recall: float
    accuracies: tuple[float, ...] = ()
    balanced: tuple[float, ...] = ()
    named: float = nan
    pairs: tuple[float, ...] = ()

    @property
    def accuracy(self) -> float:
        """The mean over all attributes, each counting the same."""
        return _mean(self.accuracies)


@dataclass(frozen=True, slots=True)
class Skills:
    """What a model can do besides. psnr: in dB, nan where it cannot encode. seconds: of 64 portraits.

    variety, pixels: how much portraits told the same differ, in what a judge sees and in 16 × 16 pixels; 1 is
    how much real ones do. Of a model that is told nothing, all are compared with all real ones.
    """

    name: str
    title: str
    size: int
    psnr: float
    variety: float
    pixels: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Ordering:
    """Something that should hold. by: how far it is on the right side, below 0 on the wrong one."""

    claim: str
    by: float
    values: str


@dataclass(frozen=True, slots=True)
class Findings:
    """All figures. real: the judge on real portraits of the test part, whose halves are told apart.

    learnt: real portraits of the training part in the same space.
    """

    attributes: tuple[str, ...]
    pairs: tuple[tuple[str, ...], ...]
    real: Drawings
    learnt: Drawings
    drawings: tuple[Drawings, ...]
    skills: tuple[Skills, ...]
    orderings: tuple[Ordering, ...] = field(default=())


def findings(found: Found, exams: Mapping[Part, Exam], contenders: Sequence[Contender]) -> Findings:
    """The figures of what was found by `Row` about these contenders."""
    test = exams["test"]
    seen = found[Row("real", "test")]
    drawings = tuple(
        _judged(row, facts, exam, found[Row("real", part)])
        for row, facts in found.items()
        for part, exam in exams.items()
        if row.way and row.of == part
    )
    return Findings(
        attributes=test.portraits.source.shown,
        pairs=test.portraits.source.held_out,
        real=_real(seen, test),
        learnt=_lifelike(Row("real", "train"), found[Row("real", "train")], seen),
        drawings=drawings,
        skills=tuple(_skills(contender, found, test) for contender in contenders),
        orderings=tuple(_orderings(contenders, drawings)),
    )


def fullest(drawings: Sequence[Drawings], contender: Contender) -> Drawings:
    """The portraits of the test part that a model drew when it was told most."""
    row = Row(contender.name, "test", contender.ways[0])
    return next(drawn for drawn in drawings if drawn.row == row)


def _judged(row: Row, facts: Facts, exam: Exam, real: Facts) -> Drawings:
    """Of portraits that were asked for, beside real ones."""
    seen, named = facts["scores"] > 0, exam.named != 0
    return replace(
        _lifelike(row, facts, real),
        accuracies=tuple(accuracy(seen, exam.attributes).tolist()),
        balanced=tuple(balanced_accuracy(seen, exam.attributes).tolist()),
        named=float((seen == (exam.named > 0))[named].double().mean()),
        pairs=tuple(exam.pairs_seen(seen).tolist()),
    )


def _real(seen: Facts, test: Exam) -> Drawings:
    """Of the test part itself: right or wrong as a whole, lifelike as one half is beside the other."""
    halves = [{name: values[half::2] for name, values in seen.items()} for half in range(2)]
    beside = _lifelike(Row("real", "test"), *halves)
    return replace(
        _judged(beside.row, seen, test, seen),
        distance=beside.distance,
        clip_distance=beside.clip_distance,
        precision=beside.precision,
        recall=beside.recall,
    )


def _lifelike(row: Row, facts: Facts, real: Facts) -> Drawings:
    """Of portraits that nobody asked for."""
    features = facts["features"]
    precision, recall = precision_and_recall(real["features"], features)
    return Drawings(
        row=row,
        portraits=len(features),
        distance=frechet_distance(features, real["features"]),
        clip_distance=frechet_distance(facts["clip"], real["clip"]),
        precision=precision,
        recall=recall,
    )


def _skills(contender: Contender, found: Found, test: Exam) -> Skills:
    again = found.get(Row(contender.name, "reconstruction"))
    alike = found[Row(contender.name, "alike")]
    real = found[Row("real", "test")]["features"]
    groups, real_groups = alike["groups"][:, 0], test.attributes.unique(dim=0, return_inverse=True)[1]
    if contender.ways[0] == "nothing":
        groups, real_groups = torch.zeros_like(groups), torch.zeros_like(real_groups)
    far = small(test.images(slice(0, len(test))))
    return Skills(
        name=contender.name,
        title=contender.title,
        size=contender.size,
        psnr=float(again["PSNR"].mean()) if again else nan,
        variety=distance_within(alike["features"], groups) / distance_within(real, real_groups),
        pixels=distance_within(alike["pixels"], groups) / distance_within(far, real_groups),
        seconds=float(found[Row(contender.name, "time")]["seconds"].median()),
    )


def small(images: Tensor) -> Tensor:
    """Portraits (N, 3, 64, 64) as 16 × 16 pixels in a row, (N, 768): what is seen from afar."""
    return F.avg_pool2d(images, 4).flatten(1)


def _orderings(contenders: Sequence[Contender], drawings: Sequence[Drawings]) -> list[Ordering]:
    """What should hold of models of the three kinds, of the first one of each that there is."""
    by_kind = {c.model.about.kind: fullest(drawings, c) for c in reversed(contenders)}
    vae, cvae, gan = (by_kind.get(kind) for kind in ("vae", "cvae", "gan"))
    claims: list[Ordering] = []
    for title, drawn in (("CVAE", cvae), ("GAN", gan)):
        if drawn:
            right = drawn.accuracy
            claim = said("{model}: mean accuracy of at least 90%", model=title)
            claims.append(Ordering(claim, right - _TARGET, f"{right:.1%}"))
    if vae and cvae:
        by = cvae.accuracy - vae.accuracy
        values = said("{first:.1%} against {second:.1%}", first=cvae.accuracy, second=vae.accuracy)
        claims.append(Ordering(said("The CVAE draws what is asked more often than the VAE"), by, values))
    if cvae and gan:
        values = said("{first:.0f} against {second:.0f}", first=gan.distance, second=cvae.distance)
        claims.append(
            Ordering(
                said("The GAN is nearer to real portraits than the CVAE (Fréchet distance)"),
                cvae.distance - gan.distance,
                values,
            )
        )
    return claims


def _mean(values: Sequence[float]) -> float:
    """The mean of those that are numbers."""
    known = [value for value in values if value == value]
    return sum(known) / len(known) if known else nan
