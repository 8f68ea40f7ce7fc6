"""`t2i restyle`, from pictures to frames and a film, with the starter models."""

import json
from pathlib import Path

import av
import pytest
from PIL import Image

from t2i_desktop.cli.main import main

QUICK = ["--steps", "1", "--cutouts", "2", "--device", "cpu"]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    for number in range(2):
        Image.new("RGB", (96, 48), (200, 60 * number, 40)).save(folder / f"{number}.png")
    return folder


@pytest.mark.slow
def test_a_folder_becomes_frames_and_a_film_in_the_shape_of_the_source(
    source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    command = ["restyle", str(source), "red apple", "--out", str(out), *QUICK]
    assert main([*command, "--video", "--frame-rate", "6"]) == 0
    output = capsys.readouterr()
    assert output.out == f"{out / 'restyled.mp4'}\n"
    assert "Frame 2 of 2 is finished." in output.err
    with Image.open(out / "000002.png") as image:
        assert image.size == (96, 48)
    with av.open(str(out / "restyled.mp4")) as film:
        assert len(list(film.decode(video=0))) == 2
    assert main(["replay", str(out / "000001.png"), "--out", str(tmp_path / "again")]) == 2
    assert "which one frame cannot repeat" in capsys.readouterr().err
    assert main([*command, "--json"]) == 0  # everything is there
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["loading", "started", "noted", "finished"]
    assert events[-1] == {"event": "finished", "frames": str(out), "film": str(out / "restyled.mp4")}


@pytest.mark.parametrize(
    ("size", "expected"),
    [([], (96, 48)), (["--width", "128"], (128, 64)), (["--height", "32", "--width", "64"], (64, 32))],
)
def test_sides_that_are_not_typed_follow_the_source(
    source: Path,
    tmp_path: Path,
    size: list[str],
    expected: tuple[int, int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    main(["restyle", str(source), "red apple", "--out", str(out), "--vqgan", "not-installed", *QUICK, *size])
    assert "not-installed" in capsys.readouterr().err
    record = json.loads((out / "restyle.json").read_bytes())
    assert (record.get("image_width", 64), record.get("image_height", 64)) == expected


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["gone", "apple", "--out", "out"], 1, "There is no gone."),
        ([".", "apple", "--out", "out"], 1, "There are no pictures in the folder ."),
        (["notes.txt", "apple", "--out", "out"], 1, "notes.txt cannot be read as a video."),
        ([".", " ", "--out", "out"], 2, "Write what the picture should show"),
        (
            [".", "apple", "--out", "out", "--carry-over", "2"],
            2,
            "Carry over should be less than or equal to 1",
        ),
    ],
)
def test_what_cannot_be_restyled_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    sentence: str,
) -> None:
    (tmp_path / "notes.txt").write_text("no film")
    monkeypatch.chdir(tmp_path)
    assert main(["restyle", *arguments]) == code
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith(sentence)
    assert not (tmp_path / "out").exists()
