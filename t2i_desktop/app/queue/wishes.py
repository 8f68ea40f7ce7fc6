"""Settings as runs of the queue, each with what sets it apart in words. Knows no widgets."""

from collections.abc import Mapping, Sequence
from typing import Any

from t2i_desktop.app.words import tr
from t2i_desktop.engine.batches.plan import BatchJob, labelled
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.gallery import title_of
from t2i_desktop.engine.queue.jobs import QueuedJob, Wish
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import Settings, specs, validated


def wishes_of(entry: Entry, settings: Sequence[Settings]) -> list[Wish]:
    """Runs to be added together."""
    prompts = {spec.title for spec in specs(entry.settings_type) if spec.long}
    jobs = labelled(entry.settings_type, settings)
    return [_wish(entry, job, [title for title in job.varied if title not in prompts]) for job in jobs]


def edited(entry: Entry, job: QueuedJob, settings: Settings) -> Wish:
    """A run that waits as it should be, with words for what was changed besides those that it had."""
    (wish,) = wishes_of(entry, [settings])
    return wish if dict(job.settings) != settings.model_dump(mode="json") else job.wish


def batch_of(entry: Entry, jobs: Sequence[QueuedJob]) -> tuple[BatchJob, ...]:
    """Runs that were added together as a batch; raises BadSettings if this version cannot read one."""
    return labelled(entry.settings_type, [validated(entry.settings_type, job.settings) for job in jobs])


def as_values(entry: Entry, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Settings that may be of another version, as a form shows them: what is not there has its default."""
    try:
        return validated(entry.settings_type, settings).model_dump()
    except BadSettings:
        return {spec.name: settings.get(spec.name, spec.default) for spec in specs(entry.settings_type)}


def _wish(entry: Entry, job: BatchJob, varied: Sequence[str]) -> Wish:
    values = job.settings.model_dump(mode="json")
    if varied:
        label = " · ".join(f"{tr(title)} {job.varied[title]}" for title in varied)
    else:
        label = " · ".join(_changed(job.settings))
    return Wish(entry.name, values, title_of(entry.name, job.settings), label)


def _changed(settings: Settings) -> list[str]:
    """What differs from the defaults, but the prompts."""
    given = {spec: getattr(settings, spec.name) for spec in specs(type(settings)) if not spec.long}
    return [f"{tr(spec.title)} {_spoken(value)}" for spec, value in given.items() if value != spec.default]


def _spoken(value: Any) -> str:
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    return f"{value:g}" if isinstance(value, float) else str(value)
