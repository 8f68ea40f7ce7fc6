"""A file arrives whole and right from whoever has it, or a sentence says why it does not."""

import subprocess
import sys
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.errors import DownloadFailed
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.download import Speed, fetch
from t2i_desktop.engine.models.progress import Checking, Fetching
from t2i_desktop.engine.runner import RunControl
from tests.engine.models.fetching import (
    DATA,
    HALF,
    OTHER,
    QUOTA,
    RIGHT,
    SIZE,
    fetch_until,
    names,
    notes,
    part_of,
    run,
)
from tests.engine.models.web import Site, remote, serve


@pytest.mark.parametrize("framing", ["length", "chunked", "close"])
@pytest.mark.parametrize(
    "known", [{}, {"size": SIZE}, {"sha256": RIGHT}, {"size": SIZE, "sha256": RIGHT.upper()}]
)
def test_a_file_arrives_whole_and_leaves_nothing_beside_it(
    site: Site, target: Path, framing: str, known: dict[str, Any]
) -> None:
    has_arrived, told = run(remote(site.put("a", DATA, framing=framing), **known), target)
    assert has_arrived
    assert target.read_bytes() == DATA
    assert names(target) == ["model.ckpt"]
    fetched = [event for event in told if isinstance(event, Fetching)]
    assert (fetched[-1].done, fetched[-1].total, fetched[-1].source) == (SIZE, SIZE, "127.0.0.1")
    assert [event for event in told if isinstance(event, Checking)] == (
        [Checking("model.ckpt", SIZE, SIZE)] if "sha256" in known else []
    )


def test_the_program_names_itself_and_nobody_else(site: Site, target: Path) -> None:
    run(remote(site.put("a", DATA)), target)
    headers = {name.lower(): value for name, value in site.requests[0].headers.items()}
    assert headers["user-agent"].startswith("t2i-desktop/")
    assert headers["accept-encoding"] == "identity"  # sizes and ranges are those of the file
    assert not {"authorization", "cookie", "referer", "from"} & headers.keys()


def test_redirects_are_followed(site: Site, target: Path) -> None:
    last = site.put("a", DATA)
    middle = site.put("b", status=302, headers={"Location": last})
    run(remote(site.put("c", status=307, headers={"Location": middle}), sha256=RIGHT), target)
    assert target.read_bytes() == DATA


def test_a_file_that_stands_there_already_is_not_fetched_again(site: Site, target: Path) -> None:
    file = remote(site.put("a", DATA), sha256=RIGHT)
    run(file, target)
    assert run(file, target)[0]
    assert len(site.requests) == 1


def test_a_file_that_stands_there_and_is_damaged_is_replaced(site: Site, target: Path) -> None:
    file = remote(site.put("a", DATA), sha256=RIGHT)
    target.parent.mkdir()
    target.write_bytes(OTHER)
    assert run(file, target)[0]
    assert target.read_bytes() == DATA


