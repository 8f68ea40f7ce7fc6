"""Says in time that a picture will probably not fit into memory. Knows nothing of how that is estimated."""

from collections.abc import Iterable, Iterator

from t2i_desktop.engine.errors import T2IError
from t2i_desktop.engine.events import Event, Loading, Noted
from t2i_desktop.engine.preflight import Preflight, in_gigabytes
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import Settings


def with_preflight(events: Iterable[Event], entry: Entry, settings: Settings) -> Iterator[Event]:
    """The events of a run; where memory will be short, a note comes first of all that is loaded."""
    for event in events:
        yield event
        if isinstance(event, Loading) and (warning := _warning(entry, settings)):
            yield Noted(warning)


def _warning(entry: Entry, settings: Settings) -> str | None:
    """One sentence, or None: there is room, or it cannot be told (the run itself says what is wrong)."""
    try:
        answer = entry.check(settings)
    except (T2IError, RuntimeError):
        return None
    return None if answer is None or answer.fits else _sentence(answer)


def _sentence(answer: Preflight) -> str:
    if answer.largest is None:
        advice = "try fewer --cutouts or smaller models"
    else:
        width, height = answer.largest
        advice = f"--width {width} --height {height} would fit"
    return (
        f"This picture needs about {in_gigabytes(answer.needed)} GB of memory and "
        f"{in_gigabytes(answer.available)} GB are free, so it may not fit: {advice}."
    )
