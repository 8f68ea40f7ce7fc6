"""The digits models that ship: small, known to each other, and as good as `docs/digits.md` says."""

from random import Random

import pytest
import torch

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.digits.captions import caption
from t2i_desktop.engine.digits.diffusion import Sampler
from t2i_desktop.engine.digits.generator import load_pair
from t2i_desktop.engine.digits.labels import DIGITS
from t2i_desktop.engine.digits.measures import accuracy
from t2i_desktop.engine.digits.sampling import Denoising
from t2i_desktop.engine.digits.text import read_prompt
from t2i_desktop.engine.digits.weights import load_judge
from t2i_desktop.engine.networks.single_file import find_weights
from t2i_desktop.resources import resource_path

CPU = torch.device("cpu")
JUDGE = resource_path("judges", "digits.safetensors")
EACH = 8


def test_the_weights_are_small() -> None:
    sizes = [find_weights(name).stat().st_size for name in ("digits-clip", "digits-diffusion")]
    assert sum(sizes) < 15_000_000


@pytest.mark.parametrize(("sampler", "steps"), [("DDIM", 20), ("DDPM", 60)])
def test_the_judge_sees_in_the_drawings_what_was_asked_for(sampler: Sampler, steps: int) -> None:
    clip, diffusion = load_pair("digits-clip", "digits-diffusion", CPU)
    labels = torch.arange(len(DIGITS)).repeat_interleave(EACH)
    asked = clip.class_embeddings()[labels]
    way = Denoising(diffusion, asked, seeded(1), sampler=sampler, steps=steps, guidance=2.0)
    drawn = way.finished()
    assert accuracy(load_judge(JUDGE, CPU).labels(drawn), labels) >= 0.97


def test_captions_they_have_not_been_shown_are_understood() -> None:
    clip, _ = load_pair("digits-clip", "digits-diffusion", CPU)
    random = Random(99)
    asked = [(names[0], caption(names, random)) for names in DIGITS for _ in range(40)]
    right = [read_prompt(clip, text).nearest[0] == name for name, text in asked]
    assert sum(right) / len(right) > 0.97
    others = {"sevn": "seven", "please draw a wobbly 7 for me": "seven", "FOUR": "four", "a 0 in red": "zero"}
    assert {text: read_prompt(clip, text).nearest[0] for text in others} == others
