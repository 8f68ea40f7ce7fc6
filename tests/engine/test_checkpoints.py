"""Checkpoints come back exactly, and never run code."""

import pickle
from pathlib import Path

import pytest
import torch

from t2i_desktop.engine.checkpoints import check_settings, read_checkpoint, write_checkpoint
from t2i_desktop.engine.errors import BadCheckpoint
from tests.fakes import FakeSettings


class _Harmful:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return print, ("code was run",)


def test_tensors_and_plain_values_come_back(tmp_path: Path) -> None:
    state = {"weights": torch.arange(6.0).view(2, 3), "names": ["a", "b"], "rate": 0.5, "nested": {"n": 1}}
    write_checkpoint(tmp_path / "c", 7, state)
    step, read = read_checkpoint(tmp_path / "c")
    assert step == 7
    assert torch.equal(read.pop("weights"), state.pop("weights"))
    assert read == state


@pytest.mark.parametrize("cut", [0, 100, -10])
def test_a_damaged_file_is_told_in_a_sentence(tmp_path: Path, cut: int) -> None:
    write_checkpoint(tmp_path / "c", 1, {"weights": torch.zeros(100)})
    (tmp_path / "c").write_bytes((tmp_path / "c").read_bytes()[:cut])
    with pytest.raises(BadCheckpoint, match="cannot be read"):
        read_checkpoint(tmp_path / "c")


def test_a_missing_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadCheckpoint, match="cannot be read"):
        read_checkpoint(tmp_path / "c")


@pytest.mark.parametrize("whole", [True, False])
def test_code_in_a_checkpoint_is_refused_and_not_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], whole: bool
) -> None:
    if whole:
        torch.save({"step": 1, "state": _Harmful()}, tmp_path / "c")
    else:
        (tmp_path / "c").write_bytes(pickle.dumps(_Harmful(), protocol=2))
    with pytest.raises(BadCheckpoint):
        read_checkpoint(tmp_path / "c")
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "content", [[1, 2], {"step": 1}, {"step": "one", "state": {}}, {"step": 1, "state": 2}]
)
def test_what_is_no_checkpoint_is_told_in_a_sentence(tmp_path: Path, content: object) -> None:
    torch.save(content, tmp_path / "c")
    with pytest.raises(BadCheckpoint, match="cannot be read"):
        read_checkpoint(tmp_path / "c")


def test_settings_that_are_the_same_are_accepted() -> None:
    settings = FakeSettings(include="apple", total_iter=9)
    check_settings(settings.model_dump(mode="json"), settings)


def test_a_setting_that_an_older_version_did_not_know_counts_as_its_default() -> None:
    saved = FakeSettings(include="apple").model_dump(mode="json")
    del saved["mirrored"]
    check_settings(saved, FakeSettings(include="apple"))
    with pytest.raises(BadCheckpoint, match="other settings"):
        check_settings(saved, FakeSettings(include="apple", mirrored=True))


def test_another_value_is_refused_unless_it_is_left_out() -> None:
    saved = FakeSettings(include="apple", total_iter=3).model_dump(mode="json")
    check_settings(saved, FakeSettings(include="apple", total_iter=9), {"total_iter"})
    with pytest.raises(BadCheckpoint, match="other settings"):
        check_settings(saved, FakeSettings(include="apple", total_iter=9))


def test_a_setting_of_a_newer_version_is_named() -> None:
    saved = FakeSettings(include="apple").model_dump(mode="json") | {"sparkle": 0.5}
    with pytest.raises(BadCheckpoint, match=r"does not know \(sparkle\). Update"):
        check_settings(saved, FakeSettings(include="apple"))


@pytest.mark.parametrize("saved", [None, 3, {}])
def test_what_holds_no_settings_is_refused(saved: object) -> None:
    with pytest.raises(BadCheckpoint, match="other settings"):
        check_settings(saved, FakeSettings(include="apple"))
