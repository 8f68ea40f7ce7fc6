"""The evaluation's own measures, on pictures whose answer is known."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from t2i_desktop.engine.networks.tokenizer import Tokenizer, reduced_vocabulary
from t2i_desktop.engine.starter.evaluation import border_colour, held_out_questions, rank
from t2i_desktop.engine.starter.judge import Judge
from t2i_desktop.engine.starter.scenes import pair_held_out
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
