"""CLIP's byte-pair tokenizer, optionally on a reduced vocabulary.

A reduced vocabulary lists the byte-pair pieces a small model knows, one a line, in the order of
OpenAI's ids, so that the end-of-text token keeps the highest id, which is where CLIP reads the text.
"""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

import torch
from clip.simple_tokenizer import SimpleTokenizer, basic_clean, whitespace_clean
from torch import Tensor

START, END = "<|startoftext|>", "<|endoftext|>"


@cache
def _openai() -> SimpleTokenizer:
    return SimpleTokenizer()


class Tokenizer:
    """Text to token ids for a text transformer of `context_length` positions."""

    def __init__(self, context_length: int, vocabulary: Sequence[str] | None = None) -> None:
        self.context_length = context_length
        self._full = vocabulary is None
        encoder = _openai().encoder
        self._ids = dict(encoder) if vocabulary is None else {piece: i for i, piece in enumerate(vocabulary)}
        self.size = len(self._ids)

    def encode(self, texts: Iterable[str]) -> Tensor:
        """Token ids (N, context_length), zero-padded; long texts are cut, unknown words left out."""
        rows = [self._row(text) for text in texts]
        tokens = torch.zeros(len(rows), self.context_length, dtype=torch.long)
        for row, ids in zip(tokens, rows, strict=True):
            row[: len(ids)] = torch.tensor(ids)
        return tokens

    def unknown_words(self, text: str) -> tuple[str, ...]:
        """The words of `text` that the vocabulary cannot spell, in order, each once."""
        if self._full:
            return ()
        return tuple(dict.fromkeys(word for word in words(text) if word.isalnum() and not self._word(word)))

    def read_part(self, text: str) -> tuple[str, str]:
        """`text` as it is read, in two parts: up to the last word that has room, and the rest."""
        text, room = cleaned(text), self.context_length - 2
        for match in _openai().pat.finditer(text):
            room -= len(self._word(match.group()))
            if room < 0:
                return text[: match.start()].rstrip(), text[match.start() :]
        return text, ""

    def _row(self, text: str) -> list[int]:
        ids = [token for word in words(text) for token in self._word(word)]
        return [self._ids[START], *ids[: self.context_length - 2], self._ids[END]]

    def _word(self, word: str) -> list[int]:
        """The ids of one word; empty if any piece of it is unknown."""
        piece_names = pieces(word)
        return [self._ids[piece] for piece in piece_names] if all(p in self._ids for p in piece_names) else []


def cleaned(text: str) -> str:
    """`text` with broken characters mended, HTML entities resolved, single spaces, and in lower case."""
    return whitespace_clean(basic_clean(text)).lower()


def words(text: str) -> list[str]:
    """The words of `text` in lower case, and its signs, each by itself, as OpenAI's tokenizer splits it."""
    return _openai().pat.findall(cleaned(text))


@lru_cache(maxsize=65536)
def pieces(word: str) -> tuple[str, ...]:
    """The byte-pair pieces of one word as OpenAI's tokenizer cuts it."""
    tokenizer = _openai()
    spelled = "".join(tokenizer.byte_encoder[byte] for byte in word.encode("utf-8"))
    return tuple(tokenizer.bpe(spelled).split(" "))


def reduced_vocabulary(texts: Iterable[str]) -> list[str]:
    """The pieces needed to spell `texts`, in the order of OpenAI's ids, start and end included."""
    encoder = _openai().encoder
    spelled = {word for text in texts for word in words(text)}
    needed = {piece for word in spelled for piece in pieces(word)} | {START, END}
    return sorted(needed, key=encoder.__getitem__)
