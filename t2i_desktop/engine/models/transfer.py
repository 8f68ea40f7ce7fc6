"""Asks an address for a file and reads what it answers, in slices of time: no wait is ever a long one.

The work is done by httpx on an event loop of its own, which runs only while somebody waits for it. So there
is no thread, and every wait, be it for a name, a handshake or bytes, can be left at once and is tidied up.
Knows nothing of files on disk, of checksums or of other addresses.
"""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Coroutine, Generator, Mapping
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from t2i_desktop import __version__
from t2i_desktop.engine.errors import DownloadFailed
from t2i_desktop.engine.words import said

TICK = 0.1  # seconds for which the loop runs before it looks up

_LARGEST_REDIRECTS = 8
_CONTENT_RANGE = re.compile(  # no number that is too long to be one of bytes
    r"bytes\s+(?:(?P<start>\d{1,18})-\d{1,18}|\*)/(?:(?P<total>\d{1,18})|\*)"
)
_FAULTS = (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError)

T = TypeVar("T")


class Refused(Exception):
    """This address cannot give the file; the text says what it does instead, without naming it."""


class Unreachable(Refused):
    """Nobody answers at this address."""


class Cut(Exception):
    """The connection ended too early, and may do better another time; the text says how it ended."""


class Answer:
    """What an address answered, and the bytes that follow.

    title: the status as a person would look it up. etag, modified: by what to know these bytes again.
    start, total: the first byte of the piece, and the bytes of the whole file, where the server says so.
    """

    def __init__(self, connection: "Connection", response: httpx.Response) -> None:
        headers = response.headers
        self.status = response.status_code
        self.title = f"{response.status_code} {response.reason_phrase}".strip()
        self.etag = headers.get("ETag")
        self.modified = headers.get("Last-Modified")
        length, piece = headers.get("Content-Length"), _CONTENT_RANGE.match(headers.get("Content-Range", ""))
        if self.status == 200:
            self.start, self.total = 0, int(length) if length else None
        else:
            start, total = piece.group("start", "total") if piece else (None, None)
            self.start, self.total = int(start) if start else None, int(total) if total else None
        self._connection = connection
        self._response = response
        self._chunks = response.aiter_raw()

    def read(self) -> Generator[None, None, bytes | None]:
        """The bytes that come next, None at the end; yields while there are none. Raises Cut."""
        try:
            return (yield from self._connection.during(_next(self._chunks)))
        except httpx.TimeoutException as fault:
            raise Cut(said("stopped sending")) from fault
        except _FAULTS as fault:
            raise Cut(said("cut the connection")) from fault

    def close(self) -> None:
        """Hang up."""
        self._connection.finish(self._response.aclose())


class Connection:
    """A client for one download at a time; to be used as a context.

    patience: seconds after which a silent server is given up.
    Raises DownloadFailed if the proxy or certificates that the environment names cannot be used.
    """

    def __init__(self, patience: float) -> None:
        try:
            self._client = httpx.AsyncClient(
                headers={"User-Agent": f"t2i-desktop/{__version__}", "Accept-Encoding": "identity"},
                timeout=patience,
                follow_redirects=True,
                max_redirects=_LARGEST_REDIRECTS,
            )
        except (ImportError, ValueError, OSError, httpx.InvalidURL) as error:
            raise DownloadFailed(
                said(
                    "The network settings cannot be used: {reason}. Check the environment variables "
                    "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE, and try again.",
                    reason=str(error),
                )
            ) from error
        self._loop = asyncio.new_event_loop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.finish(self._client.aclose())
        self.finish(self._loop.shutdown_asyncgens())
        self._loop.close()  # without waiting for a lookup of a name, which nothing can cancel

    def ask(self, url: str, headers: Mapping[str, str]) -> Generator[None, None, Answer]:
        """What `url` answers, after redirects; yields while it is silent. Raises Refused or Unreachable."""
        try:
            request = self._client.build_request("GET", url, headers=headers)
            response = yield from self.during(self._client.send(request, stream=True))
        except (httpx.UnsupportedProtocol, httpx.InvalidURL) as fault:
            raise Refused(said("is neither an http nor an https address")) from fault
        except httpx.TooManyRedirects as fault:
            raise Refused(said("redirects without end")) from fault
        except httpx.TimeoutException as fault:
            raise Unreachable(said("does not answer")) from fault
        except _FAULTS as fault:
            raise Unreachable(
                said("cannot be reached ({reason})", reason=str(fault) or type(fault).__name__)
            ) from fault
        answer = Answer(self, response)
        if (coding := response.headers.get("Content-Encoding", "identity")) != "identity":
            answer.close()
            raise Refused(said("sends the file in the coding {coding}, though asked not to", coding=coding))
        return answer

    def during(self, work: Coroutine[Any, Any, T]) -> Generator[None, None, T]:
        """Do `work`, yielding at every tick; being closed before the end cancels it."""
        task = self._loop.create_task(work)
        try:
            while not self._is_done(task):
                yield
            return task.result()
        finally:
            if not task.done():
                task.cancel()
                self.finish(asyncio.wait({task}))

    def finish(self, work: Coroutine[Any, Any, Any]) -> None:
        """Do `work` that takes no time."""
        self._loop.run_until_complete(work)

    def _is_done(self, task: asyncio.Task[Any]) -> bool:
        self._loop.run_until_complete(asyncio.wait({task}, timeout=TICK))
        return task.done()


def host(url: str) -> str:
    """Whom `url` asks, as a person would name it."""
    try:
        return httpx.URL(url).host.removeprefix("www.") or url
    except httpx.InvalidURL:
        return url


async def _next(chunks: AsyncIterator[bytes]) -> bytes | None:
    return await anext(chunks, None)
