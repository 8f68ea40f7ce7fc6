"""What the figures mean: right, different from each other, and new; and an evaluation goes on exactly."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.digits.evaluation import DigitsEvaluation, DigitsEvaluationRun
from t2i_desktop.engine.digits.measures import accuracy, diversity, nearest
from t2i_desktop.engine.digits.settings import DigitsEvaluationSettings
from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.settings import validated


def flat_pictures(*values: float) -> torch.Tensor:
    """Pictures of 4 x 4 pixels, each of one value in [0, 1]."""
    return (torch.tensor(values) * 2 - 1).view(-1, 1, 1, 1).expand(-1, 1, 4, 4)


def test_accuracy_is_a_share() -> None:
    assert accuracy(torch.tensor([1, 2, 3, 4]), torch.tensor([1, 2, 3, 0])) == 0.75


def test_diversity_is_the_mean_distance_within_each_class() -> None:
    images, labels = flat_pictures(0, 1, 0.5, 0.2, 0.2), torch.tensor([0, 0, 0, 7, 7])
    torch.testing.assert_close(diversity(images, labels), torch.tensor([4 * (1 + 0.5 + 0.5) / 3, 0]))


def test_the_nearest_is_found_with_its_distance() -> None:
    distances, places = nearest(flat_pictures(0.1, 0.9), flat_pictures(0, 0.5, 1))
    torch.testing.assert_close(distances, torch.tensor([0.4, 0.4]))
    assert places.tolist() == [0, 2]


@pytest.fixture(scope="module")
def files(shapes: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """Settings of an evaluation of networks that have hardly learnt anything."""
    folder = tmp_path_factory.mktemp("models")
    files: dict[str, str] = {}
    for role in ("clip", "diffusion", "judge"):
        entry = find(f"digits-{role}")
        files[role] = str(folder / role)
        values = {"data": str(shapes), "save_path": files[role], "total_iter": 1, "device": "cpu"}
        more = {"clip_model_path": files["clip"]} if role == "diffusion" else {}
        entry.create().begin(validated(entry.settings_type, {**values, **more})).finish()
    return {**files, "data": str(shapes), "num_samples": 3, "steps": 2}


def begin(files: Mapping[str, Any], **values: Any) -> DigitsEvaluationRun:
    return DigitsEvaluation().begin(validated(DigitsEvaluationSettings, {**files, **values}))


def test_an_evaluation_goes_on_exactly_where_it_was_put_to_disk(
    files: Mapping[str, Any], tmp_path: Path
) -> None:
    whole, first, second = (begin(files, out=str(tmp_path / f"{i}")) for i in range(3))
    for _ in range(3):
        whole.step()
    first.step()
    write_checkpoint(tmp_path / "c", 1, first.state_dict())
    second.load_state_dict(read_checkpoint(tmp_path / "c")[1])
    for _ in range(2):
        second.step()
    assert np.array_equal(whole.result().pictures, second.result().pictures)
    told = [[value for name, value in run.finish().items() if "steps" not in name] for run in (whole, second)]
    assert told[0] == told[1]
    assert "of 9" in (tmp_path / "0" / "figures.md").read_text("utf-8")
    with pytest.raises(BadCheckpoint, match="not of this evaluation"):
        begin(files, num_samples=2).load_state_dict(first.state_dict())
