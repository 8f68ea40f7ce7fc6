"""A batch on a cluster of two nodes, one of which is killed: all comes once, and as on one machine.

The nodes are processes of this machine that know nothing of each other's files, and of no model; “~” is
another folder to them, so that they cannot know the files that the settings name.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest
import torch
from PIL import Image

from t2i_desktop.cli.keeping import write_files
from t2i_desktop.engine.cluster.apart import Apart
from t2i_desktop.engine.cluster.attachments import attachments_of
from t2i_desktop.engine.cluster.fleet import Fleet, ThisComputer
from t2i_desktop.engine.cluster.store import bill_of
from t2i_desktop.engine.cluster.sweep import Ended, Mustered, Report, Told, sweep
from t2i_desktop.engine.cluster.wire import Task
from t2i_desktop.engine.events import Finished, Started, Stepped
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.settings import validated
from tests.tiny_models import write_tiny_models

pytest.importorskip("ray")

NUMBER, STEPS = 3, 60
TRIES = 4
STORE = 80 * 2**20  # bytes of shared memory, the least that Ray takes


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "models"
    root.mkdir()
    write_tiny_models(root)
    monkeypatch.setenv("T2I_MODELS", str(root))
    return root


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """In the person's home: a picture to begin with, a mask, and a picture that is a prompt."""
    folder = tmp_path / "my home" / "pictures"
    folder.mkdir(parents=True)
    for name, colour in (("start", "navy"), ("mask", "white"), ("apple", "red")):
        Image.new("RGB", (32, 32), colour).save(folder / f"{name}.png")
    monkeypatch.setenv("HOME", str(folder.parent))
    return folder


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture
def cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    from ray.cluster_utils import Cluster

    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    head = node(tmp_path / "head", 0) | {"include_dashboard": False}
    cluster = begun(lambda: Cluster(True, head_node_args=head))
    yield cluster
    cluster.shutdown()


def begun(make: Callable[[], Any]) -> Any:
    """Ray gives a node half a minute to begin, which is not enough where much else goes on: try again."""
    for _ in range(TRIES - 1):
        try:
            return make()
        except Exception as error:
            if "timed out during startup" not in str(error):
                raise
    return make()


def node(home: Path, cores: int) -> dict[str, Any]:
    """A node with a home of its own, and workers that get their share of a busy machine."""
    names = ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "T2I_MODELS")
    return {
        "num_cpus": cores,
        "object_store_memory": STORE,
        "env_vars": {name: str(home / name) for name in names} | {"RAY_worker_niceness": "0"},
    }


def kill(cluster: Any, node: Any) -> None:
    """As if its plug was pulled: all of its processes at once."""
    for process in psutil.Process(node.all_processes["raylet"][0].process.pid).children(recursive=True):
        process.kill()
    cluster.remove_node(node, allow_graceful=False)


def tasks() -> list[Task]:
    common = {
        "include": 'a red apple | @"~/pictures/apple.png":0.5', "image_width": 32, "image_height": 32,
        "cutouts": 4, "total_iter": STEPS, "device": "cpu", "vqgan": "tiny-vqgan", "clip": "tiny-clip",
        "start_from": "picture", "start_file": "~/pictures/start.png", "mask_file": "~/pictures/mask.png",
    }  # fmt: skip
    bill, files = bill_of(["tiny-vqgan", "tiny-clip"]), attachments_of(validated(VqganClipSettings, common))
    return [Task(str(n), "vqgan-clip", common | {"seed": n}, "", bill, files) for n in range(NUMBER)]


def done(fleet: Fleet, look: Callable[[Report], None] = lambda _: None) -> list[Ended]:
    waiting, ends = tasks(), list[Ended]()
    reports = sweep(
        fleet,
        lambda: waiting.pop(0) if waiting else None,
        RunControl(),
        wanted=lambda: len(waiting),
        save_every=0.05,
        interval=0.05,
    )
    for report in reports:
        look(report)
        if isinstance(report, Ended):
            ends.append(report)
    return sorted(ends, key=lambda ended: ended.task.id)


class Killer:
    """Kills the node of the first worker that is in the middle of a run."""

    def __init__(self, nodes: list[Any], kill: Callable[[Any], None]) -> None:
        self._nodes, self._kill = nodes, kill
        self._places: dict[str, str] = {}
        self.victim = ""
        self.first_step = 0

    def __call__(self, report: Report) -> None:
        match report:
            case Mustered(worker=worker, facts=facts) if facts:
                self._places[worker] = facts.place
            case Told(task, Stepped(step), worker) if 5 < step < STEPS and not self.victim:
                self.victim = task.id
                self._kill(next(node for node in self._nodes if node.node_id == self._places[worker]))
            case Told(task, Started(first_step=step)) if task.id == self.victim:
                self.first_step = step
            case _:
                pass


@pytest.mark.slow
def test_every_picture_comes_once_and_as_on_one_machine_though_a_node_is_killed(
    models: Path, pictures: Path, cluster: Any, tmp_path: Path
) -> None:
    homes = (tmp_path / "one", tmp_path / "two")
    nodes = [begun(partial(cluster.add_node, **node(home, 1))) for home in homes]
    killer = Killer(nodes, partial(kill, cluster))
    spread = done(Apart(cluster.address), killer)
    here = done(ThisComputer(threads=1))

    assert killer.first_step > 0  # it went on from where it stood, on the other node
    assert [ended.task.id for ended in spread] == [str(number) for number in range(NUMBER)]
    for one, other in zip(spread, here, strict=True):
        assert isinstance(one.end, Finished)
        assert files_of(one, tmp_path / "spread") == files_of(other, tmp_path / "here")
        assert one.outcome
        assert getattr(one.outcome.settings, "start_file", "") == "~/pictures/start.png"
    assert sent_to(tmp_path / "one") == sent_to(tmp_path / "two") == tasks()[0].bill


def sent_to(node: Path) -> dict[str, dict[str, str]]:
    """The models that a node got, as a bill, each file of which it holds once."""
    (models,) = node.glob("XDG_CACHE_HOME/t2i-desktop/cluster/sets/*")
    kept = list(node.glob("XDG_CACHE_HOME/t2i-desktop/cluster/files/*"))
    bill = bill_of([folder.name for folder in models.iterdir()], ModelCatalog((models,)))
    assert sorted(path.name for path in kept) == sorted(Task("", "", {}, bill=bill).digests())
    return {name: dict(files) for name, files in bill.items()}


def files_of(ended: Ended, folder: Path) -> dict[str, bytes]:
    """What the command line writes of it."""
    assert ended.outcome
    write_files(folder / ended.task.id, ended.outcome)
    return {path.name: path.read_bytes() for path in folder.glob(f"{ended.task.id}.*")}
