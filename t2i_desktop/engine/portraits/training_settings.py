"""The settings of the portraits' recipes. No torch."""

from typing import Literal

from t2i_desktop.engine.settings import MAX_SEED, Settings, setting
from t2i_desktop.engine.training.settings import SAVE_HELP, NetworkTrainingSettings

Kind = Literal["vae", "cvae", "gan"]
ConditionKind = Literal["attributes", "clip", "both"]


class PortraitsPlaces(Settings):
    """Where portraits come from."""

    data: str = setting(
        "work/portraits", "Portraits",
        "Folder or zip in the format of CelebA, as people have it or as “t2i data portraits” draws it.",
        group="Files",
    )  # fmt: skip
    cache: str = setting(
        "work/portraits-cache", "Prepared in",
        "Folder for the pictures at 64 × 64 and the embeddings of captions, which are made once.",
        group="Files", advanced=True,
    )  # fmt: skip


class PortraitsDataSettings(PortraitsPlaces, NetworkTrainingSettings):
    """What all recipes of portraits share."""

    learning_rate: float = setting(
        0.001, "Learning rate",
        "At its height: it rises for 200 steps, and falls in the last fifth. A GAN takes a quarter of it.",
        low=1e-6, high=1, step=0.0001, group="Run",
    )  # fmt: skip
    save_path: str = setting("work/portraits.safetensors", "Write to", SAVE_HELP, group="Files")


class PortraitsTrainingSettings(PortraitsDataSettings):
    """A network that draws portraits."""

    model: Kind = setting(
        "cvae", "Model",
        "A variational autoencoder, one that is told attributes or text, or a conditional adversarial pair.",
        group="Model",
    )  # fmt: skip
    condition: ConditionKind = setting(
        "both", "Condition",
        "What it is told: attributes, the CLIP embedding of a caption, or both; a VAE is told nothing.",
        group="Model",
    )  # fmt: skip
    clip: str = setting(
        "portraits-clip", "CLIP", "Installed model that embeds the captions.", group="Model",
    )  # fmt: skip
    latent_dimensions: int = setting(
        64, "Latent", "Numbers that tell one portrait from another.", low=2, high=1024, step=16,
        group="Model", advanced=True,
    )  # fmt: skip
    hidden: float = setting(
        0.3, "Left out",
        "Share of the pictures shown without their attributes, and without their caption, so that either "
        "can be left open.",
        low=0, high=1, step=0.05, group="Model", advanced=True,
    )  # fmt: skip
    divergence: float = setting(
        1.0, "Divergence", "How much the latents of an autoencoder are held to the normal distribution.",
        low=0, high=1000, step=0.5, group="Model", advanced=True,
    )  # fmt: skip
    total_iter: int = setting(
        4000, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    average: float = setting(
        0.998, "Average", "How slowly the averaged weights, which are kept, follow the trained ones.",
        low=0, high=0.99999, step=0.001, group="Run", advanced=True,
    )  # fmt: skip
    reader: str = setting(
        "portraits-reader", "Reader",
        "Installed model, or file, that reads attributes: a GAN’s discriminator looks through it, and the "
        "prior of a CVAE learns from it what was asked.",
        group="Model",
    )  # fmt: skip
    start_from: str = setting(
        "", "Start from",
        "Installed model, or file, whose decoder a GAN begins with: a CVAE told the same; empty for none.",
        group="Adversarial",
    )  # fmt: skip
    named: float = setting(
        0.05, "Named attributes",
        "How much a GAN’s drawings are made to show what the reader can name of what was asked.",
        low=0, high=10, step=0.05, group="Adversarial", advanced=True,
    )  # fmt: skip
    taught: float = setting(
        0.001, "Taught prior",
        "How much what a CVAE’s prior proposes is made to show what was asked; too much makes all alike.",
        low=0, high=10, step=0.001, group="Model", advanced=True,
    )  # fmt: skip


class PortraitsClipSettings(PortraitsDataSettings):
    """The CLIP that knows portraits and their captions."""

    batch_size: int = setting(
        128, "Batch size", "Pictures in one step.", low=4, high=4096, step=8, group="Run"
    )
    total_iter: int = setting(
        1500, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    save_path: str = setting(
        "work/portraits-clip",
        "Write to",
        "Folder for the model, as the program installs them.",
        group="Files",
    )  # fmt: skip


class PortraitsJudgeSettings(PortraitsDataSettings):
    """The classifier of attributes."""

    total_iter: int = setting(
        1500, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    seed: int = setting(
        77, "Seed", "Another one than that of the models it judges.", low=0, high=MAX_SEED, group="Run"
    )
    save_path: str = setting("work/portraits-judge.safetensors", "Write to", SAVE_HELP, group="Files")
