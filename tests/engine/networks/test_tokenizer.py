"""The tokenizer against the `clip` package's own, and the reduced vocabulary."""

import clip
import pytest
import torch

from t2i_desktop.engine.networks.tokenizer import END, START, Tokenizer, reduced_vocabulary

TEXTS = ["A red apple, on a blue background!", "it's 12 o'clock", "", "Grüße aus Köln", "a  b\tc"]


def test_the_full_vocabulary_gives_the_ids_of_the_clip_package() -> None:
    assert torch.equal(Tokenizer(77).encode(TEXTS), clip.tokenize(TEXTS).long())


def test_a_reduced_vocabulary_keeps_order_and_leaves_the_end_token_the_highest() -> None:
    vocabulary = reduced_vocabulary(["red apple", "blue"])
    tokens = Tokenizer(8, vocabulary).encode(["blue red apple"])
    assert [vocabulary[i] for i in tokens[0, :5]] == [START, "blue</w>", "red</w>", "apple</w>", END]
    assert int(tokens.argmax()) == 4
    assert tokens[0, 5:].tolist() == [0, 0, 0]


def test_unknown_words_are_named_once_and_left_out() -> None:
    tokenizer = Tokenizer(8, reduced_vocabulary(["red apple"]))
    assert tokenizer.unknown_words("red zeppelin, apple zeppelin!") == ("zeppelin",)
    assert torch.equal(tokenizer.encode(["red zeppelin apple"]), tokenizer.encode(["red apple"]))


@pytest.mark.parametrize("words", [6, 7, 40])
def test_long_texts_are_cut_and_still_end(words: int) -> None:
    tokenizer = Tokenizer(8, reduced_vocabulary(["red"]))
    (row,) = tokenizer.encode(["red " * words])
    assert len(row) == 8
    assert row[-1] == tokenizer.encode([""])[0, 1]
