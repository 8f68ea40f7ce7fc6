"""Files of named tensors, from whoever wrote them: torch's zips, TorchScript, torch before 1.6, safetensors.

Tensors are views of the mapped file where its layout allows it, so that reading costs hardly any memory.
Nothing in a file is run: see `pickles`. Knows nothing of the models that the tensors belong to.
"""

import io
import math
import mmap
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from t2i_desktop.engine.errors import BadCheckpoint
from t2i_desktop.engine.models.pickles import (
    LARGEST_PICKLE,
    Call,
    Global,
    StorageId,
    damaged,
    read_pickle,
)
from t2i_desktop.engine.models.zips import Zip
from t2i_desktop.engine.words import said

_LEGACY_MAGIC = 0x1950A86A20F9469CFC6C  # torch.serialization.MAGIC_NUMBER
_LEGACY_VERSION = 1001
_WRAPPERS = ("state_dict", "model_state_dict", "model")  # entries that hold the tensors, the best first
_LARGEST_HEADER = 100 << 20  # bytes of safetensors' header, as its specification says
_MOST_VISITS = 100_000  # attributes of a script; a shared part counts each time it is met
_DEEPEST = 100  # modules within modules
_PARAMETERS = {"torch._utils._rebuild_parameter", "torch._utils._rebuild_parameter_with_state"}
_MOST_DIMENSIONS = 64
_LARGEST_REPETITION = 4  # times the file: weights may be tied, or repeated along an axis
_SMALL = 64 << 20  # bytes that a file of any size may stand for

_DTYPES = {
    "Double": torch.float64, "Float": torch.float32, "Half": torch.float16, "BFloat16": torch.bfloat16,
    "Long": torch.int64, "Int": torch.int32, "Short": torch.int16, "Char": torch.int8, "Byte": torch.uint8,
    "Bool": torch.bool, "ComplexDouble": torch.complex128, "ComplexFloat": torch.complex64,
    "Untyped": torch.uint8,
}  # fmt: skip


def read_tensors(path: Path) -> dict[str, Tensor]:
    """All tensors of a checkpoint by name; see `each_tensor`."""
    return dict(each_tensor(path))


def each_tensor(path: Path) -> Iterator[tuple[str, Tensor]]:
    """The tensors of a checkpoint, as its network's `state_dict` would name them; none if it has none.

    Each is compared with its checksum when it is its turn, which takes long where there are many.
    Raises UnsafeCheckpoint naming what the file wants to call, or BadCheckpoint if it is damaged, no
    checkpoint, or larger inside than outside. The file must stay as it is while the tensors are in use.
    """
    try:
        with path.open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    except ValueError as error:
        raise damaged(path.name, said("it is empty")) from error
    except OSError as error:
        raise BadCheckpoint(
            said("{path} cannot be read ({reason}). Choose another file.", path=path, reason=error.strerror)
        ) from error
    if content[7:9] == b"\0{":  # a header of less than 2**56 bytes, in JSON
        yield from _read_safetensors(path, content).items()
    elif content[:4] == b"PK\3\4":
        yield from _read_zip(path, content)
    elif content[:1] == b"\x80":
        yield from _read_legacy(path, content)
    else:
        raise damaged(path.name, said("it is of no format that models come in"))


def _read_safetensors(path: Path, content: mmap.mmap) -> dict[str, Tensor]:
    (length,) = struct.unpack_from("<Q", content)
    if length > min(_LARGEST_HEADER, len(content) - 8):
        raise damaged(path.name, said("its header is longer than it can be"))
    try:
        return load_file(path)
    except (SafetensorError, OSError, ValueError, KeyError, AttributeError, RuntimeError) as error:
        raise damaged(path.name, said("its header does not describe its content")) from error


