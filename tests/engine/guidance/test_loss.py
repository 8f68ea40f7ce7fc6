"""The loss against a plain loop over crops, for both distances, with weights and stops; its named terms."""

import math
from typing import Literal

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.guidance.loss import crop_losses
from t2i_desktop.engine.guidance.prompts import NamedTarget, Target, Targets

ALPHA, BETA = 1.5, 0.5
BOTH = pytest.mark.parametrize("distance", ["cosine", "spherical"])


@pytest.fixture
def rng():
    return torch.Generator().manual_seed(3)


def _notebook(rng: torch.Generator, *, exclude: bool = True, extras: bool = True) -> Targets:
    """Pulled to one sum of include and extras, pushed from exclude; each of them is shown."""
    include, away, style = torch.randn(3, 16, generator=rng)
    attract = include + 0.1 * style if extras else include
    prompts = [NamedTarget("include", "", Target(include, ALPHA))]
    acting = [Target(attract / attract.norm(), ALPHA)]
    if exclude:
        prompts.append(NamedTarget("exclude", "", Target(away, -BETA)))
        acting.append(Target(away, -BETA))
    if extras:
        prompts.append(NamedTarget("extras", "", Target(style, ALPHA)))
    return Targets(tuple(acting), tuple(prompts))


def _alone(*prompts: NamedTarget) -> Targets:
    return Targets(tuple(prompt.target for prompt in prompts), prompts)


def _cos(a: Tensor, b: Tensor) -> float:
    xs: list[float] = a.tolist()
    ys: list[float] = b.tolist()
    dot = sum(x * y for x, y in zip(xs, ys, strict=True))
    return dot / math.sqrt(sum(x * x for x in xs) * sum(y * y for y in ys))


def _plain_distance(distance: str, a: Tensor, b: Tensor) -> float:
    """1 - cos; or 2 * arcsin(|a - b| / 2)^2 of unit vectors."""
    if distance == "cosine":
        return 1 - _cos(a, b)
    apart = (a.double() / a.double().norm() - b.double() / b.double().norm()).norm().item()
    return 2 * math.asin(apart / 2) ** 2


def _plain_loss(distance: str, crop: Tensor, target: Target) -> float:
    """The reference tools': weight.abs() * max(sign * distance, stop), but for the 1 of the cosine."""
    sign = math.copysign(1, target.weight)
    far = sign * _plain_distance(distance, crop, target.embedding)
    stop = -math.inf if target.stop is None else sign * abs(target.stop)
    left_out = 1 if distance == "cosine" else 0
    return abs(target.weight) * (max(far, stop) - sign * left_out)


@BOTH
@pytest.mark.parametrize("exclude", [True, False])
def test_every_crop_has_its_loss(rng, exclude, distance):
    targets = _notebook(rng, exclude=exclude)
    crops = torch.randn(6, 16, generator=rng)
    expected = [sum(_plain_loss(distance, crop, target) for target in targets.acting) for crop in crops]
    assert crop_losses(crops, targets, distance).total.tolist() == pytest.approx(expected, abs=1e-6)


def test_with_the_cosine_the_loss_is_the_notebooks(rng):
    targets = _notebook(rng)
    crops = torch.randn(6, 16, generator=rng)
    attract, exclude = (target.embedding for target in targets.acting)
    expected = [-ALPHA * _cos(attract, crop) + BETA * _cos(exclude, crop) for crop in crops]
    assert crop_losses(crops, targets).total.tolist() == pytest.approx(expected, abs=1e-6)


def test_terms_carry_their_weights(rng):
    targets = _notebook(rng)
    crops = torch.randn(5, 16, generator=rng)
    terms = crop_losses(crops, targets).terms
    for (name, weight), prompt in zip(
        {"include": -ALPHA, "exclude": BETA, "extras": -ALPHA}.items(), targets.prompts, strict=True
    ):
        cosines = [weight * _cos(prompt.target.embedding, crop) for crop in crops]
        assert terms[name].tolist() == pytest.approx(cosines, abs=1e-6)


@pytest.mark.parametrize(("exclude", "extras"), [(False, False), (True, False), (False, True), (True, True)])
def test_only_present_prompts_have_a_term(rng, exclude, extras):
    targets = _notebook(rng, exclude=exclude, extras=extras)
    terms = crop_losses(torch.randn(4, 16, generator=rng), targets).terms
    assert list(terms) == ["include"] + ["exclude"] * exclude + ["extras"] * extras


