"""Files made to harm are refused in one sentence, and nothing of them is run; damaged ones too."""

import io
import json
import random
import re
import struct
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch
from torch import nn

from t2i_desktop.engine.errors import BadCheckpoint, T2IError, UnsafeCheckpoint
from t2i_desktop.engine.models.archives import read_tensors
from tests.engine.models import malice

FORMATS = ("zip", "before 1.6", "safetensors")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.ckpt"


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A file that is there once somebody has run malice."""
    return tmp_path / "canary"


@pytest.mark.parametrize("kind", malice.THAT_RUN)
@pytest.mark.parametrize("place", ["weights", "beside", "callbacks"])
def test_a_checkpoint_that_would_run_something_is_refused(
    kind: str, place: str, path: Path, canary: Path
) -> None:
    wish, make = malice.THAT_RUN[kind]
    content = {
        "weights": {"state_dict": {"w": make(canary)}},
        "beside": {"state_dict": {"w": malice.tensor()}, "optimizer_states": [{"state": {0: make(canary)}}]},
        "callbacks": {
            "callbacks": {malice.Raw(malice.MODEL_CHECKPOINT): {"best_model_score": make(canary)}},
            "state_dict": {"w": malice.tensor()},
        },
    }
    malice.checkpoint(path, content[place])
    with pytest.raises(UnsafeCheckpoint, match=rf"^a\.ckpt wants to call {re.escape(wish)}; nothing of it"):
        read_tensors(path)
    assert not canary.exists()


@pytest.mark.parametrize("part", ["magic", "version", "system", "content", "keys"])
def test_an_old_file_with_malice_in_any_of_its_pickles_is_refused(
    part: str, path: Path, canary: Path
) -> None:
    bad = malice.call("os.system", f"touch '{canary}'")
    path.write_bytes(malice.legacy(**{"content": {}, part: bad}))
    with pytest.raises(UnsafeCheckpoint, match=r"wants to call os\.system"):
        read_tensors(path)
    assert not canary.exists()


def test_the_code_of_a_script_is_never_run(path: Path, canary: Path) -> None:
    """As torch would run it: to write a tensor to a file is an operator of TorchScript."""
    code = f"""class Net(Module):
  __parameters__ = []
  def forward(self: __torch__.Net, x: Tensor) -> Tensor:
    ops.aten.save(x, "{canary}")
    return x
  def __setstate__(self: __torch__.Net, state: Tensor) -> None:
    ops.aten.save(state, "{canary}")
