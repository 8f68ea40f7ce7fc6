"""The figures of the portraits' evaluation as files: a table to read, and all of them to compute with.

Knows nothing of how they were found.
"""

import csv
import io
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.portraits.attributes import in_words
from t2i_desktop.engine.portraits.findings import Drawings, Findings, Ordering, Skills
from t2i_desktop.engine.words import joined, said

_NONE = "–"
_WAYS = {
    "both": said("both"),
    "attributes": said("attributes"),
    "caption": said("caption"),
    "nothing": said("nothing"),
    "directions": said("directions"),
}
"""What a model was told, as a person reads it."""


def write_report(folder: Path, found: Findings) -> dict[str, str]:
    """Write `figures.md`, `figures.json` and `figures.csv` into `folder`; the figures to tell, by name."""
    write_atomically(folder / "figures.md", as_markdown(found).encode())
    write_atomically(folder / "figures.json", json.dumps(_plain(asdict(found)), indent=1).encode())
    write_atomically(folder / "figures.csv", _as_csv(found).encode())
    return {
        said("judge on real portraits"): _percent(found.real.accuracy),
        said("real training portraits"): said(
            "Fréchet distance {distance:.0f} to the test part", distance=found.learnt.distance
        ),
        **{_named(drawn): _in_short(drawn) for drawn in found.drawings},
        **{said("{model} besides", model=skills.name): _besides(skills) for skills in found.skills},
        **{ordering.claim: _verdict(ordering) for ordering in found.orderings},
        said("figures"): str(folder / "figures.md"),
    }


def _named(drawn: Drawings) -> str:
    way = _WAYS.get(drawn.row.way, drawn.row.way)
    return said("{portraits}, told {way}", portraits=_name(drawn), way=way)


def as_markdown(found: Findings) -> str:
    """The figures as tables: of the portraits, of the models, of every attribute, and what holds."""
    parts = [_drawings_table(found), _skills_table(found), _attributes_table(found)]
    if found.pairs:
        parts.append(_pairs_table(found))
    return "\n".join([*parts, *(f"- {o.claim}: {_verdict(o)}" for o in found.orderings), ""])


def _drawings_table(found: Findings) -> str:
    rows = [
        [
            _name(drawn), _told(drawn), _percent(drawn.accuracy), _percent(_mean(drawn.balanced)),
            _percent(drawn.named), _percent(_mean(drawn.pairs)), f"{drawn.distance:.0f}",
            f"{drawn.clip_distance:.3f}", _percent(drawn.precision), _percent(drawn.recall),
        ]
        for drawn in (found.real, found.learnt, *found.drawings)
    ]  # fmt: skip
    heads = ["portraits", "told", "accuracy", "balanced", "of what the caption names", "held-out pairs"]
    return _table([*heads, "Fréchet distance", "the same to CLIP", "precision", "recall"], rows)


def _skills_table(found: Findings) -> str:
    rows = [
        [
            skills.name, f"{skills.psnr:.2f} dB" if skills.psnr == skills.psnr else _NONE,
            _percent(skills.variety, 0), _percent(skills.pixels, 0), f"{skills.seconds:.2f} s",
            f"{skills.size / 1e6:.1f} MB",
        ]
        for skills in found.skills
    ]  # fmt: skip
    heads = ["model", "reconstruction, PSNR", "variety to the judge", "variety of pixels"]
    return _table([*heads, "64 portraits, one core", "file"], rows)


def _attributes_table(found: Findings) -> str:
    shown = [found.real, *(drawn for drawn in found.drawings if drawn.row.of == "test")]
    rows = [
        [in_words(name), *(f"{_percent(d.accuracies[i], 0)} ({_percent(d.balanced[i], 0)})" for d in shown)]
        for i, name in enumerate(found.attributes)
    ]
    return _table(["attribute", *map(_head, shown)], rows)


def _pairs_table(found: Findings) -> str:
    shown = [found.real, *(drawn for drawn in found.drawings if drawn.row.of == "test")]
    rows = [
        [" and ".join(map(in_words, pair)), *(_percent(drawn.pairs[i]) for drawn in shown)]
        for i, pair in enumerate(found.pairs)
    ]
    return _table(["held-out pair", *map(_head, shown)], rows)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _as_csv(found: Findings) -> str:
    """A line for each number: whose portraits, how told, what was measured, of what, and the value."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["portraits", "part", "told", "measure", "of", "value"])
    for drawn in (found.real, found.learnt, *found.drawings):
        for measure, of, value in _numbers(drawn, found):
            if value == value:
                writer.writerow([drawn.row.name, drawn.row.of, drawn.row.way, measure, of, value])
    for skills in found.skills:
        for measure, value in asdict(skills).items():
            if isinstance(value, int | float) and value == value:
                writer.writerow([skills.name, "test", "", measure, "", value])
    return text.getvalue()


def _numbers(drawn: Drawings, found: Findings) -> Iterator[tuple[str, str, float]]:
    pairs = [" and ".join(pair) for pair in found.pairs]
    for measure, names, values in (
        ("accuracy", found.attributes, drawn.accuracies),
        ("balanced accuracy", found.attributes, drawn.balanced),
        ("pair seen", pairs, drawn.pairs),
    ):
        yield from ((measure, name, value) for name, value in zip(names, values, strict=False))
    for measure in ("accuracy", "named", "distance", "clip_distance", "precision", "recall"):
        yield measure, "", getattr(drawn, measure)


def _plain(value: Any) -> Any:
    """The same with null for what is no number: JSON has no name for that."""
    if isinstance(value, Mapping):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _name(drawn: Drawings) -> str:
    if drawn.row.name == "real":
        return said("real, of the test part") if drawn.row.of == "test" else said("real, learnt from")
    if drawn.row.of == "test":
        return drawn.row.name
    return said("{model}, pairs it has seen", model=drawn.row.name)


def _head(drawn: Drawings) -> str:
    return f"{drawn.row.name}, {drawn.row.way}" if drawn.row.way else "real"


def _told(drawn: Drawings) -> str:
    return drawn.row.way or _NONE


def _in_short(drawn: Drawings) -> str:
    return said(
        "accuracy {accuracy} (balanced {balanced}), Fréchet distance {distance:.0f} ({clip:.3f} to CLIP), "
        "precision {precision}, recall {recall}",
        accuracy=_percent(drawn.accuracy),
        balanced=_percent(_mean(drawn.balanced)),
        distance=drawn.distance,
        clip=drawn.clip_distance,
        precision=_percent(drawn.precision),
        recall=_percent(drawn.recall),
    )


def _besides(skills: Skills) -> str:
    variety = said(
        "variety {share} of real, 64 portraits in {seconds:.2f} s",
        share=_percent(skills.variety, 0),
        seconds=skills.seconds,
    )
    return variety if math.isnan(skills.psnr) else joined((f"PSNR {skills.psnr:.2f} dB", variety))


def _verdict(ordering: Ordering) -> str:
    if ordering.by >= 0:
        return said("holds, {values}", values=ordering.values)
    by = f"{-ordering.by:.1%}" if "%" in ordering.values else f"{-ordering.by:.0f}"
    return said("does not hold by {by}, {values}", by=by, values=ordering.values)


def _percent(value: float, digits: int = 1) -> str:
    return f"{value:.{digits}%}" if value == value else _NONE


def _mean(values: Sequence[float]) -> float:
    known = [value for value in values if value == value]
    return sum(known) / len(known) if known else math.nan
