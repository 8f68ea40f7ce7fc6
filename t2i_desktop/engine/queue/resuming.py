"""Which interrupted run of the queue is that of which draft: what has the same settings. Imports no torch."""

from collections.abc import Iterable, Mapping
from typing import Any

from t2i_desktop.engine.drafts import Draft
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.queue.jobs import QueuedJob
from t2i_desktop.engine.settings import Settings, validated


def draft_of(job: QueuedJob, settings: Settings, drafts: Iterable[Draft]) -> Draft | None:
    """What an interrupted job with these settings goes on from, the last if there are several."""
    if not job.was_interrupted:
        return None
    same = [draft for draft in drafts if draft.generator == job.generator and _are(draft.settings, settings)]
    return same[-1] if same else None


def job_of(draft: Draft, settings: Settings, jobs: Iterable[QueuedJob]) -> QueuedJob | None:
    """The interrupted job, one that waits, which is done when a draft with these settings is gone on with."""
    interrupted = (job for job in jobs if job.was_interrupted and job.state == "waiting")
    same = (job for job in interrupted if job.generator == draft.generator and _are(job.settings, settings))
    return next(same, None)


def _are(values: Mapping[str, Any], settings: Settings) -> bool:
    try:
        return validated(type(settings), values) == settings
    except BadSettings:
        return False
