"""Stories in whole runs: scenes change at their steps, also in a run that was restored."""

import pytest

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.errors import BadSettings


def _bytes(job) -> tuple[bytes, bytes]:
    result = job.result()
    return result.pictures.tobytes(), result.latents.tobytes()


def _after(job, steps: int):
    for _ in range(steps):
        job.step()
    return job


def _texts_seen(job, steps: int) -> list[list[str]]:
    return [[s.text for s in _after(job, 1).similarities()] for _ in range(steps)]


def test_scenes_change_at_their_steps(begin):
    job = begin(include="apple ^ banana", exclude="", extras="soft ^ blue ^ red", story_every=2)
    assert _texts_seen(job, 6) == [
        ["apple", "soft"], ["apple", "soft"], ["banana", "blue"], ["banana", "blue"],
        ["banana", "red"], ["banana", "red"],
    ]  # fmt: skip


def test_scenes_start_over_where_asked(begin):
    job = begin(include="apple ^ banana", exclude="", extras="", story_every=2, story_cycles=True)
    assert [text for (text,) in _texts_seen(job, 6)] == ["apple"] * 2 + ["banana"] * 2 + ["apple"] * 2


def test_until_its_scene_ends_a_story_is_the_plain_run_and_then_it_is_not(begin):
    story, plain = begin(include="a red apple ^ banana", story_every=2), begin()
    assert _bytes(_after(story, 2)) == _bytes(_after(plain, 2))
    assert _bytes(_after(story, 1)) != _bytes(_after(plain, 1))


@pytest.mark.parametrize("done", [1, 2, 3])
def test_a_restored_story_equals_an_uninterrupted_one(begin, tmp_path, done):
    story = {
        "include": "apple:1.5 | @noise(4):0.2 ^ banana ^ red:-1:-0.9 | blue", "story_every": 2,
        "clip": "tiny-clip, other-clip:0.5", "story_cycles": True,
    }  # fmt: skip
    write_checkpoint(tmp_path / "run.ckpt", done, _after(begin(**story), done).state_dict())
    restored = begin(**story)
    restored.load_state_dict(read_checkpoint(tmp_path / "run.ckpt")[1])
    whole = begin(**story)
    assert _texts_seen(restored, 7 - done) == _texts_seen(whole, 7)[done:]
    assert _bytes(restored) == _bytes(whole)
    assert restored.similarities() == whole.similarities()


def test_the_read_out_of_a_run_is_that_of_its_clips_by_their_weights(begin):
    job = begin(clip="tiny-clip:3, other-clip", include="apple | banana")
    assert job.similarities() == ()
    job.step()
    first, second = (guide.similarities() for guide in job._guides)
    found = job.similarities()
    assert [s.text for s in found] == ["apple", "banana", "blurry picture", "soft watercolour"]
    assert [s.cosine for s in found] == pytest.approx(
        [0.75 * a.cosine + 0.25 * b.cosine for a, b in zip(first, second, strict=True)]
    )


@pytest.mark.parametrize("distance", ["cosine", "spherical"])
def test_guidance_pulls_to_what_has_weight_and_pushes_from_what_is_negative(begin, distance):
    whole = {"crop_mean": 1, "crop_deviation": 0, "padding": 0, "rotation": 0, "translation": 0, "flip": 0}
    job = begin(
        include="@noise(1):1 | @noise(2):-0.5", exclude="", extras="", distance=distance, learning_rate=0.2,
        noise_factor=0, cutouts=1, **whole,
    )  # fmt: skip
    wanted, unwanted = (s.cosine for s in _after(job, 1).similarities())
    wanted_later, unwanted_later = (s.cosine for s in _after(job, 15).similarities())
    assert wanted_later > wanted + 0.05
    assert unwanted_later < unwanted - 0.05


def test_a_missing_picture_is_told_before_the_first_step(begin, tmp_path):
    with pytest.raises(BadSettings, match=r"boat\.png is not there"):
        begin(include=f'apple ^ @"{tmp_path / "boat.png"}"')
