"""What is tortured: runs on tiny networks, and what a person changes while they go on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.settings import Steering

_COMMON: dict[str, Any] = {
    "include": "a red apple", "exclude": "blurry picture", "extras": "soft watercolour", "image_width": 32,
    "image_height": 32, "cutouts": 4, "total_iter": 24, "show_step": 5, "seed": 7, "device": "cpu",
    "vqgan": "tiny-vqgan", "clip": "tiny-clip",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Subject:
    """One run. script: what is changed while it goes on, by the number of finished steps."""

    name: str
    changes: Mapping[str, Any]
    script: Steering = field(default_factory=dict[int, Mapping[str, Any]])

    def settings(self) -> VqganClipSettings:
        """Its settings, named after it so that its pictures can be told apart."""
        return VqganClipSettings(**{**_COMMON, "extras": f"soft watercolour {self.name}", **self.changes})


SUBJECTS = {
    subject.name: subject
    for subject in (
        Subject("adamw", {}),
        Subject(
            "adam motion", {"optimiser": "Adam", "motion_every": 4, "motion_turn": 10, "weight_decay": 0}
        ),
        Subject(
            "radam best",
            {"optimiser": "RAdam", "keep_best": True, "patience": 9, "score_every": 3, "schedule": "cosine"},
        ),
        Subject(
            "rmsprop steered",
            {"optimiser": "RMSprop", "weight_decay": 0, "keep_best": True, "score_every": 2},
            {0: {"include": "a banana"}, 9: {"learning_rate": 0.05}, 17: {"include": "a green apple"}},
        ),
        Subject("adagrad ensemble", {"optimiser": "Adagrad", "clip": "tiny-clip, other-clip:0.5"}),
        Subject(
            "adamax batch",
            {"optimiser": "Adamax", "batch_size": 2, "keep_best": True, "score_every": 4, "show_step": 3},
            {11: {"exclude": "a green background", "cutouts": 3}},
        ),
    )
}
