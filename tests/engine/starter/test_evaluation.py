"""The evaluation's own measures, on pictures whose answer is known."""

from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from t2i_desktop.engine.networks.tokenizer import Tokenizer, reduced_vocabulary
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.starter.contact_sheet import Drawn, contact_sheet
from t2i_desktop.engine.starter.evaluation import StarterEvaluation, border_colour, held_out_questions, rank
from t2i_desktop.engine.starter.judge import Judge
from t2i_desktop.engine.starter.scenes import pair_held_out
from t2i_desktop.engine.starter.settings import EvaluationSettings
from t2i_desktop.engine.starter.sprites import Sprites


@pytest.mark.parametrize(
    ("rgb", "name"), [((30, 80, 215), "blue"), ((250, 250, 250), "white"), ((205, 28, 32), "red")]
)
def test_the_border_is_named_whatever_stands_in_the_middle(rgb: tuple[int, int, int], name: str) -> None:
    picture = np.full((48, 64, 3), rgb, dtype=np.uint8)
    picture[8:40, 8:56] = (255, 225, 30)
    assert border_colour(picture) == name


def test_rank_counts_the_texts_that_score_higher() -> None:
    torch.manual_seed(0)
    judge = Judge(Tokenizer(8, reduced_vocabulary(["red apple"]))).eval()
    picture = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    pixels = torch.from_numpy(picture).permute(2, 0, 1)[None].float() / 255
    with torch.no_grad():
        own = F.normalize(judge.encode_images(F.interpolate(pixels, size=(64, 64), mode="area")), dim=1)
    texts = torch.cat([own, -own, own * 0.5])
    assert [rank(judge, texts, picture, i) for i in range(3)] == [1, 3, 2]


def test_questions_ask_for_pairs_that_were_held_out(sprites: Sprites) -> None:
    questions = held_out_questions(sprites)
    codes = {concept.label: concept.code for concept in sprites.concepts}
    assert questions
    assert all(pair_held_out(codes[question.label], question.colour) for question in questions)
    assert len({question.label for question in questions}) == len(questions)
    assert questions == held_out_questions(sprites)


def test_the_contact_sheet_shows_every_picture_in_its_cell() -> None:
    colours = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (9, 9, 9), (99, 0, 99), (0, 99, 99)]
    drawn = [Drawn(np.full((32, 32, 3), c, np.uint8), f"prompt {i}", i + 1) for i, c in enumerate(colours)]
    sheet = contact_sheet(drawn)
    found = {tuple(colour) for colour in sheet.reshape(-1, 3)}
    assert set(colours) <= found
    assert tuple(sheet[100, 100]) == colours[0]


def test_a_continued_evaluation_asks_the_remaining_prompts_and_writes_its_figures(
    emoji: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("T2I_MODELS", str(tmp_path / "models"))
    for name in ("starter-clip", "starter-vqgan", "starter-judge"):
        entry = find(name)
        values = {"data": str(emoji), "out": str(tmp_path / "models" / name)}
        entry.create().begin(entry.settings_type.model_validate(values)).finish()
    settings = EvaluationSettings(
        data=str(emoji),
        judge=str(tmp_path / "models" / "starter-judge"),
        out=str(tmp_path / "figures"),
        total_iter=3,
        iterations=1,
    )
    whole = StarterEvaluation().begin(settings)
    verdicts = [whole.step() for _ in range(3)]
    halted = StarterEvaluation().begin(settings)
    halted.step()
    continued = StarterEvaluation().begin(settings)
    continued.load_state_dict(halted.state_dict())
    assert [continued.step() for _ in range(2)] == verdicts[1:]
    figures = continued.finish()
    assert figures["right background colour"].endswith("of 3")
    assert "right prompt ranked first" in (tmp_path / "figures" / "figures.md").read_text("utf-8")
    assert (tmp_path / "figures" / "contact-sheet.png").exists()
