"""A film under work: changed, saved as a small file, and read again."""

from pathlib import Path

import pytest

from t2i_desktop.engine.errors import BadSettings, FilmError
from t2i_desktop.engine.film.project import FilmProject, project_file, read_project
from t2i_desktop.engine.film.settings import Keyframe

KEYS = tuple(Keyframe(Path(f"/g/{name}.safetensors"), 2.0, "smooth") for name in "abcd")


def names(project: FilmProject) -> str:
    return "".join(key.path.stem for key in project.keyframes)


def test_latents_are_inserted_taken_out_and_moved() -> None:
    project = FilmProject(KEYS)
    assert names(project.inserted(1, KEYS[3:])) == "adbcd"
    assert names(project.without([0, 2])) == "bd"
    assert names(project.moved([0], 3)) == "bcad"
    assert names(project.moved([3, 1], 0)) == "bdac"
    assert names(project.moved([0, 1], 4)) == "cdab"
    assert names(project.moved([1], 1)) == "abcd"


def test_ways_are_changed_one_by_one_or_together() -> None:
    project = FilmProject(KEYS).with_ways([1], seconds=0.5).with_ways([0, 1], easing="linear")
    assert [(key.seconds, key.easing) for key in project.keyframes] == [
        (2.0, "linear"), (0.5, "linear"), (2.0, "smooth"), (2.0, "smooth"),
    ]  # fmt: skip


def test_its_settings_say_the_same_as_the_project() -> None:
    project = FilmProject(KEYS, fps=12, loop=False, blend="spherical").with_ways([2], 0.25, "reference")
    settings = project.settings("a.gif", "starter-vqgan")
    assert settings.keyframes() == project.keyframes
    assert (settings.fps, settings.loop, settings.blend) == (12, False, "spherical")
    assert len(project.timeline()) == 24 + 24 + 3 + 1
    with pytest.raises(BadSettings, match="at least two"):
        FilmProject(KEYS[:1]).settings("a.gif", "starter-vqgan")


def test_a_saved_project_is_read_as_it_was(tmp_path: Path) -> None:
    inside = Keyframe(tmp_path / "grün" / "latent.safetensors", 0.1, "reference")
    project = FilmProject((*KEYS, inside), fps=60, loop=False, blend="spherical")
    path = tmp_path / "mine.film.yaml"
    path.write_bytes(project_file(project, tmp_path))
    assert read_project(path) == project
    assert "file: grün/latent.safetensors" in path.read_text("utf-8")
    assert read_project(path).missing() == tuple(key.path for key in project.keyframes)


def test_a_project_moves_with_the_latents_beside_it(tmp_path: Path) -> None:
    project = FilmProject((Keyframe(tmp_path / "old" / "a.safetensors", 1.0, "linear"),))
    new = tmp_path / "new"
    new.mkdir()
    (new / "mine.film.yaml").write_bytes(project_file(project, tmp_path / "old"))
    (new / "a.safetensors").touch()
    assert read_project(new / "mine.film.yaml").missing() == ()


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00",
        b"[1, 2]",
        b"format: 2",
        b"format: 1\nfps: 0",
        b"format: 1\nspeed: 3",
        b"format: 1\nlatents: [{file: a, seconds: -1}]",
        b"format: 1\nlatents: [{file: a, easing: bouncy}]",
        b"format: 1\na: &a [*a]",
    ],
)
def test_what_is_no_project_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.film.yaml"
    path.write_bytes(content)
    with pytest.raises(FilmError, match="cannot be read as a film"):
        read_project(path)


def test_a_file_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FilmError, match=r"none.film.yaml cannot be read as a film"):
        read_project(tmp_path / "none.film.yaml")
