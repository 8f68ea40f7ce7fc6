"""Gives every frame of a GIF the 256 colours that suit it best, one frame at a time. Imports no torch."""

from collections.abc import Iterator
from fractions import Fraction

import av
import av.error
import av.filter
import numpy as np

_RGB = av.VideoFormat("rgb24")
_DITHER = "new=1:dither=sierra2_4a"  # new: a palette for every frame


class Palettes:
    """FFmpeg's `palettegen` and `paletteuse`, which look at no more than the frame at hand."""

    def __init__(self, height: int, width: int, fps: int | Fraction) -> None:
        self._tick, self._frames = 1 / Fraction(fps), 0
        self._graph = av.filter.Graph()
        source = self._graph.add_buffer(width=width, height=height, format=_RGB, time_base=self._tick)
        split = self._graph.add("split")
        make = self._graph.add("palettegen", "stats_mode=single")
        use, sink = self._graph.add("paletteuse", _DITHER), self._graph.add("buffersink")
        source.link_to(split)
        split.link_to(make, 0, 0)
        split.link_to(use, 1, 0)
        make.link_to(use, 0, 1)
        use.link_to(sink)
        self._graph.configure()

    def reduced(self, picture: np.ndarray | None) -> Iterator[av.VideoFrame]:
        """The frames that are ready once (H, W, 3) uint8 has come; None: the last ones."""
        frame = None
        if picture is not None:
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = self._frames, self._tick
            self._frames += 1
        self._graph.push(frame)
        try:
            while True:
                ready = self._graph.pull()
                assert isinstance(ready, av.VideoFrame)
                yield ready
        except (av.error.BlockingIOError, av.error.EOFError):
            return
