"""Files of tensors in every format give the tensors that torch gives."""

import re
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from t2i_desktop.engine.models.archives import read_tensors

DTYPES = (
    torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16,
    torch.int8, torch.uint8, torch.bool, torch.complex64,
)  # fmt: skip
NEW_DTYPES = (torch.uint16, torch.float8_e4m3fn)  # torch itself does not read these from its old files
FORMATS: dict[str, Callable[[Any, Path], None]] = {
    "zip": torch.save,
    "before 1.6": lambda content, path: torch.save(content, path, _use_new_zipfile_serialization=False),
    "protocol 4": lambda content, path: torch.save(content, path, pickle_protocol=4),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.ckpt"


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A file that is there once somebody has run malice."""
    return tmp_path / "canary"


class Part(nn.Module):
    """Weights of two precisions, a buffer, and attributes that are no tensors."""

    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3)
        self.layers = nn.ModuleList([nn.Linear(2, 2).half(), nn.BatchNorm1d(2)])
        self.register_buffer("mask", torch.arange(6).view(2, 3).t())
        self.scale = nn.Parameter(torch.rand(()))
        self.shared = self.layers[0]
        self.numbers, self.names, self.text = [1, 2], {"a": 1.5}, "ü"

    def forward(self, picture: Tensor) -> Tensor:
        return self.conv(picture) * self.scale + self.numbers[0]


def _assert_same(ours: dict[str, Tensor], theirs: dict[str, Tensor]) -> None:
    assert set(ours) == set(theirs)
    for name, expected in theirs.items():
        assert (ours[name].dtype, ours[name].shape) == (expected.dtype, expected.shape)
        assert ours[name].stride() == expected.stride()
        assert type(ours[name]) is Tensor
        assert not ours[name].requires_grad
        assert ours[name].data_ptr() % expected.element_size() == 0  # where processors want numbers
        assert torch.equal(_bits(ours[name]), _bits(expected))


def _bits(tensor: Tensor) -> Tensor:
    """Equal exactly if all bits are; comparison is not written for every precision."""
    return tensor.detach().contiguous().flatten().view(torch.uint8)


@pytest.mark.parametrize("format", FORMATS)
def test_tensors_of_every_kind_are_those_that_torch_loads(format: str, path: Path) -> None:
    values = torch.randint(0, 2, (3, 5, 7))
    dtypes = DTYPES if format == "before 1.6" else DTYPES + NEW_DTYPES
    state = {str(dtype): values.to(dtype) for dtype in dtypes}
    whole = torch.rand(6, 8)
    state |= {
        "whole": whole,
        "row": whole[2],
        "transposed": whole.t(),
        "sparse rows": whole[1::2, 3:],
        "repeated": torch.rand(3, 1).expand(3, 4),
        "scalar": torch.tensor(3.5),
        "empty": torch.empty(0, 4),
    }
    FORMATS[format](state, path)
    ours = read_tensors(path)
    _assert_same(ours, torch.load(path, weights_only=format != "protocol 4"))
    assert ours["row"].data_ptr() == ours["whole"][2].data_ptr()


@pytest.mark.parametrize(
    "wrap", [lambda s: s, lambda s: {"model": s}, lambda s: {"epoch": 1, "state_dict": s}]
)
@pytest.mark.parametrize("format", FORMATS)
def test_state_dicts_are_found_in_what_tools_wrap_around_them(
    format: str, wrap: Callable[[Any], Any], path: Path
) -> None:
    state = Part().state_dict()
    FORMATS[format](wrap(state), path)
    _assert_same(read_tensors(path), dict(state))


@pytest.mark.parametrize("format", FORMATS)
def test_parameters_are_read_as_plain_tensors(format: str, path: Path) -> None:
    state = {"w": nn.Parameter(torch.rand(2, 3)), "b": nn.Buffer(torch.rand(3)), "step": 7}
    FORMATS[format](state, path)
    _assert_same(read_tensors(path), {"w": state["w"].detach(), "b": torch.Tensor(state["b"])})


@pytest.mark.parametrize("format", ["zip", "before 1.6"])
def test_a_checkpoint_of_lightning_is_read_for_its_weights(format: str, path: Path) -> None:
    from argparse import Namespace

    from pytorch_lightning.callbacks import EarlyStopping, ModelCheckpoint

    network = Part()
    optimiser = torch.optim.Adam(network.conv.parameters())
    network.conv(torch.rand(1, 3, 8, 8)).sum().backward()
    optimiser.step()
    content = {
        "epoch": 3,
        "global_step": 1000,
        "pytorch-lightning_version": "1.0.8",
        "callbacks": {
            ModelCheckpoint: {"best_model_score": torch.tensor(0.5), "monitor": "val/rec_loss"},
            EarlyStopping: {"wait_count": 0, "best_score": np.float64(0.25)},
        },
        "optimizer_states": [optimiser.state_dict()],
        "lr_schedulers": [torch.optim.lr_scheduler.MultiStepLR(optimiser, [3, 5]).state_dict()],
        "hyper_parameters": Namespace(embed_dim=256, sizes=[1, 2], device=torch.device("cpu")),
        "state_dict": network.state_dict(),
    }
    FORMATS[format](content, path)
    _assert_same(read_tensors(path), dict(network.state_dict()))


@pytest.mark.parametrize("way", ["script", "trace"])
@pytest.mark.parametrize("is_half", [False, True])
def test_an_archive_of_torchscript_is_read_for_its_state(way: str, is_half: bool, path: Path) -> None:
    network = Part().eval()
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"`torch\.jit\.\w+` is ", FutureWarning)
        scripted = torch.jit.script(network) if way == "script" else _traced(network)
        if is_half:
            scripted.half()
        scripted.save(str(path))
    _assert_same(read_tensors(path), dict(scripted.state_dict()))


def _traced(network: nn.Module) -> Any:
    return torch.jit.trace(network, torch.rand(1, 3, 8, 8))


def test_safetensors_are_those_that_were_saved(path: Path) -> None:
    state = {str(dtype): torch.randint(0, 2, (3, 5)).to(dtype) for dtype in DTYPES + NEW_DTYPES}
    state["empty"] = torch.empty(0, 2)
    save_file(state, path, {"format": "pt"})
    _assert_same(read_tensors(path), state)


def test_a_checkpoint_that_was_packed_again_is_read_all_the_same(path: Path, tmp_path: Path) -> None:
    state = {"w": torch.rand(100, 100), "b": torch.rand(7)}
    torch.save(state, tmp_path / "plain.ckpt")
    with zipfile.ZipFile(tmp_path / "plain.ckpt") as plain, zipfile.ZipFile(path, "w") as packed:
        for info in plain.infolist():
            packed.writestr(info.filename, plain.read(info), zipfile.ZIP_DEFLATED)
    _assert_same(read_tensors(path), state)


@pytest.mark.skipif(
    not hasattr(torch.serialization, "set_crc32_options"), reason="this PyTorch always writes checksums"
)
def test_a_checkpoint_that_was_written_without_checksums_is_read(path: Path) -> None:
    state = {"w": torch.rand(3)}
    torch.serialization.set_crc32_options(False)
    try:
        torch.save(state, path)
    finally:
        torch.serialization.set_crc32_options(True)
    with zipfile.ZipFile(path) as archive:
        assert {info.CRC for info in archive.infolist()} == {0}
    _assert_same(read_tensors(path), state)


def test_a_checkpoint_with_a_name_of_another_alphabet_is_read(tmp_path: Path) -> None:
    state = {"gewichte.ä": torch.rand(3)}
    torch.save(state, tmp_path / "Gemälde 画.ckpt")
    _assert_same(read_tensors(tmp_path / "Gemälde 画.ckpt"), state)


def test_writing_to_a_tensor_leaves_the_file_as_it_is(path: Path) -> None:
    torch.save({"w": torch.ones(1000)}, path)
    before = path.read_bytes()
    read_tensors(path)["w"].zero_()
    assert path.read_bytes() == before


@pytest.mark.skipif(not psutil.LINUX, reason="elsewhere memory is not told apart from what is mapped")
@pytest.mark.parametrize("save", [torch.save, save_file])
def test_reading_takes_no_memory_for_the_weights(save: Callable[[Any, Path], None], path: Path) -> None:
    save({"w": torch.ones(16 << 20)}, path)  # 64 MB
    read_tensors(path)  # whatever is loaded once
    before = _own_memory()
    tensors = read_tensors(path)
    assert tensors["w"].sum() == 16 << 20
    assert _own_memory() - before < 8 << 20


def _own_memory() -> int:
    """Bytes of this process that no file stands behind."""
    found = re.search(r"RssAnon:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found
    return int(found.group(1)) << 10
