"""Optimisers against the formulas of their papers, written plainly; schedules against torch's own."""

import math

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.guidance.optimisers import is_fused, new_optimiser, scheduled_rate

RATE, DECAY = 0.1, 0.01
NAMES = ["AdamW", "Adam", "RAdam", "Adamax", "Adagrad", "RMSprop"]


def plain_steps(name: str, z: Tensor, gradients: list[Tensor]) -> Tensor:
    """Several steps of `name` with PyTorch's usual constants, from the formulas of the papers."""
    m, v, u, rho_end = torch.zeros_like(z), torch.zeros_like(z), torch.zeros_like(z), 2 / (1 - 0.999) - 1
    for t, g in enumerate(gradients, start=1):
        if name in ("AdamW", "RAdam"):
            z = z * (1 - RATE * DECAY)
        else:
            g = g + DECAY * z
        m = 0.9 * m + 0.1 * g
        mean = m / (1 - 0.9**t)
        match name:
            case "AdamW" | "Adam" | "RAdam":
                v = 0.999 * v + 0.001 * g * g
                move = mean / ((v / (1 - 0.999**t)).sqrt() + 1e-8)
                rho = rho_end - 2 * t * 0.999**t / (1 - 0.999**t)
                if name == "RAdam":
                    move = mean * rectification(rho, rho_end) * (move / mean) if rho > 5 else mean
            case "Adamax":
                u = torch.maximum(0.999 * u, g.abs() + 1e-8)
                move = mean / u
            case "Adagrad":
                v = v + g * g
                move = g / (v.sqrt() + 1e-10)
            case "RMSprop":
                v = 0.99 * v + 0.01 * g * g
                move = g / (v.sqrt() + 1e-8)
            case _:
                raise AssertionError(name)
        z = z - RATE * move
    return z


def rectification(rho: float, rho_end: float) -> float:
    return math.sqrt(
        (rho - 4) * (rho - 2) * rho_end / ((rho_end - 4) * (rho_end - 2) * rho)
    )  # Liu et al. 2020


@pytest.mark.parametrize("name", NAMES)
def test_each_optimiser_takes_the_steps_of_its_paper(name, settings):
    rng = torch.Generator().manual_seed(1)
    start = torch.randn(2, 5, generator=rng, dtype=torch.float64)
    gradients = [torch.randn(2, 5, generator=rng, dtype=torch.float64) for _ in range(9)]
    parameter = start.clone().requires_grad_()
    optimiser = new_optimiser(parameter, settings(optimiser=name, learning_rate=RATE, weight_decay=DECAY))
    for gradient in gradients:
        parameter.grad = gradient.clone()
        optimiser.step()
    torch.testing.assert_close(parameter.detach(), plain_steps(name, start, gradients), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_a_run_with_each_optimiser_is_continued_exactly(name, begin):
    changes = {
        "optimiser": name, "weight_decay": 0, "learning_rate": 0.05, "schedule": "cosine", "total_iter": 5,
    }  # fmt: skip
    whole, interrupted, restored = begin(**changes), begin(**changes), begin(**changes)
    for _ in range(3):
        whole.step()
        interrupted.step()
    restored.load_state_dict(interrupted.state_dict())
    for _ in range(2):
        whole.step()
        restored.step()
    assert restored.result().latents.tobytes() == whole.result().latents.tobytes()


def test_optimisers_lead_to_different_pictures(begin):
    pictures = set()
    for name in NAMES:
        run = begin(optimiser=name, weight_decay=0)
        for _ in range(2):
            run.step()
        pictures.add(run.result().latents.tobytes())
    # Adam without decay is AdamW without decay; any other two differ.
    assert len(pictures) == len(NAMES) - 1


def torch_rates(scheduler_of, steps: int) -> list[float]:
    optimiser = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.4)
    scheduler = scheduler_of(optimiser)
    rates = []
    for _ in range(steps):
        rates.append(optimiser.param_groups[0]["lr"])
        optimiser.step()
        scheduler.step()
    return rates


@pytest.mark.parametrize(
    ("schedule", "scheduler_of"),
    [
        ("constant", lambda o: torch.optim.lr_scheduler.ConstantLR(o, factor=1)),
        ("cosine", lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, T_max=40, eta_min=0.1)),
        ("restarts", lambda o: torch.optim.lr_scheduler.CosineAnnealingWarmRestarts(o, 7, eta_min=0.1)),
        ("drop", lambda o: torch.optim.lr_scheduler.MultiStepLR(o, [30], gamma=0.25)),
    ],
)
def test_each_schedule_is_that_of_torch(schedule, scheduler_of, settings):
    s = settings(learning_rate=0.4, schedule=schedule, schedule_floor=0.25, schedule_period=7)
    ours = [scheduled_rate(s, step, 40) for step in range(40)]
    assert ours == pytest.approx(torch_rates(scheduler_of, 40), rel=1e-9)


def test_a_run_that_goes_on_beyond_its_length_stays_at_the_floor(settings):
    s = settings(learning_rate=0.4, schedule="cosine", schedule_floor=0.25)
    assert scheduled_rate(s, 55, 40) == pytest.approx(0.1)


def test_a_run_follows_its_schedule(begin):
    run = begin(schedule="drop", schedule_floor=0.5, learning_rate=0.2, total_iter=4)
    rates = []
    for _ in range(4):
        run.step()
        rates.append(run._optimiser.param_groups[0]["lr"])
    assert rates == pytest.approx([0.2, 0.2, 0.2, 0.1])


def test_decay_that_outweighs_the_prompts_is_noted(begin):
    assert any("Set Weight decay to 0, or choose AdamW" in note for note in begin(optimiser="Adam").notes())
    for harmless in ({}, {"optimiser": "RAdam"}, {"optimiser": "Adam", "weight_decay": 0}):
        assert not any("Weight decay" in note for note in begin(**harmless).notes())


def test_adam_is_one_kernel_on_cuda_alone() -> None:
    assert is_fused(torch.device("cuda"))
    assert is_fused(torch.device("cpu")) is None
    assert is_fused(torch.device("mps")) is None
