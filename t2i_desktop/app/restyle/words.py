"""What the Restyle page says of a source, of a folder and of an end. Knows no widgets."""

from collections.abc import Mapping

from t2i_desktop.app.restyle.reader import Opened
from t2i_desktop.app.words import tr
from t2i_desktop.engine.restyle.frames import Standing
from t2i_desktop.engine.words import said

OTHER_FRAMES = said(
    "The folder to write to holds frames of another source or of other settings. Choose another folder."
)


def of_source(opened: Opened) -> str:
    """How many frames there are, as far as that is known, how large, and how fast."""
    height, width, _ = opened.first.shape
    frames = "" if opened.count is None else tr("{n} frames", one="1 frame", n=opened.count)
    rate = tr("{rate:.4g} a second", rate=float(opened.rate)) if opened.rate else ""
    return "  ·  ".join(filter(None, (frames, f"{width} × {height}", rate)))


def of_standing(found: Standing | None) -> str:
    """What the folder holds already; empty if that is nothing."""
    if found is None or (found.is_same and not found.finished):
        return ""
    if not found.is_same:
        return tr(OTHER_FRAMES)
    if len(found.finished) == found.count:
        return tr("All {count} frames are finished already, and stay as they are.", count=found.count)
    return tr(
        "{done} of {count} frames are finished already, and stay as they are. Go On paints the rest.",
        done=len(found.finished),
        count=found.count,
    )


def of_end(facts: Mapping[str, str]) -> str:
    """Where everything is, in a sentence or two."""
    if "film" not in facts:
        return tr("The frames are in the folder.")
    if "sound" not in facts:
        return tr("The frames and the film are in the folder.")
    sound = tr(facts["sound"])
    return tr("The frames and the film are in the folder. Its sound is {sound}.", sound=sound)
