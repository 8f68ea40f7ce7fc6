"""Whether a run will have the memory it needs, said before it begins. Knows no networks and no torch."""

from dataclasses import dataclass

_GIB = 2**30


@dataclass(frozen=True, slots=True)
class Preflight:
    """What a run will need and what there is, in bytes.

    largest: (width, height) in pixels of the largest picture of the same shape that fits, where the one asked
    for does not; None where it does, or where none fits.
    """

    needed: int
    available: int
    largest: tuple[int, int] | None = None

    @property
    def fits(self) -> bool:
        """Whether there is room."""
        return self.needed <= self.available


def in_gigabytes(size: int) -> str:
    """A number of bytes in GB as graphics cards are sold, of 2^30: “1.9”, “24”, at least “0.1”."""
    gigabytes = max(size / _GIB, 0.1)
    return f"{gigabytes:.0f}" if gigabytes >= 9.95 else f"{gigabytes:.1f}"
