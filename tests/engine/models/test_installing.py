"""What is installed is whole, stays whole and can be taken away: names, cancelling, full disks, leftovers."""

import os
import shutil
from pathlib import Path

import pytest
import torch

from t2i_desktop.engine.errors import BadCheckpoint, BadSettings, DiskFull, MissingModel
from t2i_desktop.engine.models import install
from t2i_desktop.engine.models.install import Installer, name_for
from t2i_desktop.engine.models.progress import Converting, Installed, Progress, Stopped, Verified
from t2i_desktop.engine.runner import RunControl
from tests.engine.models import references


def test_a_name_that_is_taken_is_refused_and_the_model_stays(installer, bring, tmp_path):
    references.save_small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    before = installer.catalog.find("a").weights.read_bytes()
    references.save_spoiled(tmp_path / "a.pt", lambda s: s["quant_conv.bias"].fill_(3))
    with pytest.raises(BadSettings, match="“a” is installed already"):
        bring(tmp_path / "a.pt")
    assert installer.catalog.find("a").weights.read_bytes() == before


@pytest.mark.parametrize("name", ["../evil", ".hidden", "a/b", "a b", "", "x" * 200])
def test_a_name_that_leads_elsewhere_is_refused(installer, tmp_path, name):
    references.save_small(tmp_path / "a.ckpt")
    if name:
        with pytest.raises(BadSettings, match="cannot be the name"):
            list(installer.import_file(tmp_path / "a.ckpt", name=name, control=RunControl()))
    assert not (tmp_path / "models").exists()


def test_cancelling_leaves_nothing(installer, tmp_path):
    references.save_small(tmp_path / "a.ckpt")
    control = RunControl()
    control.cancel()
    assert isinstance(list(installer.import_file(tmp_path / "a.ckpt", control=control))[-1], Stopped)
    assert not list(installer.root.iterdir())


def test_a_large_checkpoint_can_be_cancelled_while_it_is_read(installer, tmp_path):
    references.save_small(tmp_path / "a.ckpt")
    control = RunControl()
    told: list[Progress] = []
    for progress in installer.import_file(tmp_path / "a.ckpt", control=control):
        told.append(progress)
        if progress == Converting("Reading a.ckpt, 20 tensors"):
            control.cancel()
    assert told[-2:] == [Converting("Reading a.ckpt, 20 tensors"), Stopped()]


def _leave_free(monkeypatch, size):
    usage = shutil.disk_usage(Path.cwd())
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=size))


def test_a_full_disk_is_a_sentence_and_leaves_nothing(installer, bring, tmp_path, monkeypatch):
    references.save_small(tmp_path / "a.ckpt")
    _leave_free(monkeypatch, 1000)
    with pytest.raises(DiskFull, match=r"has 0\.0 GB left"):
        bring(tmp_path / "a.ckpt")
    assert not list(installer.root.iterdir())


def test_room_is_needed_for_what_is_kept_of_a_checkpoint_alone(bring, tmp_path, monkeypatch):
    state = references.taming_vqgan(references.SMALL_VQ).state_dict()
    kept = sum(tensor.nbytes for tensor in state.values())
    torch.save(state | {"loss.discriminator": torch.zeros(kept)}, tmp_path / "a.ckpt")
    _leave_free(monkeypatch, kept)
    assert bring(tmp_path / "a.ckpt")[-1] == Installed("a")


def test_weights_that_changed_since_they_came_do_not_verify(installer, bring, tmp_path):
    references.save_small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    weights = installer.catalog.find("a").weights
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    with pytest.raises(BadCheckpoint, match="are not those that were installed"):
        list(installer.verify("a", RunControl()))


def test_the_starter_models_verify_and_cannot_be_removed():
    installer = Installer()
    for name in ("starter-vqgan", "starter-clip"):
        assert list(installer.verify(name, RunControl()))[-1] == Verified(name)
        with pytest.raises(BadSettings, match="came with the program"):
            installer.remove(name)


def test_removing_moves_the_folder_to_the_trash(installer, bring, tmp_path, monkeypatch):
    references.save_small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    trashed: list[Path] = []
    monkeypatch.setattr(install, "send2trash", trashed.append)
    installer.remove("a")
    assert trashed == [installer.root / "a"]


