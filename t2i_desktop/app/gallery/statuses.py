"""How runs ended, as a person reads it. Knows no widgets."""

from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_STATUSES = {
    "finished": said("finished"),
    "cancelled": said("cancelled"),
    "failed": said("failed"),
    "interrupted": said("interrupted"),
}


def spoken_status(status: str) -> str:
    """How a run ended, in the language of the person, as it stands within a line."""
    return tr(_STATUSES.get(status, status))
