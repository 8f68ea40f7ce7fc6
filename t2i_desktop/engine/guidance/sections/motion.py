"""How the picture moves while it forms: zoom, pan and rotation, frame by frame. Imports no torch."""

from t2i_desktop.engine.settings import Settings, setting


class MotionSection(Settings):
    """How the picture moves while it forms: zoom, pan and rotation, frame by frame."""

    motion_every: int = setting(
        0,
        "Move every",
        "The picture moves every so many iterations, and is kept as a frame before each move; 0: it rests.",
        low=0,
        high=100_000,
        step=5,
        group="Motion",
        advanced=True,
        fixed=True,
    )
    motion_zoom: float = setting(
        1.05,
        "Zoom",
        "How many times larger each move makes everything about the centre; below 1 it grows smaller.",
        low=0.5,
        high=2,
        step=0.01,
        group="Motion",
        advanced=True,
    )
    motion_x: float = setting(
        0.0,
        "Pan across",
        "How far each move shifts the picture to the right, as a share of its width; below 0 to the left.",
        low=-1,
        high=1,
        step=0.01,
        group="Motion",
        advanced=True,
    )
    motion_y: float = setting(
        0.0,
        "Pan down",
        "How far each move shifts the picture down, as a share of its height; below 0 up.",
        low=-1,
        high=1,
        step=0.01,
        group="Motion",
        advanced=True,
    )
    motion_turn: float = setting(
        0.0,
        "Rotation",
        "Degrees by which each move turns the picture clockwise about its centre.",
        low=-180,
        high=180,
        step=1,
        group="Motion",
        advanced=True,
    )
