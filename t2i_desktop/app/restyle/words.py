"""What the Restyle page says of a source, of a folder and of an end. Knows no widgets."""

from collections.abc import Mapping

from t2i_desktop.app.restyle.reader import Opened
from t2i_desktop.engine.restyle.frames import Standing

OTHER_FRAMES = (
    "The folder to write to holds frames of another source or of other settings. Choose another folder."
)


def of_source(opened: Opened) -> str:
    """How many frames there are, as far as that is known, how large, and how fast."""
    height, width, _ = opened.first.shape
    frames = "" if opened.count is None else f"{opened.count} {'frame' if opened.count == 1 else 'frames'}"
    rate = f"{float(opened.rate):.4g} a second" if opened.rate else ""
    return "  ·  ".join(filter(None, (frames, f"{width} × {height}", rate)))


def of_standing(found: Standing | None) -> str:
    """What the folder holds already; empty if that is nothing."""
    if found is None or (found.is_same and not found.finished):
        return ""
    if not found.is_same:
        return OTHER_FRAMES
    if len(found.finished) == found.count:
        return f"All {found.count} frames are finished already, and stay as they are."
    done = f"{len(found.finished)} of {found.count} frames are finished already, and stay as they are."
    return f"{done} Go On paints the rest."


def of_end(facts: Mapping[str, str]) -> str:
    """Where everything is, in a sentence or two."""
    if "film" not in facts:
        return "The frames are in the folder."
    sound = f" Its sound is {facts['sound']}." if "sound" in facts else ""
    return f"The frames and the film are in the folder.{sound}"
