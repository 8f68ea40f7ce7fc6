"""A download that does not fit says how much is missing and where, and goes on once there is room."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from t2i_desktop.engine.errors import DiskFull, DownloadFailed
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.download import fetch
from t2i_desktop.engine.runner import RunControl
from tests.engine.models.fetching import DATA, names, part_of, run
from tests.engine.models.tiny_disk import CAPACITY, TinyDisk, tiny_disk
from tests.engine.models.web import Site, remote

__all__ = ["tiny_disk"]

LARGE = DATA * 100  # 3 MB


def test_a_disk_that_fills_up_keeps_what_fits_and_the_rest_comes_later(
    site: Site, tiny_disk: TinyDisk
) -> None:
    target = tiny_disk.folder / "model.ckpt"
    file = remote(site.put("a", LARGE, framing="close"), sha256=sha256(LARGE).hexdigest())
    with pytest.raises(DiskFull) as caught:
        run(file, target)
    assert str(caught.value) == (
        f"There is no room for “model.ckpt” in the folder {tiny_disk.folder}: the disk is full. Make room "
        "there and try again, which goes on from here, or set T2I_MODELS to a folder on another disk."
    )
    kept = part_of(target).stat().st_size
    assert CAPACITY // 2 < kept <= CAPACITY
    tiny_disk.enlarge()
    assert run(file, target)[0]
    assert site.ranges() == [None, f"bytes={kept}-"]
    assert target.read_bytes() == LARGE


def test_a_file_that_is_known_to_be_too_large_is_not_asked_for(site: Site, tiny_disk: TinyDisk) -> None:
    file = remote(site.put("a", LARGE), size=len(LARGE))
    with pytest.raises(DiskFull, match=f"{tiny_disk.folder}: 2 MB more are needed"):
        run(file, tiny_disk.folder / "model.ckpt")
    assert site.requests == []


def test_a_file_that_the_site_says_is_too_large_is_not_begun(site: Site, tiny_disk: TinyDisk) -> None:
    target = tiny_disk.folder / "model.ckpt"
    with pytest.raises(DiskFull, match="2 MB more are needed"):
        run(remote(site.put("a", LARGE)), target)
    assert names(target) == []


def test_a_disk_that_others_fill_meanwhile_is_noticed_with_the_part_kept(
    site: Site, tiny_disk: TinyDisk
) -> None:
    target = tiny_disk.folder / "model.ckpt"
    body, cut = LARGE[:700_000], 100_000
    work: Iterator[object] = fetch(remote(site.put("a", body, cuts=[cut])), target, RunControl())
    assert any(isinstance(event, Noted) for event in work)  # the connection has been cut
    tiny_disk.fill(700_000)
    with pytest.raises(DiskFull, match="1 MB more are needed"):
        list(work)
    assert part_of(target).read_bytes() == body[:cut]


def test_a_folder_that_cannot_be_written_to_is_named(site: Site, tmp_path: Path) -> None:
    folder = tmp_path / "a file, not a folder"
    folder.touch()
    with pytest.raises(DownloadFailed, match=f"cannot be kept in the folder {folder}: .* set T2I_MODELS"):
        run(remote(site.put("a", DATA)), folder / "model.ckpt")
