"""Does runs on a node, by the very loop that does them anywhere, and tells of them in parcels.

Knows nothing of what carries the parcels, of other workers or of the gallery. Imports no torch before a run.
"""

import os
import platform
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from typing import Any

import numpy as np
from PIL import Image

from t2i_desktop import __version__
from t2i_desktop.engine.cluster.attachments import checked, places_of, retold, unpacked
from t2i_desktop.engine.cluster.store import ModelStore
from t2i_desktop.engine.cluster.wire import Errand, Parcel, State, Task, WorkerFacts
from t2i_desktop.engine.errors import explain
from t2i_desktop.engine.events import Event, Failed, Started, Stepped
from t2i_desktop.engine.generator import Resumable, Run
from t2i_desktop.engine.provenance import machine_facts, torch_version
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated

PREVIEW_SIDE = 160  # pixels, of what is shown while a run goes on elsewhere


class Worker:
    """Does one run at a time.

    threads: how many torch uses on the CPU; as it thinks best if None. store: where models are that were
    sent; None where all are installed. clock: seconds, from any beginning.
    """

    def __init__(
        self,
        threads: int | None = None,
        store: ModelStore | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._threads, self._store, self._clock = threads, store, clock

    def facts(self) -> WorkerFacts:
        """Who it is, and with what it works."""
        return WorkerFacts(platform.node(), self.place(), __version__, torch_version())

    def place(self) -> str:
        """What tells its node apart from others."""
        return "here"

    def do(self, errand: Errand, files: Mapping[str, Any]) -> Generator[Parcel]:
        """Do a run, and tell of it; the last parcel ends it, or asks for files.

        files: what was sent, by hash, for `opened`.
        """
        with ExitStack() as room:
            if self._store:
                try:
                    if missing := self._furnish(self._store, errand, files):
                        yield Parcel(missing=missing)
                        return
                    if errand.task.attachments:
                        room.enter_context(self._unpacked(self._store, errand.task, files))
                except Exception as error:  # noqa: BLE001 - it ends this run as any other failure does
                    yield Parcel((Failed(*explain(error)),))
                    return
            yield from self._drive(errand)

    def opened(self, file: Any) -> bytes:
        """The content of a file that was sent."""
        return file

    def _furnish(self, store: ModelStore, errand: Errand, files: Mapping[str, Any]) -> tuple[str, ...]:
        """Let the models of a run be installed; returns what is missing for that, and of other files."""
        bill = errand.task.bill
        unsent = [digest for digest in dict.fromkeys(errand.task.attachments.values()) if digest not in files]
        with store.alone():
            for digest in store.missing(bill):
                if digest in files:
                    store.add(digest, self.opened(files[digest]))
            if missing := (*store.missing(bill), *unsent):
                return missing
            os.environ["T2I_MODELS"] = str(store.folder(bill))
        return ()

    def _unpacked(
        self, store: ModelStore, task: Task, files: Mapping[str, Any]
    ) -> AbstractContextManager[None]:
        """A folder to work in, with the files that the settings of a run name."""
        places = places_of(task.attachments)
        names = {places[name]: digest for name, digest in task.attachments.items()}
        return unpacked(
            store.rooms, {name: checked(digest, self.opened(files[digest])) for name, digest in names.items()}
        )

    def _drive(self, errand: Errand) -> Iterator[Parcel]:
        if self._threads:
            import torch

            torch.set_num_threads(self._threads)
        keeper = Sender(errand.state, errand.save_every, self._clock)
        packer = _Packer(errand.interval, self._clock)
        for event in self._events(errand, keeper):
            if state := keeper.take():
                yield packer.pack(state)  # before this event, which came after it
            if packer.add(event):
                yield packer.pack()
        yield packer.pack()

    def _events(self, errand: Errand, keeper: "Sender") -> Iterator[Event]:
        task, attachments = errand.task, errand.task.attachments if self._store else {}
        try:
            entry = find(task.generator, "generate")
            settings = validated(entry.settings_type, task.settings).with_files(places_of(attachments))
        except Exception as error:  # noqa: BLE001 - a generator that this node does not know, or knows otherwise
            yield Failed(*explain(error))
            return
        for event in run(entry, settings, RunControl(), preview_interval=errand.interval, checkpoint=keeper):
            yield retold(event, attachments)


class Sender:
    """A `StateKeeper` that hands the states of a run to whoever sends them away."""

    def __init__(self, first: State | None, interval: float, clock: Callable[[], float]) -> None:
        self._first, self._interval, self._clock = first, interval, clock
        self._state: State | None = None
        self._written = clock()

    def restore(self, run: Run) -> int:
        """Continue `run` from the state that was sent, if there is one; gives its finished steps."""
        if self._first is None or not isinstance(run, Resumable):
            return 0
        from t2i_desktop.engine.checkpoints import unpacked_checkpoint

        step, state = unpacked_checkpoint(self._first.data)
        run.load_state_dict(state)
        return step

    def write(self, run: Run, step: int) -> None:
        """Nothing: a run that has come to its end has a result, and none rests here."""

    def write_if_due(self, run: Run, step: int) -> None:
        """Have the state sent if it is time to."""
        if isinstance(run, Resumable) and self._clock() - self._written >= self._interval:
            from t2i_desktop.engine.checkpoints import packed_checkpoint

            self._state = State(step, packed_checkpoint(step, run.state_dict()))
            self._written = self._clock()

    def notes(self) -> Iterable[str]:
        """None."""
        return ()

    def take(self) -> State | None:
        """The state that was put here since the last call."""
        state, self._state = self._state, None
        return state


class _Packer:
    """Gathers events, so that few parcels are sent, with small previews."""

    def __init__(self, interval: float, clock: Callable[[], float]) -> None:
        self._interval, self._clock = interval, clock
        self._events: list[Event] = []
        self._machine: dict[str, str] = {}
        self._sent = clock()
        self._began: float | None = None

    def add(self, event: Event) -> bool:
        """Whether it is time to send what there is."""
        if isinstance(event, Started):
            self._machine, self._began = machine_facts(event.device), self._clock()
        self._events.append(_small(event))
        return isinstance(event, Started) or self._clock() - self._sent >= self._interval

    def pack(self, state: State | None = None) -> Parcel:
        seconds = 0.0 if self._began is None else self._clock() - self._began
        parcel = Parcel(tuple(self._events), state, self._machine, seconds=seconds)
        self._events.clear()
        self._machine, self._sent = {}, self._clock()
        return parcel


def _small(event: Event) -> Event:
    """The same, with a preview that is quickly sent."""
    if not isinstance(event, Stepped) or event.preview is None:
        return event
    image = Image.fromarray(event.preview)
    image.thumbnail((PREVIEW_SIDE, PREVIEW_SIDE))
    return replace(event, preview=np.asarray(image))
