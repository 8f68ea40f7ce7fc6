"""How crops are drawn from the picture before CLIP sees them. Imports no torch."""

from typing import Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.settings import Settings, setting
from t2i_desktop.engine.words import said


class CutoutSection(Settings):
    """How crops are drawn from the picture before CLIP sees them."""

    noise_factor: float = setting(
        0.22,
        "Noise",
        "Noise added to each cutout before CLIP sees it.",
        low=0,
        high=2,
        step=0.01,
        group="Cutouts",
        advanced=True,
    )
    crop_mean: float = setting(
        1.2,
        "Crop size",
        "Mean side of a crop, as a share of the picture's short side.",
        low=0.1,
        high=2,
        step=0.05,
        group="Cutouts",
        advanced=True,
    )
    crop_deviation: float = setting(
        0.3,
        "Crop size spread",
        "Standard deviation of the crop side.",
        low=0,
        high=1,
        step=0.05,
        group="Cutouts",
        advanced=True,
    )
    crop_smallest: float = setting(
        0.43,
        "Smallest crop",
        "Crops are never smaller than this share of the short side.",
        low=0.05,
        high=2,
        step=0.05,
        group="Cutouts",
        advanced=True,
    )
    crop_largest: float = setting(
        1.9,
        "Largest crop",
        "Crops are never larger than this share of the short side.",
        low=0.05,
        high=2,
        step=0.05,
        group="Cutouts",
        advanced=True,
    )
    padding: float = setting(
        0.5,
        "Padding",
        "Black border that crops may reach into, as a share of the short side.",
        low=0,
        high=1,
        step=0.05,
        group="Cutouts",
        advanced=True,
    )
    flip: float = setting(
        0.5,
        "Flip",
        "Chance that a crop is mirrored.",
        low=0,
        high=1,
        step=0.1,
        group="Cutouts",
        advanced=True,
    )
    rotation: float = setting(
        30.0,
        "Rotation",
        "Crops are turned by up to so many degrees either way.",
        low=0,
        high=180,
        step=5,
        group="Cutouts",
        advanced=True,
    )
    translation: float = setting(
        0.2,
        "Shift",
        "Crops are shifted by up to this share of the padded picture.",
        low=0,
        high=1,
        step=0.05,
        group="Cutouts",
        advanced=True,
    )
    zoom: float = setting(
        0.0,
        "Zoom",
        "Crops are scaled by up to this share either way.",
        low=0,
        high=0.9,
        step=0.05,
        group="Cutouts",
        advanced=True,
    )
    perspective: float = setting(
        0.0,
        "Perspective",
        "Crops are tilted by up to this amount.",
        low=0,
        high=0.5,
        step=0.05,
        group="Cutouts",
        advanced=True,
    )
    jitter: float = setting(
        0.0,
        "Colour jitter",
        "Hue, saturation and brightness of a crop change by up to this share.",
        low=0,
        high=0.5,
        step=0.02,
        group="Cutouts",
        advanced=True,
    )
    crop_sizes: Literal["normal", "power"] = setting(
        "normal",
        "Crop sizes",
        "Normal: around Crop size. Power: all sizes from the smallest to the largest, bent by Crop power.",
        group="Cutouts",
        advanced=True,
    )
    crop_power: float = setting(
        1.0,
        "Crop power",
        "For the sizes “power”: above 1 more small crops, below 1 more large ones.",
        low=0.1,
        high=10,
        step=0.1,
        group="Cutouts",
        advanced=True,
    )
    outside: Literal["black", "edge"] = setting(
        "black",
        "Beyond the picture",
        "What crops see where they reach beyond the picture: black, or its edge drawn out.",
        group="Cutouts",
        advanced=True,
    )
    shear: float = setting(
        0.0,
        "Shear",
        "Crops are slanted by up to so many degrees either way.",
        low=0,
        high=45,
        step=1,
        group="Cutouts",
        advanced=True,
    )
    elastic: float = setting(
        0.0,
        "Elastic",
        "Crops are warped by up to this share of half their side.",
        low=0,
        high=0.5,
        step=0.02,
        group="Cutouts",
        advanced=True,
    )
    pooling: float = setting(
        0.0,
        "Pooling",
        "Where the picture is shrunk for CLIP: from the mean, 0, to the brightest of the pixels, 1.",
        low=0,
        high=1,
        step=0.1,
        group="Cutouts",
        advanced=True,
    )
    sharpness: float = setting(
        0.0,
        "Sharpness",
        "Crops are sharpened or blurred by up to this share.",
        low=0,
        high=2,
        step=0.1,
        group="Cutouts",
        advanced=True,
    )
    erasing: float = setting(
        0.0,
        "Erasing",
        "Chance that a rectangle of a crop is blacked out.",
        low=0,
        high=1,
        step=0.1,
        group="Cutouts",
        advanced=True,
    )

    @model_validator(mode="after")
    def _crops_in_order(self) -> Self:
        if self.crop_smallest > self.crop_largest:
            raise ValueError(said("Smallest crop must not be larger than Largest crop."))
        return self
