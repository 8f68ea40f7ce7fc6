"""One run of the queue, and the file that holds it. Knows nothing of other runs, or of how one is done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, get_args

from pydantic import AwareDatetime, BaseModel, ConfigDict, FiniteFloat, ValidationError

from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.words import said

FORMAT = 1

JobState = Literal["waiting", "running", "finished", "failed", "cancelled"]
ENDED: tuple[JobState, ...] = ("finished", "failed", "cancelled")
JOB_STATES: tuple[JobState, ...] = get_args(JobState)


class QueueError(T2IError):
    """The queue cannot be read or changed; the text says why, and what to do."""


class NewerJob(QueueError):
    """A run was put into the queue by a newer version of the program."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A run that somebody wants. settings: by name. label: what tells it from others of its batch."""

    generator: str
    settings: Mapping[str, Any]
    title: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class QueuedJob:
    """A run in the queue.

    id: its batch, and its number in it. place: those that wait are done in this order. owner: the instance of
    the program that does it. was_interrupted: the program ended while it ran, and it waits again.
    error: why it failed, a sentence. items: the ids of its pictures in the gallery.
    """

    id: str
    generator: str
    settings: Mapping[str, Any]
    title: str
    place: float
    added: datetime
    label: str = ""
    state: JobState = "waiting"
    owner: str = ""
    was_interrupted: bool = False
    error: str = ""
    items: tuple[str, ...] = ()
    began: datetime | None = None
    ended: datetime | None = None
    unknown: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What a newer version of the same format wrote besides; it is written again."""

    @property
    def batch(self) -> str:
        """What was added together has the same batch."""
        return self.id.partition("/")[0]

    @property
    def wish(self) -> Wish:
        """What it was added for."""
        return Wish(self.generator, self.settings, self.title, self.label)

    def waiting_again(self, place: float | None = None) -> "QueuedJob":
        """The same, as if it had just been added; at another place if one is given."""
        again = replace(self, state="waiting", owner="", error="", items=(), began=None, ended=None)
        return replace(again, was_interrupted=False, place=self.place if place is None else place)


class _Record(BaseModel):
    """What the file holds, as JSON."""

    model_config = ConfigDict(extra="allow")

    format: Literal[1] = FORMAT
    generator: str
    settings: dict[str, Any]
    title: str
    label: str = ""
    place: FiniteFloat
    state: JobState
    owner: str = ""
    was_interrupted: bool = False
    error: str = ""
    items: tuple[str, ...] = ()
    added: AwareDatetime
    began: AwareDatetime | None = None
    ended: AwareDatetime | None = None


class _AnyFormat(BaseModel):
    """What a file of any version says of itself."""

    format: int


_NAMES = tuple(name for name in _Record.model_fields if name != "format")


def job_file(job: QueuedJob) -> bytes:
    """The file of a job, UTF-8."""
    facts: dict[str, Any] = {name: getattr(job, name) for name in _NAMES}
    facts["settings"] = dict(job.settings)
    record = _Record(**(dict(job.unknown) | facts))
    return (record.model_dump_json(indent=2) + "\n").encode()


def read_job(id: str, data: bytes) -> QueuedJob:
    """The job called `id` from its file; raises NewerJob, or QueueError if it is damaged."""
    try:
        record = _Record.model_validate_json(data)
    except ValidationError as error:
        if _format_of(data) > FORMAT:
            raise NewerJob(
                said(
                    "The run {id} of the queue was added by a newer version of this program. It is left "
                    "as it is; use that version to do it.",
                    id=id,
                )
            ) from error
        raise QueueError(said("The run {id} of the queue is damaged.", id=id)) from error
    facts = {name: getattr(record, name) for name in _NAMES}
    return QueuedJob(id, **facts, unknown=dict(record.model_extra or {}))


def in_order(jobs: Sequence[QueuedJob]) -> tuple[QueuedJob, ...]:
    """Those that run, then those that wait by their turn, then what has ended, the last first."""

    def key(job: QueuedJob) -> tuple[int, float, str]:
        if job.state in ENDED:
            return 2, -job.ended.timestamp() if job.ended else 0, job.id
        return (0 if job.state == "running" else 1), job.place, job.id

    return tuple(sorted(jobs, key=key))


def _format_of(data: bytes) -> int:
    try:
        return _AnyFormat.model_validate_json(data).format
    except ValidationError:
        return 0
