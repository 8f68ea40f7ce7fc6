"""VQGAN+CLIP runs as a whole: seeds, pauses, checkpoints, sizes, batches, and no defect of old."""

import numpy as np
import pytest
import torch

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.errors import BadCheckpoint, BadSettings, MissingModel, UnavailableDevice, explain
from t2i_desktop.engine.events import Finished, Paused, Resumed, Stepped
from t2i_desktop.engine.generator import Resumable
from t2i_desktop.engine.guidance.generator import VqganClip, latent_scale
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.runner import RunControl, run

BOTH = pytest.mark.parametrize("parametrisation", ["continuous", "quantised"])


def _bytes(job) -> tuple[bytes, bytes]:
    result = job.result()
    return result.pictures.tobytes(), result.latents.tobytes()


def _after(job, steps: int):
    for _ in range(steps):
        job.step()
    return job


@BOTH
def test_one_seed_gives_the_same_bytes(begin, parametrisation):
    first = _after(begin(parametrisation=parametrisation), 3)
    torch.rand(5)  # the global generator plays no part
    second = _after(begin(parametrisation=parametrisation), 3)
    other = _after(begin(parametrisation=parametrisation, seed=8), 3)
    assert _bytes(first) == _bytes(second)
    assert _bytes(first)[1] != _bytes(other)[1]


def test_run_leaves_the_global_generator_alone(begin):
    before = torch.get_rng_state()
    _after(begin(), 2).result()
    assert torch.equal(before, torch.get_rng_state())


def test_looking_at_the_result_changes_nothing(begin):
    watched, unwatched = begin(), begin()
    for _ in range(3):
        watched.step()
        watched.result()
    assert _bytes(watched) == _bytes(_after(unwatched, 3))


def test_result_is_the_decode_of_the_latent_after_the_last_step(begin, vqgan):
    job = begin()
    start = _bytes(job)
    result = _after(job, 2).result()
    with torch.no_grad():
        decoded = vqgan.decode(torch.from_numpy(result.latents))
    expected = (decoded * 255).round().byte().permute(0, 2, 3, 1).numpy()
    assert np.array_equal(result.pictures, expected)
    assert start != _bytes(job)


@BOTH
def test_pause_and_resume_equal_never_pausing(catalog, settings, parametrisation):
    asked = settings(parametrisation=parametrisation)
    control, events = RunControl(), []
    for event in run(VqganClip(catalog), asked, control, preview_interval=0):
        events.append(event)
        if isinstance(event, Stepped) and event.step == 1:
            control.pause()
        if isinstance(event, Paused):
            control.resume()
    assert isinstance(events[-1], Finished), events[-1]
    assert [type(e) for e in events if isinstance(e, Paused | Resumed)] == [Paused, Resumed]
    *_, plain = run(VqganClip(catalog), asked, RunControl(), preview_interval=1e9)
    assert isinstance(plain, Finished)
    assert events[-1].result.pictures.tobytes() == plain.result.pictures.tobytes()
    np.testing.assert_array_equal(events[-1].result.latents, plain.result.latents)


@BOTH
def test_restored_run_equals_an_uninterrupted_one(begin, tmp_path, parametrisation):
    interrupted = _after(begin(parametrisation=parametrisation), 2)
    write_checkpoint(tmp_path / "run.ckpt", 2, interrupted.state_dict())
    step, state = read_checkpoint(tmp_path / "run.ckpt")
    restored = begin(parametrisation=parametrisation)
    restored.load_state_dict(state)
    assert step == 2
    assert _bytes(restored) == _bytes(interrupted)
    assert _bytes(_after(restored, 2)) == _bytes(_after(begin(parametrisation=parametrisation), 4))


def test_state_is_a_copy_and_the_run_is_resumable(begin):
    job = _after(begin(), 1)
    assert isinstance(job, Resumable)
    state = job.state_dict()
    kept = state["latent"].clone()
    moment = state["optimiser"]["state"][0]["exp_avg"].clone()
    _after(job, 1)
    assert torch.equal(state["latent"], kept)
    assert torch.equal(state["optimiser"]["state"][0]["exp_avg"], moment)


def test_state_of_other_settings_is_refused_but_more_iterations_are_welcome(begin):
    state = _after(begin(), 1).state_dict()
    begin(total_iter=50, show_step=5).load_state_dict(state)
    with pytest.raises(BadCheckpoint, match="other settings"):
        begin(seed=8).load_state_dict(state)


def test_damaged_state_is_refused(begin):
    state = _after(begin(), 1).state_dict()
    with pytest.raises(BadCheckpoint, match="damaged"):
        begin().load_state_dict({key: value for key, value in state.items() if key != "rng"})


