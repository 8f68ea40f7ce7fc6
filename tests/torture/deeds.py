"""What is done in processes of their own, which are killed in the middle of it."""

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch

from t2i_desktop.engine.draft_keeper import DraftKeeper, settings_of
from t2i_desktop.engine.drafts import FOLDER, Draft, Drafts
from t2i_desktop.engine.events import Finished, Result, Snapshot, Started, Stepped
from t2i_desktop.engine.film.encoder import FilmWriter
from t2i_desktop.engine.gallery import Gallery
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl, run
from tests.fakes import FakeSettings
from tests.torture.subjects import SUBJECTS, Subject

Deed = Callable[[Path, Path, str], None]
"""What is done with a gallery, with the models in a folder, for the subject of this name."""

SAVED = 6  # items that one saving adds
FRAMES = 200  # of an export


def subject_of(draft: Draft) -> Subject:
    """The one whose run it is."""
    return next(s for s in SUBJECTS.values() if s.settings().extras == draft.settings["extras"])


def begin_run(gallery: Path, models: Path, name: str) -> None:
    """Make the picture of a subject from the beginning."""
    subject = SUBJECTS[name]
    keeper = DraftKeeper.of_new(Drafts(gallery / FOLDER), "vqgan-clip", subject.settings(), interval=0)
    _drive(keeper, subject, gallery, models)


def resume_run(gallery: Path, models: Path, name: str) -> None:
    """Go on with the draft of this id."""
    drafts = Drafts(gallery / FOLDER)
    draft = drafts.find(name)
    settings = settings_of(find("vqgan-clip"), draft)
    _drive(DraftKeeper.of_draft(drafts, draft, settings, interval=0), subject_of(draft), gallery, models)


def _drive(keeper: DraftKeeper, subject: Subject, gallery: Path, models: Path) -> None:
    """As the window drives a run, with somebody who changes it on the way."""
    torch.set_num_threads(1)
    control = RunControl()
    generator = VqganClip(ModelCatalog((models,)))
    with keeper:
        for event in run(
            generator,
            subject.settings(),
            control,
            preview_interval=math.inf,
            checkpoint=keeper,
            steering=keeper.later,
        ):
            keeper.follow(event)
            match event:
                case Started(_, _, _, step) | Stepped(step) if step in subject.script:
                    control.steer(subject.script[step])
                case Finished():
                    outcome = keeper.recorder.outcome(event)
                    assert outcome
                    keeper.end(is_kept=bool(Gallery(gallery).keep(outcome)))
                case _:
                    pass


def save(gallery: Path, models: Path, name: str) -> None:
    """Keep pictures with snapshots, one after the other."""
    pictures = np.random.default_rng(3).integers(0, 255, (1, 128, 128, 3), np.uint8)
    result = Result(pictures, np.zeros((1, 4, 16, 16), np.float32))
    for number in range(SAVED):
        Gallery(gallery).add(
            "fake",
            FakeSettings(include=f"saved {number}"),
            result,
            step=9,
            status="finished",
            losses={"total": [0.5] * 9},
            snapshots=[Snapshot(step, result) for step in (3, 6)],
        )


def export(gallery: Path, models: Path, name: str) -> None:
    """Write a film beside the gallery, over the one of an earlier time."""
    pictures = np.random.default_rng(4).integers(0, 255, (FRAMES, 32, 32, 3), np.uint8)
    film = FilmWriter(film_of(gallery), 25)
    for picture in pictures:
        film.add(picture)
    film.finish()


def film_of(gallery: Path) -> Path:
    """Where exports go."""
    return gallery.parent / "exports" / "film.mp4"
