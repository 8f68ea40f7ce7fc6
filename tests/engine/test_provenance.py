"""What a picture was made with is noted: versions, device and the very weights, each file read only once."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from t2i_desktop.engine.events import Finished
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models import catalog
from t2i_desktop.engine.provenance import ModelHashes, machine_facts, model_names
from t2i_desktop.engine.recording import Outcome, Recorder
from t2i_desktop.engine.runner import RunControl, run
from tests.fakes import FakeGenerator, FakeSettings

CONFIG = "model:\n  target: taming.models.vqgan.VQModel\n"


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The weights of an installed model called “fake-vqgan”."""
    folder = tmp_path / "models" / "fake-vqgan"
    folder.mkdir(parents=True)
    (folder / "model.yaml").write_text(CONFIG)
    (folder / "model.safetensors").write_bytes(b"weights")
    monkeypatch.setenv("T2I_MODELS", str(tmp_path / "models"))
    return folder / "model.safetensors"


def _hashed(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that are read from now on."""
    read: list[Path] = []
    count = catalog.sha256_of
    monkeypatch.setattr(catalog, "sha256_of", lambda path: read.append(path) or count(path))
    return read


def _outcome() -> Outcome:
    settings = FakeSettings(include="red apple", total_iter=2)
    recorder = Recorder("fake", settings)
    for event in run(FakeGenerator(), settings, RunControl()):
        recorder.follow(event)
        if isinstance(event, Finished):
            outcome = recorder.outcome(event)
            assert outcome is not None
            return outcome
    raise AssertionError


def test_weights_are_read_once_until_they_change(
    tmp_path: Path, weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, cache = _hashed(monkeypatch), tmp_path / "hashes.json"
    expected = {"fake-vqgan": sha256(b"weights").hexdigest()}
    for _ in range(3):
        assert ModelHashes(cache).of(["fake-vqgan", "not installed"]) == expected
    assert read == [weights]
    weights.write_bytes(b"other weights")
    assert ModelHashes(cache).of(["fake-vqgan"]) == {"fake-vqgan": sha256(b"other weights").hexdigest()}
    assert len(read) == 2


@pytest.mark.parametrize("content", ["{", "[]", '{"a": 1}'])
def test_a_damaged_cache_of_hashes_is_made_anew(tmp_path: Path, weights: Path, content: str) -> None:
    cache = tmp_path / "hashes.json"
    cache.write_text(content)
    assert ModelHashes(cache).of(["fake-vqgan"]) == {"fake-vqgan": sha256(b"weights").hexdigest()}
    assert str(weights) in json.loads(cache.read_text())


def test_a_run_notes_its_machine_and_its_weights(weights: Path) -> None:
    made = _outcome().provenance
    assert made.hashes == {"fake-vqgan": sha256(b"weights").hexdigest()}
    assert made.machine == machine_facts("CPU (fake)")
    assert all(made.machine.values())


def test_all_models_of_the_settings_count_without_their_weights() -> None:
    settings = VqganClipSettings(include="x", vqgan="a", clip="b, c:0.5")
    assert model_names(settings) == ("a", "b", "c")
