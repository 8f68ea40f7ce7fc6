"""The loss against a plain loop over crops, and its named terms."""

import math

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.guidance.loss import crop_losses
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
def test_every_crop_has_its_loss(rng, exclude):
    targets = _targets(rng, exclude=exclude)
    crops = torch.randn(6, 16, generator=rng)
    losses = crop_losses(crops, targets, alpha=ALPHA, beta=BETA)
    assert losses["total"].tolist() == pytest.approx(
        [_plain_loss(crop[None], targets) for crop in crops], abs=1e-6
    )


def test_terms_carry_their_weights(rng):
    targets = _targets(rng)
    crops = torch.randn(5, 16, generator=rng)
    losses = crop_losses(crops, targets, alpha=ALPHA, beta=BETA)
    signs = {"include": -ALPHA, "exclude": BETA, "extras": -ALPHA}
    for name, weight in signs.items():
        cosines = [weight * _cos(getattr(targets, name), crop) for crop in crops]
        assert losses[name].tolist() == pytest.approx(cosines, abs=1e-6)


@pytest.mark.parametrize(("exclude", "extras"), [(False, False), (True, False), (False, True), (True, True)])
def test_only_present_prompts_have_a_term(rng, exclude, extras):
    targets = _targets(rng, exclude=exclude, extras=extras)
    losses = crop_losses(torch.randn(4, 16, generator=rng), targets, alpha=1, beta=1)
    expected = ["total", "include"] + ["exclude"] * exclude + ["extras"] * extras
    assert list(losses) == expected


def test_half_precision_embeddings_give_a_finite_fp32_loss(rng):
    targets = _targets(rng)
    crops = (torch.randn(4, 16, generator=rng) * 1e-4).half()  # the squared norm underflows in fp16
    loss = crop_losses(crops, targets, alpha=1, beta=1)["total"]
    assert loss.dtype == torch.float32
    torch.testing.assert_close(loss, crop_losses(crops.float(), targets, alpha=1, beta=1)["total"])
    assert loss.all()
