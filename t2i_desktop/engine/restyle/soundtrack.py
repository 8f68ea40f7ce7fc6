"""Puts the pictures of one film and the sound of another into a new file. Imports no torch.

Nothing is encoded that need not be: pictures are copied, and so is sound where players know it in an MP4.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack, closing
from enum import Enum
from fractions import Fraction
from heapq import merge
from pathlib import Path
from typing import Any

import av

from t2i_desktop.engine.errors import DiskFull, FilmError
from t2i_desktop.engine.files import sync_file
from t2i_desktop.engine.words import said

_COPIED = frozenset({"aac", "ac3", "alac", "eac3", "flac", "mp3", "opus"})
"""Codecs that stay as they are in an MP4 (mp4ra.org/registered-types/object-types); others become AAC."""

_AAC_RATES = frozenset({8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000})
_USUAL_RATE = 48000


class Sound(Enum):
    """What became of the sound."""

    NONE = "none"
    COPIED = said("as in the source")
    ENCODED = said("of the source, encoded anew")
    UNREADABLE = said("left out, because it cannot be read")


class _SoundError(Exception):
    """The sound cannot be read to its end."""


def join(pictures: Path, sound: Path | None, path: Path, comment: str) -> Sound:
    """Write the film `path`, an MP4, from `pictures` and the sound of the film `sound`, whole or not at all.

    comment: kept in the file, where players and `av.open(path).metadata["comment"]` find it.
    Sound that cannot be read is left out. Raises DiskFull or FilmError if the film cannot be written.
    """
    partial = path.with_name(f".{path.name}.partial")
    try:
        try:
            became = _write(pictures, sound, partial, comment)
        except _SoundError:
            _write(pictures, None, partial, comment)
            became = Sound.UNREADABLE
        sync_file(partial)
        os.replace(partial, path)
    except OSError as error:  # PyAV's errors are such, too
        raise _unwritable(path, error) from error
    finally:
        partial.unlink(missing_ok=True)
    return became


def _write(pictures: Path, sound: Path | None, path: Path, comment: str) -> Sound:
    with ExitStack() as opened:
        film = opened.enter_context(av.open(str(pictures)))
        heard = _open_sound(sound, opened)
        options = {"movflags": "+faststart"}
        out: Any = opened.enter_context(closing(av.open(str(path), "w", "mp4", container_options=options)))
        out.metadata["comment"] = comment
        seen = _copied(film, film.streams.video[0], out, Fraction(0))
        if heard is None:
            packets, became = seen, Sound.NONE
        elif heard.streams.audio[0].codec.canonical_name in _COPIED:
            packets, became = merge(seen, _copied_sound(heard, out), key=_moment), Sound.COPIED
        else:
            packets, became = merge(seen, _encoded_sound(heard, out), key=_moment), Sound.ENCODED
        for packet in packets:
            out.mux(packet)
    return became


def _open_sound(path: Path | None, opened: ExitStack) -> Any:
    """The film whose sound is wanted; None if it has none."""
    if path is None:
        return None
    try:
        film = opened.enter_context(av.open(str(path)))
    except (OSError, ValueError) as error:
        raise _SoundError from error
    return film if film.streams.audio else None


def _copied_sound(heard: Any, out: Any) -> Iterator[Any]:
    try:
        yield from _copied(heard, heard.streams.audio[0], out, _beginning(heard))
    except (OSError, ValueError) as error:
        raise _SoundError from error


def _copied(film: Any, stream: Any, out: Any, beginning: Fraction) -> Iterator[Any]:
    """The packets of a stream for `out`, those before `beginning` (seconds) left out."""
    copy = out.add_stream_from_template(stream)
    return _shifted(film.demux(stream), copy, int(beginning / stream.time_base))


def _shifted(packets: Iterator[Any], stream: Any, by: int) -> Iterator[Any]:
    for packet in packets:
        if packet.dts is None or (by and packet.pts < by):  # the sign that there are no more, or too early
            continue
        packet.pts -= by
        packet.dts -= by
        packet.stream = stream
        yield packet


def _encoded_sound(heard: Any, out: Any) -> Iterator[Any]:
    """The packets of the sound as AAC."""
    source = heard.streams.audio[0]
    rate = source.rate if source.rate in _AAC_RATES else _USUAL_RATE
    stream = out.add_stream("aac", rate=rate, layout="stereo" if source.channels > 1 else "mono")
    return _encoded(heard, source, stream, int(_beginning(heard) / source.time_base))


def _encoded(heard: Any, source: Any, stream: Any, by: int) -> Iterator[Any]:
    try:
        for frame in heard.decode(source):
            if frame.pts is not None and frame.pts >= by:
                frame.pts -= by
                yield from stream.encode(frame)
        yield from stream.encode(None)
    except (OSError, ValueError) as error:
        raise _SoundError from error


def _beginning(film: Any) -> Fraction:
    """When the first picture is shown, in seconds of the film's own clock."""
    video = film.streams.video[0] if film.streams.video else None
    if video is None or video.start_time is None:
        return Fraction(0)
    return video.start_time * video.time_base


def _moment(packet: Any) -> Fraction:
    return packet.dts * packet.time_base


def _unwritable(path: Path, error: OSError) -> Exception:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(
            said(
                "The disk with {folder} is full. Make room there and run the same again: finished frames "
                "are kept.",
                folder=path.parent,
            )
        )
    return FilmError(
        said(
            "The film {path} could not be written ({reason}). Choose another folder.",
            path=path,
            reason=error.strerror or str(error),
        )
    )
