"""What the portraits' evaluation shows: the first drawings of each model, the best and the worst of all.

The same conditions and latents for every model; knows nothing of figures.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.images import encoded
from t2i_desktop.engine.portraits.attributes import in_words
from t2i_desktop.engine.portraits.batches import to_pictures
from t2i_desktop.engine.portraits.contenders import Contender
from t2i_desktop.engine.portraits.exam import Exam, Way
from t2i_desktop.engine.portraits.findings import Found, Row

_ROWS, _COLUMNS = 6, 8
_AGAIN = 10
_SIDE, _GAP, _LINE = 128, 8, 14  # pixels of a portrait on a sheet, of what is between two, of a line of text
_LINES = 4  # of what the judge missed
_PAPER, _INK, _FAINT = "#ffffff", "#222222", "#777777"


def write_sheets(folder: Path, exam: Exam, contenders: Sequence[Contender], found: Found, seed: int) -> None:
    """Write of each its first drawings told in each way, its best and its worst, and reconstructions."""
    for contender in contenders:
        scores = found[Row(contender.name, "test", contender.ways[0])]["scores"]
        order = _agreement(scores, exam.attributes).argsort()
        sheets = {way: first_sheet(contender, exam, way, seed) for way in contender.ways}
        sheets["worst"] = _chosen_sheet(contender, exam, order[:_COLUMNS], scores, seed)
        sheets["best"] = _chosen_sheet(contender, exam, order.flip(0)[:_COLUMNS], scores, seed)
        if contender.model.can_encode:
            sheets["reconstruction"] = _reconstructions(contender, exam)
        for name, sheet in sheets.items():
            write_atomically(folder / f"{contender.name}-{name}.webp", encoded(sheet, {}, "webp"))


def first_sheet(contender: Contender, exam: Exam, way: Way, seed: int) -> np.ndarray:
    """A row for each of the first conditions: the real portrait, and drawings of different latents."""
    rows = min(_ROWS, len(exam))
    random = seeded(seed)
    latents = torch.randn(_COLUMNS, contender.model.latent_dimensions, generator=random)
    drawn = [
        contender.draw(exam, way, latents[i : i + 1].expand(rows, -1), slice(0, rows))
        for i in range(_COLUMNS)
    ]
    return _grid(torch.stack([exam.images(slice(0, rows)), *drawn], dim=1), apart=True)


def overview(contenders: Sequence[Contender], exam: Exam, seed: int) -> np.ndarray:
    """The first portraits of each model, a row each, without anything around them, (H, W, 3) uint8."""
    rows = slice(0, min(_COLUMNS, len(exam)))
    drawn = [
        contender.draw(
            exam, contender.ways[0], exam.latents(contender.model.latent_dimensions, seed)[rows], rows
        )
        for contender in contenders
    ]
    return np.concatenate([np.concatenate(list(to_pictures(row)), axis=1) for row in drawn])


def _reconstructions(contender: Contender, exam: Exam) -> np.ndarray:
    """Real portraits above, and what becomes of them beneath."""
    rows = slice(0, min(_AGAIN, len(exam)))
    return _grid(torch.stack([exam.images(rows), contender.reconstruct(exam, rows)]))


def _chosen_sheet(contender: Contender, exam: Exam, rows: Tensor, scores: Tensor, seed: int) -> np.ndarray:
    """Some drawings, beneath each the real portrait of the same condition, and what the judge missed."""
    latents = exam.latents(contender.model.latent_dimensions, seed)
    pairs: list[Tensor] = []
    for row in rows.tolist():
        here = slice(row, row + 1)
        drawn = contender.draw(exam, contender.ways[0], latents[here], here)
        pairs.append(torch.cat([drawn, exam.images(here)]))
    names = exam.portraits.source.shown
    missed = [_missed(scores[row], exam.attributes[row], names) for row in rows.tolist()]
    return _with_text(_grid(torch.stack(pairs, dim=1)), missed)


def _missed(scores: Tensor, asked: Tensor, names: tuple[str, ...]) -> list[str]:
    """What the judge misses (-), and what it sees though it was not asked for (+), the surest first."""
    wrong = ((scores > 0) != (asked > 0)) & (asked != 0)
    order = [i for i in scores.abs().argsort(descending=True).tolist() if wrong[i]]
    told = [("- " if asked[i] > 0 else "+ ") + in_words(names[i]) for i in order]
    if len(told) > _LINES:
        return [*told[: _LINES - 1], f"and {len(told) - _LINES + 1} more"]
    return told or ["all as asked"]


def _agreement(scores: Tensor, asked: Tensor) -> Tensor:
    """How sure the judge is of what was asked, (N,): the mean log likelihood."""
    likely = torch.nn.functional.logsigmoid(scores * asked)
    return (likely * (asked != 0)).sum(dim=1) / (asked != 0).sum(dim=1).clamp_min(1)


def _grid(images: Tensor, apart: bool = False) -> np.ndarray:
    """Portraits (rows, columns, 3, 64, 64) on white; apart: the first column stands by itself."""
    rows, columns = images.shape[:2]
    step, extra = _SIDE + _GAP, 2 * _GAP if apart else 0
    paper = Image.new("RGB", (columns * step + _GAP + extra, rows * step + _GAP), _PAPER)
    for position, picture in enumerate(to_pictures(images.flatten(0, 1))):
        row, column = divmod(position, columns)
        enlarged = Image.fromarray(picture).resize((_SIDE, _SIDE), Image.Resampling.BICUBIC)
        paper.paste(enlarged, (_GAP + column * step + (extra if column else 0), _GAP + row * step))
    return np.asarray(paper)


def _with_text(sheet: np.ndarray, texts: Sequence[Sequence[str]]) -> np.ndarray:
    """A sheet with some lines of text beneath each column."""
    lines = max(map(len, texts))
    paper = Image.new("RGB", (sheet.shape[1], sheet.shape[0] + lines * _LINE + _GAP), _PAPER)
    paper.paste(Image.fromarray(sheet), (0, 0))
    pen, font = ImageDraw.Draw(paper), ImageFont.load_default(12)
    for column, told in enumerate(texts):
        for line, text in enumerate(told):
            at = _GAP + column * (_SIDE + _GAP), sheet.shape[0] + line * _LINE
            pen.text(at, text, fill=_INK if text.startswith(("- ", "+ ")) else _FAINT, font=font)
    return np.asarray(paper)
