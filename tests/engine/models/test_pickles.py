"""Nothing that a pickle asks for is done; what a model needs of it is read."""

import contextlib
import io
import os
import pickle
import pickletools
import sys
import warnings
from collections import OrderedDict
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.errors import BadCheckpoint, UnsafeCheckpoint
from t2i_desktop.engine.models.pickles import Call, Global, StorageId, read_pickle
from tests.engine.models import malice


def _read(code: bytes, **options: Any) -> Any:
    return read_pickle(io.BytesIO(code), "a.ckpt", **options)


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A file that is there once somebody has run malice."""
    return tmp_path / "canary"


@pytest.mark.skipif(os.name != "posix", reason="the malice calls posix.system and touch")
@pytest.mark.parametrize("kind", malice.THAT_RUN)
def test_the_malice_is_real_it_runs_under_an_ordinary_reader(kind: str, canary: Path) -> None:
    _, make = malice.THAT_RUN[kind]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what the ordinary reader thinks of it is not the question
        with contextlib.suppress(TypeError, ValueError):  # a pickle may break once it has had its way
            pickle.loads(malice.whole(make(canary)))
    assert canary.exists()


@pytest.mark.parametrize("kind", malice.THAT_RUN)
def test_a_pickle_that_would_run_something_is_refused_by_name(kind: str, canary: Path) -> None:
    wish, make = malice.THAT_RUN[kind]
    with pytest.raises(UnsafeCheckpoint) as refusal:
        _read(malice.whole(make(canary)))
    assert not canary.exists()
    assert str(refusal.value).startswith(f"a.ckpt wants to call {wish}; nothing of it was run. Get the model")


@pytest.mark.parametrize("kind", malice.THAT_ASK)
def test_a_pickle_that_asks_for_what_no_model_needs_is_refused(kind: str) -> None:
    wish, content = malice.THAT_ASK[kind]
    with pytest.raises(UnsafeCheckpoint, match=wish):
        _read(malice.whole({"state_dict": {"w": content}}))


@pytest.mark.parametrize("kind", malice.BOMBS)
def test_a_pickle_made_to_exhaust_or_to_break_its_reader_is_called_damaged(kind: str) -> None:
    with pytest.raises(BadCheckpoint, match=r"a\.ckpt is damaged or not a checkpoint: it"):
        _read(malice.BOMBS[kind])


def test_an_absurd_place_in_the_memo_costs_nothing() -> None:
    assert _read(b"\x80\x04Nr\xff\xff\xff\xff0j\xff\xff\xff\xff.".replace(b"0", b"")) is None


def test_containers_within_containers_are_read_and_dropped_at_any_depth() -> None:
    depth = 300_000
    content = _read(b"\x80\x04" + b"]" * depth + b"a" * (depth - 1) + b".")
    assert len(content) == 1
    content = _read(b"\x80\x04N" + b"\x85" * depth + b".")
    assert len(content) == 1
    content = _read(b"\x80\x04" + b"ctorch\nSize\n" * 50_000 + b")R" + b"\x85R" * 49_999 + b".")
    assert isinstance(content, Call)


def test_a_name_in_a_refusal_is_short_and_printable() -> None:
    with pytest.raises(UnsafeCheckpoint) as refusal:
        _read(
            malice.whole(malice.Raw(malice.assemble("os\x1b[2J\n") + malice.assemble("x" * 9999) + b"\x93"))
        )
    assert len(str(refusal.value)) < 300
    assert str(refusal.value).isprintable()


def test_nothing_is_imported_for_a_pickle() -> None:
    before = set(sys.modules)
    with pytest.raises(UnsafeCheckpoint, match=r"call antigravity\.fly"):
        _read(malice.whole(malice.call("antigravity.fly")))
    assert "antigravity" not in set(sys.modules) - before


def test_a_reader_is_as_it_was_after_a_pickle_that_changes_the_classes_it_names() -> None:
    changed = malice.Raw(
        malice.name("torch.Size").code + malice.assemble((None, {"name": "os.system"})) + b"b"
    )
    with pytest.raises(UnsafeCheckpoint, match="wants to change a function or class"):
        _read(malice.whole(changed))
    assert _read(malice.whole(malice.name("torch.Size"))) == Global("torch.Size")


def test_calls_are_noted_and_not_made() -> None:
    content = _read(malice.whole({"w": malice.tensor(), "size": malice.call("torch.Size", (2, 3))}))
    assert content["w"].function == "torch._utils._rebuild_tensor_v2"
    storage, *shape = content["w"].arguments
    assert (storage.kind, storage.key, storage.count) == ("torch.FloatStorage", "0", 4)
    assert shape == [0, (2, 2), (2, 1), False, None]
    assert (content["size"].function, content["size"].arguments) == ("torch.Size", ((2, 3),))


def test_every_storage_is_told() -> None:
    told: list[StorageId] = []
    _read(malice.whole([malice.tensor(key="a"), malice.tensor(key="b")]), tell=told.append)
    assert [storage.key for storage in told] == ["a", "b"]


def test_classes_of_a_script_are_kept_as_their_attributes_in_a_script_alone() -> None:
    state = {"training": False, "weight": malice.tensor()}
    module = malice.Raw(malice.name("__torch__.a.Net").code + b")\x81" + malice.assemble(state) + b"b")
    content = _read(malice.whole(module), is_script=True)
    assert (content.function, list(content.state)) == ("__torch__.a.Net", ["training", "weight"])
    with pytest.raises(UnsafeCheckpoint, match=r"call __torch__\.a\.Net"):
        _read(malice.whole(module))


def test_a_class_of_python_in_a_script_is_refused() -> None:
    with pytest.raises(UnsafeCheckpoint, match=r"call __main__\.Net"):
        _read(malice.whole(malice.Raw(malice.name("__main__.Net").code + b")\x81")), is_script=True)


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_plain_values_are_read_as_pickle_reads_them(protocol: int) -> None:
    ordered = OrderedDict([("b", 1), ("a", [2, (3,)])])
    value = {
        "text": "ü\U0001f34e" * 200, "bytes": b"", "long": [2**40, -(2**70), 255, 65535, -1], "float": 0.1,
        "none": None, "yes": True, "no": False, 7: (), "tuples": [(1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)],
        "ordered": ordered, "same": ordered,
    }  # fmt: skip
    if protocol == 2:
        del value["bytes"]  # are spelt as a call there
    content = _read(pickle.dumps(value, protocol))
    assert content == value
    assert content["ordered"] is content["same"]
    assert list(content["ordered"]) == ["b", "a"]


def test_the_reader_stands_behind_the_pickle_that_it_has_read() -> None:
    stream = io.BytesIO(malice.whole(1) + malice.whole(2) + b"values")
    assert [read_pickle(stream, "a.ckpt") for _ in range(2)] == [1, 2]
    assert stream.read() == b"values"


def test_every_instruction_there_is_is_known_or_refused() -> None:
    """A new version of pickle may bring instructions; none may fail in a way of its own."""
    for opcode in pickletools.opcodes:
        code = opcode.code.encode("latin-1")
        with pytest.raises(BadCheckpoint):
            _read(b"\x80\x04" + code + b"\0\0\0\0\0\0\0\0\n\n")
