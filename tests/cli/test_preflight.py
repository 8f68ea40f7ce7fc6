"""`t2i generate` says in time that a picture may not fit into memory, and makes it all the same."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from t2i_desktop.engine.errors import MissingModel
from t2i_desktop.engine.preflight import Preflight
from tests import fake_preflight
from tests.cli import conftest
from tests.cli.conftest import Command

SENTENCE = (
    "This picture needs about 30 GB of memory and 24 GB are free, so it may not fit: "
    "--width 24 --height 8 would fit."
)


@pytest.fixture(autouse=True)
def fake_entry_has_a_preflight(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = replace(conftest.ENTRY, preflight="tests.fake_preflight:preflight")
    monkeypatch.setattr(conftest, "ENTRY", entry)


def test_a_picture_that_may_not_fit_is_a_sentence_on_stderr(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "apple", "--width", 30, "--steps", 1, "--out", tmp_path) == 0
    output = capsys.readouterr()
    assert SENTENCE in " ".join(output.err.split())
    assert output.out == f"{tmp_path / 'apple-0.png'}\n"


def test_programs_read_it_as_a_note_before_the_run_has_started(
    t2i: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert t2i("generate", "apple", "--width", 30, "--steps", 1, "--out", tmp_path, "--json") == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events][:3] == ["loading", "noted", "started"]
    assert events[1]["message"] == SENTENCE


def test_where_no_size_fits_other_settings_are_named(
    t2i: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fake_preflight, "preflight", lambda settings: Preflight(3 * 2**30, 2**30))
    assert t2i("generate", "apple", "--steps", 1, "--out", tmp_path) == 0
    assert "it may not fit: try fewer --cutouts or smaller models." in " ".join(
        capsys.readouterr().err.split()
    )


def _unknown(settings: object) -> Preflight:
    raise MissingModel("The model “x” is not installed.")


@pytest.mark.parametrize("preflight", [fake_preflight.preflight, _unknown, lambda settings: None])
def test_where_there_is_room_or_it_cannot_be_told_nothing_is_said(
    t2i: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    preflight: object,
) -> None:
    monkeypatch.setattr(fake_preflight, "preflight", preflight)
    assert t2i("generate", "apple", "--steps", 1, "--out", tmp_path, "--json") == 0
    assert "memory" not in capsys.readouterr().out
