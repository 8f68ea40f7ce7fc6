"""A run that rests can give its memory back, models and all, and goes on to the very same picture."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.device import MemoryInUse
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Noted, Paused, Resumed, Snapshot
from t2i_desktop.engine.guidance import generator
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import Settings
from tests.fakes import FakeGenerator, FakeSettings

ROOT = Path(__file__).parents[3]
LOG = {2: {"include": "a blue banana", "learning_rate": 0.4}}
Resting = Callable[[RunControl], None]


class RestingControl(RunControl):
    """Is paused before some steps; `meanwhile` is done there, on the thread of the run."""

    def __init__(self, meanwhile: Resting) -> None:
        super().__init__()
        self._meanwhile = meanwhile

    def rest(self) -> bool:
        self._meanwhile(self)
        return super().rest()


def drive(made: Any, settings: Settings, pauses: set[int], meanwhile: Resting) -> list[Event]:
    control, events = RestingControl(meanwhile), list[Event]()
    if 0 in pauses:
        control.pause()
    for event in run(made, settings, control, steering=LOG):
        events.append(event)
        if isinstance(event, Snapshot) and event.step in pauses:
            control.pause()
    return events


def free_then_resume() -> Resting:
    """Ask for the memory at each first look, and go on at the second."""
    asked = False

    def meanwhile(control: RunControl) -> None:
        nonlocal asked
        control.resume() if asked else control.release()
        asked = not asked

    return meanwhile


def finished(events: list[Event]) -> Finished:
    assert isinstance(events[-1], Finished)
    return events[-1]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"optimiser": "RAdam", "keep_best": True, "score_every": 2, "batch_size": 2},
        {"optimiser": "Adam", "weight_decay": 0, "motion_every": 1, "motion_turn": 10},
        {"optimiser": "RMSprop", "weight_decay": 0, "clip": "tiny-clip, other-clip:0.5"},
    ],
)
def test_the_picture_is_the_same_byte_for_byte(catalog: ModelCatalog, settings, changes) -> None:
    chosen = settings(total_iter=6, show_step=1, **changes)
    whole = finished(drive(VqganClip(catalog), chosen, set(), lambda control: None)).result
    events = drive(VqganClip(catalog), chosen, {0, 2, 3}, free_then_resume())
    freed = finished(events).result
    assert whole.latents is not None
    assert freed.latents is not None
    assert (whole.pictures.tobytes(), whole.latents.tobytes()) == (
        freed.pictures.tobytes(),
        freed.latents.tobytes(),
    )
    assert sum(isinstance(event, Resumed) for event in events) == 3
    assert sum("came free" in event.message for event in events if isinstance(event, Noted)) >= 1


def test_nothing_is_held_while_it_rests(catalog: ModelCatalog, settings) -> None:
    held: list[tuple[int, int]] = []
    resume = free_then_resume()

    def look(control: RunControl) -> None:
        resume(control)
        sizes = generator._cached_vqgan.cache_info().currsize, generator._cached_clips.cache_info().currsize
        held.append(sizes)

    drive(VqganClip(catalog), settings(total_iter=3, show_step=1), {1}, look)
    assert held == [(1, 1), (0, 0)]


def test_a_run_without_its_models_can_be_cancelled_and_keeps_its_picture(
    catalog: ModelCatalog, settings
) -> None:
    asked = False

    def meanwhile(control: RunControl) -> None:
        nonlocal asked
        control.cancel() if asked else control.release()
        asked = True

    events = drive(VqganClip(catalog), settings(total_iter=6, show_step=2), {2}, meanwhile)
    (snapshot,) = (event for event in events if isinstance(event, Snapshot))
    assert isinstance(events[-1], Cancelled)
    assert events[-1].result is not None
    assert events[-1].result.pictures.tobytes() == snapshot.result.pictures.tobytes()


def test_models_that_are_gone_meanwhile_are_told_and_the_picture_is_kept(
    catalog: ModelCatalog, settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = VqganClip(catalog)
    resume = free_then_resume()

    def meanwhile(control: RunControl) -> None:
        resume(control)
        monkeypatch.setattr(made, "_catalog", ModelCatalog((Path("nowhere"),)))

    events = drive(made, settings(total_iter=6, show_step=2), {2}, meanwhile)
    assert isinstance(events[-1], Failed)
    assert "is not installed" in events[-1].message
    assert events[-1].step == 2
    assert events[-1].result is not None


def test_asking_twice_says_that_it_is_free_already() -> None:
    looks = 0

    def meanwhile(control: RunControl) -> None:
        nonlocal looks
        looks += 1
        control.resume() if looks == 3 else control.release()

    settings = FakeSettings(include="an apple", total_iter=4, show_step=1)
    events = drive(FakeGenerator(), settings, {1}, meanwhile)
    assert "The memory of this run is free already." in [e.message for e in events if isinstance(e, Noted)]
    assert isinstance(events[-1], Finished)


def test_asked_for_before_a_pause_it_is_done_when_the_run_rests() -> None:
    control = RunControl()
    control.pause()
    control.release()
    events: list[Event] = []
    for event in run(FakeGenerator(), FakeSettings(include="an apple", total_iter=2), control):
        events.append(event)
        if isinstance(event, Noted) and "memory came free" in event.message:
            control.resume()
    assert [type(event) for event in events].count(Paused) == 1
    assert isinstance(events[-1], Finished)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (
            MemoryInUse(900 << 20, 3 << 30),
            MemoryInUse(600 << 20, 0),
            "300 MB of memory and 3072 MB of graphics",
        ),
        (MemoryInUse(900 << 20, 0), MemoryInUse(600 << 20, 0), "300 MB of memory came free."),
        (MemoryInUse(900 << 20, 0), MemoryInUse(901 << 20, 0), "Hardly any memory came free."),
    ],
)
def test_what_came_free_is_said_in_megabytes(before: MemoryInUse, after: MemoryInUse, words: str) -> None:
    assert after.freed_since(before).startswith(words)


_MEASURE = """
import gc, json
from t2i_desktop.engine.device import memory_in_use, release_memory
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.registry import find

settings = VqganClipSettings(include="a red apple", total_iter=3, device="cpu", cutouts=4)
list(run(VqganClip(), settings, RunControl()))  # what a first run loads for good does not count
find("vqgan-clip").release()
release_memory()
bare = memory_in_use().machine
list(run(VqganClip(), settings, RunControl()))
gc.collect()
idle = memory_in_use().machine
find("vqgan-clip").release()
release_memory()
print(json.dumps({"bare": bare, "idle": idle, "released": memory_in_use().machine}))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not give the pieces back at once")
def test_the_resident_memory_falls_when_models_are_released() -> None:
    """Measured in a process of its own, with the starter models."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    sizes = {name: size / 2**20 for name, size in json.loads(done.stdout).items()}
    models = 2 * sum((ROOT / "resources/models" / name / "model.safetensors").stat().st_size / 2**20
                     for name in ("starter-vqgan", "starter-clip"))  # fmt: skip
    assert sizes["idle"] - sizes["released"] > 0.7 * models, sizes
    assert sizes["released"] < sizes["bare"] + 0.3 * models, sizes
