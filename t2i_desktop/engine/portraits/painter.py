"""Draws portraits again and again while a person changes what they shall be: the live part of the generator.

Keeps what it has loaded, so that the next drawing is there in an instant. Knows nothing of windows.
"""

import time

from t2i_desktop.engine.portraits.facts import Change, Drawn, Listening
from t2i_desktop.engine.portraits.networks import Networks
from t2i_desktop.engine.portraits.scenes import Scenery
from t2i_desktop.engine.portraits.settings import PortraitsSettings


class Painter:
    """Lives on the thread that draws."""

    def __init__(self) -> None:
        self._sceneries: dict[str, Scenery] = {}

    def draw(self, settings: PortraitsSettings) -> Drawn:
        """All portraits at once; raises as `Scenery.scene` does, or UnavailableDevice."""
        begun = time.perf_counter()
        scenery = self._scenery(settings)
        scene = scenery.scene(settings)
        portraits = scene.draw(slice(None))
        again, change = scenery.again(scene), None
        if scene.sitter and again is not None:
            change = Change(scene.sitter.original, again, scene.sitter.seen)
        return Drawn(settings, portraits, time.perf_counter() - begun, scene.remarks, change)

    def listening(self, settings: PortraitsSettings) -> Listening:
        """What the model of settings can be told; raises MissingModel or BadCheckpoint."""
        model = self._scenery(settings).networks.model(settings.model)
        about = model.about
        told = about.attributes if about.hears_attributes or about.kind == "vae" else ()
        return Listening(about.kind, told, about.hears_text, model.can_encode)

    def release(self) -> None:
        """Hold no models any more."""
        for scenery in self._sceneries.values():
            scenery.release()
        self._sceneries.clear()

    def _scenery(self, settings: PortraitsSettings) -> Scenery:
        if settings.device not in self._sceneries:
            self._sceneries[settings.device] = Scenery(Networks(settings.device))
        return self._sceneries[settings.device]
