"""How the latents of a film, and the ways between them, are written down."""

from pathlib import Path

import pytest

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.film.settings import FilmSettings, Keyframe
from t2i_desktop.engine.settings import validated


def keyframes(*lines: str, **changes: object) -> tuple[Keyframe, ...]:
    return validated(FilmSettings, {"latents": "\n".join(lines), **changes}).keyframes()


def test_a_latent_alone_takes_the_films_own_seconds_and_easing() -> None:
    assert keyframes("a", "", " b ", seconds=2, easing="linear") == (
        Keyframe(Path("a"), 2, "linear"),
        Keyframe(Path("b"), 2, "linear"),
    )


def test_a_latent_may_say_how_the_way_to_the_next_goes_in_any_order() -> None:
    assert keyframes("a b | 1.5 | reference", "c | linear", "d | .25 s", "e | smooth | 2 s") == (
        Keyframe(Path("a b"), 1.5, "reference"),
        Keyframe(Path("c"), 3.0, "linear"),
        Keyframe(Path("d"), 0.25, "smooth"),
        Keyframe(Path("e"), 2.0, "smooth"),
    )


def test_a_line_says_what_it_was_made_of() -> None:
    key = Keyframe(Path("/g/a.safetensors"), 0.1, "reference")
    assert key.as_line() == "/g/a.safetensors | 0.1 | reference"
    assert keyframes(key.as_line(), "b")[0] == key


@pytest.mark.parametrize("word", ["bouncy", "-1", "0", "601", "1e9", "nan", ""])
def test_a_word_that_is_neither_time_nor_easing_is_a_sentence(word: str) -> None:
    with pytest.raises(BadSettings, match=f"smooth, linear, reference, not “{word}”"):
        keyframes(f"a | {word} | linear", "b")
