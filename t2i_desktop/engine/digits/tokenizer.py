"""Text as characters: every printable string can be read, without a list of words. Knows no networks."""

import unicodedata
from collections.abc import Sequence

import torch
from torch import Tensor

PADDING, UNKNOWN = 0, 1
CHARACTERS = "".join(chr(code) for code in range(32, 127) if not chr(code).isupper())
"""Printable ASCII; capitals are read as small letters."""


class CharacterTokenizer:
    """Text to the numbers of its characters: 0 fills up short rows, 1 stands for whatever is not known."""

    def __init__(self, characters: str = CHARACTERS, longest: int = 64) -> None:
        self.longest = longest
        self.size = len(characters) + 2
        self._numbers = {character: number for number, character in enumerate(characters, start=2)}

    def encode(self, texts: Sequence[str]) -> Tensor:
        """Numbers (N, L) int64 of the characters, L being the length of the longest text, at least 1."""
        rows = [
            [self._numbers.get(character, UNKNOWN) for character in self.characters(text)] or [UNKNOWN]
            for text in texts
        ]
        tokens = torch.full((len(rows), max(map(len, rows), default=1)), PADDING)
        for row, numbers in zip(tokens, rows, strict=True):
            row[: len(numbers)] = torch.tensor(numbers)
        return tokens

    def characters(self, text: str) -> str:
        """The characters that are read: compatible forms made one, small letters, single spaces, cut off."""
        plain = unicodedata.normalize("NFKC", text).lower()
        return " ".join(plain.split())[: self.longest]

    def unknown(self, text: str) -> tuple[str, ...]:
        """The characters of `text` that this tokenizer has no number for, in order, each once."""
        return tuple(dict.fromkeys(c for c in self.characters(text) if c not in self._numbers))
