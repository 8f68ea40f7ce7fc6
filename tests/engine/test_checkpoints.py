"""Checkpoints come back exactly, and never run code."""

import pickle
from pathlib import Path

import pytest
import torch

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.errors import BadCheckpoint


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
