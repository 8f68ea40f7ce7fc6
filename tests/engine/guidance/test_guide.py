"""A guide's gradient: the mean over its crops, whatever the batch, and however few CLIP sees at once."""

from typing import Any

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.guidance.cutouts import Cutouts, add_noise
from t2i_desktop.engine.guidance.guide import Guide, cutout_settings
from t2i_desktop.engine.guidance.prompts import text_targets


def _pictures(number: int) -> Tensor:
    return torch.rand(number, 3, 32, 32, generator=torch.Generator().manual_seed(2)).requires_grad_()


def _pull(guide: Guide, number: int, at_once: int) -> tuple[Tensor, dict[str, float]]:
    pictures = _pictures(number)
    terms = guide.pull(pictures, torch.Generator().manual_seed(9), at_once)
    assert pictures.grad is not None
    return pictures.grad, dict(terms)


def _plain_loss(clip: Any, settings: Any, pictures: Tensor) -> Tensor:
    """The loss over all crops at once, written out: what chunks and batches must add up to."""
    rng = torch.Generator().manual_seed(9)
    targets = text_targets(clip, settings)
    crops = add_noise(
        Cutouts(cutout_settings(settings), clip.resolution)(pictures, rng), settings.noise_factor, rng
    )
    seen = clip.encode_images(crops)
    attract = torch.cosine_similarity(seen, targets.attract[None])
    assert targets.exclude is not None
    repel = torch.cosine_similarity(seen, targets.exclude[None])
    return (-settings.alpha * attract + settings.beta * repel).sum() / settings.cutouts


@pytest.mark.parametrize("at_once", [1, 2, 3, 5, 10, 100])
def test_chunks_of_any_size_give_the_gradient_and_the_loss_of_the_whole(clip, settings, at_once):
    chosen = settings(cutouts=5, batch_size=2, alpha=1.5)
    gradient, terms = _pull(Guide(clip, chosen), 2, at_once)
    pictures = _pictures(2)
    loss = _plain_loss(clip, chosen, pictures)
    (expected,) = torch.autograd.grad(loss, pictures)
    torch.testing.assert_close(gradient, expected, rtol=1e-5, atol=1e-7)
    assert terms["total"] == pytest.approx(loss.item() / 2, abs=1e-5)
    assert gradient.abs().max() > 1e-4


def test_a_share_scales_gradient_and_terms(clip, settings):
    whole, all_terms = _pull(Guide(clip, settings()), 1, 4)
    part, some_terms = _pull(Guide(clip, settings(), share=-0.25), 1, 4)
    torch.testing.assert_close(part, -0.25 * whole)
    assert some_terms == pytest.approx({name: -0.25 * value for name, value in all_terms.items()})


def test_guides_add_to_the_gradient_that_is_there(clip, settings):
    alone, _ = _pull(Guide(clip, settings()), 1, 4)
    pictures = _pictures(1)
    for _ in range(2):
        Guide(clip, settings(), share=0.5).pull(pictures, torch.Generator().manual_seed(9), 4)
    torch.testing.assert_close(pictures.grad, alone)
