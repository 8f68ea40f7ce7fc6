"""How the picture is to look, whatever the prompts say: smooth, colourful, symmetric. Imports no torch."""

from typing import Self

from pydantic import model_validator

from t2i_desktop.engine.guidance.colours import parse_colours
from t2i_desktop.engine.settings import Settings, setting
from t2i_desktop.engine.words import said


def _weight(title: str, help: str, low: float = 0) -> float:
    """A weight of 0 leaves the penalty out."""
    return setting(0.0, title, help, low=low, high=100, step=0.1, group="Look", advanced=True)


class PenaltySection(Settings):
    """How the picture is to look, whatever the prompts say: smooth, colourful, symmetric."""

    total_variation: float = _weight(
        said("Flat areas"),
        said("How strongly differences between neighbouring pixels are held down: less noise, clear edges."),
    )
    smoothness: float = _weight(
        said("Smoothness"),
        said("How strongly bends in brightness and colour are held down: soft transitions."),
    )
    saturation: float = _weight(
        said("Colourfulness"), said("Above 0 the picture becomes more colourful, below 0 greyer."), low=-100
    )
    symmetry_across: float = _weight(
        said("Symmetry across"), said("How strongly the left and the right half become mirror images.")
    )
    symmetry_down: float = _weight(
        said("Symmetry down"), said("How strongly the upper and the lower half become mirror images.")
    )
    palette_weight: float = _weight(
        said("Palette strength"),
        said("How strongly every pixel is pulled to the nearest colour of the palette."),
    )
    palette: str = setting(
        "",
        "Palette",
        "The colours of the palette: “#264653, #2a9d8f, #e9c46a”.",
        group="Look",
        advanced=True,
    )
    edge_weight: float = _weight(
        said("Edge strength"), said("How strongly the border is pulled to the edge colour.")
    )
    edge_colour: str = setting(
        "#ffffff",
        "Edge colour",
        "The colour of the border: “#ffffff” is white.",
        group="Look",
        advanced=True,
    )
    edge_width: float = setting(
        0.1,
        "Edge width",
        "How wide the border is, as a share of the picture's short side.",
        low=0.01,
        high=0.5,
        step=0.01,
        group="Look",
        advanced=True,
    )

    @model_validator(mode="after")
    def _colours_can_be_read(self) -> Self:
        try:
            palette = parse_colours(self.palette)
        except ValueError as error:
            raise ValueError(said("Palette: {reason}", reason=str(error))) from error
        if self.palette_weight and not palette:
            raise ValueError(said("Write the colours of the Palette, or set Palette strength to 0."))
        try:
            edge = parse_colours(self.edge_colour)
        except ValueError as error:
            raise ValueError(said("Edge colour: {reason}", reason=str(error))) from error
        if len(edge) != 1:
            raise ValueError(said("Edge colour must be one colour, such as #ffffff."))
        return self
