"""Digits are drawn step by step, the same for the same seed, and go on exactly where they rested."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.digits.clip import DigitsClip
from t2i_desktop.engine.digits.generator import Digits, DigitsRun
from t2i_desktop.engine.digits.settings import DigitsSettings
from t2i_desktop.engine.digits.unet import UNet
from t2i_desktop.engine.errors import BadCheckpoint, BadSettings, MissingModel
from t2i_desktop.engine.events import Finished, Snapshot, Stepped
from t2i_desktop.engine.networks.single_file import checksum, save_network
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import Settings, validated

Files = dict[str, str]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Two untrained networks that know each other; the U-Net has learnt to say something."""
    folder = tmp_path_factory.mktemp("digits")
    torch.manual_seed(0)
    clip, unet = DigitsClip(), UNet((8, 16))
    for weights in unet.parameters():
        torch.nn.init.normal_(weights, std=0.1)
    save_network(folder / "clip", "digits-clip", clip.state_dict(), clip.config)
    config = {"unet": unet.config, "schedule": "cosine", "prediction": "velocity"}
    config["clip"] = checksum(folder / "clip")
    save_network(folder / "diffusion", "digits-diffusion", unet.state_dict(), config)
    return {"clip": str(folder / "clip"), "diffusion": str(folder / "diffusion")}


def settings_of(files: Files, **values: Any) -> DigitsSettings:
    few = {"num_samples": 5, "total_iter": 6, "device": "cpu", **files}
    return validated(DigitsSettings, few | values)


def drawn(files: Files, **values: Any) -> np.ndarray:
    """The pictures of a whole run."""
    job = Digits().begin(settings_of(files, **values))
    for _ in range(job.total_steps):
        job.step()
    singles = job.result().singles
    assert singles is not None
    return singles


def test_a_run_ends_with_a_sheet_and_the_pictures_on_it(files: Files) -> None:
    events = list(run(Digits(), settings_of(files, show_step=2), RunControl()))
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.result.pictures.shape == (1, 2 * 28, 3 * 28, 3)
    assert last.result.singles is not None
    assert last.result.singles.shape == (5, 28, 28, 3)
    assert np.array_equal(last.result.pictures[0, :28, 28:56], last.result.singles[1])
    kept = [event for event in events if isinstance(event, Snapshot)]
    assert [event.step for event in kept] == [2, 4]
    assert all(event.result.singles is None for event in kept)
    steps = [event.losses for event in events if isinstance(event, Stepped)]
    assert all(0 <= losses["total"] <= 2 for losses in steps)
    noise = [losses["noise"] for losses in steps]
    assert noise == sorted(noise, reverse=True)
    assert noise[-1] == 0


@pytest.mark.parametrize("sampler", ["DDIM", "DDPM"])
def test_the_seed_alone_decides(files: Files, sampler: str) -> None:
    first, again = (drawn(files, sampler=sampler, seed=4) for _ in range(2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, drawn(files, sampler=sampler, seed=5))


def test_prompt_blend_guidance_and_sampler_change_the_pictures(files: Files) -> None:
    plain = drawn(files)
    changes: list[dict[str, Any]] = [
        {"prompt": "seven"}, {"towards": "one"}, {"guidance": 6}, {"guidance": 0}, {"sampler": "DDPM"},
        {"prompt": ""},
    ]  # fmt: skip
    for change in changes:
        assert not np.array_equal(drawn(files, **change), plain), change
    assert np.array_equal(drawn(files, prompt="  SIX "), plain)


def test_a_walk_goes_from_one_prompt_to_the_other_in_the_same_noise(files: Files) -> None:
    walk = drawn(files, prompt="three", towards="eight", walk=True)
    still = drawn(files, prompt="three", walk=True)
    end = drawn(files, prompt="eight", walk=True)
    assert all(np.array_equal(picture, still[0]) for picture in still)
    assert abs(walk[0].astype(int) - still[0]).max() <= 1  # a blend of nothing, up to rounding
    assert abs(walk[-1].astype(int) - end[0]).max() <= 1
    assert not np.array_equal(walk[2], walk[0])


def test_no_prompt_and_no_guidance_are_the_same(files: Files) -> None:
    assert np.array_equal(drawn(files, prompt="", guidance=3), drawn(files, prompt="nine", guidance=0))


@pytest.mark.parametrize("sampler", ["DDIM", "DDPM"])
def test_a_run_goes_on_exactly_where_it_was_put_to_disk(files: Files, tmp_path: Path, sampler: str) -> None:
    settings = settings_of(files, sampler=sampler)
    first, second = Digits().begin(settings), Digits().begin(settings.model_copy(update={"seed": 8}))
    for _ in range(2):
        first.step()
    first.steer({"prompt": "two"})
    first.step()
    write_checkpoint(tmp_path / "c", 3, first.state_dict())
    second.load_state_dict(read_checkpoint(tmp_path / "c")[1])
    for job in (first, second):
        for _ in range(3):
            job.step()
    assert np.array_equal(first.result().pictures, second.result().pictures)
    assert first.denoising.is_done


def test_a_checkpoint_of_another_number_of_pictures_is_told(files: Files) -> None:
    state = Digits().begin(settings_of(files)).state_dict()
    with pytest.raises(BadCheckpoint, match="not of a run with these settings"):
        Digits().begin(settings_of(files, num_samples=3)).load_state_dict(state)


def test_steering_is_followed_from_the_next_step_and_a_wrong_value_changes_nothing(files: Files) -> None:
    steered, plain = (Digits().begin(settings_of(files)) for _ in range(2))
    steered.step()
    plain.step()
    with pytest.raises(BadSettings, match="Guidance"):
        steered.steer({"guidance": -1})
    with pytest.raises(BadSettings, match="Pictures cannot change"):
        steered.steer({"num_samples": 3})
    assert np.array_equal(steered.result().pictures, plain.result().pictures)
    steered.steer({"prompt": "three", "guidance": 4.0})
    for job in (steered, plain):
        job.step()
    assert not np.array_equal(steered.result().pictures, plain.result().pictures)


def notes_of(files: Files, **values: Any) -> list[str]:
    job: DigitsRun = Digits().begin(settings_of(files, **values))
    return list(job.notes())


def test_signs_that_mean_nothing_are_told(files: Files) -> None:
    assert notes_of(files, prompt="six") == []
    assert any("mean nothing here: ☃" in note for note in notes_of(files, prompt="six ☃"))
    assert any("“☂”" in note for note in notes_of(files, towards="☂"))


def test_a_clip_that_the_diffusion_was_not_trained_with_is_refused(files: Files, tmp_path: Path) -> None:
    other = DigitsClip()
    save_network(tmp_path / "clip", "digits-clip", other.state_dict(), other.config)
    with pytest.raises(BadCheckpoint, match="trained with another CLIP"):
        Digits().begin(settings_of(files, clip=str(tmp_path / "clip")))


def test_a_model_that_is_not_there_is_told(files: Files) -> None:
    settings: Settings = settings_of(files, diffusion="no-such-model")
    with pytest.raises(MissingModel, match="no-such-model"):
        list(Digits().begin(settings).notes())
