"""`t2i film`, from gallery items to a film file."""

from pathlib import Path

import av
import pytest

from t2i_desktop.cli.main import main
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
