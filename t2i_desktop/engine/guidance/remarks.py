"""What a VQGAN+CLIP run remarks on, for the person at the screen. Knows no networks, and no loop."""

from collections.abc import Iterator

from t2i_desktop.engine.guidance.optimisers import decay_note
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.guidance.thrift import Thrift
from t2i_desktop.engine.words import said


def first_remarks(settings: VqganClipSettings, width: int, height: int, factor: int) -> Iterator[str]:
    """Which frames are kept, what decay does, and what the size became, in pixels and cells of `factor`."""
    if settings.motion_every and settings.motion_every != settings.show_step:
        yield said(
            "A frame is kept before every move: every {n} iterations.",
            one="A frame is kept before every move: every iteration.",
            n=settings.motion_every,
        )
    if note := decay_note(settings):
        yield note
    if (width, height) != (settings.image_width, settings.image_height):
        yield said(
            "The picture is {width} × {height} pixels instead of {wanted_width} × {wanted_height}: this "
            "VQGAN draws in cells of {factor} pixels.",
            width=width,
            height=height,
            wanted_width=settings.image_width,
            wanted_height=settings.image_height,
            factor=factor,
        )


def ended_early(idle: int) -> str:
    """The run is over after `idle` iterations without progress."""
    return said(
        "The score has not improved for {n} iterations, so the run ended early.",
        one="The score has not improved for 1 iteration, so the run ended early.",
        n=idle,
    )


def memory_is_short(before: Thrift, now: Thrift) -> str:
    """What is done from now on to save memory."""
    if now.at_once == before.at_once:
        return said("Memory is short, so the picture is decoded in parts: the same picture, slower.")
    return said(
        "Memory is short, so CLIP now sees {n} cutouts at a time: the same picture, slower.",
        one="Memory is short, so CLIP now sees one cutout at a time: the same picture, slower.",
        n=now.at_once,
    )
