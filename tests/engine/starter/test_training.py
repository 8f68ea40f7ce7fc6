"""The training runs on a tiny collection: they learn, resume exactly, and write models that load."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import torch

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import load_clip
from t2i_desktop.engine.networks.vqgan import load_vqgan
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.settings import Settings
from t2i_desktop.engine.starter.clip_training import ClipTraining, attack
from t2i_desktop.engine.starter.contrastive import contrastive_loss
from t2i_desktop.engine.starter.judge import load_judge
from t2i_desktop.engine.starter.settings import ClipTrainingSettings

CPU = torch.device("cpu")
TINY: dict[str, dict[str, Any]] = {
    "starter-clip": {"batch_size": 8, "adversarial_start": 0.5, "total_iter": 4},
    "starter-judge": {"batch_size": 8, "total_iter": 4},
    "starter-vqgan": {
        "batch_size": 2,
        "picture_side": 32,
        "codebook_start": 1,
        "adversarial_start": 0.5,
        "total_iter": 4,
    },
}


def begin(name: str, emoji: Path, out: Path) -> Any:
    entry = find(name)
    values: Mapping[str, Any] = {**TINY[name], "data": str(emoji), "out": str(out), "precision": "float32"}
    settings: Settings = entry.settings_type.model_validate(values)
    return entry.create().begin(settings)


@pytest.mark.parametrize("name", TINY)
def test_a_resumed_training_equals_an_uninterrupted_one(name: str, emoji: Path, tmp_path: Path) -> None:
    whole = begin(name, emoji, tmp_path / "a")
    expected = [whole.step() for _ in range(4)]
    broken = begin(name, emoji, tmp_path / "b")
    for _ in range(2):
        broken.step()
    write_checkpoint(tmp_path / "c", 2, broken.state_dict())
    resumed = begin(name, emoji, tmp_path / "b")
    step, state = read_checkpoint(tmp_path / "c")
    resumed.load_state_dict(state)
    assert step == 2
    assert [resumed.step() for _ in range(2)] == expected[2:]


@pytest.mark.parametrize("name", TINY)
def test_a_finished_training_writes_a_model_that_loads(name: str, emoji: Path, tmp_path: Path) -> None:
    run = begin(name, emoji, tmp_path / name)
    run.step()
    run.finish()
    if name == "starter-judge":
        assert load_judge(tmp_path / name).encode_texts(["red apple"]).shape == (1, 192)
        return
    model = ModelCatalog((tmp_path,)).find(name)
    network = load_clip(model, CPU) if model.kind == "clip" else load_vqgan(model, CPU)
    assert not any(parameter.requires_grad for parameter in network.parameters())


def test_the_vqgan_learns_one_batch(emoji: Path, tmp_path: Path) -> None:
    run = begin("starter-vqgan", emoji, tmp_path)
    state = run.state_dict()["random"]
    errors = []
    for _ in range(12):
        run._random.set_state(state)
        errors.append(run.step()["pixels"])
    assert errors[-1] < 0.8 * errors[0]


def test_the_attack_raises_the_loss_and_stays_within_its_radius(emoji: Path, tmp_path: Path) -> None:
    settings = ClipTrainingSettings(data=str(emoji), out=str(tmp_path), precision="float32", attack_steps=3)
    model = ClipTraining().begin(settings).model
    generator = torch.Generator().manual_seed(1)
    pictures = torch.rand(6, 3, 64, 64, generator=generator)
    texts = torch.nn.functional.normalize(torch.randn(6, 256, generator=generator), dim=1)
    radius = torch.linspace(0.5, 3, 6).view(6, 1, 1, 1)
    attacked = attack(model, pictures, texts, radius, settings)
    model.eval()
    length = (attacked - pictures).flatten(1).norm(dim=1)
    assert (length <= radius.flatten() * 1.001).all()
    before, after = (contrastive_loss(model, x, texts, "float32")[0] for x in (pictures, attacked))
    assert after > before
