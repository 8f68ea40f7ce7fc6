"""Any text is read as characters; captions name their class; prompts become embeddings, and blends."""

from random import Random

import numpy as np
import pytest
import torch

from t2i_desktop.engine.digits.captions import FORMS, caption, misspelt, plain_caption
from t2i_desktop.engine.digits.clip import DigitsClip
from t2i_desktop.engine.digits.labels import DIGITS
from t2i_desktop.engine.digits.text import blended, conditions_of, read_prompt
from t2i_desktop.engine.digits.tokenizer import PADDING, UNKNOWN, CharacterTokenizer


@pytest.fixture(scope="module")
def clip() -> DigitsClip:
    torch.manual_seed(0)
    return DigitsClip().eval().requires_grad_(False)


def test_every_printable_character_has_a_number_of_its_own_but_capitals() -> None:
    tokenizer = CharacterTokenizer()
    printable = [chr(code) for code in range(33, 127)]
    numbers = [int(tokenizer.encode([character])[0, 0]) for character in printable]
    assert len(set(numbers)) == len(printable) - 26
    assert max(numbers) < tokenizer.size
    assert not {PADDING, UNKNOWN} & set(numbers)
    assert torch.equal(tokenizer.encode(["SIX"]), tokenizer.encode(["six"]))


def test_other_scripts_and_control_characters_are_unknown_and_encode_all_the_same() -> None:
    tokenizer = CharacterTokenizer()
    assert tokenizer.encode(["a六\x00"]).tolist() == [[tokenizer.encode(["a"]).item(), UNKNOWN, UNKNOWN]]
    assert tokenizer.unknown("六 and 六 or 七") == ("六", "七")
    assert tokenizer.characters("  ６\t\n Ｓｉｘ ") == "6 six"  # noqa: RUF001 - wide forms are meant


def test_short_texts_are_filled_up_long_ones_cut_and_empty_ones_are_something() -> None:
    tokenizer = CharacterTokenizer(longest=5)
    tokens = tokenizer.encode(["", "six", "seventeen"])
    assert tokens.shape == (3, 5)
    assert tokens[0].tolist() == [UNKNOWN, 0, 0, 0, 0]
    assert (tokens != PADDING).sum(dim=1).tolist() == [1, 3, 5]


def test_a_text_means_the_same_alone_and_beside_a_longer_one(clip: DigitsClip) -> None:
    alone, beside = clip.encode_texts(["six"]), clip.encode_texts(["six", "a handwritten digit seven"])
    torch.testing.assert_close(alone[0], beside[0])


def test_embeddings_have_length_1(clip: DigitsClip) -> None:
    images = torch.rand(3, 1, 28, 28) * 2 - 1
    for embeddings in (clip.encode_images(images), clip.encode_texts(["six", "", "\N{SNOWMAN}"])):
        torch.testing.assert_close(embeddings.norm(dim=1), torch.ones(3))


def test_plain_captions_take_every_form_and_every_name() -> None:
    random = Random(0)
    found = {plain_caption(("six", "6"), random) for _ in range(2000)}
    assert found == {form.format(name) for form in FORMS for name in ("six", "6")}


def test_a_vowel_gets_its_article() -> None:
    random = Random(0)
    found = {caption(("eight", "8"), random) for _ in range(500)}
    assert "an 8" in found
    assert not any(" a 8" in f" {text}" or " a eight" in f" {text}" for text in found)


def test_captions_are_the_same_for_the_same_chance_and_half_of_them_are_plain() -> None:
    first, second = ([caption(DIGITS[7], random) for _ in range(400)] for random in (Random(3), Random(3)))
    assert first == second
    forms = {form.format(name) for form in FORMS for name in DIGITS[7]}
    assert 150 < sum(text in forms for text in first) < 300


def test_a_misspelt_word_is_one_slip_away() -> None:
    random = Random(0)
    slips = {misspelt("seven", random) for _ in range(300)}
    assert {"sven", "sseven", "esven"} <= slips
    assert all(4 <= len(slip) <= 6 for slip in slips)


def test_a_reading_tells_characters_embedding_and_the_likeness_to_each_class(clip: DigitsClip) -> None:
    reading = read_prompt(clip, "Six ☃")
    assert reading.characters == "six ☃"
    assert reading.unknown == ("☃",)
    assert len(reading.numbers) == 5
    assert reading.embedding.shape == (clip.dimensions,)
    assert [name for name, _ in reading.similarities] == [own[0] for own in DIGITS]
    wanted = clip.class_embeddings().numpy() @ reading.embedding
    np.testing.assert_allclose([cosine for _, cosine in reading.similarities], wanted, atol=1e-5)
    assert reading.nearest[1] == max(cosine for _, cosine in reading.similarities)
    assert read_prompt(clip, "four").nearest == ("four", pytest.approx(1))


def test_a_blend_goes_from_one_prompt_to_the_other_on_the_sphere(clip: DigitsClip) -> None:
    first, second = clip.encode_texts(["three", "eight"])
    shares = conditions_of(clip, "three", "eight", (0.0, 0.25, 0.5, 1.0))
    torch.testing.assert_close(shares[0], first)
    torch.testing.assert_close(shares[3], second)
    torch.testing.assert_close(shares[2] @ first, shares[2] @ second)
    torch.testing.assert_close(shares.norm(dim=1), torch.ones(4))
    assert first @ shares[1] > first @ shares[2]


def test_a_blend_of_a_prompt_with_itself_or_nothing_is_that_prompt(clip: DigitsClip) -> None:
    six = clip.encode_texts(["six"])
    torch.testing.assert_close(conditions_of(clip, "six", "six", (0.3,)), six)
    torch.testing.assert_close(conditions_of(clip, "six", "  ", (0.3, 0.8)), six.expand(2, -1))
    assert not conditions_of(clip, " ", "six", (0.3,)).any()
    torch.testing.assert_close(blended(six[0], -six[0], 0.7), -six[0])
