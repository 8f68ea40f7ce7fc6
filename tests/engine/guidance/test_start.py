"""What runs begin with, how they are held to it, and what a mask keeps as it was."""

import numpy as np
import pytest
import torch
from PIL import Image

from t2i_desktop.engine.errors import BadData, BadSettings, GalleryError
from t2i_desktop.engine.formats import Origin, latent_file
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.guidance.start import hold_weight
from t2i_desktop.engine.settings import validated

BOTH = pytest.mark.parametrize("parametrisation", ["continuous", "quantised"])


@pytest.fixture
def photo(tmp_path):
    """A picture of another size: red at the left, green at the right."""
    pixels = np.zeros((32, 64, 3), np.uint8)
    pixels[:, :32, 0] = 255
    pixels[:, 32:, 1] = 255
    Image.fromarray(pixels).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"


@pytest.fixture
def left_mask(tmp_path):
    """White, which may change, in the left half."""
    pixels = np.zeros((32, 32), np.uint8)
    pixels[:, :16] = 255
    Image.fromarray(pixels).save(tmp_path / "mask.png")
    return tmp_path / "mask.png"


@BOTH
@pytest.mark.parametrize("start", ["random", "entries", "pixels", "gradient"])
def test_every_start_is_drawn_from_the_seed(begin, start, parametrisation):
    first, again, other = (
        begin(start_from=start, parametrisation=parametrisation, seed=seed).result().latents
        for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_entries_are_entries_of_the_codebook(begin, vqgan):
    cells = torch.from_numpy(begin(start_from="entries").result().latents).permute(0, 2, 3, 1).reshape(-1, 4)
    assert torch.cdist(cells, vqgan.codebook).min(dim=1).values.max() < 1e-5


def test_a_gradient_is_bilinear_between_four_random_colours(begin, vqgan):
    latents = begin(start_from="gradient").result().latents
    corners = torch.rand(1, 3, 2, 2, generator=torch.Generator().manual_seed(7))
    ramp = torch.linspace(0, 1, 32)
    rows = corners[:, :, :1] * (1 - ramp.view(1, 1, -1, 1)) + corners[:, :, 1:] * ramp.view(1, 1, -1, 1)
    picture = rows[..., :1] * (1 - ramp) + rows[..., 1:] * ramp
    with torch.no_grad():
        torch.testing.assert_close(torch.from_numpy(latents), vqgan.encode(picture), rtol=1e-4, atol=1e-4)


@BOTH
def test_a_picture_of_any_shape_is_encoded_at_the_run_s_size(begin, vqgan, photo, parametrisation):
    run = begin(start_from="picture", start_file=str(photo), parametrisation=parametrisation, batch_size=2)
    picture = torch.zeros(1, 3, 32, 32)
    picture[:, 0, :, :16] = 1
    picture[:, 1, :, 16:] = 1
    with torch.no_grad():
        expected = vqgan.encode(picture)
        expected = vqgan.quantise(expected) if parametrisation == "quantised" else expected
    latents = torch.from_numpy(run.result().latents)
    torch.testing.assert_close(latents, expected.repeat(2, 1, 1, 1), rtol=1e-3, atol=1e-3)


def test_a_kept_latent_continues_where_it_was_also_at_another_size(begin, settings, tmp_path):
    run = begin()
    run.step()
    kept = run.result().latents
    path = tmp_path / "latent.safetensors"
    path.write_bytes(latent_file(kept, Origin.of("vqgan-clip", settings(), 1)))
    again = begin(start_from="latent", start_file=str(path), seed=99)
    np.testing.assert_allclose(again.result().latents, kept, rtol=1e-6)
    larger = begin(start_from="latent", start_file=str(path), image_width=64).result().latents
    assert larger.shape == (1, 4, 8, 16)
    assert larger.mean() == pytest.approx(kept.mean(), abs=0.02)


def test_a_latent_of_another_vqgan_is_a_sentence(begin, settings, tmp_path):
    path = tmp_path / "latent.safetensors"
    path.write_bytes(latent_file(np.zeros((1, 7, 4, 4), np.float32), Origin.of("vqgan-clip", settings(), 1)))
    with pytest.raises(BadSettings, match="Choose the VQGAN it was made with"):
        begin(start_from="latent", start_file=str(path))


def test_files_that_are_not_there_are_sentences(begin, tmp_path):
    with pytest.raises(BadData, match="cannot be read"):
        begin(start_from="picture", start_file=str(tmp_path / "gone.png"))
    with pytest.raises(GalleryError, match="cannot be read"):
        begin(start_from="latent", start_file=str(tmp_path / "gone.safetensors"))
    with pytest.raises(BadData, match="cannot be read"):
        begin(mask_file=str(tmp_path / "gone.png"))
    with pytest.raises(BadSettings, match="Choose the picture to start from"):
        validated(VqganClipSettings, {"include": "a", "start_from": "picture"})


def test_the_pull_to_the_start_is_the_gradient_of_the_mean_square(begin):
    free, held = begin(learning_rate=0.01), begin(learning_rate=0.01, start_weight=5)
    for run in (free, held):
        run.step()  # the pull of the first step is zero
    away = held._latent.parameter.detach() - held._first
    term = 5 * away.square().mean()
    gradient = torch.autograd.grad(
        5 * (parameter := held._latent.parameter.detach().requires_grad_()).sub(held._first).square().mean(),
        parameter,
    )[0]
    free_terms, held_terms = free.step(), held.step()
    assert held_terms["start"] == pytest.approx(term.item(), rel=1e-5)
    assert held_terms["total"] - free_terms["total"] == pytest.approx(term.item(), rel=1e-3)
    pulled = held._latent.parameter.grad - free._latent.parameter.grad
    torch.testing.assert_close(pulled, gradient, rtol=1e-3, atol=1e-6)
    assert "start" not in free_terms


def test_a_held_run_stays_nearer_to_its_start(begin):
    free, held = begin(learning_rate=0.05), begin(learning_rate=0.05, start_weight=50)
    distances = []
    for run in (free, held):
        for _ in range(8):
            run.step()
        distances.append((run._latent.parameter.detach() - run._first).norm().item())
    assert distances[1] < 0.8 * distances[0]


def test_the_pull_fades_linearly(settings):
    fading = settings(start_weight=2, start_fade=4)
    assert [hold_weight(fading, step) for step in range(6)] == [2, 1.5, 1, 0.5, 0, 0]
    assert hold_weight(settings(start_weight=2), 10**6) == 2


def test_only_what_the_mask_shows_changes(begin, photo, left_mask):
    run = begin(start_from="picture", start_file=str(photo), mask_file=str(left_mask), learning_rate=0.5)
    before = run.result().pictures
    for _ in range(3):
        run.step()
    after = run.result().pictures
    assert np.array_equal(after[:, :, 16:], before[:, :, 16:])
    assert (after[0, :, 16:] == [0, 255, 0]).all()  # the picture's own pixels, not the decoder's
    assert not np.array_equal(after[:, :, :16], before[:, :, :16])


def test_a_mask_can_be_inverted_and_feathered(begin, photo, left_mask):
    files = {"start_from": "picture", "start_file": str(photo), "mask_file": str(left_mask)}
    inverted = begin(**files, mask_invert=True)
    before = inverted.result().pictures
    inverted.step()
    assert np.array_equal(inverted.result().pictures[:, :, :16], before[:, :, :16])
    soft = begin(**files, mask_feather=8)._paint._mask[0, 0, 16]
    assert soft[0] > 0.9
    assert 0.3 < soft[16] < 0.7
    assert soft[31] < 0.1
    assert (soft.diff() <= 0).all()


def test_a_mask_alone_keeps_the_first_picture(begin, left_mask):
    run = begin(mask_file=str(left_mask))
    before = run.result().pictures
    run.step()
    assert np.array_equal(run.result().pictures[:, :, 16:], before[:, :, 16:])


def test_a_masked_and_held_run_is_continued_exactly(begin, photo, left_mask):
    chosen = {
        "start_from": "picture", "start_file": str(photo), "mask_file": str(left_mask),
        "start_weight": 3, "start_fade": 3,
    }  # fmt: skip
    interrupted, whole, restored = begin(**chosen), begin(**chosen), begin(**chosen)
    interrupted.step()
    restored.load_state_dict(interrupted.state_dict())
    for _ in range(3):
        whole.step()
    for _ in range(2):
        restored.step()
    assert whole.result().latents.tobytes() == restored.result().latents.tobytes()
    assert whole.result().pictures.tobytes() == restored.result().pictures.tobytes()


def test_the_generator_takes_starts_from_settings(catalog, settings, photo):
    run = VqganClip(catalog).begin(settings(start_from="picture", start_file=str(photo), show_step=1))
    assert run.result().pictures.shape == (1, 32, 32, 3)


def test_a_tiling_run_makes_a_picture_without_a_seam_and_the_next_run_does_not(begin):
    begin(tile="both")
    run = begin(tile="across")
    run.step()
    latent = torch.from_numpy(run.result().latents)
    with torch.no_grad():
        picture, moved = run._paint(latent), run._paint(latent.roll(3, 3))
        torch.testing.assert_close(moved, picture.roll(12, 3), rtol=1e-4, atol=1e-4)
        assert not torch.allclose(run._paint(latent.roll(3, 2)), picture.roll(12, 2), atol=1e-3)
        begin()
        assert not torch.allclose(run._paint(latent), picture, atol=1e-3)


def test_a_mask_laid_on_while_it_runs_keeps_the_picture_as_it_is_then(begin, left_mask):
    run = begin(learning_rate=0.5)
    run.step()
    then = run.result().pictures
    run.steer({"mask_file": str(left_mask)})
    state = run.state_dict()
    assert np.array_equal(run.result().pictures, then)
    run.step()
    now = run.result().pictures
    assert np.array_equal(now[:, :, 16:], then[:, :, 16:])
    assert not np.array_equal(now, then)
    restored = begin(learning_rate=0.5)
    restored.load_state_dict(state)
    restored.step()
    assert np.array_equal(restored.result().pictures, now)