@pytest.mark.parametrize("broken", ["model.yaml", "model.safetensors"])
def test_a_damaged_model_can_be_removed_and_installed_again(installer, bring, tmp_path, monkeypatch, broken):
    monkeypatch.setattr(install, "send2trash", shutil.rmtree)
    references.save_small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    (tmp_path / "models" / "a" / broken).write_bytes(b"")
    with pytest.raises(BadSettings, match="installed already"):
        bring(tmp_path / "a.ckpt")
    installer.remove("a")
    assert bring(tmp_path / "a.ckpt")[-1] == Installed("a")


def test_only_models_can_be_removed(installer, tmp_path):
    (tmp_path / "models" / "photographs").mkdir(parents=True)
    with pytest.raises(MissingModel):
        installer.remove("photographs")
    assert (tmp_path / "models" / "photographs").exists()


def test_a_folder_in_the_way_is_named_and_left_alone(bring, tmp_path):
    references.save_small(tmp_path / "a.ckpt")
    (tmp_path / "models" / "a").mkdir(parents=True)
    with pytest.raises(BadSettings, match="is in the way"):
        bring(tmp_path / "a.ckpt")


def test_of_two_imports_under_one_name_the_second_is_told_and_the_first_stays(installer, bring, tmp_path):
    references.save_small(tmp_path / "a.ckpt")
    slower = installer.import_file(tmp_path / "a.ckpt", control=RunControl())
    next(slower)
    bring(tmp_path / "a.ckpt")
    first = (tmp_path / "models" / "a" / "model.yaml").read_bytes()
    with pytest.raises(BadSettings, match="installed already"):
        list(slower)
    assert (tmp_path / "models" / "a" / "model.yaml").read_bytes() == first
    assert [path.name for path in (tmp_path / "models").iterdir()] == ["a"]


def test_an_import_clears_away_what_a_killed_one_left_but_not_what_is_being_written(bring, tmp_path):
    models = tmp_path / "models"
    old, new, used, begun = (
        models / name
        for name in (f".{'0' * 32}.partial", f".{'1' * 32}.partial", ".downloads/a", ".downloads/b")
    )
    for folder in (old, new, used, begun):
        folder.mkdir(parents=True)
        (folder / "model.safetensors").write_bytes(b"half")
    for path in (old / "model.safetensors", old):
        os.utime(path, (0, 0))
    references.save_small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    assert used.exists()  # the model was not there yet
    bring(tmp_path / "a.ckpt", name="c")
    assert [folder.exists() for folder in (old, new, used, begun)] == [False, True, False, True]


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="the system does not tell what is mapped")
@pytest.mark.parametrize("is_good", [True, False])
def test_a_checkpoint_is_not_held_open_once_its_import_is_over(bring, tmp_path, is_good):
    """Windows would refuse to delete it."""
    path = tmp_path / "held.ckpt"
    references.save_small(path)
    if is_good:
        bring(path)
    else:
        references.save_spoiled(path, lambda state: state["quant_conv.bias"].fill_(float("nan")))
        with pytest.raises(BadCheckpoint) as caught:
            bring(path)
        install._let_go(caught.value)
    assert str(path) not in Path("/proc/self/maps").read_text("utf-8")


@pytest.mark.parametrize("name", ["nul", "Con.v2", "com1", "a.", "a\n"])
def test_a_name_that_another_system_could_not_keep_is_refused(bring, tmp_path, name):
    references.save_small(tmp_path / "a.ckpt")
    with pytest.raises(BadSettings, match="cannot be the name of a model"):
        bring(tmp_path / "a.ckpt", name=name)


def test_a_name_made_of_a_long_file_name_can_be_one():
    assert name_for(Path(f"{'a' * 79}.b.ckpt")) == "a" * 79
    assert name_for(Path("+++a.ckpt")) == "a"


def test_names_come_from_the_file_or_from_its_folder():
    names = (
        ("x/vqgan_imagenet_f16_16384/checkpoints/last.ckpt", "vqgan_imagenet_f16_16384"),
        ("x/imagenet/last.ckpt", "imagenet"),
        ("x/ViT-B-32.pt", "vit-b-32"),
        ("x/my model (1).safetensors", "my-model-1"),
    )
    assert [name_for(Path(path)) for path, _ in names] == [name for _, name in names]
