"""The facts that help whoever reads a report: versions, machine, models, plug-ins; nothing of the person.

Knows nothing of where they are shown. Imports torch only when `device_facts` is called.
"""

import getpass
import os
import platform
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from t2i_desktop import __version__
from t2i_desktop.engine import registry
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.provenance import processor_name

PACKAGES = (
    "torch", "torchvision", "PySide6-Essentials", "numpy", "pillow", "pydantic", "safetensors", "openai-clip",
    "taming-transformers-rom1504", "av",
)  # fmt: skip


def diagnostics(more: Mapping[str, str], catalog: ModelCatalog | None = None) -> str:
    """All facts as lines of text, those of `more` among them, without the person's name or folders."""
    memory = psutil.virtual_memory()
    facts = {
        "t2i-desktop": __version__,
        "Python": f"{platform.python_version()} ({sys.implementation.name})",
        "System": platform.platform(),
        "Processor": f"{processor_name()}, {os.cpu_count()} threads",
        "Memory": f"{memory.total / 2**30:.1f} GB, {memory.available / 2**30:.1f} GB free",
        **more,
        **{name: _version(name) for name in PACKAGES},
    }
    lines = [f"{name}: {fact}" for name, fact in facts.items()]
    return without_person("\n".join([*lines, *_models(catalog or ModelCatalog()), *_plugins()]))


def device_facts() -> dict[str, str]:
    """Where the arithmetic happens if nothing else is chosen; imports torch."""
    from t2i_desktop.engine.device import choose, describe

    return {"Device": describe(choose("auto"))}


def without_person(text: str) -> str:
    """`text` with the home folder as ~, and no user name in what is left of paths."""
    homes = {str(Path.home()), os.path.realpath(Path.home()), str(Path.home().as_posix())}
    for home in sorted(homes, key=len, reverse=True):
        if len(home) > 1:
            text = re.sub(re.escape(home) + r"(?![\w.-])", "~", text, flags=re.IGNORECASE)
    with suppress(OSError, KeyError, ImportError):  # a process without a name has none to hide
        name = re.escape(getpass.getuser())
        text = re.sub(rf"(?<=[/\\]){name}(?=[/\\\s\"'])", "user", text, flags=re.IGNORECASE)
    return text


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _models(catalog: ModelCatalog) -> list[str]:
    names = [f"{model.name} ({model.kind})" for model in catalog]
    lines = [f"Models: {', '.join(sorted(names)) or 'none'}"]
    return lines + ([f"Damaged models: {', '.join(catalog.damaged())}"] if catalog.damaged() else [])


def _plugins() -> list[str]:
    found = registry.plugins()
    lines = [f"Plug-ins: {', '.join(str(loaded.source) for loaded in found.loaded) or 'none'}"]
    return lines + [str(fault) for fault in found.faults]
