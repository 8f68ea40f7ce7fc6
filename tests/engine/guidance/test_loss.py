"""The loss against a plain loop over crops, and its named terms."""

import math

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.guidance.loss import guidance_loss
from t2i_desktop.engine.guidance.prompts import Targets

ALPHA, BETA = 1.5, 0.5


@pytest.fixture
def rng():
    return torch.Generator().manual_seed(3)


def _targets(rng: torch.Generator, *, exclude: bool = True, extras: bool = True) -> Targets:
    include, away, style = torch.randn(3, 16, generator=rng)
    attract = include + 0.1 * style if extras else include
    return Targets(attract / attract.norm(), include, away if exclude else None, style if extras else None)


def _cos(a: Tensor, b: Tensor) -> float:
    xs: list[float] = a.tolist()
    ys: list[float] = b.tolist()
    dot = sum(x * y for x, y in zip(xs, ys, strict=True))
    return dot / math.sqrt(sum(x * x for x in xs) * sum(y * y for y in ys))


def _plain_loss(crops: Tensor, targets: Targets) -> float:
    total = 0.0
    for crop in crops:
        total += -ALPHA * _cos(targets.attract, crop)
        if targets.exclude is not None:
            total += BETA * _cos(targets.exclude, crop)
    return total / len(crops)


@pytest.mark.parametrize("exclude", [True, False])
def test_loss_is_the_mean_over_crops(rng, exclude):
    targets = _targets(rng, exclude=exclude)
    crops = torch.randn(6, 16, generator=rng)
    loss, terms = guidance_loss(crops, targets, alpha=ALPHA, beta=BETA, batch=1)
    assert loss.item() == pytest.approx(_plain_loss(crops, targets), abs=1e-6)
    assert terms["total"] == pytest.approx(loss.item(), abs=1e-6)


def test_batch_sums_the_pictures_and_reports_their_mean(rng):
    targets = _targets(rng)
    crops = torch.randn(3 * 4, 16, generator=rng)
    loss, terms = guidance_loss(crops, targets, alpha=ALPHA, beta=BETA, batch=3)
    each = [_plain_loss(crops[b * 4 : (b + 1) * 4], targets) for b in range(3)]
    assert loss.item() == pytest.approx(sum(each), abs=1e-5)
    assert terms["total"] == pytest.approx(sum(each) / 3, abs=1e-5)


def test_gradient_of_a_crop_does_not_depend_on_the_batch(rng):
    targets = _targets(rng)
    together = torch.randn(3 * 4, 16, generator=rng, requires_grad=True)
    guidance_loss(together, targets, alpha=ALPHA, beta=BETA, batch=3)[0].backward()
    alone = together.detach()[4:8].clone().requires_grad_()
    guidance_loss(alone, targets, alpha=ALPHA, beta=BETA, batch=1)[0].backward()
    assert together.grad is not None
    torch.testing.assert_close(together.grad[4:8], alone.grad)


def test_terms_carry_their_weights(rng):
    targets = _targets(rng)
    crops = torch.randn(5, 16, generator=rng)
    _, terms = guidance_loss(crops, targets, alpha=ALPHA, beta=BETA, batch=1)
    signs = {"include": -ALPHA, "exclude": BETA, "extras": -ALPHA}
    for name, weight in signs.items():
        cosines = [_cos(getattr(targets, name), crop) for crop in crops]
        assert terms[name] == pytest.approx(weight * sum(cosines) / 5, abs=1e-6)


@pytest.mark.parametrize(("exclude", "extras"), [(False, False), (True, False), (False, True), (True, True)])
def test_only_present_prompts_have_a_term(rng, exclude, extras):
    targets = _targets(rng, exclude=exclude, extras=extras)
    _, terms = guidance_loss(torch.randn(4, 16, generator=rng), targets, alpha=1, beta=1, batch=1)
    expected = ["total", "include"] + ["exclude"] * exclude + ["extras"] * extras
    assert list(terms) == expected


def test_half_precision_embeddings_give_a_finite_fp32_loss(rng):
    targets = _targets(rng)
    crops = (torch.randn(4, 16, generator=rng) * 1e-4).half()  # the squared norm underflows in fp16
    loss, _ = guidance_loss(crops, targets, alpha=1, beta=1, batch=1)
    assert loss.dtype == torch.float32
    reference = guidance_loss(crops.float(), targets, alpha=1, beta=1, batch=1)[0]
    assert loss.item() == pytest.approx(reference.item(), abs=1e-6)
    assert loss.item() != 0