def _read_zip(path: Path, content: mmap.mmap) -> Iterator[tuple[str, Tensor]]:
    archive = Zip(path, content)
    roots = [name[: -len("data.pkl")] for name in archive.names if name.endswith("/data.pkl")]
    if len(roots) != 1 or roots[0].count("/") != 1:
        raise BadCheckpoint(
            said(
                "{file} is a zip archive, but not one of torch. If it holds a checkpoint, unpack it "
                "first, and choose that file.",
                file=path.name,
            )
        )
    root = roots[0]
    if archive.size(f"{root}data.pkl") > LARGEST_PICKLE:
        raise damaged(path.name, said("its description of the tensors is absurdly long"))
    order = f"{root}byteorder"
    if order in archive and bytes(archive.read(order)) != b"little":
        raise _of_other_byte_order(path.name)
    is_script = f"{root}constants.pkl" in archive
    description = read_pickle(io.BytesIO(archive.read(f"{root}data.pkl")), path.name, is_script=is_script)
    maker = _Maker(path.name, lambda key: archive.read(f"{root}data/{key}"), len(content))
    return maker.tensors(_attributes(description, path.name) if is_script else _entries(description))


def _read_legacy(path: Path, content: mmap.mmap) -> Iterator[tuple[str, Tensor]]:
    """Five pickles (magic number, version, system, content, keys), then of each key its length and values."""
    stream, known = io.BytesIO(content[:LARGEST_PICKLE]), list[StorageId]()
    if read_pickle(stream, path.name) != _LEGACY_MAGIC:
        raise damaged(path.name, said("it is a pickle, but not of a model"))
    version, system = read_pickle(stream, path.name), read_pickle(stream, path.name)
    description = read_pickle(stream, path.name, tell=known.append)
    keys = read_pickle(stream, path.name)
    if version != _LEGACY_VERSION or not isinstance(system, dict) or not isinstance(keys, list):
        raise damaged(path.name, said("its first lines are not those of torch"))
    if system.get("little_endian") is not True:
        raise _of_other_byte_order(path.name)
    sizes = {storage.key: (storage.count, _bytes_of(storage, path.name)) for storage in known}
    storages: dict[str, memoryview] = {}
    position, whole = stream.tell(), memoryview(content)
    for key in keys:
        if not isinstance(key, str) or key not in sizes or key in storages:
            raise damaged(path.name, said("its list of storages is wrong"))
        count, size = sizes[key]
        start, position = position + 8, position + 8 + size
        if position > len(whole) or struct.unpack_from("<q", whole, start - 8) != (count,):
            raise damaged(path.name, said("it breaks off before its last tensor"))
        storages[key] = whole[start:position]
    return _Maker(path.name, storages.__getitem__, len(content)).tensors(_entries(description))


def _of_other_byte_order(origin: str) -> BadCheckpoint:
    return BadCheckpoint(
        said(
            "{origin} was written on a machine with another order of bytes, or says nothing of it. Get "
            "the model as safetensors.",
            origin=origin,
        )
    )


def _entries(description: Any) -> Iterator[tuple[str, Any]]:
    """The entries of a plain state dict, or of the one that a training tool has wrapped."""
    for key in _WRAPPERS:
        if isinstance(description, dict) and isinstance(description.get(key), dict):
            description = description[key]
    if isinstance(description, dict):
        yield from ((name, value) for name, value in description.items() if isinstance(name, str))


def _attributes(module: Any, origin: str) -> Iterator[tuple[str, Any]]:
    """The attributes of a script's module and of all modules in it, by dotted names."""
    pending, visits = [("", module, 0)], 0
    while pending:
        prefix, owner, depth = pending.pop()
        for name, value in _state(owner).items():
            visits += 1
            if visits > _MOST_VISITS or depth > _DEEPEST:
                raise damaged(origin, said("its modules contain one another without end"))
            if isinstance(value, Call) and isinstance(value.state, dict):
                pending.append((f"{prefix}{name}.", value, depth + 1))
            else:
                yield f"{prefix}{name}", value


def _state(module: Any) -> dict[Any, Any]:
    return module.state if isinstance(module, Call) and isinstance(module.state, dict) else {}


def _bytes_of(storage: StorageId, origin: str) -> int:
    """The size of a storage in bytes, as the pickle claims it."""
    kind = storage.kind.rpartition(".")[2].removesuffix("Storage")
    if kind not in _DTYPES:
        raise damaged(origin, said("it holds values of a kind not known here, {kind}", kind=storage.kind))
    return storage.count * _DTYPES[kind].itemsize


