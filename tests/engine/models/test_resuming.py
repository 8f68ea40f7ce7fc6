"""What has come of a file is kept and continued, but never glued to bytes of another file."""

import threading
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.errors import DownloadFailed
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.download import fetch
from t2i_desktop.engine.models.progress import Fetching
from t2i_desktop.engine.runner import RunControl
from tests.engine.models.fetching import (
    DATA,
    HALF,
    OTHER,
    RIGHT,
    SIZE,
    fetch_until,
    names,
    notes,
    part_of,
    run,
)
from tests.engine.models.web import Site, remote


@pytest.mark.parametrize("known", [{}, {"sha256": RIGHT}])
@pytest.mark.parametrize(
    ("manners", "validator"),
    [
        ({"etag": '"v1"', "modified": "Sat, 02 Jan 2021 10:00:00 GMT"}, '"v1"'),
        ({"etag": 'W/"v1"', "modified": "Sat, 02 Jan 2021 10:00:00 GMT"}, "Sat, 02 Jan 2021 10:00:00 GMT"),
    ],
)
def test_a_part_is_continued_by_range_if_the_file_is_still_the_same(
    site: Site, target: Path, known: dict[str, Any], manners: dict[str, Any], validator: str
) -> None:
    file = remote(site.put("a", DATA, stalls=[HALF], **manners), **known)
    fetch_until(HALF, file, target)
    assert run(file, target)[0]
    assert target.read_bytes() == DATA
    assert site.ranges() == [None, f"bytes={HALF}-"]
    assert site.requests[1].headers["If-Range"] == validator
    assert names(target) == ["model.ckpt"]


@pytest.mark.parametrize("known", [{}, {"sha256": sha256(OTHER).hexdigest()}])
def test_a_file_that_changed_meanwhile_is_fetched_anew(
    site: Site, target: Path, known: dict[str, Any]
) -> None:
    file = remote(site.put("a", DATA, etag='"old"', stalls=[HALF]), **known)
    fetch_until(HALF, file, target)
    site.put("a", OTHER, etag='"new"')
    assert run(file, target)[0]
    assert target.read_bytes() == OTHER


def test_without_checksum_and_validator_nothing_is_glued_together(site: Site, target: Path) -> None:
    file = remote(site.put("a", DATA, etag=None, stalls=[HALF]))
    fetch_until(HALF, file, target)
    run(file, target)
    assert site.ranges() == [None, None]
    assert target.read_bytes() == DATA


def test_with_a_checksum_a_part_is_continued_from_any_address(site: Site, target: Path) -> None:
    first, second = site.put("a", DATA, stalls=[HALF]), site.put("b", DATA, etag='"another"')
    fetch_until(HALF, remote(first, second, sha256=RIGHT), target)
    site.resources["a"].status, site.resources["a"].takes_ranges = 503, False
    run(remote(first, second, sha256=RIGHT), target)
    assert target.read_bytes() == DATA
    assert site.requests[-1].path == "/b"
    assert site.requests[-1].range == f"bytes={HALF}-"
    assert "If-Range" not in site.requests[-1].headers  # its ETag is another's


def test_without_a_checksum_the_address_that_a_part_came_from_is_asked_first(
    site: Site, target: Path
) -> None:
    first = site.put("a", status=503)
    second = site.put("b", DATA, stalls=[HALF])
    file = remote(first, second)
    fetch_until(HALF, file, target)
    site.put("a", OTHER)
    run(file, target)
    assert target.read_bytes() == DATA
    assert [request.path for request in site.requests] == ["/a", "/b", "/b"]


def test_a_part_of_another_file_is_not_continued(site: Site, target: Path) -> None:
    fetch_until(HALF, remote(site.put("a", OTHER, stalls=[HALF]), sha256=sha256(OTHER).hexdigest()), target)
    run(remote(site.put("a", DATA), sha256=RIGHT), target)
    assert site.ranges() == [None, None]
    assert target.read_bytes() == DATA


def test_a_part_from_several_addresses_is_continued_without_the_validator_of_one(
    site: Site, target: Path
) -> None:
    file = remote(site.put("a", DATA, stalls=[HALF]), site.put("b", DATA, stalls=[5000]), sha256=RIGHT)
    fetch_until(HALF, file, target)
    site.put("a", status=503, takes_ranges=False)
    fetch_until(HALF + 5000, file, target)
    site.put("a", DATA)
    run(file, target)
    assert target.read_bytes() == DATA
    assert [request.path for request in site.requests] == ["/a", "/a", "/b", "/a"]
    assert site.requests[-1].range == f"bytes={HALF + 5000}-"
    assert "If-Range" not in site.requests[-1].headers


