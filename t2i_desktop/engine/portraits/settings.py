"""The settings of drawing portraits. No torch."""

from typing import Self

from pydantic import field_validator, model_validator

from t2i_desktop.engine.portraits.wishes import parse_wishes
from t2i_desktop.engine.settings import MAX_SEED, Settings, setting
from t2i_desktop.engine.training.settings import DEVICE_HELP, DeviceName
from t2i_desktop.engine.words import said

GENERATOR = "portraits"
MODEL_KIND, READER_KIND = "portraits", "portraits-reader"


class PortraitsSettings(Settings):
    """Drawing portraits from words and attributes, walking between two, or changing one of a picture."""

    prompt: str = setting(
        "", "Prompt", "Whom to draw: “a smiling woman with long hair, wearing a hat”; may be empty.",
        group="Prompt", long=True,
    )  # fmt: skip
    attributes: str = setting(
        "", "Attributes",
        "What is to be there, and with a minus what is not: “smiling, -eyeglasses”; the rest is left open.",
        group="Prompt", long=True,
    )  # fmt: skip
    towards: str = setting(
        "", "Blend towards", "A second prompt, to draw what lies between the two; empty for the same.",
        group="Prompt",
    )  # fmt: skip
    towards_attributes: str = setting(
        "", "Towards attributes",
        "The attributes at the other end; empty for the same, “any” to leave all of them open.",
        group="Prompt",
    )  # fmt: skip
    towards_seed: int = setting(
        -1, "Towards seed", "The seed of the portrait at the other end; -1 for the same.",
        low=-1, high=MAX_SEED, group="Prompt", fixed=True,
    )  # fmt: skip
    share: float = setting(
        0.5, "Share", "How far to go to the other end.", low=0, high=1, step=0.05, group="Prompt"
    )
    walk: bool = setting(
        False, "Walk",
        "One portrait turns into the other, or a picture into what it is changed to, step by step.",
        group="Prompt", fixed=True,
    )  # fmt: skip
    num_samples: int = setting(
        16, "Portraits", "How many are drawn, each from the seed after that of the one before.",
        low=1, high=256, step=4, group="Picture", fixed=True,
    )  # fmt: skip
    truncation: float = setting(
        0.8, "Truncation", "Less keeps closer to the average, more is more varied and goes wrong oftener.",
        low=0, high=1.5, step=0.05, group="Picture",
    )  # fmt: skip
    picture: str = setting(
        "", "Picture to change",
        "A portrait to which the attributes happen: its middle square, at 64 × 64. Not with a GAN.",
        group="Picture", file="mask", fixed=True,
    )  # fmt: skip
    seed: int = setting(
        0, "Seed", "That of the first portrait. The same seed and settings draw the same portrait.",
        low=0, high=MAX_SEED, group="Run", fixed=True,
    )  # fmt: skip
    model: str = setting(
        "portraits-cvae", "Model", "Installed model, or file, that draws.", group="Models", fixed=True,
        model_kind=MODEL_KIND,
    )  # fmt: skip
    clip: str = setting(
        "portraits-clip", "CLIP", "Installed model that reads the prompt, as it did in training.",
        group="Models", advanced=True, fixed=True, model_kind="clip",
    )  # fmt: skip
    reader: str = setting(
        "portraits-reader", "Reader", "Installed model, or file, that sees which attributes a picture has.",
        group="Models", advanced=True, fixed=True, model_kind=READER_KIND,
    )  # fmt: skip
    device: DeviceName = setting("auto", "Device", DEVICE_HELP, group="Run", advanced=True, fixed=True)

    @field_validator("attributes", "towards_attributes")
    @classmethod
    def _can_be_read(cls, text: str) -> str:
        parse_wishes(text)
        return text

    @model_validator(mode="after")
    def _leads_somewhere(self) -> Self:
        if self.picture and self.has_end:
            raise ValueError(
                said(
                    "A picture is changed by Prompt and Attributes alone. Leave out the other end or the "
                    "picture."
                )
            )
        if self.walk and not self.picture and not self.has_end:
            raise ValueError(
                said("A walk needs another end. Give a second prompt, other attributes or a second seed.")
            )
        return self

    @property
    def has_end(self) -> bool:
        """Whether there is something to blend towards."""
        return bool(self.towards.strip() or self.towards_attributes.strip()) or self.towards_seed >= 0

    @property
    def shares(self) -> tuple[float, ...]:
        """How far each portrait has gone to the other end."""
        if self.walk:
            return tuple(number / max(self.num_samples - 1, 1) for number in range(self.num_samples))
        if self.picture:
            return (1.0,)
        return (self.share if self.has_end else 0.0,) * self.num_samples

    def seeds(self, first: int) -> tuple[int, ...]:
        """The seed of each portrait: all the same in a walk, else one after the other from `first`."""
        step = 0 if self.walk else 1
        return tuple((first + step * number) % (MAX_SEED + 1) for number in range(len(self.shares)))
