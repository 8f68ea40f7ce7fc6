"""The finished frames of a restyling in one folder, whole or not there. Imports no torch."""

import errno
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from t2i_desktop.engine.errors import BadSettings, DiskFull, GalleryError
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.formats import Origin, picture_file
from t2i_desktop.engine.images import read_picture
from t2i_desktop.engine.restyle.settings import RestyleSettings
from t2i_desktop.engine.words import said

GENERATOR = "restyle"
_RECORD = "restyle.json"
_SHAPE_NO_FRAME = {"out", "video", "sound", "frame_rate", "device"}


@dataclass(frozen=True, slots=True)
class Standing:
    """What a folder holds of a restyling.

    finished: its frames, by number from 0. is_same: of this source and these settings, so that it goes on.
    """

    finished: frozenset[int]
    count: int
    is_same: bool


def standing(settings: RestyleSettings) -> Standing | None:
    """What there is already in the folder of a restyling, which stays as it is; None if there is nothing."""
    folder = Path(settings.out).expanduser()
    record = _read_record(folder)
    if record is None:
        return None
    if not isinstance(record, dict) or not isinstance(count := record.get("frames"), int):
        return Standing(frozenset(), 0, is_same=False)
    finished = frozenset(number for number in range(count) if frame_path(folder, number).exists())
    return Standing(finished, count, record == _record_of(settings, count))


def frame_path(folder: Path, number: int) -> Path:
    """Where frame `number`, from 0, is kept."""
    return folder / f"{number + 1:06d}.png"


def finished_note(number: int, count: int) -> str:
    """What a run remarks when frame `number`, from 0, is finished."""
    return said("Frame {number} of {total} is finished.", number=number + 1, total=count)


class Frames:
    """Frames 000001.png and on in one folder; restyle.json says how they are made."""

    def __init__(self, settings: RestyleSettings, count: int) -> None:
        """Raises BadSettings if the folder holds frames of another restyling, and as `keep` does."""
        self.folder = Path(settings.out).expanduser()
        self._settings = settings
        self.count = count
        self._claim(_record_of(settings, count))

    def path(self, number: int) -> Path:
        """Where frame `number`, from 0, is kept."""
        return frame_path(self.folder, number)

    def missing(self) -> list[int]:
        """The frames that are not finished, in order."""
        return [number for number in range(self.count) if not self.path(number).exists()]

    def keep(self, number: int, picture: np.ndarray, step: int) -> None:
        """Write a frame (H, W, 3) uint8 after `step` steps; raises DiskFull, or GalleryError."""
        origin = Origin.of(GENERATOR, self._settings, step, picture=number)
        self._write(self.path(number), picture_file(picture, origin))

    def read(self, number: int) -> np.ndarray:
        """A finished frame, (H, W, 3) uint8; raises BadData."""
        return read_picture(self.path(number))

    def _claim(self, record: dict[str, Any]) -> None:
        kept = _read_record(self.folder)
        if kept is None and len(self.missing()) == self.count:
            text = json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True)
            self._write(self.folder / _RECORD, text.encode())
        elif kept != record:
            raise BadSettings(
                said(
                    "The folder {folder} holds frames of another source or of other settings. Choose "
                    "another folder, or the settings they were made with.",
                    folder=self.folder,
                )
            )

    def _write(self, path: Path, data: bytes) -> None:
        try:
            write_atomically(path, data)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise DiskFull(
                    said(
                        "The disk with {folder} is full. Make room there and run the same again: finished "
                        "frames are kept.",
                        folder=self.folder,
                    )
                ) from error
            raise GalleryError(
                said(
                    "The frame could not be written to {folder} ({reason}). Choose another folder.",
                    folder=self.folder,
                    reason=error.strerror or str(error),
                )
            ) from error


def _record_of(settings: RestyleSettings, count: int) -> dict[str, Any]:
    """What shapes the frames, as restyle.json says it."""
    values = settings.model_dump(mode="json", exclude=_SHAPE_NO_FRAME, exclude_defaults=True)
    return {"frames": count, **values}


def _read_record(folder: Path) -> Any:
    """What the folder says of its frames; None if it says nothing."""
    try:
        return json.loads((folder / _RECORD).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError):
        return "unreadable"