def test_a_part_from_an_address_that_is_offered_no_more_is_not_continued(site: Site, target: Path) -> None:
    old, new = site.put("a", OTHER), site.put("b", DATA)
    work = fetch(remote(old), target, RunControl())
    assert any(isinstance(event, Fetching) and event.done == SIZE for event in work)
    work.close()  # before the file takes its place
    assert part_of(target).read_bytes() == OTHER
    run(remote(new), target)
    assert target.read_bytes() == DATA


@pytest.mark.parametrize(
    "piece", [f"bytes 7-{SIZE - 1}/{SIZE}", f"bytes {'9' * 5000}-{'9' * 5000}/*", "bytes all/of it"]
)
def test_another_piece_than_was_asked_for_is_not_taken(site: Site, target: Path, piece: str) -> None:
    file = remote(site.put("a", DATA, stalls=[HALF], headers={"Content-Range": piece}))
    fetch_until(HALF, file, target)
    _, told = run(file, target)
    assert target.read_bytes() == DATA
    assert notes(told) == ["127.0.0.1 sent another piece than was asked for. Trying again."]


@pytest.mark.parametrize("note", [b"", b"[]", b"{", b'{"sha256": 3}', b"\xff"])
def test_a_part_whose_note_is_damaged_is_not_continued(site: Site, target: Path, note: bytes) -> None:
    file = remote(site.put("a", DATA, stalls=[HALF]))
    fetch_until(HALF, file, target)
    target.with_name("model.ckpt.part.json").write_bytes(note)
    run(file, target)
    assert site.ranges() == [None, None]
    assert target.read_bytes() == DATA


def test_a_part_that_is_whole_needs_no_network(site: Site, target: Path) -> None:
    file = remote(site.put("a", DATA), size=SIZE, sha256=RIGHT)
    control = RunControl()
    for event in fetch(file, target, control):
        if isinstance(event, Fetching) and event.done == SIZE:
            control.cancel()
    assert names(target) == ["model.ckpt.part", "model.ckpt.part.json"]
    assert run(file, target)[0]
    assert len(site.requests) == 1


@pytest.mark.parametrize("known", [{}, {"sha256": RIGHT}])
def test_an_answer_that_nothing_is_missing_makes_a_part_whole(
    site: Site, target: Path, known: dict[str, Any]
) -> None:
    file = remote(site.put("a", DATA, framing="chunked", stalls=[SIZE]), **known)
    fetch_until(SIZE, file, target)
    assert run(file, target)[0]
    assert site.ranges() == [None, f"bytes={SIZE}-"]
    assert target.read_bytes() == DATA


def test_a_part_that_is_too_long_is_fetched_anew(site: Site, target: Path) -> None:
    file = remote(site.put("a", OTHER, framing="chunked", stalls=[HALF]))
    fetch_until(HALF, file, target)
    site.put("a", DATA[:5000], heeds_if_range=False)
    has_arrived, told = run(file, target)
    assert has_arrived
    assert target.read_bytes() == DATA[:5000]
    assert notes(told) == ["127.0.0.1 has less of the file than had come already. Trying again."]


def test_a_part_of_a_file_that_grew_is_fetched_anew(site: Site, target: Path) -> None:
    file = remote(site.put("a", OTHER, stalls=[HALF]))
    fetch_until(HALF, file, target)
    site.put("a", DATA + DATA, heeds_if_range=False)
    assert run(file, target)[0]
    assert target.read_bytes() == DATA + DATA


@pytest.mark.parametrize("framing", ["length", "chunked"])
def test_a_cut_connection_is_continued_by_range(site: Site, target: Path, framing: str) -> None:
    has_arrived, told = run(remote(site.put("a", DATA, framing=framing, cuts=[HALF, 5000])), target)
    assert has_arrived
    assert target.read_bytes() == DATA
    assert site.ranges() == [None, f"bytes={HALF}-", f"bytes={HALF + 5000}-"]
    assert notes(told) == ["127.0.0.1 cut the connection. Trying again."] * 2


def test_an_end_before_the_known_size_is_a_cut_too(site: Site, target: Path) -> None:
    assert run(remote(site.put("a", DATA, framing="close", cuts=[HALF]), size=SIZE), target)[0]
    assert site.ranges() == [None, f"bytes={HALF}-"]
    assert target.read_bytes() == DATA


