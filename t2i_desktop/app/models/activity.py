"""How far the job at hand is, in words and as a share. Follows its Progress; knows no widgets."""

from collections import deque

from t2i_desktop.app.models.job import Discard, Download, Import, Job, Remove, Verify
from t2i_desktop.app.models.words import spoken_size, spoken_speed
from t2i_desktop.app.stage.pace import spoken_time
from t2i_desktop.app.words import tr
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.progress import Checking, Converting, Fetching, Progress

_MOST_NOTES = 4


class Activity:
    """The job at hand.

    share: 0 to 1, or None while nobody knows how much there is to do. amount: the same in bytes, for people.
    phase: one word on what is being done. text: a line on it. notes: what was worth noting, newest last.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self.share: float | None = None
        self.is_fetching = isinstance(job, Download)
        self.notes: deque[str] = deque(maxlen=_MOST_NOTES)
        self.amount = ""
        self.phase, self.text = _beginning(job)

    def follow(self, progress: Progress) -> None:
        """Take in what happened."""
        match progress:
            case Fetching():
                self._fetch(progress)
            case Checking(_, done, total):
                self.is_fetching, self.share = False, done / total if total else None
                self.amount = _amount(done, total)
                self._say(tr("Checking"), f"{tr('Checking…')}  ·  {self.amount}")
            case Converting(message):
                self.is_fetching, self.share, self.amount = False, None, ""
                self._say(tr("Converting"), f"{tr(message)}…")
            case Noted(message):
                self.notes.append(tr(message))
            case _:
                pass

    def _fetch(self, news: Fetching) -> None:
        self.is_fetching = True
        self.share = min(news.done / news.total, 1.0) if news.total else None
        self.amount = _amount(news.done, news.total) if news.total else spoken_size(news.done)
        parts = [self.amount]
        if news.speed > 0:
            parts.append(spoken_speed(news.speed))
            if news.total:
                parts.append(tr("{time} left", time=spoken_time((news.total - news.done) / news.speed)))
        parts.append(tr("from {source}", source=news.source))
        self._say(tr("Downloading"), "  ·  ".join(parts))

    def _say(self, phase: str, text: str) -> None:
        self.phase, self.text = phase, text


def _amount(done: int, total: int) -> str:
    return tr("{done} of {total}", done=spoken_size(done), total=spoken_size(total))


def _beginning(job: Job) -> tuple[str, str]:
    match job:
        case Download():
            return tr("Downloading"), tr("Connecting…")
        case Import(weights):
            return tr("Importing"), tr("Opening {name}…", name=weights.name)
        case Verify():
            return tr("Checking"), tr("Checking…")
        case Remove():
            return tr("Removing"), tr("Moving to the trash…")
        case Discard():
            return tr("Discarding"), tr("Deleting what was downloaded…")