@pytest.mark.parametrize(
    ("manners", "reason"),
    [
        ({"status": 404}, "answers “404 Not Found”"),
        ({"status": 503, "body": b"<html>Busy</html>"}, "answers “503 Service Unavailable”"),
        ({"status": 206, "body": DATA}, "answers “206 Partial Content”"),
        ({"stalls": [-1]}, "does not answer"),
        ({"cuts": [-1]}, "cannot be reached (Server disconnected without sending a response.)"),
        ({"body": b"<!doctype html><body>Log in</body>"}, "sends a web page instead of the file"),
        (
            {"body": QUOTA},
            "sends a notice that the download limit of the file is reached instead of the file",
        ),
        ({"body": b'{"error": "gone"}'}, "sends an error message in JSON instead of the file"),
        (
            {"body": b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n"},
            "sends a Git LFS pointer instead of the file",
        ),
        ({"body": b""}, "sends an empty file instead of the file"),
        ({"body": DATA[:-1]}, f"has a file of another size ({SIZE - 1} bytes instead of {SIZE})"),
        (
            {"body": DATA + b"!", "framing": "chunked"},
            f"sends more than the {SIZE} bytes that belong to the file",
        ),
        ({"body": OTHER}, "sent a file with a wrong checksum"),
        (
            {"body": DATA, "headers": {"Content-Encoding": "gzip"}},
            "sends the file in the coding gzip, though asked not to",
        ),
        ({"status": 302, "headers": {"Location": "bad"}}, "redirects without end"),
        ({"status": 302, "headers": {"Location": "ftp://a/b"}}, "is neither an http nor an https address"),
        ({"status": 304}, "answers “304 Not Modified”"),
    ],
)
def test_the_next_address_is_asked_and_the_reason_told(
    site: Site, target: Path, manners: dict[str, Any], reason: str
) -> None:
    file = remote(site.put("bad", host="localhost", **manners), site.put("b", DATA), size=SIZE, sha256=RIGHT)
    has_arrived, told = run(file, target, patience=1.0)
    assert has_arrived
    assert target.read_bytes() == DATA
    assert notes(told) == [f"localhost {reason}. Trying 127.0.0.1 instead."]
    assert site.requests[-1].range is None
    assert names(target) == ["model.ckpt"]


def test_what_had_come_survives_a_page_that_is_served_instead_of_the_rest(site: Site, target: Path) -> None:
    file = remote(site.put("a", DATA, stalls=[HALF]), sha256=RIGHT)
    fetch_until(HALF, file, target)
    site.put("a", QUOTA, etag=None)
    with pytest.raises(DownloadFailed, match="download limit"):
        run(file, target)
    assert part_of(target).read_bytes() == DATA[:HALF]


def test_a_wrong_checksum_leaves_no_part(site: Site, target: Path) -> None:
    with pytest.raises(DownloadFailed, match="wrong checksum"):
        run(remote(site.put("a", OTHER), sha256=RIGHT), target)
    assert names(target) == []


def test_an_address_is_not_blamed_for_bytes_that_came_from_another(site: Site, target: Path) -> None:
    wrong, right = site.put("a", OTHER, stalls=[HALF]), site.put("b", DATA)
    fetch_until(HALF, remote(wrong, right, sha256=RIGHT), target)
    site.put("a", status=404, takes_ranges=False)
    _, told = run(remote(wrong, right, sha256=RIGHT), target)
    assert target.read_bytes() == DATA
    assert site.ranges()[-2:] == [f"bytes={HALF}-", None]
    assert notes(told)[-1] == "“model.ckpt” has a wrong checksum. Fetching it anew from 127.0.0.1."


def test_an_address_that_sends_something_else_instead_of_the_rest_is_asked_once(
    site: Site, target: Path
) -> None:
    first, second = site.put("a", DATA, stalls=[HALF]), site.put("b", OTHER, takes_ranges=False)
    fetch_until(HALF, remote(first, sha256=RIGHT), target)
    site.put("a", status=404, takes_ranges=False)
    with pytest.raises(DownloadFailed, match="wrong checksum"):
        run(remote(first, second, sha256=RIGHT), target)
    assert [request.path for request in site.requests] == ["/a", "/a", "/b"]


def test_a_file_without_an_end_is_cut_short_and_thrown_away(site: Site, target: Path) -> None:
    endless = DATA * 20
    with pytest.raises(DownloadFailed, match="sends more than the 500000 bytes"):
        run(remote(site.put("a", endless, framing="close"), size=500_000), target)
    assert names(target) == []


def test_a_refused_site_is_hung_up_on_before_the_next_is_asked(site: Site, target: Path) -> None:
    file = remote(site.put("a", QUOTA * 100, stalls=[5000]), site.put("b", DATA))
    work = fetch(file, target, RunControl())
    assert any(isinstance(event, Noted) for event in work)
    assert site.left.wait(10)
    work.close()
    assert [request.path for request in site.requests] == ["/a"]


def test_when_no_address_is_left_a_sentence_says_what_each_of_them_did(site: Site, target: Path) -> None:
    file = remote(site.put("a", status=410, host="localhost"), site.put("b", QUOTA))
    with pytest.raises(DownloadFailed) as caught:
        run(file, target)
    assert str(caught.value) == (
        "“model.ckpt” could not be downloaded: localhost answers “410 Gone”; 127.0.0.1 sends a notice that "
        "the download limit of the file is reached instead of the file. Try again later, or download it by "
        "hand and use “Import from file…”."
    )


def test_when_nobody_can_be_reached_the_connection_is_to_be_checked(target: Path, site: Site) -> None:
    with serve() as gone:
        url = gone.url("a")
    with pytest.raises(
        DownloadFailed, match=r"127\.0\.0\.1 cannot be reached .* Check the internet connection"
    ):
        run(remote(url), target)


@pytest.mark.parametrize("url", ["file:///etc/hosts", "ftp://127.0.0.1/a", "http://a:port", "nowhere", ""])
def test_addresses_of_other_kinds_are_not_asked(target: Path, url: str) -> None:
    with pytest.raises(DownloadFailed, match="is neither an http nor an https address"):
        run(remote(url), target)


def test_a_file_without_addresses_can_only_be_imported(target: Path) -> None:
    with pytest.raises(DownloadFailed, match=r"no address to download “model.ckpt” from.*Import from file"):
        run(remote(), target)


def test_a_proxy_that_cannot_be_used_is_named(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "gopher://127.0.0.1:70")
    with pytest.raises(DownloadFailed, match=r"gopher.*Check the environment variables"):
        run(remote("http://127.0.0.1/a"), target)


def test_progress_is_told_at_most_ten_times_a_second(site: Site, target: Path) -> None:
    now = 0.0

    def clock() -> float:
        nonlocal now
        now += 0.003
        return now

    large = DATA * 100
    times = [
        (now, event)
        for event in fetch(
            remote(site.put("a", large), sha256=sha256(large).hexdigest()), target, RunControl(), clock=clock
        )
    ]
    for kind in (Fetching, Checking):
        moments = [(time, event) for time, event in times if isinstance(event, kind)]
        gaps = [later[0] - earlier[0] for earlier, later in pairwise(moments[:-1])]
        assert all(gap >= 0.099 for gap in gaps)
        assert isinstance(moments[-1][1], kind)
        assert moments[-1][1].done == len(large)


def test_a_steady_speed_is_told_as_it_is_and_a_changed_one_after_seconds() -> None:
    now = 0.0
    speed = Speed(lambda: now)
    assert speed.read() == 0
    for _ in range(20):
        now += 0.1
        speed.add(100)
        assert speed.read() == pytest.approx(1000)
    now += 0.1
    assert 900 < speed.read() < 1000
    for _ in range(150):
        now += 0.1
        speed.read()
    assert speed.read() < 10


def test_a_rest_does_not_slow_the_speed() -> None:
    now = 0.0
    speed = Speed(lambda: now)
    for rest in (0.0, 3600.0):
        now += rest
        speed.restart()
        speed.add(500)
        now += 0.5
    assert speed.read() == pytest.approx(1000)


def test_importing_touches_neither_network_nor_torch() -> None:
    code = """
import sys
sys.addaudithook(lambda event, _: sys.exit(event) if event.startswith("socket.") else None)
import t2i_desktop.engine.models.download
assert "torch" not in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
