"""A cluster reached from a process of its own: Ray ends the process that it is in when the head is lost.

So the window and the terminal go on, say what has happened, and lose nothing. It also keeps Ray's threads,
signals and remarks out of them. Imports neither torch nor ray in the program itself.
"""

import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection

from t2i_desktop.engine.cluster.fleet import Fleet, News, WorkerId
from t2i_desktop.engine.cluster.wire import ClusterError, Errand
from t2i_desktop.engine.errors import explain
from t2i_desktop.engine.words import said

_PAUSE = 0.05  # seconds in which the process apart listens to one side before it looks at the other
_FAREWELL = 10.0  # seconds that it may take to let go of the cluster


class Apart:
    """A fleet at the other end of a pipe. For arguments see `joining.connect`, whose errors `news` raises."""

    def __init__(self, address: str, threads: int | None = None, most: int | None = None) -> None:
        context = get_context("spawn")
        self._address, self._wanted = address, 0
        self._pipe, other = context.Pipe()
        self._process = context.Process(target=_serve, args=(other, address, threads, most), daemon=True)
        self._process.start()
        other.close()

    def muster(self, wanted: int) -> None:
        """Ask for so many workers."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._ask("muster", wanted)

    def start(self, worker: WorkerId, errand: Errand) -> None:
        """Let a worker begin."""
        self._ask("start", worker, errand)

    def news(self, seconds: float) -> Sequence[News]:
        """What has happened there; raises ClusterError if there is no cluster, or no longer."""
        heard: list[News] = []
        try:
            while self._pipe.poll(0 if heard else seconds):
                letter: News | ClusterError = self._pipe.recv()
                if isinstance(letter, ClusterError):
                    raise letter
                heard.append(letter)
        except (EOFError, OSError) as error:
            raise self._lost() from error
        return heard

    def close(self) -> None:
        """Let go of the cluster, and end the process."""
        with suppress(OSError):  # it has ended already
            self._pipe.send(("close",))
        self._process.join(_FAREWELL if self._wanted else _PAUSE)
        self._process.kill()
        self._process.join()
        self._pipe.close()

    def _ask(self, what: str, *about: object) -> None:
        try:
            self._pipe.send((what, *about))
        except OSError as error:
            raise self._lost() from error

    def _lost(self) -> ClusterError:
        return ClusterError(
            said(
                "The connection to the cluster at {address} is lost. What was finished is kept. Make sure "
                "that its head runs, and start again: the rest is gone on with.",
                address=self._address,
            )
        )


def _serve(pipe: Connection, address: str, threads: int | None, most: int | None) -> None:
    """What the process apart does, until it is told to close or nobody is there any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the program, which then asks for an end
    _silence()
    try:
        from t2i_desktop.engine.cluster.joining import connect

        fleet = connect(address, threads, most)
        try:
            while _obey(fleet, pipe):
                for news in fleet.news(_PAUSE):
                    pipe.send(news)
        finally:
            fleet.close()
    except ClusterError as error:
        pipe.send(error)
    except (EOFError, BrokenPipeError):
        pass  # the program has ended
    except Exception as error:  # noqa: BLE001 - whatever goes wrong here is told there
        pipe.send(
            ClusterError(
                said(
                    "The cluster at {address} cannot be used: {reason}",
                    address=address,
                    reason=explain(error)[0],
                )
            )
        )


def _obey(fleet: Fleet, pipe: Connection) -> bool:
    """Do what was asked for meanwhile; False if that is to end."""
    while pipe.poll(0):
        what, *about = pipe.recv()
        if what == "close":
            return False
        getattr(fleet, what)(*about)
    return True


def _silence() -> None:
    """Ray prints remarks of its own, over our progress bar."""
    with open(os.devnull, "w") as nowhere:
        for stream in (sys.stdout, sys.stderr):
            os.dup2(nowhere.fileno(), stream.fileno())
