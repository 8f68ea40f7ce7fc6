"""What runs need is put into the object store once, and carried to each node once, whoever asks for it.

Ray is another here: one that counts, and whose workers are objects of this process.
"""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from t2i_desktop.engine.cluster.ray_fleet import RayFleet
from t2i_desktop.engine.cluster.store import bill_of
from t2i_desktop.engine.cluster.sweep import Ended, sweep
from t2i_desktop.engine.cluster.wire import Bill, Task
from t2i_desktop.engine.events import Failed, Finished
from t2i_desktop.engine.models.catalog import sha256_of
from t2i_desktop.engine.runner import RunControl
from tests.engine.cluster.conftest import fake_tasks
from tests.tiny_models import write_tiny_models

WORKERS, RUNS = 4, 9
Enter = Callable[[str], None]


@dataclass
class CountingRay:
    """What there is of Ray in the program's eyes. enter: lets what follows happen on a node."""

    enter: Enter
    nodes: Iterator[str] = field(default_factory=lambda: cycle(("one", "two")))
    here: str = ""
    put_: Counter[bytes] = field(default_factory=Counter[bytes])
    carried: Counter[tuple[str, bytes]] = field(default_factory=Counter[tuple[str, bytes]])
    is_left: bool = False

    class exceptions:
        RayError = RuntimeError

    def remote(self, kind: type) -> "_Maker":
        return _Maker(self, kind)

    def put(self, array: np.ndarray) -> np.ndarray:
        self.put_[array.tobytes()] += 1
        return array

    def get(self, what: Any) -> Any:
        if isinstance(what, np.ndarray):
            self.carried[self.here, what.tobytes()] += 1
        return what

    def wait(
        self, awaited: Sequence[Any], num_returns: int, timeout: float
    ) -> tuple[Sequence[Any], list[Any]]:
        return awaited, []

    def get_runtime_context(self) -> Any:
        return type("Context", (), {"get_node_id": lambda _: self.here})()

    def kill(self, handle: Any) -> None:
        """Nothing: it does nothing by itself."""

    def shutdown(self) -> None:
        self.is_left = True


@dataclass
class _Maker:
    ray: CountingRay
    kind: type

    def options(self, **_: object) -> "_Maker":
        return self

    def remote(self, threads: int) -> "_Handle":
        return _Handle(self.ray, next(self.ray.nodes), self.kind)


class _Handle:
    """An actor on a node, which does nothing before it is asked for news."""

    def __init__(self, ray: CountingRay, node: str, kind: type) -> None:
        self._ray, self._node = ray, node
        self._enter()
        self._worker: Any = kind()
        self.facts, self.do = _Method(self._worker.facts), _Method(self._steps)

    def _steps(self, *arguments: Any) -> Iterator[Any]:
        parcels = self._worker.do(*arguments)
        while True:
            self._enter()
            if (parcel := next(parcels, None)) is None:
                return
            yield parcel

    def _enter(self) -> None:
        self._ray.here = self._node
        self._ray.enter(self._node)


@dataclass
class _Method:
    remote: Callable[..., Any]

    def options(self, **_: object) -> "_Method":
        return self


@pytest.fixture
def bill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bill:
    models = tmp_path / "models"
    models.mkdir()
    write_tiny_models(models)
    monkeypatch.setenv("T2I_MODELS", str(models))
    return bill_of(["tiny-clip", "tiny-vqgan"])


@pytest.fixture
def ray(bill: Bill, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CountingRay:
    models = str(tmp_path / "models")

    def enter(node: str) -> None:
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / node))
        monkeypatch.setenv("T2I_MODELS", models if node == "here" else str(tmp_path / node / "none"))

    ray = CountingRay(enter)
    monkeypatch.setitem(sys.modules, "ray", ray)
    return ray


class Fleet(RayFleet):
    """Comes back to this computer before it puts anything."""

    def _put(self, task: Task, digests: Sequence[str]) -> None:
        self.ray.enter("here")
        super()._put(task, digests)


def swept(ray: CountingRay, tasks: list[Task], workers: int = WORKERS) -> list[Ended]:
    """workers: one where runs have files of their own, since a process works in one folder at a time."""
    fleet = Fleet(ray, threads=1, on_card=False, most=workers)
    take = lambda: tasks.pop(0) if tasks else None  # noqa: E731
    reports = sweep(fleet, take, RunControl(), wanted=lambda: len(tasks), interval=0.0)
    return [report for report in reports if isinstance(report, Ended)]


def travelling(bill: Bill, *files: Path) -> list[Task]:
    attachments = {str(path): sha256_of(path) for path in files}
    return [Task(t.id, t.generator, t.settings, "", bill, attachments) for t in fake_tasks(RUNS)]


@pytest.mark.usefixtures("fake_generator")
def test_weights_go_into_the_object_store_once_and_to_each_node_once(ray: CountingRay, bill: Bill) -> None:
    ends = swept(ray, travelling(bill))
    files = {digest for files in bill.values() for digest in files.values()}
    assert [type(ended.end) for ended in ends] == [Finished] * RUNS
    assert set(ray.put_.values()) == set(ray.carried.values()) == {1}
    assert (len(ray.put_), len(ray.carried)) == (len(files), 2 * len(files))
    assert {node for node, _ in ray.carried} == {"one", "two"}
    assert ray.is_left


@pytest.mark.usefixtures("fake_generator")
def test_a_file_that_many_runs_name_goes_into_the_object_store_once(
    ray: CountingRay, bill: Bill, tmp_path: Path
) -> None:
    (tmp_path / "start.png").write_bytes(b"a picture")
    ends = swept(ray, travelling(bill, tmp_path / "start.png"), workers=1)
    assert [type(ended.end) for ended in ends] == [Finished] * RUNS
    assert ray.put_[b"a picture"] == 1


@pytest.mark.usefixtures("fake_generator")
def test_a_file_that_has_gone_meanwhile_fails_the_runs_that_need_it_alone(
    ray: CountingRay, bill: Bill, tmp_path: Path
) -> None:
    (tmp_path / "start.png").write_bytes(b"a picture")
    tasks = [*travelling(bill, tmp_path / "start.png")[:1], *travelling(bill)[1:]]
    (tmp_path / "start.png").unlink()
    ends = {ended.task.id: ended.end for ended in swept(ray, tasks, workers=1)}
    failed = ends.pop("0")
    assert isinstance(failed, Failed)
    assert re.match(r"The file .*start\.png cannot be read \(No such file or directory\)", failed.message)
    assert [type(end) for end in ends.values()] == [Finished] * (RUNS - 1)
