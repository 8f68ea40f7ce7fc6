"""The recipes on a few shapes: they learn, go on exactly where they stopped, and write what can be loaded."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.digits.data import load_pictures
from t2i_desktop.engine.digits.training import jiggled, to_images, to_pictures
from t2i_desktop.engine.digits.weights import load_clip, load_diffusion, load_judge
from t2i_desktop.engine.errors import BadCheckpoint, BadData, MissingModel
from t2i_desktop.engine.events import Finished
from t2i_desktop.engine.networks.single_file import checksum
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.runner import run as drive
from t2i_desktop.engine.settings import validated
from t2i_desktop.engine.training.steps import Averaged, autocast, rate

CPU = torch.device("cpu")
TINY: Mapping[str, Any] = {"batch_size": 8, "total_iter": 4, "show_step": 2, "device": "cpu"}
RECIPES = ("digits-clip", "digits-judge", "digits-diffusion")


@pytest.fixture(scope="module")
def clip_path(shapes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CLIP that has hardly learnt anything."""
    path = tmp_path_factory.mktemp("clip") / "mnist_clip.pth"
    begin("digits-clip", shapes, path).finish()
    return path


def begin(name: str, shapes: Path, save_path: Path, clip: Path | None = None, **values: Any) -> Any:
    values = {**TINY, "data": str(shapes), "save_path": str(save_path), **values}
    if name == "digits-diffusion":
        values["clip_model_path"] = str(clip)
    entry = find(name)
    return entry.create().begin(entry.settings_type.model_validate(values))


@pytest.mark.parametrize("name", RECIPES)
def test_a_training_goes_on_exactly_where_it_was_put_to_disk(
    shapes: Path, clip_path: Path, tmp_path: Path, name: str
) -> None:
    whole, first = (begin(name, shapes, tmp_path / f"{i}", clip_path) for i in range(2))
    for _ in range(4):
        whole.step()
    for _ in range(2):
        first.step()
    write_checkpoint(tmp_path / "c", 2, first.state_dict())
    second = begin(name, shapes, tmp_path / "1", clip_path)
    second.load_state_dict(read_checkpoint(tmp_path / "c")[1])
    np.testing.assert_array_equal(second.result().pictures, first.result().pictures)
    for _ in range(2):
        second.step()
    for run in (whole, second):
        run.finish()
    assert (tmp_path / "0").read_bytes() == (tmp_path / "1").read_bytes()


def test_a_checkpoint_of_another_recipe_is_told(shapes: Path, tmp_path: Path) -> None:
    clip, judge = (begin(name, shapes, tmp_path / name) for name in ("digits-clip", "digits-judge"))
    with pytest.raises(BadCheckpoint, match="not of this job"):
        judge.load_state_dict(clip.state_dict())


def test_the_clip_learns_to_tell_shapes_by_their_names(shapes: Path, tmp_path: Path) -> None:
    values = {"batch_size": 24, "total_iter": 60, "show_step": 0, "learning_rate": 0.003}
    run = begin("digits-clip", shapes, tmp_path / "clip", **values)
    for _ in range(60):
        run.step()
    run.finish()
    clip, test = load_clip(tmp_path / "clip", CPU), load_pictures(shapes, "test")
    assert clip.names == test.names
    found = (clip.encode_images(to_images(test.pictures)) @ clip.class_embeddings().T).argmax(dim=1)
    assert float((found.numpy() == test.labels).mean()) > 0.7  # a third by chance


def test_the_judge_learns_to_tell_shapes(shapes: Path, tmp_path: Path) -> None:
    run = begin("digits-judge", shapes, tmp_path / "judge", batch_size=24, total_iter=30, show_step=0)
    hits = [run.step()["hits"] for _ in range(30)]
    assert np.mean(hits[:3]) < 0.8 < np.mean(hits[-10:])
    run.finish()
    assert load_judge(tmp_path / "judge", CPU).config == run.network.config


def test_the_diffusion_learns_and_knows_its_clip(shapes: Path, clip_path: Path, tmp_path: Path) -> None:
    values = {"total_iter": 25, "show_step": 0, "learning_rate": 0.005}
    run = begin("digits-diffusion", shapes, tmp_path / "d", clip_path, **values)
    losses = [run.step()["total"] for _ in range(25)]
    assert np.mean(losses[-5:]) < 0.8 * np.mean(losses[:5])
    assert run.result().pictures.shape[0] == 1
    run.finish()
    diffusion = load_diffusion(tmp_path / "d", CPU)
    assert (diffusion.clip, diffusion.prediction) == (checksum(clip_path), "velocity")
    assert run.result().pictures.shape == (1, 4 * 28, 6 * 28, 3)


