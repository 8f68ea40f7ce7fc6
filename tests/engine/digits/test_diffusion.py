"""Noise schedules and samplers, against those of `diffusers` on the same answers of a network."""

from typing import Any

import pytest
import torch
from diffusers.schedulers.scheduling_ddim import DDIMScheduler
from diffusers.schedulers.scheduling_ddpm import DDPMScheduler
from torch import Tensor

from t2i_desktop.engine.digits.diffusion import (
    SCHEDULES,
    TIMES,
    Prediction,
    ScheduleName,
    ddim_step,
    ddpm_step,
    guided,
    spaced_times,
)

BETAS: dict[ScheduleName, Any] = {"linear": "linear", "cosine": "squaredcos_cap_v2"}
TYPES = {"noise": "epsilon", "velocity": "v_prediction"}
SHAPE = (3, 1, 28, 28)
STEPS = 20


def reference(family: type, schedule: ScheduleName, prediction: Prediction, **options: Any) -> Any:
    scheduler = family(
        num_train_timesteps=TIMES,
        beta_schedule=BETAS[schedule],
        prediction_type=TYPES[prediction],
        timestep_spacing="trailing",
        clip_sample=True,
        **options,
    )
    scheduler.set_timesteps(STEPS)
    return scheduler


def answer(noisy: Tensor, time: int) -> Tensor:
    """What a network might say: any fixed function of what it sees."""
    return torch.tanh(noisy * 0.7 + 0.3 * torch.sin(noisy.roll(1, -1) * 3) + time / TIMES - 0.5)


@pytest.mark.parametrize("name", SCHEDULES)
def test_what_is_kept_at_each_time_is_that_of_diffusers(name: ScheduleName) -> None:
    theirs = DDPMScheduler(TIMES, beta_schedule=BETAS[name]).alphas_cumprod
    torch.testing.assert_close(SCHEDULES[name]().kept.float(), theirs, rtol=0, atol=1e-5)


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("prediction", TYPES)
def test_noised_pictures_and_targets_are_those_of_diffusers(
    name: ScheduleName, prediction: Prediction
) -> None:
    ours = SCHEDULES[name]()
    theirs: Any = DDPMScheduler(TIMES, beta_schedule=BETAS[name])
    pictures, noise = torch.randn(2, *SHAPE).unbind()
    times = torch.tensor([0, 500, TIMES - 1])
    noisy = theirs.add_noise(pictures, noise, times)
    torch.testing.assert_close(ours.noised(pictures, noise, times), noisy, rtol=0, atol=1e-5)
    wanted = noise if prediction == "noise" else theirs.get_velocity(pictures, noise, times)
    found = ours.target(pictures, noise, times, prediction)
    torch.testing.assert_close(found, wanted, rtol=0, atol=1e-5)


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("prediction", TYPES)
def test_the_right_answer_gives_the_picture_back(name: ScheduleName, prediction: Prediction) -> None:
    schedule = SCHEDULES[name]()
    pictures, noise = torch.rand(SHAPE) * 2 - 1, torch.randn(SHAPE)
    times = torch.tensor([0, 300, 800])
    noisy, right = (
        schedule.noised(pictures, noise, times),
        schedule.target(pictures, noise, times, prediction),
    )
    torch.testing.assert_close(schedule.clean(noisy, right, times, prediction), pictures, rtol=0, atol=1e-4)


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("prediction", TYPES)
@pytest.mark.parametrize("eta", [0.0, 0.6])
def test_ddim_goes_the_way_of_diffusers(name: ScheduleName, prediction: Prediction, eta: float) -> None:
    schedule, theirs = SCHEDULES[name](), reference(DDIMScheduler, name, prediction)
    times = spaced_times(STEPS)
    assert times == theirs.timesteps.tolist()
    noisy = torch.randn(SHAPE, generator=torch.manual_seed(1))
    for time, earlier in zip(times, [*times[1:], -1], strict=True):
        said, fresh = answer(noisy, time), torch.randn(SHAPE)
        clean = schedule.clean(noisy, said, torch.full((len(noisy),), time), prediction)
        ours = ddim_step(schedule, noisy, clean, time, earlier, eta, fresh)
        options: dict[str, Any] = {"eta": eta, "variance_noise": fresh if eta else None}
        noisy = theirs.step(said, time, noisy, use_clipped_model_output=True, **options).prev_sample
        torch.testing.assert_close(ours, noisy, rtol=0, atol=1e-5)


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("prediction", TYPES)
def test_ddpm_goes_the_way_of_diffusers(name: ScheduleName, prediction: Prediction) -> None:
    schedule = SCHEDULES[name]()
    theirs = reference(DDPMScheduler, name, prediction, variance_type="fixed_small")
    times = spaced_times(STEPS)
    noisy = torch.randn(SHAPE, generator=torch.manual_seed(1))
    for time, earlier in zip(times, [*times[1:], -1], strict=True):
        said = answer(noisy, time)
        fresh = torch.randn(SHAPE, generator=torch.manual_seed(time))
        clean = schedule.clean(noisy, said, torch.full((len(noisy),), time), prediction)
        ours = ddpm_step(schedule, noisy, clean, time, earlier, fresh)
        noisy = theirs.step(said, time, noisy, generator=torch.manual_seed(time)).prev_sample
        torch.testing.assert_close(ours, noisy, rtol=0, atol=1e-5)


@pytest.mark.parametrize("steps", [1, 7, 50, TIMES])
def test_times_fall_from_pure_noise_and_each_comes_once(steps: int) -> None:
    times = spaced_times(steps)
    assert times[0] == TIMES - 1
    assert len(times) == steps
    assert times == sorted(set(times), reverse=True)
    assert times[-1] >= 0


def test_the_last_step_gives_the_clean_picture() -> None:
    schedule = SCHEDULES["cosine"]()
    noisy, clean, fresh = torch.randn(3, *SHAPE).unbind()
    torch.testing.assert_close(ddim_step(schedule, noisy, clean, 19, -1), clean)
    torch.testing.assert_close(ddpm_step(schedule, noisy, clean, 19, -1, fresh), clean)


def test_guidance_moves_away_from_the_answer_without_a_condition() -> None:
    def network(noisy: Tensor, times: Tensor, condition: Tensor) -> Tensor:
        return noisy * 0 + condition.sum(dim=1).view(-1, 1, 1, 1)

    noisy, times, condition = torch.zeros(SHAPE), torch.zeros(3), torch.ones(3, 4)
    means = [float(guided(network, noisy, times, condition, scale).mean()) for scale in (0, 1, 2.5)]
    assert means == [0, 4, 10]
