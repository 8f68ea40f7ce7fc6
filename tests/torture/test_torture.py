"""Programs are killed at random moments; the gallery opens each time, and runs go on to the very same bytes.

In full: `python -m tests.torture --kills 200`; its figures are in docs/reliability.md.
"""

import random
from pathlib import Path

import pytest

from tests.torture import deeds
from tests.torture.killing import Torture
from tests.torture.subjects import SUBJECTS


@pytest.mark.slow
def test_after_twenty_kills_all_that_was_finished_is_intact_and_every_run_goes_on(tmp_path: Path) -> None:
    names = ["rmsprop steered", "adamax batch"]
    torture = Torture(tmp_path, random.Random(20), slack=1.0)
    torture.prepare(names)
    assert list(torture.until(20, names))[-1] == 20
    torture.finish()
    assert torture.kills["begin_run"] + torture.kills["resume_run"] >= 8
    assert torture.witness.compared >= 1


@pytest.mark.slow
@pytest.mark.parametrize("name", SUBJECTS)
def test_a_run_killed_three_times_comes_to_the_same_bytes(tmp_path: Path, name: str) -> None:
    torture = Torture(tmp_path, random.Random(name))
    torture.prepare([name])
    kills, waiting = 0, torture.witness.look()
    while kills < 3 or not (waiting or torture.witness.compared):  # some die before they have left anything
        deed = deeds.resume_run if waiting else deeds.begin_run
        kills += torture.was_killed(deed, waiting[0].id if waiting else name)
        waiting = torture.witness.look()
    torture.finish()
    assert torture.witness.compared >= 1
