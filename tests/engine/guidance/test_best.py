"""The best picture of a run is told by fixed views, kept to the end, and tells when a run may stop."""

import numpy as np
import pytest
import torch

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.events import Finished, Noted
from t2i_desktop.engine.guidance.best import fixed_views
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.guide import Guide
from t2i_desktop.engine.runner import RunControl, run

WILD = {
    "learning_rate": 2.0,
    "weight_decay": 0.0,
    "keep_best": True,
    "score_every": 1,
    "total_iter": 8,
    "seed": 1,
}


def _scores(job, steps):
    """The score and the latent of every step."""
    scores, latents = [], []
    for _ in range(steps):
        scores.append(job.step()["score"])
        latents.append(job._latent.decodable().detach().clone())
    return scores, latents


def test_views_lie_within_the_picture_and_cover_its_corners():
    for height, width in ((32, 32), (32, 64), (90, 30)):
        corners = torch.tensor([[-1.0, -1, 1], [1, -1, 1], [-1, 1, 1], [1, 1, 1]])
        points = torch.einsum("vij,kj->vki", fixed_views(height, width), corners)[..., :2]
        assert points.abs().max() <= 1 + 1e-6
        for corner in corners[:, :2]:
            assert (points - corner).abs().sum(dim=-1).min() < 1e-6
        sides = (points[:, 3] - points[:, 0]) * torch.tensor([width / 2, height / 2])
        torch.testing.assert_close(sides[:, 0], sides[:, 1])  # squares, in pixels


def test_the_score_is_the_loss_of_the_views_cut_out_by_hand(clip, settings):
    guide = Guide(clip, settings(noise_factor=2.0, rotation=180, jitter=0.5))
    picture = torch.rand(1, 3, 16, 16, generator=torch.Generator().manual_seed(0))
    whole = -torch.cosine_similarity(clip.encode_images(picture), guide._targets.acting[0].embedding[None])
    away = torch.cosine_similarity(clip.encode_images(picture), clip.encode_texts(["blurry picture"]))
    expected = whole + 0.5 * away
    torch.testing.assert_close(
        guide.score(picture, lambda h, w: fixed_views(h, w)[:3]), expected, rtol=1e-4, atol=1e-5
    )


def test_the_result_is_the_picture_with_the_lowest_score(begin):
    job = begin(**WILD)
    scores, latents = _scores(job, 8)
    best = int(np.argmin(scores))
    assert best < 7  # so that keeping the last one would have shown
    np.testing.assert_array_equal(job.result().latents, latents[best].numpy())
    assert job.finish() == {"best after": f"{best + 1} iterations"}


def test_until_the_end_the_picture_shown_is_the_present_one(begin):
    job = begin(**WILD)
    _, latents = _scores(job, 7)
    np.testing.assert_array_equal(job.result().latents, latents[-1].numpy())


def test_every_picture_of_a_batch_has_its_own_best(begin):
    job = begin(**WILD, batch_size=3)
    each, latents = [], []
    for _ in range(8):
        job.step()
        with torch.no_grad():
            now = job._latent.decodable()
            each.append(job._guides[0].score(job._paint(now), fixed_views))
            latents.append(now)
    best = torch.stack(each).argmin(dim=0)
    assert len(set(best.tolist())) > 1
    expected = torch.stack([latents[step][picture] for picture, step in enumerate(best.tolist())])
    np.testing.assert_array_equal(job.result().latents, expected.numpy())


def test_scoring_changes_no_step(begin):
    watched, plain = begin(**WILD), begin(**{**WILD, "keep_best": False})
    for _ in range(8):
        watched.step()
        plain.step()
    assert watched._latent.parameter.tolist() == plain._latent.parameter.tolist()


def test_a_run_whose_score_rests_ends_early_and_says_so(catalog, settings):
    still = settings(learning_rate=0.0001, weight_decay=0, patience=4, score_every=2, total_iter=500)
    *events, last = run(VqganClip(catalog), still, RunControl())
    assert isinstance(last, Finished)
    assert last.step < 500
    (note,) = [e.message for e in events if isinstance(e, Noted)]
    assert "has not improved for" in note


def test_the_search_is_continued_exactly(begin):
    interrupted, whole, restored = begin(**WILD), begin(**WILD), begin(**WILD)
    _scores(interrupted, 5)
    restored.load_state_dict(interrupted.state_dict())
    _scores(restored, 3)
    _scores(whole, 8)
    assert restored.result().latents.tobytes() == whole.result().latents.tobytes()
    assert restored.finish() == whole.finish()


def test_a_new_scene_is_searched_anew(begin):
    job = begin(**WILD, include="a red apple ^ a blue banana", story_every=4)
    _, latents = _scores(job, 8)
    kept = job.result().latents
    assert not any(np.array_equal(kept, latent.numpy()) for latent in latents[:4])


def test_a_state_without_its_search_is_refused(begin):
    state = begin(**WILD).state_dict()
    del state["best"]
    with pytest.raises(BadCheckpoint, match="damaged"):
        begin(**WILD).load_state_dict(state)
