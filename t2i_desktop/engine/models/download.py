"""Brings one file from the first of its addresses that has it: resumable, verified, at ten glances a second.

Decides whom to ask, what to believe and when to give up. How bytes are asked for stands in transfer.py, how
they are kept in parts.py. Imports no torch, and touches the network only while a fetch is under way.
"""

import hashlib
import math
import os
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import TypeVar

from t2i_desktop.engine.errors import DownloadFailed
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.offers import RemoteFile
from t2i_desktop.engine.models.pages import HEAD, describe_page
from t2i_desktop.engine.models.parts import Origin, Part
from t2i_desktop.engine.models.progress import Checking, Fetching
from t2i_desktop.engine.models.transfer import TICK, Answer, Connection, Cut, Refused, Unreachable, host
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.words import joined, said

T = TypeVar("T")
Told = Fetching | Checking | Noted

_TRIES = 3  # of one address, when it cuts the connection
_WORTHWHILE = 1 << 20  # bytes; a try that brought so much does not count as a failed one
_SMOOTHING = 3.0  # seconds over which the speed is averaged
_BLOCK = 1 << 20  # bytes read at once for the checksum


def fetch(
    file: RemoteFile,
    target: Path,
    control: RunControl,
    *,
    patience: float = 30.0,
    clock: Callable[[], float] = time.monotonic,
) -> Generator[Told, None, bool]:
    """Bring `file` to `target`; returns whether it stands there, which it does unless `control` cancelled.

    Goes on from `<target>.part` where an earlier fetch stopped. A target that stands there already, with the
    size and checksum of `file`, is left as it is. patience: seconds to wait for a server that says nothing.
    Raises DownloadFailed when no address has the right file, and DiskFull; what has come is kept.
    """
    with Part(file, target) as part:
        return (yield from _Download(file, part, control, patience, clock).run())


class _Interrupted(Exception):
    """The person asked to pause or to cancel: hang up."""


class _Cancelled(Exception):
    """The person asked to cancel: leave everything as it is."""


