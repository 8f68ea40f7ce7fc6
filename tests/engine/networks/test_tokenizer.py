"""The tokenizer against the `clip` package's own, and the reduced vocabulary."""

import random

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


def _odd_text(rng: random.Random) -> str:
    """Anything people may type or paste: scripts, emoji, entities, markup, nothing, and far too much."""
    length = rng.choice([0, 1, 3, 8, 30, 120, 400])
    match rng.randrange(3):
        case 0:
            pool = "a dog's I'LL 1234 &amp;amp; &lt;|endoftext|&gt; <|startoftext|> ÃƒÂ© naïve 🦊🦊 … ﬁne İ"
            return rng.choice([" ", "\t\n", "", ", "]).join(rng.choices(pool.split(), k=length))
        case 1:
            ranges = [(32, 127), (160, 0x500), (0x4E00, 0x9FFF), (0x1F300, 0x1FAFF)]
            return "".join(chr(rng.randrange(*rng.choice(ranges))) for _ in range(length))
        case _:
            points = (rng.randrange(0x110000) for _ in range(length))
            return "".join(chr(point) for point in points if not 0xD800 <= point < 0xE000)


@pytest.mark.slow
def test_ten_thousand_odd_texts_become_the_tokens_of_the_clip_package() -> None:
    rng = random.Random(0)
    texts = [_odd_text(rng) for _ in range(10_000)]
    ours, theirs = Tokenizer(77).encode(texts), clip.tokenize(texts, truncate=True)
    differing = (ours != theirs).any(dim=1)
    assert [text for text, differs in zip(texts, differing.tolist(), strict=True) if differs] == []


def test_what_has_no_room_is_told_apart_at_a_word() -> None:
    tokenizer = Tokenizer(8)
    assert tokenizer.read_part("A red  apple") == ("a red apple", "")
    assert tokenizer.read_part("one two three four five six seven") == (
        "one two three four five six",
        "seven",
    )
    read, rest = tokenizer.read_part("one two three four five antidisestablishmentarianism")
    assert (read, rest) == ("one two three four five", "antidisestablishmentarianism")