"""
    module = malice.Raw(
        malice.name("__torch__.Net").code + b")\x81" + malice.assemble({"w": malice.tensor()}) + b"b"
    )
    malice.checkpoint(path, module, is_script=True)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("model/code/__torch__.py", code)
    assert torch.equal(read_tensors(path)["w"], torch.zeros(2, 2))
    assert not canary.exists()


@pytest.mark.parametrize("wish", ["os.system", "__torch.Net", "torch.jit.load", "torch.jit._pickle.os"])
def test_a_script_that_names_what_is_not_its_own_is_refused(wish: str, path: Path) -> None:
    malice.checkpoint(path, malice.Raw(malice.name(wish).code + b")\x81"), is_script=True)
    with pytest.raises(UnsafeCheckpoint, match=f"wants to call {re.escape(wish)};"):
        read_tensors(path)


def test_a_whole_network_pickled_is_refused(path: Path) -> None:
    torch.save(nn.Linear(2, 2), path)
    with pytest.raises(UnsafeCheckpoint, match=r"wants to call torch\.nn\.modules\.linear\.Linear;"):
        read_tensors(path)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"count": 5}, "storages is shorter than it claims"),
        ({"count": 1 << 40}, "storages is shorter than it claims"),
        ({"offset": 1}, "reaches beyond its storage"),
        ({"offset": -1}, "impossible shape"),
        ({"stride": (3, 1)}, "reaches beyond its storage"),
        ({"stride": (-2, 1)}, "impossible shape"),
        ({"stride": (1 << 47, 1 << 47)}, "reaches beyond its storage"),
        ({"stride": (1,)}, "impossible shape"),
        ({"size": (-2, 2)}, "impossible shape"),
        ({"size": (1 << 100, 2)}, "impossible shape"),
        ({"size": ("2", 2)}, "impossible shape"),
        ({"size": (1 << 40, 2), "stride": (0, 0)}, "stand for far more"),
        ({"size": (0, 1 << 40), "stride": (0, 0)}, "stand for far more"),
        ({"size": (1,) * 65, "stride": (1,) * 65}, "impossible shape"),
        ({"size": 4}, "not described as torch"),
        ({"key": "1"}, "'model/data/1' is missing"),
        ({"key": "../data.pkl"}, "is missing"),
    ],
)
def test_a_tensor_that_does_not_fit_its_storage_is_refused(
    wrong: dict[str, Any], reason: str, path: Path
) -> None:
    malice.checkpoint(path, {"w": malice.tensor(**wrong)})
    with pytest.raises(BadCheckpoint, match=reason):
        read_tensors(path)


def test_tensors_that_repeat_one_storage_a_thousand_times_are_refused(path: Path) -> None:
    one = malice.tensor(count=1 << 18, size=(1 << 18,), stride=(1,))
    malice.checkpoint(path, {f"w{n}": one for n in range(1000)}, {"0": bytes(1 << 20)})
    with pytest.raises(BadCheckpoint, match="stand for far more than there is in the file"):
        read_tensors(path)


@pytest.mark.parametrize("is_script", [False, True])
def test_containers_that_contain_themselves_come_to_an_end(is_script: bool, path: Path) -> None:
    head = malice.name("__torch__.Net").code + b")\x81q\x01" if is_script else b"}q\x01"
    inside = b"}X\x05\0\0\0modelh\x01sb." if is_script else b"X\x05\0\0\0modelh\x01s."
    malice.checkpoint(path, b"\x80\x02" + head + inside, is_script=is_script)
    if is_script:
        with pytest.raises(BadCheckpoint, match="contain one another without end"):
            read_tensors(path)
    else:
        assert read_tensors(path) == {}


def test_modules_that_double_at_every_level_are_refused(path: Path) -> None:
    level = malice.name("__torch__.Net").code + b")\x81}"
    code = level + b"b"
    for _ in range(60):
        code = code + b"q\x01" + level + b"(X\x01\0\0\0ah\x01X\x01\0\0\0bh\x01ub"
    malice.checkpoint(path, b"\x80\x02" + code + b".", is_script=True)
    with pytest.raises(BadCheckpoint, match="contain one another without end"):
        read_tensors(path)


def test_modules_nested_deeper_than_any_network_are_refused(path: Path) -> None:
    level = malice.name("__torch__.Net").code + b")\x81}X\x01\0\0\0a"
    malice.checkpoint(path, b"\x80\x02" + level * 200 + b"N" + b"sb" * 200 + b".", is_script=True)
    with pytest.raises(BadCheckpoint, match="contain one another without end"):
        read_tensors(path)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model/data.pkl", malice.whole({"w": malice.tensor(count=1 << 25, size=(1 << 25,))}))
        archive.writestr("model/data/0", bytes(1 << 27))
    assert path.stat().st_size < 1 << 20
    with pytest.raises(BadCheckpoint, match="far larger than a model of its size"):
        read_tensors(path)


def test_a_zip_bomb_that_lies_about_its_size_is_unpacked_no_further_than_it_says(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model/data.pkl", malice.whole({"w": malice.tensor()}))
        archive.writestr("model/data/0", bytes(1 << 27))
    malice.retouch(path, "model/data/0", "size", 16)
    tracemalloc.start()
    try:
        with pytest.raises(BadCheckpoint, match="does not match its checksum"):
            read_tensors(path)
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_an_absurdly_long_description_is_refused_unread(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model/filling", random.Random(1).randbytes(1 << 23))
        archive.writestr("model/data.pkl", b"\x80\x02" + b"N" * (65 << 20))
    with pytest.raises(BadCheckpoint, match="description of the tensors is absurdly long"):
        read_tensors(path)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("flags", 1, "encrypted"),
        ("method", 12, "packed in an uncommon way"),
        ("crc", 1, "does not match its checksum"),
        ("size", 20, "does not match its checksum"),
        ("start", 0, "table of contents cannot be read"),
        ("start", 0x7FFFFFFF, "table of contents cannot be read"),
    ],
)
def test_a_zip_with_a_table_of_contents_that_lies_is_refused(
    field: str, value: int, reason: str, path: Path
) -> None:
    malice.checkpoint(path, {"w": malice.tensor()})
    malice.retouch(path, "model/data/0", field, value)
    with pytest.raises(BadCheckpoint, match=reason):
        read_tensors(path)


def test_a_zip_whose_parts_overlap_is_refused(path: Path) -> None:
    """The quine of zip bombs: one part's content holds the header and the content of another."""
    inner = malice.local_header("model/data/1", bytes(16))
    malice.checkpoint(path, {"w": malice.tensor()}, {"0": inner, "1": bytes(16)})
    malice.retouch(path, "model/data/1", "start", path.read_bytes().index(inner))
    with pytest.raises(BadCheckpoint, match="its parts overlap"):
        read_tensors(path)


