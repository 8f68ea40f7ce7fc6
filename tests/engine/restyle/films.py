"""Tiny films with sound."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

RATE = 48000
TONE = 440


def write_film(
    path: Path, codec: str = "aac", *, frames: int = 12, fps: int = 6, seconds: float = 2, late: int = 0
) -> Path:
    """Grey frames of 32 × 32 pixels, which begin `late` frames after a sine; `codec` "" for a silent film."""
    with av.open(str(path), "w") as film:
        video: Any = film.add_stream("libvpx-vp9" if path.suffix == ".webm" else "libx264", rate=fps)
        video.width = video.height = 32
        video.pix_fmt = "yuv420p"
        sound: Any = film.add_stream(codec, rate=RATE, layout="mono") if codec else None
        for number in range(frames):
            picture = np.full((32, 32, 3), 20 * number, np.uint8)
            shown = av.VideoFrame.from_ndarray(picture, format="rgb24")
            shown.pts, shown.time_base = number + late, Fraction(1, fps)
            film.mux(video.encode(shown))
        film.mux(video.encode(None))
        if sound:
            times = np.arange(int(RATE * seconds)) / RATE
            wave = (0.5 * np.sin(2 * np.pi * TONE * times)).astype(np.float32)
            frame = av.AudioFrame.from_ndarray(wave[None], format="fltp", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
            film.mux(sound.encode(frame))
            film.mux(sound.encode(None))
    return path


def heard(path: Path) -> tuple[str, float, float]:
    """The codec of the sound, how many seconds it lasts, and its loudest frequency in Hz."""
    with av.open(str(path)) as film:
        stream = film.streams.audio[0]
        wave = np.concatenate([frame.to_ndarray()[0].ravel() for frame in film.decode(stream)])
        rate, name = stream.rate, stream.codec_context.name
    loudest = np.abs(np.fft.rfft(wave)).argmax() * rate / len(wave)
    return name, len(wave) / rate, float(loudest)


def packets_of_sound(path: Path) -> list[bytes]:
    """The sound as it is encoded."""
    with av.open(str(path)) as film:
        return [bytes(packet) for packet in film.demux(film.streams.audio[0]) if packet.size]
