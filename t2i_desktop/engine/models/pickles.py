"""Reads pickles without running them: what a pickle would call is written down, and never called.

A pickle is a program for a small machine. This one knows the instructions that checkpoints are made of, keeps
globals as their names and calls as notes of them, and refuses every name that no checkpoint needs.
It imports nothing for a pickle, sets no attributes, and knows nothing of torch or of files.
"""

import pickletools
import re
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from t2i_desktop.engine.errors import BadCheckpoint, UnsafeCheckpoint
from t2i_desktop.engine.words import said

LARGEST_PICKLE = 64 << 20  # bytes; a large checkpoint with its optimiser's state has about three millions
_MOST_INSTRUCTIONS = 2_000_000  # the same checkpoint has about a hundred thousand
_LONGEST_NAME = 100  # characters of a stranger's text in a message
_MOST_VALUES = 1 << 48
_LARGEST_KEY = 1 << 31  # of a number as key: larger ones can be chosen to collide

_CALLED = frozenset({
    "collections.OrderedDict",
    "torch.Size",
    "torch.device",
    "torch._utils._rebuild_tensor",
    "torch._utils._rebuild_tensor_v2",
    "torch._utils._rebuild_tensor_v3",
    "torch._utils._rebuild_parameter",
    "torch._utils._rebuild_parameter_with_state",
    "torch._tensor._rebuild_from_type_v2",
})  # fmt: skip
_KEPT_WHOLE = frozenset({  # made and filled by what training leaves behind, and never looked at
    "argparse.Namespace",
    "collections.Counter",
    "pytorch_lightning.utilities.parsing.AttributeDict",
    "lightning_fabric.utilities.data.AttributeDict",
    "numpy.dtype",
    "numpy.core.multiarray.scalar",
    "numpy._core.multiarray.scalar",
    "_codecs.encode",  # how protocol 2 spells the bytes of a numpy scalar
})  # fmt: skip
_NAMED = re.compile(  # may be mentioned, but not called
    r"torch\.(cuda\.)?\w+Storage|torch\.storage\.(Untyped|Typed)Storage"
    r"|torch\.(u?int(8|16|32|64)|b?float16|float(32|64|8_\w+)|complex(32|64|128)|bool)"
    r"|torch\.Tensor|torch\.nn\.parameter\.(Parameter|Buffer)"
    r"|(pytorch_lightning|lightning\.pytorch)\.callbacks\."
    r"(model_checkpoint\.ModelCheckpoint|early_stopping\.EarlyStopping)"
)
_SCRIPT_CLASS = re.compile(r"__torch__(\.\w+)+")
_SCRIPT_HELPER = re.compile(r"torch\.jit\._pickle\.(build_(int|tensor|double|bool)list|restore_type_tag)")


@dataclass(frozen=True, slots=True)
class Global:
    """A class or function that a pickle mentions: its dotted name, and nothing more."""

    name: str


@dataclass(slots=True, eq=False)
class Call:
    """A call that a pickle asks for and that nobody made; `state` is what it would have set on the result."""

    function: str
    arguments: tuple[Any, ...]
    state: Any = None


@dataclass(frozen=True, slots=True, eq=False)
class StorageId:
    """Values beside the pickle: the name of their storage's class, their key there, and how many they are."""

    kind: str
    key: str
    count: int


def read_pickle(
    stream: BytesIO,
    origin: str,
    *,
    is_script: bool = False,
    tell: Callable[[StorageId], object] = lambda _: None,
) -> Any:
    """The content of a pickle as plain containers, `Global`, `Call` and `StorageId`; reads it off `stream`.

    OrderedDict becomes dict. origin: the name of the file, for messages. is_script: whether it belongs to a
    TorchScript archive, whose own classes `__torch__.…` are then allowed. tell: hears of every storage.
    Raises UnsafeCheckpoint naming what it would call, or BadCheckpoint if it is no whole pickle.
    """
    machine = _Machine(origin, is_script, tell)
    try:
        for number, (opcode, argument, _) in enumerate(pickletools.genops(stream)):
            if number == _MOST_INSTRUCTIONS:
                raise damaged(origin, said("it describes far more than a model has"))
            machine.execute(opcode.name, argument)
        return machine.pop()
    except (ValueError, LookupError) as error:  # genops at a broken instruction; the machine at one too many
        raise damaged(origin, said("its description of the tensors breaks off or makes no sense")) from error