@pytest.mark.parametrize("name", ["model/../../etc/passwd", "/etc/passwd", "model\\data", "c:/data"])
def test_a_zip_whose_parts_point_elsewhere_is_refused(name: str, path: Path) -> None:
    malice.checkpoint(path, {"w": malice.tensor()})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, b"")
    with pytest.raises(BadCheckpoint, match="points to another folder"):
        read_tensors(path)


def test_a_zip_with_two_parts_of_one_name_is_refused(path: Path) -> None:
    malice.checkpoint(path, {"w": malice.tensor()})
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("model/data.pkl", malice.whole({}))
    with pytest.raises(BadCheckpoint, match="two of its parts have the same name"):
        read_tensors(path)


def test_a_zip_with_an_endless_table_of_contents_is_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(50_000):
            archive.writestr(f"model/data/{number:050}", b"")
    with pytest.raises(BadCheckpoint, match="table of contents cannot be read"):
        read_tensors(path)


def test_a_checkpoint_zipped_by_hand_is_to_be_unpacked_first(path: Path, tmp_path: Path) -> None:
    torch.save({"w": torch.ones(1)}, path)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "a.ckpt")
    with pytest.raises(BadCheckpoint, match="unpack it first"):
        read_tensors(tmp_path / "a.zip")


def _header(dtype: str = "F32", shape: tuple[int, ...] = (1,), ends: tuple[int, int] = (0, 4)) -> bytes:
    return json.dumps({"w": {"dtype": dtype, "shape": shape, "data_offsets": ends}}).encode()


