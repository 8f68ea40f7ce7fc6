"""Makers of malicious checkpoints: pickles assembled by hand, and the files that they hide in.

What they want to do is to write a canary file, and nothing else.
"""

import io
import pickle
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LEGACY_MAGIC = 0x1950A86A20F9469CFC6C
LEGACY_SYSTEM = {"little_endian": True, "protocol_version": 1001, "type_sizes": {}}
MODEL_CHECKPOINT = b"cpytorch_lightning.callbacks.model_checkpoint\nModelCheckpoint\n"


@dataclass(frozen=True)
class Raw:
    """Instructions that leave one value on the stack."""

    code: bytes


def assemble(value: Any) -> bytes:
    """The instructions that make a value of plain containers, in which `Raw` stands for what it makes."""
    match value:
        case Raw(code):
            return code
        case tuple():
            return b"(" + b"".join(map(assemble, value)) + b"t"
        case list():
            return b"](" + b"".join(map(assemble, value)) + b"e"
        case dict():
            pairs = (assemble(key) + assemble(content) for key, content in value.items())
            return b"}(" + b"".join(pairs) + b"u"
        case _:
            return pickle.dumps(value, protocol=2)[2:-1]


def whole(value: Any) -> bytes:
    """A pickle of protocol 4, which knows all instructions."""
    return b"\x80\x04" + assemble(value) + b"."


def name(dotted: str) -> Raw:
    module, _, function = dotted.rpartition(".")
    return Raw(f"c{module}\n{function}\n".encode())


def call(function: str | Raw, *arguments: Any) -> Raw:
    function = name(function) if isinstance(function, str) else function
    return Raw(function.code + assemble(arguments) + b"R")


def tensor(
    count: Any = 4, offset: Any = 0, size: Any = (2, 2), stride: Any = (2, 1), key: Any = "0", *more: Any
) -> Raw:
    """What torch writes for a tensor of fp32; `count` values are in its storage."""
    storage = ("storage", name("torch.FloatStorage"), key, "cpu", count, *more)
    persistent = Raw(assemble(storage) + b"Q")
    return call("torch._utils._rebuild_tensor_v2", persistent, offset, size, stride, False, None)


def _shell(canary: Path) -> str:
    return f"touch '{canary}'"


def _python(canary: Path) -> str:
    return f"open({str(canary)!r}, 'w').close()"


def _through_getattr(canary: Path) -> Raw:
    module = call("importlib.import_module", "os")
    return call(call("builtins.getattr", module, "system"), _shell(canary))


def _through_setstate(canary: Path) -> Raw:
    """BUILD gives an OrderedDict a __setstate__ of its own, and the next BUILD calls it."""
    armed = call("collections.OrderedDict").code + assemble({"__setstate__": name("os.system")}) + b"b"
    return Raw(armed + assemble(_shell(canary)) + b"b")


def _in_memo(canary: Path) -> Raw:
    hidden = name("os.system").code + b"r\xff\xff\x00\x000"  # kept in the memo, and dropped from the stack
    return Raw(hidden + call(Raw(b"j\xff\xff\x00\x00"), _shell(canary)).code)


def _in_callbacks(canary: Path) -> dict[Any, Any]:
    score = {"best_model_score": call("os.system", _shell(canary))}
    return {"epoch": 1, "callbacks": {Raw(MODEL_CHECKPOINT): score}, "state_dict": {"w": tensor()}}


def _nested_load(canary: Path) -> Raw:
    """torch.load of bytes within the pickle, with the module that trusts them."""
    inner = legacy(call("os.system", _shell(canary)))
    stream = call("_io.BytesIO", Raw(b"B" + struct.pack("<I", len(inner)) + inner))
    return call("torch.serialization.load", stream, None, call("importlib.import_module", "pickle"))


Maker = Callable[[Path], Any]

# What each wants to call, as the refusal must name it, and a pickle that does it under an ordinary reader.
THAT_RUN: dict[str, tuple[str, Maker]] = {
    "os.system": ("os.system", lambda canary: call("os.system", _shell(canary))),
    "posix.system": ("posix.system", lambda canary: call("posix.system", _shell(canary))),
    "builtins.eval": ("builtins.eval", lambda canary: call("builtins.eval", _python(canary))),
    "builtins.exec": ("builtins.exec", lambda canary: call("builtins.exec", _python(canary))),
    "subprocess": ("subprocess.call", lambda canary: call("subprocess.call", ["touch", str(canary)])),
    "getattr chain": ("builtins.getattr", _through_getattr),
    "nested REDUCE": (
        "functools.partial",
        lambda canary: call(call("functools.partial", name("os.system")), _shell(canary)),
    ),
    "argument of an allowed call": (
        "os.system",
        lambda canary: call("collections.OrderedDict", [("w", call("os.system", _shell(canary)))]),
    ),
    "STACK_GLOBAL": (
        "os.system",
        lambda canary: call(Raw(assemble("os") + assemble("system") + b"\x93"), _shell(canary)),
    ),
    "STACK_GLOBAL of a dotted name": (
        "shutil.os.system",
        lambda canary: call(Raw(assemble("shutil") + assemble("os.system") + b"\x93"), _shell(canary)),
    ),
    "INST": ("os.system", lambda canary: Raw(b"(" + assemble(_shell(canary)) + b"ios\nsystem\n")),
    "OBJ": (
        "os.system",
        lambda canary: Raw(b"(" + name("os.system").code + assemble(_shell(canary)) + b"o"),
    ),
    "BUILD with __setstate__": ("os.system", _through_setstate),
    "hidden in the memo": ("os.system", _in_memo),
    "torch's own loader": ("torch.serialization.load", _nested_load),
}


