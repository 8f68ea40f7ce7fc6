"""Loads torch beside the GUI thread while the window stays live.

Importing it the plain way freezes every other thread for up to half a second at a time: the loader of its
libraries holds the interpreter's lock, and so does each collection of the many objects that it makes.
"""

import atexit
import contextlib
import ctypes
import gc
import os
import sys
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImageReader

from t2i_desktop.engine.generator import Generator
from t2i_desktop.engine.preflight import Preflight
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import Settings

_LOADING = threading.Lock()


def warm_up(entry: Entry) -> None:
    """Import the generator of `entry`; what fails here is told when a run begins."""
    with contextlib.suppress(ImportError, OSError):
        create_gently(entry)


def create_gently(entry: Entry) -> Generator[Any]:
    """The generator of `entry`, imported so that other threads run meanwhile."""
    with _LOADING:  # a second thread waits until all is there
        if "torch" in sys.modules:
            return entry.create()
        with without_collections():
            load_image_plugins()
            load_torch_libraries()
            return entry.create()


def check_gently(entry: Entry, settings: Settings) -> Preflight | None:
    """What `entry` says of the memory for a run, once its generator is imported; raises as a run does."""
    create_gently(entry)
    return entry.check(settings)


@contextlib.contextmanager
def without_collections() -> Iterator[None]:
    """Collect no garbage meanwhile; what was made stays out of later collections (it lives to the end)."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        atexit.register(gc.unfreeze)  # so that the end of the program finds nothing left over
        gc.enable()


def load_image_plugins() -> None:
    """Load what Qt reads pictures with: later, the window would wait for torch's libraries to be loaded."""
    QImageReader.supportedImageFormats()  # asks every plug-in what it can read


def load_torch_libraries() -> None:
    """Load torch's libraries by a foreign call, which unlike an import lets other threads run meanwhile."""
    spec = find_spec("torch")
    if sys.platform == "win32" or spec is None or spec.origin is None:
        return
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    suffix = "dylib" if sys.platform == "darwin" else "so"
    for name in ("torch_cpu", "torch_python"):
        library = Path(spec.origin).parent / "lib" / f"lib{name}.{suffix}"
        if library.exists():
            dlopen(os.fsencode(library), os.RTLD_LAZY | os.RTLD_GLOBAL)