def test_samples_are_drawn_and_weights_written_on_the_way(shapes: Path, tmp_path: Path) -> None:
    run = begin("digits-clip", shapes, tmp_path / "clip.pth")
    before = run.result().pictures
    run.step()
    assert not (tmp_path / "clip.pth").exists()
    run.step()
    load_clip(tmp_path / "clip.pth", CPU)
    assert run.result().pictures.shape != before.shape


def test_the_last_event_shows_what_the_finished_weights_can_do(shapes: Path, tmp_path: Path) -> None:
    values = {**TINY, "show_step": 0, "data": str(shapes), "save_path": str(tmp_path / "clip.pth")}
    entry = find("digits-clip")
    *_, last = drive(entry, validated(entry.settings_type, values), RunControl())
    assert isinstance(last, Finished)
    again = begin("digits-clip", shapes, tmp_path / "clip.pth", show_step=0)
    for _ in range(again.total_steps):
        again.step()
    np.testing.assert_array_equal(last.result.pictures[0], again.sample())


def test_a_diffusion_wants_a_clip_of_the_same_classes(shapes: Path, clip_path: Path, tmp_path: Path) -> None:
    (tmp_path / "MNIST").symlink_to(shapes / "MNIST")
    with pytest.raises(BadData, match="other names"):
        begin("digits-diffusion", tmp_path, tmp_path / "d", clip_path)


def test_weights_that_are_missing_damaged_or_of_another_family_are_told(
    clip_path: Path, tmp_path: Path
) -> None:
    with pytest.raises(MissingModel, match="t2i train digits-judge"):
        load_judge(tmp_path / "none", CPU)
    with pytest.raises(BadCheckpoint, match="belong to “digits-clip”"):
        load_diffusion(clip_path, CPU)
    damaged = tmp_path / "damaged"
    for content in (b"", clip_path.read_bytes()[:5000], b"PK\x03\x04" + bytes(100)):
        damaged.write_bytes(content)
        with pytest.raises(BadCheckpoint, match="damaged"):
            load_clip(damaged, CPU)


def test_the_rate_rises_stays_and_falls_in_the_last_fifth() -> None:
    total = 5000
    rates = [rate(done, total) for done in range(total)]
    assert rates[0] < 0.01
    assert set(rates[200:4001]) == {1.0}
    assert rates[4500] == pytest.approx(0.5)
    assert rates[-1] == pytest.approx(0.02)


def test_averaged_weights_follow_slowly_and_first_quickly() -> None:
    layer = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(layer.weight)
    averaged = Averaged(layer, 0.9)
    torch.nn.init.ones_(layer.weight)
    averaged.follow(layer, 0)
    assert float(averaged.weights["weight"]) == pytest.approx(0.9)
    averaged.weights["weight"].zero_()
    averaged.follow(layer, 10_000)
    assert float(averaged.weights["weight"]) == pytest.approx(0.1)


def test_jiggled_pictures_stay_in_range_keep_their_ink_and_are_not_the_same(shapes: Path) -> None:
    images = to_images(load_pictures(shapes, "train").pictures)
    moved = jiggled(images, torch.Generator().manual_seed(0))
    assert moved.shape == images.shape
    assert float(moved.min()) >= -1
    assert float(moved.max()) <= 1
    assert not torch.equal(moved, images)
    ink, before = (moved + 1).sum(dim=(1, 2, 3)), (images + 1).sum(dim=(1, 2, 3))
    assert float((ink / before - 1).abs().max()) < 0.35


def test_pictures_become_images_and_come_back(shapes: Path) -> None:
    pictures = load_pictures(shapes, "train").pictures
    images = to_images(pictures)
    assert (float(images.min()), float(images.max())) == (-1, 1)
    assert np.array_equal(to_pictures(images)[..., 1], pictures)


@pytest.mark.filterwarnings("ignore:CUDA is not available:UserWarning")  # as on most machines
def test_half_precision_is_for_graphics_cards_unless_asked_for() -> None:
    assert not autocast(CPU, "auto")._enabled
    assert autocast(CPU, "bfloat16")._enabled
    assert autocast(torch.device("cuda"), "auto").fast_dtype is torch.bfloat16
