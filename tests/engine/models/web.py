"""A site on the loopback interface that behaves as well, or as badly, as a test wants it to."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

from t2i_desktop.engine.models.offers import RemoteFile


@dataclass
class Resource:
    """What the site has at one path, and its manners.

    framing: how the end of the body is told. cuts, stalls: the first requests are cut off, or see the site
    fall silent until they hang up, after so many bytes; None lets a request pass, -1 is before the headers.
    """

    body: bytes = b""
    status: int = 200
    etag: str | None = '"1"'
    modified: str | None = None
    takes_ranges: bool = True
    heeds_if_range: bool = True
    framing: Literal["length", "chunked", "close"] = "length"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    cuts: list[int | None] = field(default_factory=list[int | None])
    stalls: list[int | None] = field(default_factory=list[int | None])


@dataclass(frozen=True)
class Request:
    """What somebody asked the site for."""

    path: str
    headers: Mapping[str, str]

    @property
    def range(self) -> str | None:
        return self.headers.get("Range")


class Site:
    """Resources by name. `left` is set once a client hung up on a silent site."""

    def __init__(self, port: int) -> None:
        self.resources: dict[str, Resource] = {}
        self.requests: list[Request] = []
        self.left = threading.Event()
        self._port = port

    def url(self, name: str, host: str = "127.0.0.1") -> str:
        """The address of a resource; "localhost" is the same site, for those who look at names."""
        return f"http://{host}:{self._port}/{name}"

    def put(self, name: str, body: bytes = b"", host: str = "127.0.0.1", **manners: Any) -> str:
        """Offer `body` under `name`; returns its address."""
        self.resources[name] = Resource(body, **manners)
        return self.url(name, host)

    def ranges(self) -> list[str | None]:
        """The Range of every request so far, in order."""
        return [request.range for request in self.requests]


def remote(*urls: str, size: int | None = None, sha256: str | None = None) -> RemoteFile:
    """A file of the catalogue."""
    return RemoteFile("model.ckpt", urls, size, sha256)


@contextmanager
def serve() -> Iterator[Site]:
    """A site that listens on a free port while entered."""

    class Handler(_Handler):
        pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        Handler.site = site = Site(server.server_port)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        self.close_connection = True
        name = self.path.removeprefix("/")
        self.site.requests.append(Request(self.path, dict(self.headers.items())))
        resource = self.site.resources.get(name) or Resource(b"Nothing here.", status=404)
        cut = resource.cuts.pop(0) if resource.cuts else None
        stall = resource.stalls.pop(0) if resource.stalls else None
        with suppress(ConnectionError):  # the client may hang up whenever it likes
            if stall == -1:
                self._wait_for_leaving()
            elif cut != -1:
                self._answer(resource, cut, stall)

    def _answer(self, resource: Resource, cut: int | None, stall: int | None) -> None:
        start = self._start(resource)
        whole = len(resource.body)
        if start is not None and start >= whole:
            self._head(resource, 416, {"Content-Range": f"bytes */{whole}"}, b"")
        elif start is not None:
            body = resource.body[start:]
            piece = {"Content-Range": f"bytes {start}-{whole - 1}/{whole}"}
            self._head(resource, 206, piece, body)
            self._send(resource, body, cut, stall)
        else:
            self._head(resource, resource.status, {}, resource.body)
            self._send(resource, resource.body, cut, stall)

    def _start(self, resource: Resource) -> int | None:
        """Where the piece begins that is asked for; None means the whole."""
        wanted, condition = self.headers["Range"], self.headers["If-Range"]
        if wanted is None or not resource.takes_ranges:
            return None
        if condition and resource.heeds_if_range and condition not in (resource.etag, resource.modified):
            return None
        return int(wanted.removeprefix("bytes=").removesuffix("-"))

    def _head(self, resource: Resource, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.send_response(status)
        told = {"ETag": resource.etag, "Last-Modified": resource.modified, **headers, **resource.headers}
        if resource.framing == "chunked":
            told["Transfer-Encoding"] = "chunked"
        elif resource.framing == "length":
            told["Content-Length"] = str(len(body))
        for name, value in told.items():
            if value is not None:
                self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()

    def _send(self, resource: Resource, body: bytes, cut: int | None, stall: int | None) -> None:
        is_chunked = resource.framing == "chunked"
        sent = body[: min(len(body) if end is None else end for end in (cut, stall))]
        self.wfile.write(b"%x\r\n%b\r\n" % (len(sent), sent) if is_chunked and sent else sent)
        if stall is not None:
            self._wait_for_leaving()
        elif is_chunked and cut is None:
            self.wfile.write(b"0\r\n\r\n")

    def _wait_for_leaving(self) -> None:
        self.wfile.flush()
        try:
            self.rfile.read(1)
        finally:
            self.site.left.set()

    def log_message(self, format: str, *args: Any) -> None:
        """Tests say themselves what they want to see."""
