"""`t2i presets`, and `t2i generate --preset`."""

import json
from pathlib import Path

import pytest

from t2i_desktop.cli import generate
from t2i_desktop.cli.main import main
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.settings import Settings


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("T2I_PRESETS", str(tmp_path / "presets"))
    return tmp_path / "presets"


def test_a_preset_is_saved_listed_and_shown(own: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["presets", "save", "Very slow", "--learning-rate", "0.01", "--cutouts", "64"]) == 0
    assert Path(capsys.readouterr().out.strip()).parent == own
    assert main(["presets", "list", "--json"]) == 0
    first, *shipped = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["title"], first["settings"]) == ("Very slow", {"learning_rate": 0.01, "cutouts": 64})
    assert all(preset["shipped"] for preset in shipped)
    assert main(["presets", "show", "very slow"]) == 0
    assert "--learning-rate 0.01" in capsys.readouterr().out


def test_an_unknown_preset_names_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["presets", "show", "Nothing"]) == 1
    assert "Quick sketch" in capsys.readouterr().err


def test_generate_begins_with_a_preset_and_follows_what_is_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Settings] = []

    def remember(entry: object, settings: Settings, *_: object) -> None:
        seen.append(settings)

    monkeypatch.setattr(generate, "run_one", remember)
    assert main(["presets", "save", "Slow", "--learning-rate", "0.01", "--cutouts", "64"]) == 0
    typed = ["generate", "a pear", "--preset", "slow", "--cutouts", "8", "--out", str(tmp_path)]
    assert main(typed) == 0
    (settings,) = seen
    assert isinstance(settings, VqganClipSettings)
    assert (settings.include, settings.learning_rate, settings.cutouts) == ("a pear", 0.01, 8)