class _Download:
    """One fetch. The file is `part` while it grows."""

    def __init__(
        self, file: RemoteFile, part: Part, control: RunControl, patience: float, clock: Callable[[], float]
    ) -> None:
        self._file = file
        self._part = part
        self._control = control
        self._patience = patience
        self._clock = clock
        self._speed = Speed(clock)
        self._told = -math.inf
        self._source = ""
        self._has_older_bytes = False

    def run(self) -> Generator[Told, None, bool]:
        """True when the file stands at its target, False once cancelled."""
        try:
            if not (self._part.target.exists() and (yield from self._is_right(self._part.target))):
                self._part.make_room(self._file.size)
                yield from self._ask_around()
        except _Cancelled:
            return False
        return True

    def _ask_around(self) -> Iterator[Told]:
        addresses = self._part.addresses()
        refusals: list[tuple[str, Refused]] = []
        with Connection(self._patience) as connection:
            for url, following in zip_longest(addresses, addresses[1:]):
                self._source = host(url)
                try:
                    yield from self._insist(connection, url)
                    return
                except Refused as refusal:
                    refusals.append((self._source, refusal))
                if following:
                    source, refusal = refusals[-1]
                    yield Noted(
                        said(
                            "{source} {reason}. Trying {other} instead.",
                            source=source,
                            reason=str(refusal),
                            other=host(following),
                        )
                    )
        raise DownloadFailed(_sum_up(self._file.name, refusals))

    def _insist(self, connection: Connection, url: str) -> Iterator[Told]:
        """Bring the file from `url`, through pauses and cut connections. Raises Refused or _Cancelled."""
        self._has_older_bytes = self._part.size > 0
        cuts, furthest = 0, self._part.size
        while True:
            try:
                if not self._part.is_whole:
                    yield from self._go_on(connection, url)
                if (yield from self._is_right(self._part.path)):
                    self._part.finish()
                    return
                yield from self._start_over()
            except _Interrupted:
                if not self._control.proceed():
                    raise _Cancelled from None
            except Cut as cut:
                cuts = 1 if self._part.size >= furthest + _WORTHWHILE else cuts + 1
                furthest = max(furthest, self._part.size)
                if cuts == _TRIES:
                    raise Refused(said("{reason} {tries} times", reason=str(cut), tries=_TRIES)) from cut
                yield Noted(said("{source} {reason}. Trying again.", source=self._source, reason=str(cut)))

    def _go_on(self, connection: Connection, url: str) -> Iterator[Fetching]:
        """Ask once for what is missing, and take what comes. Raises Refused, Cut or _Interrupted."""
        self._speed.restart()
        headers = self._part.range_headers(url)
        answer = yield from self._watch(connection.ask(url, headers))
        with closing(answer):
            if answer.status == 200:
                yield from self._begin(url, answer)
            elif answer.status == 206 and headers:
                self._continue(url, answer)
            elif answer.status == 416 and headers:
                self._settle(answer)
                return
            else:
                raise Refused(said("answers “{title}”", title=answer.title))
            while (chunk := (yield from self._watch(answer.read()))) is not None:
                self._keep(chunk)
        if self._part.total is not None and self._part.size < self._part.total:
            raise Cut(said("ended the file too early"))
        self._part.complete()
        yield self._fetching()

    def _begin(self, url: str, answer: Answer) -> Iterator[Fetching]:
        """Look at the beginning of what comes; only then it replaces what may be there from earlier."""
        head = b""
        while len(head) < HEAD and (chunk := (yield from self._watch(answer.read()))) is not None:
            head += chunk
        if page := describe_page(head):
            raise Refused(said("sends {page} instead of the file", page=page))
        self._compare_size(answer.total)
        self._part.begin(Origin(self._file.sha256, url, answer.etag, answer.modified, answer.total))
        self._has_older_bytes = False
        self._keep(head)

    def _continue(self, url: str, answer: Answer) -> None:
        self._compare_size(answer.total)
        is_other = None not in (answer.total, self._part.total) and answer.total != self._part.total
        if is_other or answer.start != self._part.size:
            self._part.clear()
            raise Cut(said("sent another piece than was asked for"))
        self._part.join(url, answer.total)

    def _settle(self, answer: Answer) -> None:
        """There is nothing after what has come: either that is all, or it is too much."""
        if answer.total != self._part.size:
            self._part.clear()
            raise Cut(said("has less of the file than had come already"))
        self._part.complete()

    def _keep(self, chunk: bytes) -> None:
        if self._part.total is not None and self._part.size + len(chunk) > self._part.total:
            self._part.clear()
            raise Refused(
                said("sends more than the {total} bytes that belong to the file", total=self._part.total)
            )
        self._part.append(chunk)
        self._speed.add(len(chunk))

    def _compare_size(self, size: int | None) -> None:
        if None not in (size, self._file.size) and size != self._file.size:
            raise Refused(
                said(
                    "has a file of another size ({size} bytes instead of {wanted})",
                    size=size,
                    wanted=self._file.size,
                )
            )

    def _start_over(self) -> Iterator[Noted]:
        """The checksum is wrong. Only if nothing but this address can be to blame, it has no better file."""
        self._part.clear()
        if not self._has_older_bytes:
            raise Refused(said("sent a file with a wrong checksum"))
        self._has_older_bytes = False
        yield Noted(
            said(
                "“{file}” has a wrong checksum. Fetching it anew from {source}.",
                file=self._file.name,
                source=self._source,
            )
        )

    def _is_right(self, path: Path) -> Generator[Checking, None, bool]:
        """Whether the file at `path` is what the catalogue says it is. Rests while paused."""
        digest, done, told = hashlib.sha256(), 0, -math.inf
        with self._part.explained(), path.open("rb") as stream:
            total = os.fstat(stream.fileno()).st_size
            if self._file.sha256 is None:
                return self._file.size in (None, total)
            while block := stream.read(_BLOCK):
                digest.update(block)
                done += len(block)
                if not self._control.proceed():
                    raise _Cancelled
                if done == total or self._clock() - told >= TICK:
                    told = self._clock()
                    yield Checking(self._file.name, done, total)
        return digest.hexdigest() == self._file.sha256.lower()

    def _watch(self, work: Generator[None, None, T]) -> Generator[Fetching, None, T]:
        """Do `work`, telling how far it is; raises _Interrupted at once when the person wants a rest."""
        with closing(work):
            while True:
                if self._control.paused or self._control.cancelled:
                    raise _Interrupted
                if self._clock() - self._told >= TICK:
                    yield self._fetching()
                try:
                    next(work)
                except StopIteration as end:
                    return end.value

    def _fetching(self) -> Fetching:
        self._told = self._clock()
        part = self._part
        return Fetching(self._file.name, part.size, part.total, self._speed.read(), self._source)


class Speed:
    """Bytes a second, averaged with a weight that falls off exponentially into the past."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._mean = self._weight = 0.0
        self.restart()

    def restart(self) -> None:
        """The time until now was a rest, and counts for nothing."""
        self._since = self._clock()
        self._new = 0

    def add(self, size: int) -> None:
        """So many bytes have come."""
        self._new += size

    def read(self) -> float:
        """The speed now; 0 before anything could be measured."""
        seconds = self._clock() - self._since
        if seconds > 0:
            share = 1 - math.exp(-seconds / _SMOOTHING)
            self._mean += share * (self._new / seconds - self._mean)
            self._weight += share * (1 - self._weight)
            self.restart()
        return self._mean / self._weight if self._weight else 0.0


def _sum_up(name: str, refusals: list[tuple[str, Refused]]) -> str:
    if not refusals:
        return said(
            "There is no address to download “{name}” from. Get it elsewhere and use “Import from file…”.",
            name=name,
        )
    each = [said("{source} {reason}", source=source, reason=str(refusal)) for source, refusal in refusals]
    reasons = joined(each, said("{all}; {next}"))
    if all(isinstance(refusal, Unreachable) for _, refusal in refusals):
        return said(
            "“{name}” could not be downloaded: {reasons}. Check the internet connection and try again, or "
            "download it by hand and use “Import from file…”.",
            name=name,
            reasons=reasons,
        )
    return said(
        "“{name}” could not be downloaded: {reasons}. Try again later, or download it by hand and use "
        "“Import from file…”.",
        name=name,
        reasons=reasons,
    )
