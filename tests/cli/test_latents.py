"""`t2i latents`: what is told of kept latents, and what is made of them."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.cli.main import main
from t2i_desktop.engine.events import Result, Snapshot
from t2i_desktop.engine.formats import read_latent, read_origin
from t2i_desktop.engine.gallery import Gallery, Item
from t2i_desktop.engine.latents.mixing import slerp
from tests.fakes import FakeSettings

Keep = Callable[[str, int], Item]


@pytest.fixture
def keep(tmp_path: Path) -> Keep:
    """Keeps a picture of chance with a latent of chance, and one snapshot."""
    gallery = Gallery(tmp_path / "gallery")

    def keep(title: str, seed: int) -> Item:
        numbers = np.random.default_rng(seed).normal(size=(1, 32, 4, 6)).astype(np.float32)
        result = Result(np.zeros((1, 64, 96, 3), np.uint8), numbers)
        early = Snapshot(1, Result(result.pictures, numbers / 2))
        settings = FakeSettings(include=title, vqgan="starter-vqgan")
        told = {"step": 2, "status": "finished", "losses": {}, "snapshots": [early]}
        return gallery.add("vqgan-clip", settings, result, **told)[0]

    return keep


def newest(tmp_path: Path) -> Item:
    return next(iter(Gallery(tmp_path / "gallery")))


def test_all_latents_are_listed_those_kept_on_the_way_too(
    keep: Keep, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    items = [keep("red apple", 1), keep("blue fish", 2)]
    assert main(["latents", "list", "--gallery", str(tmp_path / "gallery"), "--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["title"], each["step"]) for each in told] == [
        ("blue fish", 1), ("blue fish", 2), ("red apple", 1), ("red apple", 2),
    ]  # fmt: skip
    assert told[-1]["path"] == str(items[0].latent)
    assert (told[0]["shape"], told[0]["dtype"], told[0]["vqgan"]) == ([1, 32, 4, 6], "F32", "starter-vqgan")
    assert main(["latents", "list", "--gallery", str(tmp_path / "gallery")]) == 0
    assert "6 × 4  starter-vqgan" in capsys.readouterr().out


def test_an_empty_gallery_and_a_damaged_latent_are_told(
    keep: Keep, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["latents", "list", "--gallery", str(tmp_path / "none")]) == 0
    assert "There is no latent in the gallery" in capsys.readouterr().err
    latent = keep("red apple", 1).latent
    assert latent is not None
    latent.write_bytes(b"damaged")
    assert main(["latents", "list", "--gallery", str(tmp_path / "gallery")]) == 0
    said = capsys.readouterr()
    assert (len(said.out.splitlines()), "cannot be read" in said.err) == (1, True)


def test_a_latent_tells_of_itself(keep: Keep, capsys: pytest.CaptureFixture[str]) -> None:
    item = keep("red apple", 1)
    assert main(["latents", "show", str(item.folder)]) == 0
    said = capsys.readouterr().out
    for fact in (str(item.latent), "red apple", "1 × 32 × 4 × 6, F32", "starter-vqgan", str(item.image)):
        assert fact in said


def test_a_blend_is_kept_with_what_it_was_made_of_and_can_be_made_again(
    keep: Keep, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = keep("red apple", 1), keep("blue fish", 2)
    files = [str(first.folder), str(second.folder)]
    target = ["--gallery", str(tmp_path / "gallery"), "--device", "cpu"]
    assert main(["latents", "blend", *files, "--weights", "3,1", "--spherical", *target]) == 0
    item = newest(tmp_path)
    assert item.latent is not None
    assert first.latent is not None
    assert second.latent is not None
    expected = slerp(read_latent(first.latent), read_latent(second.latent), 0.25)
    np.testing.assert_allclose(read_latent(item.latent), expected, atol=1e-5)
    origin = read_origin(item.image)
    assert (item.title, origin.generator) == ("red apple + blue fish", "latents")
    assert origin.settings["latents"] == f"{first.latent} | 3\n{second.latent}"
    assert origin.models == {"vqgan": "starter-vqgan"}
    capsys.readouterr()
    assert main(["replay", str(item.image), "--gallery", str(tmp_path / "again")]) == 0
    assert "the same, pixel for pixel" in capsys.readouterr().err


def test_averages_and_differences_are_made(keep: Keep, tmp_path: Path) -> None:
    items = [keep(name, seed) for seed, name in enumerate("abc")]
    a, b, c = (read_latent(item.folder / "latent.safetensors") for item in items)
    files = [str(item.folder) for item in items]
    for words, expected in (
        (["average"], (a + b + c) / 3),
        (["add", "--strength", "0.5"], a + 0.5 * (b - c)),
    ):
        assert main(["latents", *words, *files, "--gallery", str(tmp_path / "gallery")]) == 0
        made = newest(tmp_path).latent
        assert made is not None
        np.testing.assert_allclose(read_latent(made), expected, atol=1e-5)


def test_latents_are_decoded_into_a_folder(keep: Keep, tmp_path: Path) -> None:
    files = [str(keep(name, seed).folder) for seed, name in enumerate(("red apple", "blue fish"))]
    assert main(["latents", "decode", *files, "--out", str(tmp_path / "out")]) == 0
    assert sorted(path.name for path in (tmp_path / "out").glob("*.png")) == [
        "blue-fish-0.png",
        "red-apple-0.png",
    ]
    with Image.open(tmp_path / "out" / "red-apple-0.png") as image:
        assert image.size == (48, 32)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["blend", "--weights", "1,x"], "Weights are numbers with commas between them"),
        (["blend", "--weights", "1"], "There are 2 latents and 1 weights"),
        (["blend", "--weights", "0,0"], "at least one latent a weight above 0"),
        (["add"], "A difference takes three latents"),
    ],
)
def test_what_cannot_be_mixed_is_a_sentence(
    keep: Keep, words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [str(keep(name, seed).folder) for seed, name in enumerate("ab")]
    assert main(["latents", *words, *files]) == 2
    assert sentence in capsys.readouterr().err


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["latents", "show", str(tmp_path / "none.safetensors")]) == 1
    assert "not there any more" in capsys.readouterr().err
    assert main(["latents", "show", str(tmp_path)]) == 2
    assert "There is no latent in the folder" in capsys.readouterr().err
