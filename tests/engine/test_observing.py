"""What the prompts find is told with the previews, and where they find it to whoever watches."""

from collections.abc import Iterable

import numpy as np

from t2i_desktop.engine.events import Event, Similarity, Stepped
from t2i_desktop.engine.runner import RunControl, run
from tests.fakes import FakeGenerator, FakeRun, FakeSettings

SETTINGS = FakeSettings(include="an apple", total_iter=6)


class ObservableRun(FakeRun):
    """Finds its prompt the more, the more steps it has done."""

    is_watched = False

    def similarities(self) -> tuple[Similarity, ...]:
        return (Similarity("include", "an apple", self._steps / 10),)

    def watch(self, is_watched: bool) -> None:
        self.is_watched = is_watched

    def regions(self) -> np.ndarray | None:
        return np.full((1, 1, 2, 2), self._steps, np.float32) if self.is_watched else None


class ObservableGenerator(FakeGenerator):
    def begin(self, settings: FakeSettings) -> FakeRun:
        return ObservableRun(settings)


def _stepped(events: Iterable[Event]) -> list[Stepped]:
    return [event for event in events if isinstance(event, Stepped)]


def test_similarities_come_with_the_previews_alone() -> None:
    clock = iter(range(1000)).__next__
    steps = _stepped(
        run(ObservableGenerator(), SETTINGS, RunControl(), preview_interval=3.0, clock=lambda: clock() * 1.0)
    )
    told = [step.step for step in steps if step.similarities]
    assert told == [step.step for step in steps if step.preview is not None]
    assert 0 < len(told) < len(steps)
    assert steps[0].similarities == (Similarity("include", "an apple", 0.1),)
    assert all(step.regions is None for step in steps)


def test_regions_are_told_from_the_next_step_on_while_somebody_watches() -> None:
    control, told = RunControl(), {}
    for event in run(ObservableGenerator(), SETTINGS, control, preview_interval=0):
        if isinstance(event, Stepped):
            told[event.step] = event.regions is not None
            control.watch(2 <= event.step < 4)
    assert told == {1: False, 2: False, 3: True, 4: True, 5: False, 6: False}


def test_a_run_that_tells_nothing_of_its_prompts_is_driven_as_well() -> None:
    control = RunControl()
    control.watch(True)
    steps = _stepped(run(FakeGenerator(), SETTINGS, control, preview_interval=0))
    assert [step.similarities for step in steps] == [()] * 6
