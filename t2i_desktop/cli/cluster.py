"""The options that name a cluster, and the workers that they ask for."""

import argparse

from t2i_desktop.engine.cluster.apart import Apart
from t2i_desktop.engine.cluster.fleet import Fleet, ThisComputer


def add_cluster(parser: argparse.ArgumentParser) -> None:
    """Options that say who does the work."""
    parser.add_argument(
        "--ray",
        metavar="ADDRESS",
        help="the cluster: host:port of its head, or “auto” for the one this computer belongs to",
    )
    parser.add_argument(
        "--workers", type=_count, metavar="N", help="at most so many at once (default: as many as fit)"
    )
    parser.add_argument(
        "--threads",
        type=_count,
        metavar="N",
        help="processor cores for each worker (default: 1 on a cluster, all on this computer)",
    )


def fleet_of(arguments: argparse.Namespace) -> Fleet:
    """The workers that were asked for: those of a cluster, or this computer."""
    if not arguments.ray:
        return ThisComputer(arguments.threads)
    return Apart(arguments.ray, arguments.threads, arguments.workers)


def _count(text: str) -> int:
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is no number from 1 on")
