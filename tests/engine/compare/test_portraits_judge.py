"""The judge of portraits is asked for what was wanted, and for nothing else."""

from pathlib import Path

import numpy as np
import pytest
import torch

from t2i_desktop.engine.compare.judges import Unjudged
from t2i_desktop.engine.compare.portraits_judge import PortraitsScorer
from t2i_desktop.engine.networks.single_file import save_network
from t2i_desktop.engine.portraits.judge import FAMILY, PortraitsJudge
from t2i_desktop.engine.portraits.settings import PortraitsSettings

PORTRAITS = np.full((2, 64, 64, 3), 200, np.uint8)


@pytest.fixture
def scorer(tmp_path: Path) -> PortraitsScorer:
    """A judge who sees a smile and no hat in everything: only its last biases speak."""
    judge = PortraitsJudge(("Smiling", "Wearing_Hat"), widths=(4, 4))
    torch.nn.init.zeros_(judge.decide.weight)
    with torch.no_grad():
        judge.decide.bias[:] = torch.tensor([4.0, -4.0])
    save_network(tmp_path / "judge", FAMILY, judge.state_dict(), judge.config)
    return PortraitsScorer(tmp_path / "judge")


@pytest.mark.parametrize(
    ("prompt", "attributes", "score"),
    [
        ("a smiling woman", "", 0.98),
        ("", "smiling, -hat", 0.98),
        ("", "-smiling", 0.02),
        ("a smiling woman wearing a hat", "", 0.5),
        ("a smiling woman wearing a hat", "-hat", 0.98),
    ],
)
def test_what_was_wanted_counts_whether_written_as_words_or_as_attributes(
    prompt: str, attributes: str, score: float, scorer: PortraitsScorer
) -> None:
    settings = PortraitsSettings(prompt=prompt, attributes=attributes)
    assert scorer.score(PORTRAITS, settings) == pytest.approx(score, abs=0.01)


@pytest.mark.parametrize(
    "settings",
    [PortraitsSettings(prompt="somebody"), PortraitsSettings(attributes="bald"), PortraitsSettings()],
    ids=["no attribute", "unknown to the judge", "nothing"],
)
def test_where_nothing_is_asked_that_the_judge_knows_there_is_no_score(
    settings: PortraitsSettings, scorer: PortraitsScorer
) -> None:
    with pytest.raises(Unjudged, match="nothing that the judge"):
        scorer.score(PORTRAITS, settings)


def test_portraits_between_two_have_no_score(scorer: PortraitsScorer) -> None:
    with pytest.raises(Unjudged, match="on the way"):
        scorer.score(PORTRAITS, PortraitsSettings(prompt="smiling", towards="a bald man"))
