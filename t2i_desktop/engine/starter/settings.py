"""The settings of the three starter recipes. Imports no torch."""

from typing import Literal

from t2i_desktop.engine.settings import RunSettings, setting


class TrainingSettings(RunSettings):
    """What every recipe shares."""

    data: str = setting(
        "work/emoji", "Emoji packages",
        "Folder with the unpacked emoji packages; rendered sprites are cached beside them.", group="Files",
    )  # fmt: skip
    show_step: int = setting(
        250, "Sample every", "Samples are drawn and weights exported every so many iterations.",
        low=0, high=100_000, step=50, group="Run",
    )  # fmt: skip
    precision: Literal["bfloat16", "float32"] = setting(
        "bfloat16", "Precision", "Of the networks while they train; losses and weights stay in float32.",
        group="Run", advanced=True,
    )  # fmt: skip


class ContrastiveSettings(TrainingSettings):
    """What the CLIP and its judge share."""

    batch_size: int = setting(
        192, "Batch size", "Captioned pictures in one step.", low=8, high=4096, step=8, group="Run"
    )
    learning_rate: float = setting(
        0.001, "Learning rate", "At its peak; it rises for 200 steps and then falls as a cosine.",
        low=1e-6, high=1, step=0.0001, group="Run",
    )  # fmt: skip
    weight_decay: float = setting(
        0.05, "Weight decay", "Decoupled weight decay of AdamW.", low=0, high=1, step=0.01, group="Run"
    )
    noise_factor: float = setting(
        0.3,
        "Noise",
        "Noise added to each picture, as guidance does.",
        low=0,
        high=2,
        step=0.05,
        group="Pictures",
    )


class ClipTrainingSettings(ContrastiveSettings):
    """The CLIP that guides: trained on noised, reconstructed and adversarial pictures."""

    total_iter: int = setting(
        3500, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    out: str = setting("work/models/starter-clip", "Write to", "Folder for the model.", group="Files")
    adversarial_start: float = setting(
        0.3, "Adversarial from", "Share of the run before pictures are attacked.", low=0, high=1, step=0.1,
        group="Robustness",
    )  # fmt: skip
    attack_steps: int = setting(
        2,
        "Attack steps",
        "Steps of projected gradient ascent on the picture.",
        low=0,
        high=20,
        group="Robustness",
    )
    attack_radius: float = setting(
        4.5, "Attack radius", "Greatest L2 norm of the attack; drawn uniformly up to it.",
        low=0, high=20, step=0.25, group="Robustness",
    )  # fmt: skip
    vqgan: str = setting(
        "", "Reconstruct with", "An installed VQGAN through which some pictures are passed; empty for none.",
        group="Robustness",
    )  # fmt: skip
    reconstructed: float = setting(
        0.15, "Reconstructed", "Share of the pictures passed through that VQGAN.", low=0, high=1, step=0.05,
        group="Robustness",
    )  # fmt: skip


class JudgeTrainingSettings(ContrastiveSettings):
    """The judge: another architecture and seed, never used in guidance."""

    total_iter: int = setting(
        2500, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    seed: int = setting(
        77, "Seed", "Another one than that of the CLIP it judges.", low=0, high=2**31 - 1, group="Run"
    )
    out: str = setting("work/models/judge", "Write to", "Folder for the model.", group="Files")


class VqganTrainingSettings(TrainingSettings):
    """The VQGAN: reconstruction, features of the CLIP, and a patch discriminator."""

    total_iter: int = setting(
        4400, "Iterations", "Optimisation steps.", low=1, high=1_000_000, step=500, group="Run"
    )
    out: str = setting("work/models/starter-vqgan", "Write to", "Folder for the model.", group="Files")
    batch_size: int = setting(8, "Batch size", "Pictures in one step.", low=1, high=512, group="Run")
    picture_side: int = setting(
        128, "Side", "Pixels of the training pictures.", low=32, high=512, step=16, group="Pictures"
    )
    learning_rate: float = setting(
        0.0008, "Learning rate", "Of Adam; it falls to a tenth as a cosine.", low=1e-6, high=1, step=0.0001,
        group="Run",
    )  # fmt: skip
    codebook_start: int = setting(
        300, "Codebook from", "Step at which the codebook is laid out and quantisation begins.",
        low=1, high=1_000_000, group="Losses",
    )  # fmt: skip
    clip: str = setting(
        "",
        "Features of",
        "An installed CLIP whose image features measure likeness; empty for none.",
        group="Losses",
    )
    feature_weight: float = setting(
        0.3, "Feature weight", "Weight of the feature distance.", low=0, high=10, step=0.1, group="Losses"
    )
    adversarial_start: float = setting(
        0.64, "Discriminator from", "Share of the run before the patch discriminator joins.", low=0, high=1,
        step=0.1, group="Losses",
    )  # fmt: skip
    adversarial_weight: float = setting(
        0.5,
        "Discriminator weight",
        "Factor of the adaptive weight.",
        low=0,
        high=10,
        step=0.1,
        group="Losses",
    )


class EvaluationSettings(RunSettings):
    """Drawing prompts that were not in training, and judging them."""

    total_iter: int = setting(
        100, "Prompts", "How many of the held-out prompts are drawn.", low=1, high=100, group="Run"
    )
    iterations: int = setting(
        200, "Iterations", "Optimisation steps for each prompt.", low=1, high=100_000, step=50, group="Run"
    )
    data: str = setting(
        "work/emoji", "Emoji packages", "Folder with the unpacked emoji packages.", group="Files"
    )
    out: str = setting("work/evaluation", "Write to", "Folder for the figures and the sheet.", group="Files")
    judge: str = setting("resources/judges/pictures", "Judge", "Folder of the judge.", group="Files")
    vqgan: str = setting(
        "starter-vqgan", "VQGAN", "The VQGAN to evaluate.", group="Models", model_kind="vqgan"
    )
    clip: str = setting("starter-clip", "CLIP", "The CLIP to evaluate.", group="Models", model_kind="clip")
