"""Kill real runs, savings and exports at random moments, and say what became of them."""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.killing import Torture
from tests.torture.subjects import SUBJECTS


def main() -> int:
    """Torture a gallery in a temporary folder; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, metavar="N", help="how many (default %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="of the moments (default %(default)s)")
    arguments = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        torture = Torture(Path(folder), random.Random(arguments.seed))
        names = list(SUBJECTS)
        torture.prepare(names)
        for kills in torture.until(arguments.kills, names):
            print(f"\r{kills} of {arguments.kills} kills", end="", file=sys.stderr, flush=True)
        torture.finish()
        print(file=sys.stderr)
        for line in _told(torture, time.monotonic() - began):
            print(line)
    return 0


def _told(torture: Torture, seconds: float) -> list[str]:
    by_deed = ", ".join(f"{number} of {deed}" for deed, number in torture.kills.most_common())
    done = ", ".join(f"{number} of {deed}" for deed, number in torture.finished.most_common())
    witness = torture.witness
    return [
        f"kills: {torture.kills.total()} ({by_deed})",
        f"came to their end: {torture.finished.total()} ({done})",
        f"finished items, all intact: {len(witness.seen)}",
        f"of them runs, equal to uninterrupted ones byte for byte: {witness.compared}",
        f"interrupted runs left: {len(witness.look())}",
        f"minutes: {seconds / 60:.1f}",
    ]


if __name__ == "__main__":
    sys.exit(main())
