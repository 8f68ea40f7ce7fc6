"""What a cell came to, in plain values, and what a column came to over all of its cells."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from typing import Literal

from t2i_desktop.engine.compare.comparison import Cell
from t2i_desktop.engine.words import joined, said

State = Literal["done", "failed"]


@dataclass(frozen=True, slots=True)
class Figures:
    """seconds: of the steps, without loading and rests. loss: the last `total`; None if there is none.

    judge: who gave the score, a share from 0 to 1; empty, and the score None, where nobody could: `remark`
    then says why. message: why it failed. items: the ids of its pictures.
    """

    state: State
    seconds: float = 0.0
    steps: int = 0
    loss: float | None = None
    device: str = ""
    judge: str = ""
    score: float | None = None
    remark: str = ""
    message: str = ""
    items: tuple[str, ...] = ()

    def lines(self) -> tuple[str, ...]:
        """What stands under the picture."""
        if self.state == "failed":
            return (said("failed"), self.message)
        pace = said(
            "{seconds:.1f} s · {n} steps",
            one="{seconds:.1f} s · {n} step",
            seconds=self.seconds,
            n=self.steps,
        )
        loss = said("no loss") if self.loss is None else said("loss {loss:.3f}", loss=self.loss)
        return pace, joined((loss, _judged(self.score)), said("{all} · {next}"))


@dataclass(frozen=True, slots=True)
class Summary:
    """One column: the mean score, over how many cells, and of which judge; the median of the seconds.

    done, failed, total: numbers of cells.
    """

    judge: str
    score: float | None
    scored: int
    seconds: float | None
    done: int
    failed: int
    total: int

    def lines(self) -> tuple[str, ...]:
        """The same in words."""
        pace = (
            said("no time") if self.seconds is None else said("median {seconds:.1f} s", seconds=self.seconds)
        )
        done = said("{done} of {total} done", done=self.done, total=self.total)
        if self.failed:
            done = joined((done, said("{n} failed", one="{n} failed", n=self.failed)))
        return _judged(self.score), pace, done


def summaries(columns: int, cells: Iterable[Cell], found: Mapping[str, Figures]) -> tuple[Summary, ...]:
    """The summary of each column; `found` holds the figures of cells by their key."""
    own: list[list[Figures | None]] = [[] for _ in range(columns)]
    for cell in cells:
        own[cell.column].append(found.get(cell.key))
    return tuple(_summary(each) for each in own)


def best_columns(sums: Sequence[Summary]) -> frozenset[int]:
    """The numbers of the columns to which a judge gave the highest mean score.

    None of a judge who has not scored equally many pictures of each, or finds all columns alike.
    """
    judges: dict[str, list[int]] = {}
    for number, each in enumerate(sums):
        if each.score is not None:
            judges.setdefault(each.judge, []).append(number)
    best: set[int] = set()
    for numbers in judges.values():
        scores = {sums[number].score for number in numbers}
        if len(scores) > 1 and len({sums[number].scored for number in numbers}) == 1:
            best |= {number for number in numbers if sums[number].score == max(filter(None, scores))}
    return frozenset(best)


def spoken_score(score: float | None) -> str:
    """A score as a percentage; a dash if there is none."""
    return "–" if score is None else f"{score:.0%}"


def _judged(score: float | None) -> str:
    return said("no score") if score is None else said("judge {score}", score=spoken_score(score))


def _summary(figures: list[Figures | None]) -> Summary:
    done = [each for each in figures if each and each.state == "done"]
    scores = [each.score for each in done if each.score is not None]
    return Summary(
        next((each.judge for each in done if each.judge), ""),
        fmean(scores) if scores else None,
        len(scores),
        median(each.seconds for each in done) if done else None,
        len(done),
        sum(each is not None and each.state == "failed" for each in figures),
        len(figures),
    )