def damaged(origin: str, reason: str) -> BadCheckpoint:
    """The error for a file that is not whole, or not a checkpoint at all."""
    return BadCheckpoint(
        said(
            "{origin} is damaged or not a checkpoint: {reason}. Download it again, or choose another file.",
            origin=origin,
            reason=reason,
        )
    )


def _unsafe(origin: str, wish: str) -> UnsafeCheckpoint:
    return UnsafeCheckpoint(
        said(
            "{origin} {wish}; nothing of it was run. Get the model from a source you trust, as "
            "safetensors if possible.",
            origin=origin,
            wish=wish,
        )
    )


def _unsafe_call(origin: str, name: str) -> UnsafeCheckpoint:
    return _unsafe(origin, said("wants to call {name}", name=_shown(name)))


def _shown(name: str) -> str:
    """A stranger's text, as far as it can be shown."""
    return "".join(letter if letter.isprintable() else "?" for letter in name[:_LONGEST_NAME])


class _Machine:
    """Stack and memo of a pickle; `execute` is one instruction."""

    def __init__(self, origin: str, is_script: bool, tell: Callable[[StorageId], object]) -> None:
        self._origin = origin
        self._is_script = is_script
        self._tell = tell
        self._stack: list[Any] = []
        self._below: list[list[Any]] = []  # the stacks beneath each mark
        self._memo: dict[int, Any] = {}

    def execute(self, name: str, argument: Any) -> None:
        if name in _LITERALS:
            self._stack.append(argument)
        elif name in _CONSTANTS:
            self._stack.append(_CONSTANTS[name]())
        elif name in _INSTRUCTIONS:
            _INSTRUCTIONS[name](self, argument)
        elif name not in _WITHOUT_EFFECT:
            if name == "INST":
                raise _unsafe_call(self._origin, _dotted(argument))
            raise _unsafe(self._origin, said("wants to use the pickle instruction {name}", name=name))

    def pop(self) -> Any:
        return self._stack.pop()

    def mark(self, _: None) -> None:
        self._below.append(self._stack)
        self._stack = []

    def memoize(self, index: int | None) -> None:
        """A memo of its own is a dict: an absurd index costs nothing."""
        self._memo[len(self._memo) if index is None else index] = self._stack[-1]

    def recall(self, index: int) -> None:
        self._stack.append(self._memo[index])

    def long_tuple(self, _: None) -> None:
        items = self._since_mark()
        self._stack.append(tuple(items))

    def short_tuple(self, length: int) -> None:
        if len(self._stack) < length:
            raise IndexError("a tuple longer than the stack")
        self._stack[-length:] = [tuple(self._stack[-length:])]

    def append(self, _: None) -> None:
        self._extend([self.pop()])

    def appends(self, _: None) -> None:
        self._extend(self._since_mark())

    def set_item(self, _: None) -> None:
        value, key = self.pop(), self.pop()
        self._update([key, value])

    def set_items(self, _: None) -> None:
        self._update(self._since_mark())

    def mention(self, name: str) -> None:
        """GLOBAL: genops writes module and name with a space between."""
        self._stack.append(self._permitted(_dotted(name)))

    def mention_stack(self, _: None) -> None:
        name, module = self.pop(), self.pop()
        if not (isinstance(name, str) and isinstance(module, str)):
            raise ValueError("a global without a name")
        self._stack.append(self._permitted(f"{module}.{name}"))

    def refer(self, _: None) -> None:
        """BINPERSID: what stands for a storage has a sixth part in old files, for views; None since 2017."""
        match self.pop():
            case ("storage", Global(kind), str(key), str(), int(count)) if 0 <= count < _MOST_VALUES:
                storage = StorageId(kind, key, count)
            case ("storage", Global(kind), str(key), str(), int(count), None) if 0 <= count < _MOST_VALUES:
                storage = StorageId(kind, key, count)
            case _:
                raise _unsafe(self._origin, said("wants something that is no part of a checkpoint"))
        self._tell(storage)
        self._stack.append(storage)

    def call(self, _: None) -> None:
        """REDUCE, and NEWOBJ, which differs only in what is expected to be called."""
        arguments, function = self.pop(), self.pop()
        if isinstance(function, Call):
            raise _unsafe(
                self._origin, said("wants to call what {name} returns", name=_shown(function.function))
            )
        if not isinstance(function, Global):
            raise _unsafe(self._origin, said("wants to call what cannot be called"))
        if not self._may_call(function.name):
            raise _unsafe_call(self._origin, function.name)
        if not isinstance(arguments, tuple):
            raise ValueError("arguments that are no tuple")
        self._stack.append(self._noted(function.name, arguments))

    def build(self, _: None) -> None:
        """Notes the state of what may have one. That of an OrderedDict holds version numbers alone."""
        state, target = self.pop(), self._stack[-1]
        if isinstance(target, Call) and (_SCRIPT_CLASS.fullmatch(target.function) or _is_kept(target)):
            target.state = state
        elif not isinstance(target, dict):
            wishes = {
                Global: said("wants to change a function or class"),
                Call: said("wants to change what a call returns"),
            }
            other = said("wants to change what has no state")
            raise _unsafe(self._origin, wishes.get(type(target), other))

    def _noted(self, name: str, arguments: tuple[Any, ...]) -> Any:
        if name != "collections.OrderedDict":
            return Call(name, arguments)
        content: dict[Any, Any] = {}
        for pair in arguments[0] if arguments and isinstance(arguments[0], list) else ():
            if not isinstance(pair, list | tuple) or len(pair) != 2:
                raise ValueError("an entry that is no pair")
            content[self._key(pair[0])] = pair[1]
        return content

    def _permitted(self, name: str) -> Global:
        if not (self._may_call(name) or _NAMED.fullmatch(name)):
            raise _unsafe_call(self._origin, name)
        return Global(name)

    def _may_call(self, name: str) -> bool:
        is_of_script = _SCRIPT_CLASS.fullmatch(name) or _SCRIPT_HELPER.fullmatch(name)
        return name in _CALLED or name in _KEPT_WHOLE or bool(self._is_script and is_of_script)

    def _since_mark(self) -> list[Any]:
        items, self._stack = self._stack, self._below.pop()
        return items

    def _extend(self, items: list[Any]) -> None:
        target = self._stack[-1]
        if isinstance(target, list):
            target.extend(items)
        elif not _is_kept(target):
            raise ValueError("entries for what is no list")

    def _update(self, items: list[Any]) -> None:
        target = self._stack[-1]
        if isinstance(target, dict):
            target.update(zip(map(self._key, items[::2]), items[1::2], strict=True))
        elif not _is_kept(target):
            raise ValueError("entries for what is no dictionary")

    @staticmethod
    def _key(key: Any) -> Any:
        """A key that can be hashed at once: nested tuples would take for ever, or the stack."""
        is_number = type(key) in (int, bool) and -_LARGEST_KEY < key < _LARGEST_KEY
        if not (is_number or key is None or isinstance(key, str | bytes | Global)):
            raise ValueError("a key that is no name")
        return key


