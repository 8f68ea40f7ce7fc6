"""`t2i film`, from gallery items to a film file."""

from pathlib import Path

import av
import numpy as np
import pytest

from t2i_desktop.cli.main import main
from t2i_desktop.engine.film.project import FilmProject, project_file
from t2i_desktop.engine.film.settings import Easing, Keyframe
from t2i_desktop.engine.formats import Origin, latent_file
from t2i_desktop.engine.gallery import Gallery

TINY = ["--steps", "2", "--cutouts", "2", "--device", "cpu", "--show-step", "1"]


@pytest.mark.slow
def test_gallery_items_become_a_loop_and_an_evolution(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "red apple", "blue fish", *TINY, "--gallery", str(tmp_path)]) == 0
    folders = [str(item.folder) for item in Gallery(tmp_path)]
    loop, evolution = tmp_path / "loop.mp4", tmp_path / "evolution.gif"
    capsys.readouterr()
    assert main(["film", *folders, "--seconds", "0.5", "--fps", "10", "--out", str(loop)]) == 0
    assert capsys.readouterr().out == f"{loop}\n"
    short = ["--seconds", "0.2", "--fps", "10"]
    assert main(["film", folders[0], "--evolution", *short, "--out", str(evolution)]) == 0
    for path, count in ((loop, 10), (evolution, 3)):
        with av.open(str(path)) as film:
            assert len(list(film.decode(video=0))) == count


def test_a_folder_without_a_latent_and_a_broken_latent_are_sentences(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["film", str(tmp_path), str(tmp_path)]) == 2
    assert "There is no latent in the folder" in capsys.readouterr().err
    (tmp_path / "a.safetensors").write_bytes(b"no latent")
    broken = str(tmp_path / "a.safetensors")
    assert main(["film", broken, broken, "--out", str(tmp_path / "film.mp4")]) == 1
    assert not (tmp_path / "film.mp4").exists()


def test_a_saved_film_is_made_with_its_own_ways(tmp_path: Path) -> None:
    origin = Origin("vqgan-clip", {}, {"vqgan": "starter-vqgan"}, 1)
    for seed, name in enumerate("abc"):
        numbers = np.random.default_rng(seed).normal(size=(1, 32, 4, 4)).astype(np.float32)
        (tmp_path / f"{name}.safetensors").write_bytes(latent_file(numbers, origin))
    ways: tuple[tuple[str, float, Easing], ...] = (
        ("a", 0.2, "linear"), ("b", 0.5, "reference"), ("c", 0.1, "smooth"),
    )  # fmt: skip
    keys = tuple(Keyframe(tmp_path / f"{name}.safetensors", time, how) for name, time, how in ways)
    (tmp_path / "mine.film.yaml").write_bytes(project_file(FilmProject(keys, fps=10), tmp_path))
    for words, frames in (([], 8), (["--no-loop"], 8), (["--fps", "20"], 16)):
        out = tmp_path / "film.png"
        assert main(["film", str(tmp_path / "mine.film.yaml"), "--out", str(out), *words]) == 0
        with av.open(str(out)) as film:
            assert len(list(film.decode(video=0))) == frames