@BOTH
def test_terms_of_prompts_that_act_alone_are_the_sums_of_their_fields(rng, distance):
    vectors = torch.randn(4, 16, generator=rng)
    weights = [1.5, -0.3, -0.5, 0.1]
    fields = ["include", "include", "exclude", "extras"]
    prompts = [NamedTarget(f, "", Target(v, w)) for f, v, w in zip(fields, vectors, weights, strict=True)]
    crops = torch.randn(5, 16, generator=rng)
    losses = crop_losses(crops, _alone(*prompts), distance)
    for field in ("include", "exclude", "extras"):
        own = [p.target for p in prompts if p.field == field]
        expected = [sum(_plain_loss(distance, crop, target) for target in own) for crop in crops]
        assert losses.terms[field].tolist() == pytest.approx(expected, abs=1e-6)
    torch.testing.assert_close(losses.total, sum(losses.terms.values()))


@BOTH
@pytest.mark.parametrize(("weight", "stop"), [(0.7, 0.6), (0.7, -0.6), (-0.7, 0.6), (-0.7, -0.6), (0.7, 0.0)])
def test_a_stop_bounds_the_loss_as_in_the_reference(rng, distance, weight, stop):
    crops = torch.randn(40, 4, generator=rng)
    target = Target(torch.randn(4, generator=rng), weight, stop)
    # a negative stop of a prompt that pulls is never reached
    reference = Target(target.embedding, weight, None if weight > 0 > stop else stop)
    expected = [_plain_loss(distance, crop, reference) for crop in crops]
    total = crop_losses(crops, _alone(NamedTarget("include", "", target)), distance).total
    assert total.tolist() == pytest.approx(expected, abs=1e-5)


def _moved(crops: Tensor, target: Target, distance: Literal["cosine", "spherical"]) -> list[bool]:
    crops = crops.clone().requires_grad_()
    crop_losses(crops, _alone(NamedTarget("include", "", target)), distance).total.sum().backward()
    assert crops.grad is not None
    return crops.grad.any(dim=1).tolist()


@BOTH
def test_nearer_than_its_stop_nothing_is_pulled_and_beyond_it_nothing_is_pushed(rng, distance):
    crops = torch.randn(40, 4, generator=rng)
    embedding = torch.randn(4, generator=rng)
    is_far = [_plain_distance(distance, crop, embedding) > 0.6 for crop in crops]
    assert 5 < sum(is_far) < 35
    assert _moved(crops, Target(embedding, 0.7, 0.6), distance) == is_far
    assert _moved(crops, Target(embedding, -0.7, -0.6), distance) == [not far for far in is_far]
    assert _moved(crops, Target(embedding, -0.7, 0.6), distance) == [not far for far in is_far]
    assert all(_moved(crops, Target(embedding, 0.7), distance))


def test_the_spherical_gradient_is_that_of_the_arcsine(rng):
    embedding = torch.randn(16, generator=rng, dtype=torch.float64)
    crops = torch.randn(5, 16, generator=rng).requires_grad_()
    losses = crop_losses(
        crops, _alone(NamedTarget("include", "", Target(embedding.float(), 0.8))), "spherical"
    )
    (gradient,) = torch.autograd.grad(losses.total.sum(), crops)
    exact = crops.detach().double().requires_grad_()
    apart = (exact / exact.norm(dim=1, keepdim=True) - embedding / embedding.norm()).norm(dim=1)
    (expected,) = torch.autograd.grad((0.8 * 2 * (apart / 2).arcsin() ** 2).sum(), exact)
    torch.testing.assert_close(gradient, expected.float(), rtol=1e-4, atol=1e-6)


@BOTH
def test_the_same_and_the_opposite_direction_have_finite_gradients(rng, distance):
    embedding = torch.randn(16, generator=rng)
    crops = torch.stack([embedding, -embedding, 3 * embedding]).requires_grad_()
    losses = crop_losses(crops, _alone(NamedTarget("include", "", Target(embedding, 1.0))), distance)
    (gradient,) = torch.autograd.grad(losses.total.sum(), crops)
    assert gradient.isfinite().all()
    ends = [-1, 1, -1] if distance == "cosine" else [0, math.pi**2 / 2, 0]
    assert losses.total.tolist() == pytest.approx(ends, abs=1e-5)


@BOTH
def test_cosines_of_all_crops_with_all_prompts_are_told(rng, distance):
    targets = _notebook(rng)
    crops = torch.randn(5, 16, generator=rng)
    cosines = crop_losses(crops, targets, distance).cosines
    expected = [[_cos(crop, prompt.target.embedding) for prompt in targets.prompts] for crop in crops]
    torch.testing.assert_close(cosines, torch.tensor(expected), rtol=0, atol=1e-6)


@BOTH
def test_half_precision_embeddings_give_a_finite_fp32_loss(rng, distance):
    targets = _notebook(rng)
    crops = (torch.randn(4, 16, generator=rng) * 1e-4).half()  # the squared norm underflows in fp16
    loss = crop_losses(crops, targets, distance).total
    assert loss.dtype == torch.float32
    torch.testing.assert_close(loss, crop_losses(crops.float(), targets, distance).total)
    assert loss.all()