# What cannot be shown to run here, without a network or a registry, but is refused all the same.
THAT_ASK: dict[str, tuple[str, Any]] = {
    "torch.hub": ("torch.hub.load", call("torch.hub.load", "stranger/repository", "model")),
    "Popen": ("subprocess.Popen", call("subprocess.Popen", ["true"])),
    "NEWOBJ": ("subprocess.Popen", Raw(name("subprocess.Popen").code + b")\x81")),
    "NEWOBJ_EX": ("NEWOBJ_EX", Raw(name("torch.Size").code + b")}\x92")),
    "EXT": ("EXT1", Raw(b"\x82\x01")),
    "what an allowed call returns": ("torch.Size", call(call("torch.Size", (1,)), "x")),
    "a callback's class": ("ModelCheckpoint", call(Raw(MODEL_CHECKPOINT), "x")),
    "a storage's class": ("torch.FloatStorage", call("torch.FloatStorage", 10**12)),
    "a plain value": ("what cannot be called", call(Raw(assemble("text")), "x")),
    "BUILD of a function": (
        "change a function or class",
        Raw(name("torch._utils._rebuild_tensor_v2").code + assemble((None, {"__defaults__": ()})) + b"b"),
    ),
    "BUILD of a tensor": ("change what a call returns", Raw(tensor().code + assemble({"grad": 1}) + b"b")),
    "a text as persistent id": ("no part of a checkpoint", Raw(assemble("/etc/passwd") + b"Q")),
    "a persistent id in the old spelling": ("PERSID", Raw(b"P/etc/passwd\n")),
    "a module as persistent id": (
        "no part of a checkpoint",
        Raw(assemble(("module", name("torch.Tensor"), "x.py", "import os")) + b"Q"),
    ),
    "a storage of negative length": ("no part of a checkpoint", tensor(count=-1)),
    "a storage of absurd length": ("no part of a checkpoint", tensor(count=1 << 62)),
    "a class of a script": ("__torch__.Net", Raw(name("__torch__.Net").code + b")\x81")),
}

# What only wants to cost time or memory, or to break the reader.
BOMBS: dict[str, bytes] = {
    "a text of absurd length": b"\x80\x04\x8d" + struct.pack("<Q", 1 << 62) + b"x.",
    "bytes of absurd length": b"\x80\x04B\xff\xff\xff\xffx.",
    "a memo entry that is not there": b"\x80\x04j\xff\xff\xff\xff.",
    "endless instructions": b"\x80\x04" + b"N" * 2_100_000 + b".",
    "a key of nested tuples": b"\x80\x04}" + b")" + b"\x85" * 200_000 + b"Ns.",
    "a key of doubled tuples": b"\x80\x04})" + b"q\x01h\x01\x86" * 60 + b"Ns.",
    "numbers that collide as keys": whole({n * ((1 << 61) - 1): 0 for n in range(2, 1000)}),
    "a mark that is missing": b"\x80\x04t.",
    "an empty stack": b"\x80\x04R.",
    "no end": b"\x80\x04N",
    "an unknown instruction": b"\x80\x04\xff.",
    "a global without a name": b"\x80\x04NN\x93.",
    "arguments that are no tuple": b"\x80\x04ctorch\nSize\nNR.",
    "entries for a text": b"\x80\x04" + assemble("x") + b"NNs.",
    "values for a dictionary": b"\x80\x04}Na.",
    "an OrderedDict of numbers": whole(call("collections.OrderedDict", [1, 2])),
}


def checkpoint(
    path: Path, content: Any, storages: dict[str, bytes] | None = None, *, is_script: bool = False
) -> Path:
    """A file as torch.save or torch.jit.save writes it, around a pickle of `content`."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("model/data.pkl", content if isinstance(content, bytes) else whole(content))
        for key, values in (storages if storages is not None else {"0": bytes(16)}).items():
            archive.writestr(f"model/data/{key}", values)
        if is_script:
            archive.writestr("model/constants.pkl", whole(()))
        archive.writestr("model/version", "3\n")
    return path


def legacy(content: Any, *, keys: Any = (), values: bytes = b"", **spoilt: Any) -> bytes:
    """A file as torch wrote it before 1.6. spoilt: another content for its `magic`, `version` or `system`."""
    parts = {"magic": LEGACY_MAGIC, "version": 1001, "system": LEGACY_SYSTEM} | spoilt
    pickles = (*parts.values(), content, keys if isinstance(keys, Raw) else list(keys))
    return b"".join(map(whole, pickles)) + values


def safetensors(header: bytes, values: bytes = b"", length: int | None = None) -> bytes:
    """A file with any header, whose length may be a lie."""
    return struct.pack("<Q", len(header) if length is None else length) + header + values


FIELDS = {"flags": (8, "H"), "method": (10, "H"), "crc": (16, "I"), "size": (24, "I"), "start": (42, "I")}


def retouch(path: Path, entry: str, field: str, value: int) -> None:
    """Change what a zip's table of contents says of one entry."""
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\1\2")
    while content[at + 46 : at + 46 + len(entry)] != entry.encode():
        at = content.index(b"PK\1\2", at + 4)
    offset, code = FIELDS[field]
    struct.pack_into(f"<{code}", content, at + offset, value)
    path.write_bytes(content)


def local_header(name: str, content: bytes) -> bytes:
    """What stands before an entry's content in a zip."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, content)
    return buffer.getvalue()[: 30 + len(name)] + content