class _Maker:
    """Makes tensors of what a pickle noted. `read` gives the bytes of a storage, or raises KeyError.

    length: bytes of the file, which bounds what its tensors may stand for.
    """

    def __init__(self, origin: str, read: Callable[[str], memoryview], length: int) -> None:
        self._origin = origin
        self._read = read
        self._left = _SMALL + _LARGEST_REPETITION * length
        self._flat: dict[tuple[str, torch.dtype], Tensor] = {}

    def tensors(self, named: Iterator[tuple[str, Any]]) -> Iterator[tuple[str, Tensor]]:
        """Those of the named values that are tensors."""
        made = ((name, self._tensor(value)) for name, value in named)
        return ((name, tensor) for name, tensor in made if tensor is not None)

    def _tensor(self, value: Any) -> Tensor | None:
        while isinstance(value, Call):
            match value:
                case Call(
                    "torch._utils._rebuild_parameter" | "torch._utils._rebuild_parameter_with_state",
                    (inner, *_),
                ):
                    value = inner
                case Call("torch._tensor._rebuild_from_type_v2", (Global(function), _, tuple(arguments), _)):
                    value = Call(function, arguments)
                case Call(
                    "torch._utils._rebuild_tensor" | "torch._utils._rebuild_tensor_v2",
                    (StorageId() as storage, offset, tuple(size), tuple(stride), *_),
                ):
                    return self._view(storage, self._dtype(storage.kind), offset, size, stride)
                case Call(
                    "torch._utils._rebuild_tensor_v3",
                    (StorageId() as storage, offset, tuple(size), tuple(stride), _, _, Global(dtype), *_),
                ):
                    return self._view(storage, self._dtype(dtype), offset, size, stride)
                case Call(function) if "._rebuild_" in function:
                    raise damaged(
                        self._origin, said("one of its tensors is not described as torch describes them")
                    )
                case _:
                    return None
        return None

    def _dtype(self, name: str) -> torch.dtype:
        """Of the name of a storage's class, or of a dtype."""
        plain = name.rpartition(".")[2]
        dtype = _DTYPES.get(plain.removesuffix("Storage"), getattr(torch, plain, None))
        if not isinstance(dtype, torch.dtype):
            raise damaged(self._origin, said("it holds values of a kind not known here, {name}", name=name))
        return dtype

    def _view(
        self,
        storage: StorageId,
        dtype: torch.dtype,
        offset: Any,
        size: tuple[Any, ...],
        stride: tuple[Any, ...],
    ) -> Tensor:
        numbers = (offset, *size, *stride)
        is_sane = len(size) == len(stride) <= _MOST_DIMENSIONS and all(
            type(number) is int and 0 <= number < 1 << 48 for number in numbers
        )
        if not is_sane:
            raise damaged(self._origin, said("one of its tensors has an impossible shape"))
        self._left -= math.prod(max(length, 1) for length in size) * dtype.itemsize
        if self._left < 0:
            raise damaged(self._origin, said("its tensors stand for far more than there is in the file"))
        flat = self._values(storage, dtype)
        steps = sum((length - 1) * step for length, step in zip(size, stride, strict=True))
        if math.prod(size) and offset + steps >= len(flat):
            raise damaged(self._origin, said("one of its tensors reaches beyond its storage"))
        return flat.as_strided(size, stride, offset if math.prod(size) else 0)

    def _values(self, storage: StorageId, dtype: torch.dtype) -> Tensor:
        """All values of a storage, which tensors may share."""
        if (storage.key, dtype) not in self._flat:
            claimed = _bytes_of(storage, self._origin)
            try:
                content = self._read(storage.key)
            except KeyError as error:
                raise damaged(self._origin, said("the values of one of its tensors are missing")) from error
            if claimed > len(content):
                raise damaged(self._origin, said("one of its storages is shorter than it claims"))
            self._flat[storage.key, dtype] = _typed(content[:claimed], dtype)
        return self._flat[storage.key, dtype]


def _typed(content: memoryview, dtype: torch.dtype) -> Tensor:
    """A view of bytes as numbers; a copy where they do not lie as the processor wants them."""
    count = len(content) // dtype.itemsize
    if not count:
        return torch.empty(0, dtype=dtype)
    flat = torch.frombuffer(content, dtype=torch.uint8, count=count * dtype.itemsize)
    return (flat.clone() if flat.data_ptr() % dtype.itemsize else flat).view(dtype)
