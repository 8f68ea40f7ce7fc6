"""The errors a person can cause, each a sentence that says what to do next.

Knows nothing of torch: errors of other libraries are recognised by their name.
"""

import traceback

from t2i_desktop.engine.words import said


class T2IError(Exception):
    """Base of all errors whose text is written for the person at the screen."""


class BadSettings(T2IError):
    """A setting lies outside its bounds, or has the wrong type."""


class MissingModel(T2IError):
    """A model is not installed; the text names it and the folder where it belongs."""


class BadCheckpoint(T2IError):
    """A weights or checkpoint file is damaged, or belongs to another model."""


class NeedsConfig(BadCheckpoint):
    """The configuration of a checkpoint is damaged or of another model; its own yaml is asked for."""


class UnsafeCheckpoint(BadCheckpoint):
    """A checkpoint wants to run code; the text names what it would call. Nothing of it was run."""


class DownloadFailed(T2IError):
    """A file could not be fetched whole from any of its addresses; the text says why, and what to do."""


class DiskFull(T2IError):
    """There is no room for a file; the text names the folder and how much is missing."""


class BadDraft(T2IError):
    """An unfinished run cannot be gone on with; the text says why, and what is left of it."""


class BadData(T2IError):
    """A data set is absent, incomplete or not what it claims to be."""


class UnavailableDevice(T2IError):
    """The device asked for does not exist on this machine."""


class FilmError(T2IError):
    """A film cannot be written; the text names the file."""


class NotWritten(T2IError):
    """A file cannot be written where a person wants it; the text names the file."""


class GalleryError(T2IError):
    """A gallery item cannot be read or written; the text names the file."""


def explain(error: BaseException) -> tuple[str, str]:
    """Turn any error into `(message, details)`: a sentence for the window, and text to copy.

    Both are plain text, never the exception: its traceback would keep tensors alive.
    """
    details = "".join(traceback.format_exception(error))
    if isinstance(error, T2IError):
        return str(error), details
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        return (
            said(
                "There was not enough memory for this picture. "
                "Choose a smaller width and height, or fewer cutouts, and try again."
            ),
            details,
        )
    return (
        said(
            "Something unexpected went wrong ({reason}). "
            "Nothing that was finished is lost; the details below help to report it.",
            reason=f"{type(error).__name__}: {error}",
        ),
        details,
    )
