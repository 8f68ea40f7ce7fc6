"""The settings of a restyling: those of every frame, and what leads from frame to frame. Imports no torch."""

from pathlib import Path
from typing import Self

from pydantic import model_validator

from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.settings import setting
from t2i_desktop.engine.words import said

DECIDED = ("start_from", "start_file", "batch_size", "show_step", "motion_every")
"""What a frame's own run is told by the restyling, whatever the settings say: no form needs to ask for it."""


OF_FRAMES = ("source", "out", "total_iter", "learning_rate", "carry_over", "video", "sound", "frame_rate")
"""What a restyling has of its own, or means otherwise than a single picture does."""


class RestyleSettings(VqganClipSettings):
    """Many frames with one prompt and one seed."""

    source: str = setting(
        "",
        "Source",
        "A folder of pictures, in the order of their names, or a video.",
        group="Restyle",
        file="frames",
        fixed=True,
    )
    out: str = setting(
        "",
        "Write to",
        "The folder for the frames; those it holds already are kept.",
        group="Restyle",
        file="folder",
        fixed=True,
    )
    total_iter: int = setting(
        15,
        "Iterations a frame",
        "How many optimisation steps every frame gets: more lead further away from the source.",
        low=1,
        high=1_000_000,
        step=5,
        group="Restyle",
        fixed=True,
    )
    learning_rate: float = setting(
        0.05,
        "Learning rate",
        "How far each step moves the latent: less than for one picture, so that the frames stay alike.",
        low=0.0001,
        high=10,
        step=0.01,
        group="Run",
    )
    carry_over: float = setting(
        0.1,
        "Carry over",
        "How much of the finished frame before goes into the next one’s beginning; 1: nothing else does.",
        low=0,
        high=1,
        step=0.05,
        group="Restyle",
        fixed=True,
    )
    video: bool = setting(
        False,
        "Video",
        "Make a film of the frames, also where the source is a folder.",
        group="Restyle",
        fixed=True,
    )
    sound: bool = setting(
        True,
        "Sound",
        "Take the sound of a video over into the film, unless that is to run at another speed.",
        group="Restyle",
        fixed=True,
    )
    frame_rate: float = setting(
        0.0,
        "Frames per second",
        "How fast the film runs; 0: as fast as the source, and 12 where that is a folder.",
        low=0,
        high=240,
        step=1,
        group="Restyle",
        fixed=True,
    )

    def of_frame(self, picture: Path) -> VqganClipSettings:
        """The settings of the run that paints one frame, which begins with the file `picture`."""
        own = self.model_dump(include=set(VqganClipSettings.model_fields) - set(DECIDED))
        return VqganClipSettings(**own, start_from="picture", start_file=str(picture))

    @model_validator(mode="after")
    def _places_are_named(self) -> Self:
        if not self.source.strip():
            raise ValueError(said("Choose what to restyle: a folder of pictures, or a video."))
        if not self.out.strip():
            raise ValueError(said("Choose a folder for the frames."))
        return self
