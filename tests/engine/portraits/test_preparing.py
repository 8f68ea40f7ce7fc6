"""What a training needs is made before its first step: told, cancelled and gone on with as the steps are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.events import Cancelled, Event, Failed, Finished, Loading, Started
from t2i_desktop.engine.portraits import arrays, dataset, embeddings
from t2i_desktop.engine.portraits.batches import Lessons
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated


@pytest.fixture
def job(celeba: Path, tmp_path: Path, reader: Path) -> Callable[[RunControl], list[Event]]:
    """Runs a training of one step, from portraits that are not prepared at first; gives its events."""

    def done(control: RunControl, until: str = "", **values: Any) -> list[Event]:
        entry = find("portraits", "train")
        places = {"data": celeba, "cache": tmp_path / "cache", "save_path": tmp_path / "model"}
        values = {"batch_size": 8, "total_iter": 1, "device": "cpu", "reader": reader, **places, **values}
        settings = validated(
            entry.settings_type, {name: str(v) if isinstance(v, Path) else v for name, v in values.items()}
        )
        events: list[Event] = []
        for event in run(entry, settings, control):
            events.append(event)
            if isinstance(event, Loading) and until and event.message.startswith(until):
                control.cancel()
        return events

    return done


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataset, "_PIECE", 80)
    monkeypatch.setattr(embeddings, "_PIECE", 80)
    monkeypatch.setattr(arrays, "_WRITTEN_EVERY", 1)


def told(events: list[Event]) -> list[str]:
    return [event.message for event in events if isinstance(event, Loading)]


def test_pictures_and_captions_are_prepared_and_told_before_the_first_step(job: Any) -> None:
    events = job(RunControl())
    numbers = ("0", "80", "160", "200")
    assert told(events) == [
        "Loading the models…",
        *(f"Preparing pictures: {n} of 200…" for n in numbers),
        *(f"Embedding captions: {n} of 200…" for n in numbers),
    ]
    assert next(type(event) for event in events if not isinstance(event, Loading)) is Started
    assert isinstance(events[-1], Finished)
    assert told(job(RunControl())) == ["Loading the models…"]


@pytest.mark.parametrize("what", ["Preparing pictures", "Embedding captions"])
def test_what_was_cancelled_while_it_was_prepared_goes_on_from_there(job: Any, what: str) -> None:
    events = job(RunControl(), until=f"{what}: 80")
    assert events[-1] == Cancelled(0)
    assert not [event for event in events if isinstance(event, Started)]
    again = job(RunControl())
    assert told(again)[1] == f"{what}: 80 of 200…"
    assert isinstance(again[-1], Finished)


@pytest.mark.parametrize(("model", "condition"), [("vae", "both"), ("cvae", "attributes")])
def test_no_caption_is_embedded_where_none_is_listened_to(job: Any, model: str, condition: str) -> None:
    events = job(RunControl(), model=model, condition=condition)
    assert isinstance(events[-1], Finished)
    assert not [message for message in told(events) if message.startswith("Embedding")]


def test_data_that_are_not_there_are_told_and_nothing_is_begun(job: Any, tmp_path: Path) -> None:
    events = job(RunControl(), data=tmp_path / "nowhere")
    assert isinstance(events[-1], Failed)
    assert events[-1].message.startswith(f"There is no {tmp_path / 'nowhere'}. CelebA is a folder with")
    assert not [event for event in events if isinstance(event, Started)]


def test_what_is_not_prepared_is_told_by_those_who_need_it(celeba: Path, tmp_path: Path) -> None:
    with pytest.raises(BadData, match="are not prepared"):
        Lessons.open(str(celeba), str(tmp_path), 8, 0)