def test_a_site_without_ranges_starts_again_from_zero(site: Site, target: Path) -> None:
    assert run(remote(site.put("a", DATA, takes_ranges=False, cuts=[HALF])), target)[0]
    assert site.ranges() == [None, f"bytes={HALF}-"]
    assert target.read_bytes() == DATA


def test_a_site_that_keeps_cutting_is_left_for_the_next(site: Site, target: Path) -> None:
    first = site.put("a", DATA, cuts=[5000, 100, 100, 100], host="localhost")
    _, told = run(remote(first, site.put("b", DATA), sha256=RIGHT), target)
    assert target.read_bytes() == DATA
    assert site.ranges() == [None, "bytes=5000-", "bytes=5100-", "bytes=5200-"]
    assert notes(told)[-1] == "localhost cut the connection 3 times. Trying 127.0.0.1 instead."


def test_a_site_that_brings_much_between_cuts_is_never_given_up(site: Site, target: Path) -> None:
    large = b"\0" * (5 << 20)
    assert run(remote(site.put("a", large, cuts=[1 << 20] * 4)), target)[0]
    assert target.read_bytes() == large


def test_a_silent_site_is_given_up_after_a_while_and_asked_again(site: Site, target: Path) -> None:
    has_arrived, told = run(remote(site.put("a", DATA, stalls=[HALF])), target, patience=1.0)
    assert has_arrived
    assert target.read_bytes() == DATA
    assert notes(told) == ["127.0.0.1 stopped sending. Trying again."]
    assert site.ranges() == [None, f"bytes={HALF}-"]


@pytest.mark.parametrize("silent_after", [-1, 0, HALF])
def test_cancelling_a_silent_download_returns_at_once_and_keeps_what_came(
    site: Site, target: Path, silent_after: int
) -> None:
    control = RunControl()
    for event in fetch(remote(site.put("a", DATA, stalls=[silent_after])), target, control, patience=3600):
        assert not control.cancelled  # nothing more is told afterwards
        if site.requests and isinstance(event, Fetching) and event.done == max(0, silent_after):
            control.cancel()
    assert site.left.wait(10)
    assert not target.exists()
    assert part_of(target).exists() == (silent_after > 0)


def test_a_fetch_that_is_cancelled_says_that_the_file_is_not_there(site: Site, target: Path) -> None:
    control = RunControl()
    control.cancel()
    with pytest.raises(StopIteration) as end:
        next(fetch(remote(site.put("a", DATA)), target, control))
    assert end.value.value is False
    assert site.requests == []


def test_a_pause_hangs_up_and_goes_on_by_range(site: Site, target: Path) -> None:
    control = RunControl()

    def resume_once_left() -> None:
        site.left.wait(10)
        control.resume()

    other = threading.Thread(target=resume_once_left)
    other.start()
    for event in fetch(remote(site.put("a", DATA, stalls=[HALF])), target, control, patience=3600):
        if isinstance(event, Fetching) and event.done == HALF and not site.left.is_set():
            control.pause()
    other.join()
    assert site.left.is_set()
    assert site.ranges() == [None, f"bytes={HALF}-"]
    assert target.read_bytes() == DATA


def test_cancelling_ends_a_pause(site: Site, target: Path) -> None:
    control = RunControl()
    control.pause()
    other = threading.Timer(0, control.cancel)
    other.start()
    assert list(fetch(remote(site.put("a", DATA)), target, control)) == []
    other.join()
    assert site.requests == []


def test_leaving_a_fetch_in_the_middle_hangs_up(site: Site, target: Path) -> None:
    work = fetch(remote(site.put("a", DATA, stalls=[HALF])), target, RunControl())
    assert any(isinstance(event, Fetching) and event.done == HALF for event in work)
    work.close()
    assert site.left.wait(10)


def test_two_fetches_of_one_file_do_it_no_harm(site: Site, target: Path) -> None:
    first = fetch(remote(site.put("a", DATA, cuts=[HALF, 5000])), target, RunControl())
    assert any(isinstance(event, Noted) for event in first)
    second = fetch(remote(site.url("a")), target, RunControl())
    assert any(isinstance(event, Noted) for event in second)
    list(first)
    assert target.read_bytes() == DATA
    with pytest.raises(DownloadFailed, match="No such file"):  # its part has become the file
        list(second)
    assert target.read_bytes() == DATA
