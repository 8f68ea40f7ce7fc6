"""Joins a cluster of Ray that is there, and says clearly why it cannot. Never starts one.

Imports ray when somebody wants to join.
"""

import os
import socket
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from t2i_desktop.engine.cluster.ray_fleet import RayFleet
from t2i_desktop.engine.cluster.wire import ClusterError
from t2i_desktop.engine.words import said

AUTO = "auto"
"""The address of the cluster that this computer belongs to."""

_REACH = 5.0  # seconds in which the head of a cluster must answer
_ERRORS = 40  # logging.ERROR: what Ray has to say comes as exceptions


def connect(address: str, threads: int | None = None, most: int | None = None) -> RayFleet:
    """Join the cluster at `address`: “host:port” of its head, or AUTO.

    threads: processor cores for each worker, one if None. most: of all workers; as many as there is room for
    if None. Raises ClusterError.
    """
    check_address(address)
    ray, cores_each = _joined(address), threads or 1
    resources: dict[str, float] = ray.cluster_resources()
    cores, cards = int(resources.get("CPU", 0)), int(resources.get("GPU", 0))
    room = most or cards or cores // cores_each
    if not room:
        ray.shutdown()
        raise ClusterError(
            said(
                "The cluster at {address} offers no graphics card, and not {cores_each} processor cores. "
                "Add a node that does, or ask for fewer cores for each picture.",
                address=address,
                cores_each=cores_each,
            )
        )
    return RayFleet(ray, cores_each, on_card=cards > 0, most=room)


def check_address(address: str) -> None:
    """Raise ClusterError where there is no Ray, or nobody answers: Ray itself would try for minutes."""
    if find_spec("ray") is None:
        raise ClusterError(
            said(
                "Ray is not installed. Install it here and on all nodes: pip install “t2i-desktop[cluster]”."
            )
        )
    place = _own_cluster() if address == AUTO else address
    if not place:
        return  # Ray looks for one among the programs that run here
    host, _, port = place.rpartition(":")
    if not host or not port.isdecimal() or "/" in host:
        raise ClusterError(
            said(
                "“{address}” is no address of a Ray cluster. Write host:port, as in 192.168.1.5:6379, or "
                "“auto” if this computer belongs to one.",
                address=address,
            )
        )
    try:
        socket.create_connection((host.strip("[]"), int(port)), _REACH).close()
    except (OSError, OverflowError) as error:
        raise _unreachable(address, error) from error


def _own_cluster() -> str:
    """Where Ray takes the head to be of the cluster that this computer belongs to; empty if it has no idea.

    It remembers the last one it joined, and does not notice that it is no more.
    """
    if told := os.environ.get("RAY_ADDRESS", ""):
        return "" if told in (AUTO, "local") else told
    folder = os.environ.get("RAY_TMPDIR") or tempfile.gettempdir()
    try:
        return (Path(folder) / "ray" / "ray_current_cluster").read_text().strip()
    except OSError:
        return ""


def _joined(address: str) -> Any:
    """The package ray, connected."""
    ray = import_module("ray")
    try:
        ray.init(address=address, log_to_driver=False, configure_logging=False, logging_level=_ERRORS)
    except (ConnectionError, RuntimeError, ValueError, OSError) as error:
        if "ersion mismatch" in str(error):
            raise ClusterError(
                said(
                    "The cluster at {address} has other versions of Ray or Python than this computer. "
                    "Install the same ones. Ray says: {reason}",
                    address=address,
                    reason=_in_one_line(error),
                )
            ) from error
        raise _unreachable(address, error) from error
    return ray


def _unreachable(address: str, error: BaseException) -> ClusterError:
    if address == AUTO:
        return ClusterError(
            said(
                "This computer belongs to no Ray cluster. Let it join one with “ray start "
                "--address=HOST:PORT”, or give the address of one."
            )
        )
    return ClusterError(
        said(
            "No Ray cluster can be reached at {address} ({reason}). Make sure that it runs, and that this "
            "computer belongs to it: “ray start --address={address} --num-cpus=0”.",
            address=address,
            reason=_in_one_line(error),
        )
    )


def _in_one_line(error: BaseException) -> str:
    return " ".join(str(error).split()).rstrip(".")
