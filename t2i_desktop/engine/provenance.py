"""What a picture is made with besides its settings: the machine, the versions, and the very weights.

Knows nothing of pictures. Imports torch only when `this_machine` is called.
"""

import json
import platform
import re
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, cast

from platformdirs import user_cache_path

from t2i_desktop import __version__
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.settings import Settings, parse_weighted, specs


@dataclass(frozen=True, slots=True)
class Provenance:
    """Facts for whoever wants to make a picture again; empty where nobody noted them.

    machine: "program" and "torch" (versions), "device" and "processor" (in words).
    hashes: the SHA-256 of the weights by the name of their model.
    """

    machine: Mapping[str, str] = field(default_factory=dict[str, str])
    hashes: Mapping[str, str] = field(default_factory=dict[str, str])


UNKNOWN = Provenance()


def machine_facts(device: str) -> dict[str, str]:
    """The facts of this machine, where `device`, in the words of a run, does the arithmetic."""
    return {
        "program": __version__,
        "torch": torch_version(),
        "device": device,
        "processor": processor_name(),
    }


def this_machine(choice: str = "auto") -> dict[str, str]:
    """The facts of a run here on the device called `choice`; raises UnavailableDevice. Imports torch."""
    from t2i_desktop.engine.device import choose, describe

    return machine_facts(describe(choose(choice)))


@cache
def processor_name() -> str:
    """The processor as its maker calls it, as far as the system tells."""
    with suppress(OSError):
        if match := re.search(r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE):
            return " ".join(match[1].split())
    return platform.processor() or platform.machine()


def model_names(settings: Settings) -> tuple[str, ...]:
    """The models that settings name, each once."""
    names: list[str] = []
    for spec in specs(type(settings)):
        if spec.model_kind and (text := getattr(settings, spec.name)):
            names += parse_weighted(text) if spec.several else [text]
    return tuple(dict.fromkeys(names))


class ModelHashes:
    """The SHA-256 of installed weights; each file is read once, until it changes.

    cache: the file in which they are kept.
    """

    def __init__(self, cache: Path | None = None) -> None:
        self._path = cache or user_cache_path("t2i-desktop", appauthor=False) / "hashes.json"

    def of(self, names: Iterable[str]) -> dict[str, str]:
        """By name, of those models that are installed and can be read."""
        from t2i_desktop.engine.models.catalog import ModelCatalog  # reads configurations: only when needed

        found: dict[str, str] = {}
        for name in names:
            with suppress(T2IError, OSError):
                found[name] = self.of_file(ModelCatalog().find(name).weights)
        return found

    def of_file(self, weights: Path) -> str:
        """Of a file of weights; raises OSError if it cannot be read."""
        from t2i_desktop.engine.models.catalog import sha256_of

        status, key = weights.stat(), str(weights.resolve())
        stamp = [status.st_mtime_ns, status.st_size]
        known = self._read()
        match known.get(key):
            case [int(modified), int(size), str(digest)] if [modified, size] == stamp:
                return digest
            case _:
                digest = sha256_of(weights)
        with suppress(OSError):  # it is then read again next time
            there = {path: entry for path, entry in self._read().items() if Path(path).exists()}
            there[key] = [*stamp, digest]
            write_atomically(self._path, json.dumps(there, indent=1).encode())
        return digest

    def _read(self) -> dict[str, Any]:
        try:
            found: Any = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


class HashesMeanwhile:
    """Reads the weights beside a run that has begun, so that they are known when it ends."""

    def __init__(self, names: Iterable[str], hashes: ModelHashes | None = None) -> None:
        self._found: dict[str, str] = {}
        reader = hashes or ModelHashes()
        self._thread = threading.Thread(target=lambda: self._found.update(reader.of(names)), daemon=True)
        self._thread.start()

    def result(self) -> dict[str, str]:
        """The hashes by name of model; waits for those that are not read yet."""
        self._thread.join()
        return self._found


@cache
def torch_version() -> str:
    """Without the build, which differs between devices only; torch need not be imported for it."""
    try:
        return version("torch").partition("+")[0]
    except PackageNotFoundError:
        return ""
