"""The text target T = w1 * include + w2 * extras, and what happens to empty prompts."""

import pytest
import torch

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.prompts import reading_notes, text_targets


def test_target_is_the_normalised_sum_of_raw_embeddings(clip, settings):
    targets = text_targets(clip, settings(w1=1.5, w2=0.25))
    include, extras = clip.encode_texts(["a red apple", "soft watercolour"])
    expected = 1.5 * include + 0.25 * extras
    torch.testing.assert_close(targets.attract, expected / expected.norm())
    assert include.norm() != pytest.approx(1, abs=0.01)  # so that normalising first would have shown


def test_empty_prompts_are_left_out_not_embedded(clip, settings):
    targets = text_targets(clip, settings(exclude="", extras="  "))
    (include,) = clip.encode_texts(["a red apple"])
    assert targets.exclude is None
    assert targets.extras is None
    torch.testing.assert_close(targets.attract, include / include.norm())


def test_extras_alone_are_a_target(clip, settings):
    targets = text_targets(clip, settings(include=""))
    (extras,) = clip.encode_texts(["soft watercolour"])
    assert targets.include is None
    torch.testing.assert_close(targets.attract, extras / extras.norm())


def test_each_prompt_is_one_vector(clip, settings):
    targets = text_targets(clip, settings())
    vectors = [targets.attract, targets.include, targets.exclude, targets.extras]
    assert [None if vector is None else tuple(vector.shape) for vector in vectors] == [(16,)] * 4


def test_weights_that_cancel_are_refused(clip, settings):
    with pytest.raises(BadSettings, match="Set Include weight"):
        text_targets(clip, settings(extras="", w1=0))


def test_unknown_words_of_all_prompts_are_told_once(clip, settings):
    asked = settings(include="a red zeppelin", extras="soft zeppelin", exclude="blurry walrus")
    (note,) = reading_notes([clip, clip], asked)
    assert "does not know “zeppelin”, “walrus”," in note
