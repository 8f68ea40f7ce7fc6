"""A guide's gradient and read-outs: means over its crops, whatever the batch or what CLIP sees at once."""

from typing import Any

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.cutouts import Cutouts, add_noise
from t2i_desktop.engine.guidance.guide import Guide, cutout_settings, mean_similarities


def _pictures(number: int) -> Tensor:
    return torch.rand(number, 3, 32, 32, generator=torch.Generator().manual_seed(2)).requires_grad_()


def _pull(guide: Guide, number: int, at_once: int) -> tuple[Tensor, dict[str, float]]:
    pictures = _pictures(number)
    terms = guide.pull(pictures, torch.Generator().manual_seed(9), at_once)
    assert pictures.grad is not None
    return pictures.grad, dict(terms)


def _plain_loss(clip: Any, settings: Any, pictures: Tensor) -> Tensor:
    """The loss over all crops at once, written out: what chunks and batches must add up to."""
    seen = _seen(clip, settings, pictures)
    include, extras, exclude = clip.encode_texts([settings.include, settings.extras, settings.exclude])
    attract = torch.cosine_similarity(seen, (settings.w1 * include + settings.w2 * extras)[None])
    repel = torch.cosine_similarity(seen, exclude[None])
    return (-settings.alpha * attract + settings.beta * repel).sum() / settings.cutouts


def _seen(clip: Any, settings: Any, pictures: Tensor) -> Tensor:
    """The embeddings of the crops that a guide draws."""
    rng = torch.Generator().manual_seed(9)
    crops = Cutouts(cutout_settings(settings), clip.resolution)(pictures, rng)
    return clip.encode_images(add_noise(crops, settings.noise_factor, rng))


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


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_prompts_that_act_alone_add_up_whatever_clip_sees_at_once(clip, settings, at_once):
    chosen = settings(
        include="a red apple:1.5 | banana:-0.4", exclude="blurry", extras="@noise(3)",
        cutouts=5, batch_size=2, w2=0.3, distance="spherical",
    )  # fmt: skip
    gradient, terms = _pull(Guide(clip, chosen), 2, at_once)
    pictures = _pictures(2)
    noise = torch.randn(1, 16, generator=torch.Generator().manual_seed(3))
    targets = torch.cat([clip.encode_texts(["a red apple", "banana", "blurry"]), noise])
    angles = torch.cosine_similarity(_seen(clip, chosen, pictures)[:, None], targets[None], dim=2).arccos()
    weighted = torch.tensor([1.5, -0.4, -0.5, 0.3]) * angles**2 / 2
    (expected,) = torch.autograd.grad(weighted.sum() / 5, pictures)
    torch.testing.assert_close(gradient, expected, rtol=1e-4, atol=1e-6)
    means = weighted.detach().mean(dim=0).tolist()
    assert terms == pytest.approx(
        {"total": sum(means), "include": means[0] + means[1], "exclude": means[2], "extras": means[3]},
        abs=1e-5,
    )


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_similarities_are_the_mean_cosines_of_the_last_step(clip, settings, at_once):
    chosen = settings(include="apple | banana:-1", cutouts=5, batch_size=2)
    guide = Guide(clip, chosen, share=-0.25)
    assert guide.similarities() == ()
    _pull(guide, 2, at_once)
    texts = ["apple", "banana", "blurry picture", "soft watercolour"]
    with torch.no_grad():
        seen = _seen(clip, chosen, _pictures(2))
        cosines = torch.cosine_similarity(seen[:, None], clip.encode_texts(texts)[None], dim=2).mean(dim=0)
    found = guide.similarities()
    assert [(s.field, s.text) for s in found] == list(
        zip(["include", "include", "exclude", "extras"], texts, strict=True)
    )
    assert [s.cosine for s in found] == pytest.approx(cosines.tolist(), abs=1e-5)


def test_guides_find_similarities_together_by_their_shares(clip, settings):
    guides = [Guide(clip, settings(cutouts=number), share) for number, share in ((3, 0.75), (5, -0.25))]
    assert mean_similarities(guides) == ()
    for guide in guides:
        _pull(guide, 1, 4)
    first, second = (guide.similarities() for guide in guides)
    assert [s.cosine for s in mean_similarities(guides)] == pytest.approx(
        [0.75 * a.cosine + 0.25 * b.cosine for a, b in zip(first, second, strict=True)]
    )


def test_a_guide_that_is_aimed_anew_pulls_as_a_new_one(clip, settings):
    changed = settings(include="banana:2 | blue", beta=0.1, distance="spherical")
    guide = Guide(clip, settings())
    guide.aim(changed, 0)
    again, terms = _pull(guide, 1, 4)
    new, expected = _pull(Guide(clip, changed), 1, 4)
    assert torch.equal(again, new)
    assert terms == expected
    assert [s.text for s in guide.similarities()] == ["banana", "blue", "blurry picture", "soft watercolour"]


def test_a_guide_that_cannot_be_aimed_goes_on_as_before(clip, settings):
    guide = Guide(clip, settings())
    before, _ = _pull(guide, 1, 4)
    with pytest.raises(BadSettings, match="is not there"):
        guide.aim(settings(include='banana ^ @"nowhere.png"'), 0)
    assert torch.equal(_pull(guide, 1, 4)[0], before)


def test_weights_that_leave_nothing_in_a_later_scene_are_told_at_once(clip, settings):
    with pytest.raises(BadSettings, match="Set Include weight"):
        Guide(clip, settings(include="apple ^ banana:0", extras=""))
