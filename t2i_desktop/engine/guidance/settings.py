"""The settings of VQGAN+CLIP, under the names the notebooks gave them. Imports no torch."""

from typing import Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.settings import Settings, parse_weighted, setting


class VqganClipSettings(Settings):
    """One picture (or `batch_size` pictures) from one prompt."""

    include: str = setting(
        "",
        "Include",
        "What the picture should show.",
        group="Prompt",
        long=True,
    )
    exclude: str = setting(
        "",
        "Exclude",
        "What the picture should keep away from. May be empty.",
        group="Prompt",
        long=True,
    )
    extras: str = setting(
        "",
        "Extras",
        "Style or mood, added to Include with its own weight. May be empty.",
        group="Prompt",
        long=True,
    )
    image_width: int = setting(
        64,
        "Width",
        "Pixels; rounded to the latent grid of the VQGAN.",
        low=32,
        high=2048,
        step=16,
        group="Picture",
    )
    image_height: int = setting(
        64,
        "Height",
        "Pixels; rounded to the latent grid of the VQGAN.",
        low=32,
        high=2048,
        step=16,
        group="Picture",
    )
    batch_size: int = setting(
        1,
        "Pictures at once",
        "How many latents are optimised together for one prompt.",
        low=1,
        high=16,
        group="Picture",
    )
    learning_rate: float = setting(
        0.2,
        "Learning rate",
        "How far each step moves the latent.",
        low=0.0001,
        high=10,
        step=0.05,
        group="Run",
    )
    show_step: int = setting(
        50,
        "Keep every",
        "A picture and its latent are kept every so many iterations; 0 keeps only the last.",
        low=0,
        high=100_000,
        step=10,
        group="Run",
    )
    cutouts: int = setting(
        16,
        "Cutouts",
        "Random crops shown to CLIP in each iteration: more are steadier and slower.",
        low=1,
        high=256,
        group="Run",
    )
    w1: float = setting(
        1.0,
        "Include weight",
        "Weight of Include in the text target (w1).",
        low=-10,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    w2: float = setting(
        0.1,
        "Extras weight",
        "Weight of Extras in the text target (w2).",
        low=-10,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    alpha: float = setting(
        1.0,
        "Attraction",
        "How strongly the picture is pulled to Include and Extras (alpha).",
        low=0,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    beta: float = setting(
        0.5,
        "Repulsion",
        "How strongly the picture is pushed from Exclude (beta).",
        low=0,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    weight_decay: float = setting(
        0.3,
        "Weight decay",
        "Decoupled decay that pulls the latent to zero and keeps it calm.",
        low=0,
        high=1,
        step=0.01,
        group="Latent",
        advanced=True,
    )
    parametrisation: Literal["continuous", "quantised"] = setting(
        "continuous",
        "Latent",
        "Continuous: the latent is free. Quantised: it is snapped to the codebook, the gradient passes.",
        group="Latent",
        advanced=True,
    )
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
    vqgan: str = setting(
        "starter-vqgan",
        "VQGAN",
        "The generator whose latent is optimised.",
        group="Models",
        advanced=True,
        model_kind="vqgan",
    )
    clip: str = setting(
        "starter-clip",
        "CLIP",
        "The image-text models that guide, each with a weight if not 1: “one, other:0.5”.",
        group="Models",
        advanced=True,
        model_kind="clip",
        several=True,
    )
    device: Literal["auto", "cpu", "cuda", "mps"] = setting(
        "auto",
        "Device",
        "Auto takes the graphics card if there is one.",
        group="Models",
        advanced=True,
    )

    def clip_weights(self) -> dict[str, float]:
        """The names of the CLIPs that guide, with their weights."""
        return parse_weighted(self.clip)

    @model_validator(mode="after")
    def _clips_are_named(self) -> Self:
        try:
            self.clip_weights()
        except ValueError as error:
            raise ValueError(f"CLIP {error}.") from error
        return self

    @model_validator(mode="after")
    def _crops_in_order(self) -> Self:
        if self.crop_smallest > self.crop_largest:
            raise ValueError("Smallest crop must not be larger than Largest crop.")
        return self

    @model_validator(mode="after")
    def _something_to_show(self) -> Self:
        if not (self.include.strip() or self.extras.strip()):
            raise ValueError("Write what the picture should show: Include and Extras are both empty.")
        return self
