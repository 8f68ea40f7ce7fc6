"""The models that were sent to a node: each file once, under its hash, whoever asks; never unpickled.

A run sees them as a folder of models like any other. Files that the node has already, in a model of the same
name, are not sent. Knows nothing of how files travel. Imports no torch.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from filelock import FileLock
from platformdirs import user_cache_path

from t2i_desktop.engine.cluster.wire import Bill, ClusterError
from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.files import new_folder, write_atomically
from t2i_desktop.engine.models.catalog import CONFIG_NAME, WEIGHTS_NAME, Model, ModelCatalog, sha256_of
from t2i_desktop.engine.provenance import ModelHashes
from t2i_desktop.engine.words import said

_FILES = ("*.yaml", "*.safetensors", "*.txt")  # of a model's folder: nothing else is ever read


def bill_of(names: Iterable[str], catalog: ModelCatalog | None = None) -> Bill:
    """What runs with these models need; raises MissingModel or BadCheckpoint if one is not here."""
    known = catalog or ModelCatalog()
    hashes = ModelHashes()
    return {name: _hashes(known.find(name), hashes) for name in sorted(set(names))}


def files_of(bill: Bill, catalog: ModelCatalog | None = None) -> dict[str, Path]:
    """Where the files of a bill lie on this computer, by hash."""
    known = catalog or ModelCatalog()
    folders = {name: known.find(name).folder for name in bill}
    return {digest: folders[name] / file for name, files in bill.items() for file, digest in files.items()}


class ModelStore:
    """Lies in `root`, by default in the cache of the node. Many workers of a node may share it."""

    def __init__(self, root: Path | None = None, installed: ModelCatalog | None = None) -> None:
        self._root = root or user_cache_path("t2i-desktop", appauthor=False) / "cluster"
        self._installed = installed or ModelCatalog()

    def alone(self) -> FileLock:
        """While it is held, no other worker of the node looks for files or adds any."""
        self._root.mkdir(parents=True, exist_ok=True)
        return FileLock(self._root / ".lock")

    def missing(self, bill: Bill) -> tuple[str, ...]:
        """The hashes of the files that have to be sent; what is installed here is taken over meanwhile."""
        for name, files in bill.items():
            if not all(self._blob(digest).is_file() for digest in files.values()):
                self._take_installed(name, files)
        wanted = dict.fromkeys(digest for files in bill.values() for digest in files.values())
        return tuple(digest for digest in wanted if not self._blob(digest).is_file())

    def add(self, digest: str, data: bytes) -> None:
        """Keep a file that was sent; raises ClusterError if it is not what its hash says."""
        if hashlib.sha256(data).hexdigest() != digest:
            raise ClusterError(said("A model was damaged on its way to the cluster. Start the batch again."))
        try:
            write_atomically(self._blob(digest), data)
        except OSError as error:
            raise ClusterError(
                said(
                    "A model cannot be written to {root} on a node ({reason}). Make room there, and start "
                    "the batch again.",
                    root=self._root,
                    reason=error.strerror or str(error),
                )
            ) from error

    @property
    def rooms(self) -> Path:
        """Where runs work that have files of their own."""
        return self._root / "rooms"

    def folder(self, bill: Bill) -> Path:
        """A folder with the models of a bill, all of whose files are there."""
        folder = self._root / "sets" / hashlib.sha256(json.dumps(bill, sort_keys=True).encode()).hexdigest()
        if not folder.is_dir():
            with new_folder(folder) as partial:
                for name, files in bill.items():
                    (partial / name).mkdir()
                    for file, digest in files.items():
                        _link(self._blob(digest), partial / name / file)
        return folder

    def _take_installed(self, name: str, files: Mapping[str, str]) -> None:
        with suppress(T2IError, OSError):  # it is not installed here, or damaged: then it is sent
            model = self._installed.find(name)
            for file, digest in _hashes(model, ModelHashes()).items():
                if files.get(file) == digest and not self._blob(digest).is_file():
                    self._blob(digest).parent.mkdir(parents=True, exist_ok=True)
                    _link(model.folder / file, self._blob(digest))

    def _blob(self, digest: str) -> Path:
        return self._root / "files" / digest


def _hashes(model: Model, hashes: ModelHashes) -> dict[str, str]:
    paths = sorted({path for pattern in _FILES for path in model.folder.glob(pattern) if path.is_file()})
    names = [path.name for path in paths if not path.name.startswith(".")]
    small = {name: sha256_of(model.folder / name) for name in names if name != WEIGHTS_NAME}
    return {CONFIG_NAME: small.pop(CONFIG_NAME), **small, WEIGHTS_NAME: hashes.of_file(model.weights)}


def _link(source: Path, target: Path) -> None:
    """Let `target` be the same file; a copy where the disk cannot do that."""
    try:
        os.link(source.resolve(), target)
    except OSError:
        shutil.copyfile(source, target)