def test_kept_results_do_not_alias_the_latent(begin):  # defect a
    job = _after(begin(), 1)
    first = job.result()
    kept = first.latents.copy(), first.pictures.copy()
    second = _after(job, 1).result()
    assert np.array_equal(first.latents, kept[0])
    assert np.array_equal(first.pictures, kept[1])
    assert not np.array_equal(first.latents, second.latents)


@pytest.mark.parametrize(("width", "height"), [(64, 32), (32, 64), (48, 36)])
def test_any_aspect_ratio(begin, width, height):  # defect b
    job = begin(image_width=width, image_height=height)
    assert np.isfinite(list(job.step().values())).all()
    assert job.result().pictures.shape == (1, height, width, 3)
    assert job.result().latents.shape == (1, 4, height // 4, width // 4)
    assert list(job.notes()) == []


def test_size_is_rounded_to_the_grid_and_told(begin):  # defect c
    job = begin(image_width=50, image_height=33)
    assert job.result().pictures.shape == (1, 32, 52, 3)
    (note,) = job.notes()
    assert "52 × 32" in note
    assert "50 × 33" in note


@pytest.mark.parametrize(
    ("prompts", "terms"),
    [
        ({"exclude": ""}, ["total", "include", "extras"]),
        ({"extras": ""}, ["total", "include", "exclude"]),
        ({"exclude": "", "extras": ""}, ["total", "include"]),
        ({"include": "", "exclude": ""}, ["total", "extras"]),
    ],
)
def test_empty_prompts_have_no_term(begin, prompts, terms):  # defects d and e
    losses = begin(**prompts).step()
    assert list(losses) == terms
    assert np.isfinite(list(losses.values())).all()


def test_missing_device_is_a_sentence(begin):  # defect f
    absent = "cuda" if not torch.cuda.is_available() else "mps"
    with pytest.raises(UnavailableDevice, match=r"is not available on this machine\. Choose “auto”"):
        begin(device=absent)


def test_missing_memory_is_a_sentence(begin, monkeypatch):  # defect f
    job = begin()

    def exhausted(*_):
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(job._guides[0].clip, "encode_images", exhausted)
    with pytest.raises(torch.OutOfMemoryError) as caught:
        job.step()
    assert "fewer cutouts" in explain(caught.value)[0]


def test_short_memory_makes_clip_see_fewer_cutouts_at_a_time_with_the_same_result(begin, monkeypatch):
    plain, short = begin(cutouts=5), begin(cutouts=5)
    embed, sizes = short._guides[0].clip.encode_images, []

    def embed_two_at_most(crops):
        if len(crops) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory")
        sizes.append(len(crops))
        return embed(crops)

    expected = [plain.step()["total"] for _ in range(3)]
    monkeypatch.setattr(short._guides[0].clip, "encode_images", embed_two_at_most)
    assert [short.step()["total"] for _ in range(3)] == pytest.approx(expected, abs=1e-5)
    np.testing.assert_allclose(  # Adam divides by the gradient's size, and so its rounding errors too
        short.result().latents, plain.result().latents, atol=1e-3
    )
    assert sizes == [2, 2, 1] * 3
    notes = list(short.notes())
    assert "the picture is decoded in parts" in notes[-3]
    assert "CLIP now sees 2 cutouts at a time" in notes[-1]


@pytest.mark.parametrize("wish", ["auto", "on"])
def test_a_decoder_in_parts_draws_the_same_picture_byte_by_byte(begin, monkeypatch, wish):
    plain, short = begin(save_memory="off"), begin(save_memory=wish)
    decode, ways = short._vqgan.decode, []

    def decode_in_parts_alone(latent, *, in_parts=False):
        if not in_parts and torch.is_grad_enabled():
            raise torch.OutOfMemoryError("CUDA out of memory")
        ways.append(in_parts)
        return decode(latent, in_parts=in_parts)

    expected = [plain.step() for _ in range(3)]
    if wish == "auto":
        monkeypatch.setattr(short._paint, "_decode", decode_in_parts_alone)
    monkeypatch.setattr(short._vqgan, "decode", decode_in_parts_alone)
    assert [short.step() for _ in range(3)] == expected
    assert short.result().latents.tobytes() == plain.result().latents.tobytes()
    assert short.result().pictures.tobytes() == plain.result().pictures.tobytes()
    assert bool(short.notes()) == (wish == "auto")


def test_an_error_that_is_not_about_memory_is_not_tried_again(begin, monkeypatch):
    job = begin()
    tries = []

    def broken(_):
        tries.append(1)
        raise RuntimeError("device-side assert triggered")

    monkeypatch.setattr(job._guides[0].clip, "encode_images", broken)
    with pytest.raises(RuntimeError, match="assert triggered"):
        job.step()
    assert tries == [1]


def test_several_clips_guide_one_picture_by_their_weights(begin):
    both = begin(clip="tiny-clip:3, other-clip")
    first, second = both._guides
    assert first.clip.resolution != second.clip.resolution
    seen = torch.rand(1, 3, 32, 32, generator=torch.Generator().manual_seed(1)).requires_grad_()
    terms = [guide.pull(seen, torch.Generator().manual_seed(4), 4)["total"] for guide in (first, second)]
    alone = [
        begin(clip=name)._guides[0].pull(seen, torch.Generator().manual_seed(4), 4)["total"]
        for name in ("tiny-clip", "other-clip")
    ]
    assert terms == pytest.approx([0.75 * alone[0], 0.25 * alone[1]], abs=1e-6)
    total = both.step()
    assert np.isfinite(total["total"])
    assert list(total) == ["total", "include", "exclude", "extras"]


def test_an_ensemble_is_continued_exactly(begin):
    names = "tiny-clip, other-clip:0.5"
    interrupted = _after(begin(clip=names), 1)
    restored = begin(clip=names)
    restored.load_state_dict(interrupted.state_dict())
    assert _bytes(_after(restored, 2)) == _bytes(_after(begin(clip=names), 3))


def test_missing_model_is_a_sentence(begin):
    with pytest.raises(MissingModel, match="“vqgan-imagenet” is not installed"):
        begin(vqgan="vqgan-imagenet")


def test_diverged_picture_is_a_sentence(begin):
    job = begin()
    with torch.no_grad():
        job._latent.parameter.fill_(float("nan"))
    with pytest.raises(BadSettings, match="smaller Learning rate"):
        job.step()


def test_only_the_latent_is_trained(begin):
    job = _after(begin(), 2)
    frozen = [*job._vqgan.parameters(), *job._guides[0].clip.parameters()]
    assert not any(p.requires_grad or p.grad is not None for p in frozen)
    assert job._latent.parameter.grad is not None
    assert not job._vqgan.training
    assert not job._guides[0].clip.training


def test_guidance_brings_the_loss_down(begin):
    whole = {"crop_mean": 1, "crop_deviation": 0, "padding": 0, "rotation": 0, "translation": 0, "flip": 0}
    job = begin(learning_rate=0.2, noise_factor=0, cutouts=1, **whole)
    losses = [job.step()["total"] for _ in range(12)]
    assert losses[-1] < losses[0] - 0.05


def test_pictures_of_a_batch_differ_and_each_is_moved(begin):
    job = begin(batch_size=3)
    before = job.result().latents
    after = _after(job, 1).result()
    assert after.pictures.shape == (3, 32, 32, 3)
    assert len({latent.tobytes() for latent in after.latents}) == 3
    assert (np.abs(after.latents - before).reshape(3, -1).max(axis=1) > 0.05).all()


def test_pictures_of_a_batch_do_not_influence_each_other(begin):
    """Changing one latent leaves the others' steps as they were."""
    job, changed = begin(batch_size=2), begin(batch_size=2)
    with torch.no_grad():
        changed._latent.parameter[1].mul_(-1)
    expected, got = (_after(j, 2).result().latents for j in (job, changed))
    np.testing.assert_allclose(got[0], expected[0], atol=1e-5)
    assert not np.allclose(got[1], expected[1], atol=1e-2)


def test_second_run_takes_the_loaded_models(begin, catalog):
    first, second = begin(), begin(seed=2)
    assert first._vqgan is second._vqgan
    assert first._guides[0].clip is second._guides[0].clip
    weights = catalog.find("tiny-clip").weights
    weights.write_bytes(weights.read_bytes())  # trained anew
    assert begin()._guides[0].clip is not first._guides[0].clip


def test_latent_scale_is_1_unless_the_model_says_otherwise(catalog, tmp_path):
    assert latent_scale(catalog.find("tiny-vqgan")) == 2
    for name, line in (("silent", ""), ("wrong", "latent_scale: -1\n")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "model.yaml").write_text(f"{line}model:\n  target: taming.models.vqgan.VQModel\n")
        (folder / "model.safetensors").touch()
    models = ModelCatalog((tmp_path,))
    assert latent_scale(models.find("silent")) == 1
    with pytest.raises(BadCheckpoint, match="latent_scale"):
        latent_scale(models.find("wrong"))


def test_unknown_words_are_noted(begin):
    (note,) = begin(include="a red zeppelin").notes()
    assert "“zeppelin”" in note


def test_what_clip_has_no_room_for_is_noted_with_the_place(begin):
    (note,) = begin(include="a red green blue apple on a blue background a soft banana").notes()
    assert "Include is longer than CLIP reads" in note
    assert "“…a blue background a”" in note
    assert "“soft banana”" in note


def test_title_is_the_prompt(begin):
    assert begin().title == "a red apple"
    assert begin(include=" ").title == "soft watercolour"
