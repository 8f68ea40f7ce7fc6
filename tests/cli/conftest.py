"""The command line with a fake generator behind it, so that its tests load no networks."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from t2i_desktop.cli import generate, jobs, presets
from t2i_desktop.cli.main import main
from t2i_desktop.engine import registry
from t2i_desktop.engine.registry import Entry
from tests.fakes import FakeSettings

ENTRY = Entry("fake", "Fake", "generate", FakeSettings, "tests.fakes:FakeGenerator")
TRAINING = replace(ENTRY, name="fake-training", purpose="train")

Command = Callable[..., int]


@pytest.fixture
def t2i(monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs `t2i` with the arguments given, and returns its exit code."""
    entries = (ENTRY, TRAINING)
    monkeypatch.setattr(registry, "ENTRIES", entries)
    monkeypatch.setattr(jobs, "ENTRIES", entries)
    monkeypatch.setattr(generate, "GENERATOR", "fake")
    monkeypatch.setattr(presets, "GENERATOR", "fake")

    def run(*arguments: object) -> int:
        try:
            return main([str(argument) for argument in arguments])
        except SystemExit as leaving:
            return int(leaving.code or 0)

    return run
