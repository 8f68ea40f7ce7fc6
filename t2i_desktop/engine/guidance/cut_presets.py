"""Named ways to cut out: the notebooks', and the five methods of nerdyrodent's VQGAN-CLIP. Imports no torch.

The methods are told in this program's settings, so these draw what theirs draw, not number by number:

- their augmentations reach 4 to 8 crops of 10, ours reach all, by amounts that are uniform about none;
- their crops are at least as large as CLIP's input; here that is 0.44, as for 224 pixels of 512;
- their corners move by up to d / 2 of the side, which a tilt of d / 2 does on the average;
- "pooling" methods show CLIP the whole picture, squeezed to a square; here it is a square of full height.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.sections.cutouts import CutoutSection
from t2i_desktop.engine.settings import Way, Ways
from t2i_desktop.engine.words import said


def _preset(title: str, help: str, **changes: Any) -> Way:
    return Way(title, help, MappingProxyType(CutoutSection(**changes).model_dump()))


_INSIDE = {
    "crop_sizes": "power", "crop_smallest": 0.44, "crop_largest": 1.0, "padding": 0.0,
    "flip": 0.0, "rotation": 0.0, "translation": 0.0, "noise_factor": 0.0,
}  # fmt: skip
_WHOLE = _INSIDE | {"crop_smallest": 1.0, "pooling": 0.5}
_SEEN_THROUGH = {"translation": 0.1, "jitter": 0.1, "erasing": 0.7, "noise_factor": 0.1}

CUT_PRESETS: Mapping[str, Way] = MappingProxyType(
    {
        "notebook": _preset(
            said("Notebook"),
            said(
                "Large and small crops of the turned and shifted picture on black: how this program begins."
            ),
        ),
        "original": _preset(
            said("Original"),
            said("Crops of all sizes inside the picture, as they are: crisp and plain."),
            **_INSIDE,
        ),
        "updated": _preset(
            said("Updated"),
            said("Crops of all sizes, mirrored, turned and slightly tilted: steadier than the original."),
            **_INSIDE
            | {"flip": 0.5, "rotation": 30.0, "translation": 0.1, "outside": "edge", "perspective": 0.1,
               "jitter": 0.01, "sharpness": 0.3, "noise_factor": 0.1},
        ),
        "nrupdated": _preset(
            said("Updated, erasing"),
            said("Crops of all sizes, turned, sheared, tilted, recoloured and with pieces missing."),
            **_INSIDE | _SEEN_THROUGH | {"rotation": 30.0, "shear": 5.0, "perspective": 0.25},
        ),
        "updatedpooling": _preset(
            said("Updated, pooling"),
            said("The whole picture each time, tilted, its edges drawn out, with pieces missing: one motif."),
            **_WHOLE | _SEEN_THROUGH | {"rotation": 15.0, "outside": "edge", "perspective": 0.35},
        ),
        "latest": _preset(
            said("Latest"),
            said("The whole picture each time, turned, sheared and tilted on black, with pieces missing."),
            **_WHOLE | _SEEN_THROUGH | {"rotation": 15.0, "shear": 5.0, "perspective": 0.35},
        ),
    }
)  # fmt: skip
"""By the name that the command line takes; the five methods have those that nerdyrodent gave them."""

WAYS_TO_CUT = Ways(
    said("Cut in the way of"),
    said("Sets all of these together: as the notebooks cut out, or by one of nerdyrodent’s five methods."),
    CUT_PRESETS,
)


def cut_preset(name: str) -> Way:
    """The preset called `name`; raises BadSettings, which names them all."""
    try:
        return CUT_PRESETS[name]
    except KeyError as error:
        raise BadSettings(
            said(
                "There is no way to cut out called “{name}”. Choose one of: {known}.",
                name=name,
                known=", ".join(CUT_PRESETS),
            )
        ) from error
