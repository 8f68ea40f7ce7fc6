"""What an interrupted run of the queue goes on from: the draft that it left. Imports no torch."""

from collections.abc import Iterable

from t2i_desktop.engine.drafts import Draft
from t2i_desktop.engine.queue.jobs import QueuedJob
from t2i_desktop.engine.settings import Settings


def draft_of(job: QueuedJob, settings: Settings, drafts: Iterable[Draft]) -> Draft | None:
    """The last draft of the same run, if `job` was interrupted: what has the same settings goes on the same."""
    if not job.was_interrupted:
        return None
    dumped = settings.model_dump(mode="json")
    same = [draft for draft in drafts if draft.generator == job.generator and draft.settings == dumped]
    return same[-1] if same else None
