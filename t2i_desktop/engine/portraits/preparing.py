"""What must lie ready before a training of portraits: pictures at 64 × 64, and the embeddings of captions.

Both are made once, and gone on with where they were stopped. Knows nothing of networks that draw.
"""

from collections.abc import Iterator
from pathlib import Path

from t2i_desktop.engine.portraits.celeba import open_celeba
from t2i_desktop.engine.portraits.dataset import PortraitSet, load_prepared, prepare
from t2i_desktop.engine.portraits.embeddings import CaptionEmbeddings
from t2i_desktop.engine.portraits.progress import Progress, Working
from t2i_desktop.engine.portraits.training_settings import PortraitsDataSettings
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import said


def prepare_lessons(settings: PortraitsDataSettings, control: RunControl, clip: str = "") -> Iterator[str]:
    """Make what is not made yet, telling how far it is. clip: whose embeddings are needed, if any.

    Ends early once cancelled. Raises BadData, MissingModel, DiskFull.
    """
    source, cache = open_celeba(Path(settings.data)), Path(settings.cache)
    yield from told_progress(prepare(source, cache, control))
    if clip and not control.cancelled:
        portraits = load_prepared(source, cache)
        yield from told_progress(embeddings_of(portraits, clip, cache).compute(control, settings.device))


def embeddings_of(portraits: PortraitSet, clip: str, cache: Path) -> CaptionEmbeddings:
    """Those of one caption of each portrait, in their order."""
    return CaptionEmbeddings(portraits.captions(range(len(portraits.source.files))), clip, cache)


def told_progress(progress: Iterator[Progress]) -> Iterator[str]:
    """The sentences for the person of long work."""
    for event in progress:
        if isinstance(event, Working):
            yield said(
                "{what}: {done:,} of {total:,}…", what=event.message, done=event.done, total=event.total
            )