@pytest.mark.parametrize(
    "content",
    [
        malice.safetensors(b"{}", length=1 << 55),
        malice.safetensors(b"{}", length=200 << 20),
        malice.safetensors(b'{"w":' * 50_000),
        malice.safetensors(b'{"w": 1}'),
        malice.safetensors(_header("F9"), bytes(4)),
        malice.safetensors(_header(shape=(1 << 60,)), bytes(4)),
        malice.safetensors(_header(shape=(1 << 62, 4)), bytes(4)),
        malice.safetensors(_header(shape=(-1,)), bytes(4)),
        malice.safetensors(_header(ends=(8, 4)), bytes(8)),
        malice.safetensors(_header(ends=(4, 8)), bytes(8)),
        malice.safetensors(_header(ends=(0, 4)), bytes(3)),
        malice.safetensors(_header()[:-1] + b"," + _header().replace(b"w", b"v")[1:], bytes(4)),
    ],
)
def test_safetensors_with_a_header_that_lies_are_refused(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    with pytest.raises(BadCheckpoint, match="its header"):
        read_tensors(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"PK\3\4", "table of contents cannot be read"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "no format that models come in"),
        (malice.whole({"w": 1}), "a pickle, but not of a model"),
        (malice.legacy({}, version=7), "not those of torch"),
        (malice.legacy({}, system={"little_endian": False}), "another order of bytes"),
        (malice.legacy({}, keys=["0"]), "list of storages is wrong"),
        (malice.legacy({}, keys=[malice.Raw(b"]")]), "list of storages is wrong"),
        (malice.legacy({"w": malice.tensor()}, values=bytes(24)), "one of its tensors are missing"),
        (malice.legacy({"w": malice.tensor()}, keys=["0"], values=bytes(23)), "breaks off"),
        (malice.legacy({"w": malice.tensor()}, keys=["0"], values=struct.pack("<q16x", -4)), "breaks off"),
        (
            malice.legacy({"w": malice.tensor(1 << 47)}, keys=["0"], values=struct.pack("<q", 1 << 47)),
            "breaks off",
        ),
    ],
)
def test_what_is_no_checkpoint_is_called_so_in_a_sentence(content: bytes, reason: str, path: Path) -> None:
    path.write_bytes(content)
    with pytest.raises(BadCheckpoint, match=reason):
        read_tensors(path)


def test_a_folder_and_a_file_that_is_not_there_are_said_to_be_unreadable(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(BadCheckpoint, match="cannot be read"):
            read_tensors(path)


def test_a_checkpoint_of_another_byte_order_is_refused(path: Path) -> None:
    malice.checkpoint(path, {"w": malice.tensor()})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("model/byteorder", "big")
    with pytest.raises(BadCheckpoint, match="another order of bytes"):
        read_tensors(path)


def _sample(format: str) -> bytes:
    """A small checkpoint."""
    state = {"w": torch.arange(6.0).view(2, 3), "half": torch.ones(4).half()}
    if format == "safetensors":
        return safetensors.torch.save(state)
    buffer = io.BytesIO()
    torch.save(state, buffer, _use_new_zipfile_serialization=format == "zip")
    return buffer.getvalue()


@pytest.mark.parametrize("format", FORMATS)
def test_a_file_cut_off_anywhere_is_refused_in_a_sentence(format: str, path: Path) -> None:
    content = _sample(format)
    for length in range(0, len(content), 7):
        path.write_bytes(content[:length])
        with pytest.raises(BadCheckpoint):
            read_tensors(path)


@pytest.mark.filterwarnings("ignore:invalid escape sequence:DeprecationWarning")  # in a spoilt name
@pytest.mark.parametrize("format", FORMATS)
def test_a_file_damaged_anywhere_is_read_or_refused_in_a_sentence(format: str, path: Path) -> None:
    chance = random.Random(5)
    content = _sample(format)
    refused = 0
    for _ in range(600):
        spoilt = bytearray(content)
        for _ in range(chance.randint(1, 3)):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        path.write_bytes(spoilt)
        try:
            read_tensors(path)
        except T2IError:
            refused += 1
    assert refused > 100


@pytest.mark.filterwarnings("ignore:invalid escape sequence:DeprecationWarning")  # in a spoilt name
def test_a_description_damaged_anywhere_is_read_or_refused_in_a_sentence(path: Path) -> None:
    """Damage that a checksum does not show, as somebody would make it who wants to confuse the reader."""
    chance = random.Random(6)
    with zipfile.ZipFile(io.BytesIO(_sample("zip"))) as archive:
        description = archive.read("archive/data.pkl")
    refused = 0
    for _ in range(1500):
        spoilt = bytearray(description)
        for _ in range(chance.randint(1, 4)):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        malice.checkpoint(path, bytes(spoilt), {"0": bytes(24), "1": bytes(8)})
        try:
            read_tensors(path)
        except T2IError:
            refused += 1
    assert 500 < refused < 1500
