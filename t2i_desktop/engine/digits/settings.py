"""The settings of the digits: of drawing them, of the three recipes, and of their evaluation. No torch."""

from typing import Literal

from t2i_desktop.engine.settings import MAX_SEED, RunSettings, Settings, setting
from t2i_desktop.engine.training.settings import (
    DEVICE_HELP,
    SAVE_HELP,
    DeviceName,
    NetworkTrainingSettings,
)


class DigitsSettings(RunSettings):
    """Drawing digits from a prompt."""

    prompt: str = setting(
        "six", "Prompt", "Which digit to draw, in any words: “six”, “a handwritten 6”.",
        group="Prompt", long=True,
    )  # fmt: skip
    towards: str = setting(
        "", "Blend towards", "A second prompt, to draw what lies between the two; empty for none.",
        group="Prompt",
    )  # fmt: skip
    share: float = setting(
        0.5, "Share", "How far to go to the second prompt.", low=0, high=1, step=0.05, group="Prompt"
    )
    walk: bool = setting(
        False, "Walk", "The pictures go from one prompt to the other, and all come from the same noise.",
        group="Prompt", fixed=True,
    )  # fmt: skip
    num_samples: int = setting(
        64, "Pictures", "How many digits are drawn at once.", low=1, high=256, step=8, group="Picture",
        fixed=True,
    )  # fmt: skip
    guidance: float = setting(
        2.0, "Guidance", "How closely to follow the prompt: 0 ignores it, 1 follows, more insists.",
        low=0, high=20, step=0.5, group="Picture",
    )  # fmt: skip
    sampler: Literal["DDIM", "DDPM"] = setting(
        "DDIM", "Sampler", "DDIM needs few steps; DDPM adds fresh noise in each, and wants many.",
        group="Run", fixed=True,
    )  # fmt: skip
    total_iter: int = setting(
        50, "Steps", "How many steps lead from noise to the pictures.", low=1, high=1000, step=10,
        group="Run", fixed=True,
    )  # fmt: skip
    show_step: int = setting(
        5, "Keep every", "The noise is kept every so many steps; 0 keeps only the end.", low=0, high=1000,
        step=5, group="Run",
    )  # fmt: skip
    clip: str = setting(
        "digits-clip", "CLIP", "Installed model, or file, that reads the prompt.", group="Models",
        advanced=True, fixed=True, model_kind="digits-clip",
    )  # fmt: skip
    diffusion: str = setting(
        "digits-diffusion", "Diffusion", "Installed model, or file, that takes the noise away.",
        group="Models", advanced=True, fixed=True, model_kind="digits-diffusion",
    )  # fmt: skip
    device: DeviceName = setting("auto", "Device", DEVICE_HELP, group="Run", advanced=True, fixed=True)


class DigitsTrainingSettings(NetworkTrainingSettings):
    """What the recipes share."""

    data: str = setting(
        "work/digits", "Digits",
        "Folder with IDX files, as torchvision lays them out; labels.txt in it may name other classes.",
        group="Files",
    )  # fmt: skip
    batch_size: int = setting(
        128, "Batch size", "Pictures in one step.", low=8, high=4096, step=8, group="Run"
    )
    save_path: str = setting("work/digits.safetensors", "Write to", SAVE_HELP, group="Files")


class DigitsClipSettings(DigitsTrainingSettings):
    """The CLIP that knows digits and their names."""

    total_iter: int = setting(
        1500, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    save_path: str = setting("work/mnist_clip.safetensors", "Write to", SAVE_HELP, group="Files")


class DigitsDiffusionSettings(DigitsTrainingSettings):
    """The U-Net that draws."""

    total_iter: int = setting(
        4500, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    batch_size: int = setting(
        64, "Batch size", "Pictures in one step.", low=8, high=4096, step=8, group="Run"
    )
    show_step: int = setting(
        500, "Sample every", "Samples are drawn and weights written every so many iterations.",
        low=0, high=100_000, step=100, group="Run",
    )  # fmt: skip
    clip_model_path: str = setting(
        "digits-clip", "CLIP", "File or installed model that embeds the captions.", group="Files"
    )
    save_path: str = setting("work/mnist_ddpm.safetensors", "Write to", SAVE_HELP, group="Files")
    schedule: Literal["cosine", "linear"] = setting(
        "cosine", "Schedule", "How noise is added over time.", group="Noise"
    )
    prediction: Literal["velocity", "noise"] = setting(
        "velocity", "Prediction", "What the network answers.", group="Noise", advanced=True
    )
    dropped: float = setting(
        0.15, "Without text",
        "Share of the pictures shown without their caption, which makes guidance possible.",
        low=0, high=1, step=0.05, group="Noise",
    )  # fmt: skip
    average: float = setting(
        0.999, "Average", "How slowly the averaged weights, which are kept, follow the trained ones.",
        low=0, high=0.99999, step=0.001, group="Run", advanced=True,
    )  # fmt: skip


class DigitsJudgeSettings(DigitsTrainingSettings):
    """The judge: another network and seed, trained on real digits only."""

    total_iter: int = setting(
        1500, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    seed: int = setting(
        77, "Seed", "Another one than that of the models it judges.", low=0, high=MAX_SEED, group="Run"
    )
    save_path: str = setting("work/digits-judge.safetensors", "Write to", SAVE_HELP, group="Files")


class DigitsEvaluationSettings(Settings):
    """Drawing every class, and measuring what was drawn."""

    num_samples: int = setting(
        64, "Pictures", "How many are drawn of each class.", low=2, high=1024, group="Run"
    )
    steps: int = setting(
        50, "Steps", "How many DDIM steps each drawing takes.", low=1, high=1000, group="Run"
    )
    guidance: float = setting(
        2.0, "Guidance", "How closely to follow the prompt.", low=0, high=20, step=0.5, group="Run"
    )
    seed: int = setting(
        0, "Seed", "The first drawing's; each class adds one.", low=0, high=MAX_SEED, group="Run"
    )
    data: str = setting("work/digits", "Digits", "Folder with IDX files.", group="Files")
    out: str = setting(
        "work/digits-evaluation", "Write to", "Folder for the figures and the sheet.", group="Files"
    )
    judge: str = setting("resources/judges/digits.safetensors", "Judge", "File of the judge.", group="Files")
    clip: str = setting("digits-clip", "CLIP", "File or installed model to evaluate.", group="Models")
    diffusion: str = setting(
        "digits-diffusion", "Diffusion", "File or installed model to evaluate.", group="Models"
    )
