"""A preflight that needs no networks, for the fake generator."""

from t2i_desktop.engine.preflight import Preflight
from tests.fakes import FakeSettings


def preflight(settings: FakeSettings) -> Preflight:
    """A picture needs as many GB as it is wide, of 24."""
    needed, available = settings.image_width * 2**30, 24 * 2**30
    return Preflight(needed, available, (24, 8) if needed > available else None)
