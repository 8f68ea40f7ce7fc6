"""CLIP-guided Fourier images: what t2i-desktop reads when it starts. Imports no torch."""

from t2i_desktop.plugins import ClipGuidedSettings, Plugin, setting


class FourierSettings(ClipGuidedSettings):
    """One picture, drawn by the frequencies that it is made of."""

    image_width: int = setting(
        64, "Width", "Pixels.", low=32, high=2048, step=16, group="Picture", fixed=True
    )
    image_height: int = setting(
        64, "Height", "Pixels.", low=32, high=2048, step=16, group="Picture", fixed=True
    )
    learning_rate: float = setting(
        0.02, "Learning rate", "How far each step goes.", low=0.0001, high=1, step=0.01, group="Run"
    )
    decay: float = setting(
        1.2, "Softness", "How much less high frequencies count than low ones: 0 is grainy, 2 is blurred.",
        low=0, high=3, step=0.1, group="Fourier", advanced=True, fixed=True,
    )  # fmt: skip
    contrast: float = setting(
        1.5, "Contrast", "How far colours may go from grey.",
        low=0.1, high=20, step=0.5, group="Fourier", advanced=True, fixed=True,
    )  # fmt: skip


PLUGIN = Plugin("Fourier + CLIP", FourierSettings, "t2i_fourier.run:Fourier", api=1)
