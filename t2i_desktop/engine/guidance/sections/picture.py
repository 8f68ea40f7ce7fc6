"""The size of the picture, and how many are made together. Imports no torch."""

from typing import Literal

from t2i_desktop.engine.settings import Settings, setting


class PictureSection(Settings):
    """The size of the picture, and how many are made together."""

    image_width: int = setting(
        64,
        "Width",
        "Pixels; rounded to the latent grid of the VQGAN.",
        low=32,
        high=2048,
        step=16,
        group="Picture",
        fixed=True,
    )
    image_height: int = setting(
        64,
        "Height",
        "Pixels; rounded to the latent grid of the VQGAN.",
        low=32,
        high=2048,
        step=16,
        group="Picture",
        fixed=True,
    )
    batch_size: int = setting(
        1,
        "Pictures at once",
        "How many latents are optimised together for one prompt.",
        low=1,
        high=16,
        group="Picture",
        fixed=True,
    )
    tile: Literal["off", "across", "down", "both"] = setting(
        "off",
        "Tile",
        "The picture continues into itself, so that copies beside each other show no seam.",
        group="Picture",
        advanced=True,
        fixed=True,
    )

    @property
    def tiles(self) -> tuple[bool, bool]:
        """Whether the picture continues into itself across, and down."""
        return self.tile in ("across", "both"), self.tile in ("down", "both")