def _dotted(argument: str) -> str:
    module, _, name = argument.rpartition(" ")
    return f"{module}.{name}"


def _is_kept(target: Any) -> bool:
    return isinstance(target, Call) and target.function in _KEPT_WHOLE


_LITERALS = frozenset({
    "BININT", "BININT1", "BININT2", "LONG1", "BINFLOAT",
    "SHORT_BINSTRING", "BINSTRING", "BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8",
    "SHORT_BINBYTES", "BINBYTES",
})  # fmt: skip
_CONSTANTS: dict[str, Callable[[], Any]] = {
    "NONE": lambda: None,
    "NEWTRUE": lambda: True,
    "NEWFALSE": lambda: False,
    "EMPTY_TUPLE": tuple,
    "EMPTY_LIST": list,
    "EMPTY_DICT": dict,
}
_INSTRUCTIONS: dict[str, Callable[[_Machine, Any], None]] = {
    "MARK": _Machine.mark,
    "BINPUT": _Machine.memoize,
    "LONG_BINPUT": _Machine.memoize,
    "MEMOIZE": _Machine.memoize,
    "BINGET": _Machine.recall,
    "LONG_BINGET": _Machine.recall,
    "TUPLE": _Machine.long_tuple,
    "TUPLE1": lambda machine, _: machine.short_tuple(1),
    "TUPLE2": lambda machine, _: machine.short_tuple(2),
    "TUPLE3": lambda machine, _: machine.short_tuple(3),
    "APPEND": _Machine.append,
    "APPENDS": _Machine.appends,
    "SETITEM": _Machine.set_item,
    "SETITEMS": _Machine.set_items,
    "GLOBAL": _Machine.mention,
    "STACK_GLOBAL": _Machine.mention_stack,
    "BINPERSID": _Machine.refer,
    "REDUCE": _Machine.call,
    "NEWOBJ": _Machine.call,
    "BUILD": _Machine.build,
}
_WITHOUT_EFFECT = frozenset({"PROTO", "FRAME", "STOP"})
