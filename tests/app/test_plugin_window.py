"""The example plug-in in the window of the program itself, with the starter models."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from tests.app.conftest import PATIENCE_MS
from tests.plugins.conftest import built_fourier, fourier, site  # noqa: F401 - fixtures


@pytest.mark.slow
@pytest.mark.usefixtures("fourier")
def test_a_fourier_image_is_made_in_the_window_kept_and_its_settings_used_again(
    qtbot: QtBot, open_real_window: Callable[[], MainWindow]
) -> None:
    window = open_real_window()
    assert window.choice.current.entry.name == "vqgan-clip"
    panel = window.choice.choose("fourier").panel
    panel.set_values({"include": "red apple", "total_iter": 3, "cutouts": 4, "decay": 1.7, "show_step": 1})
    terms: list[Any] = []
    window.runs.happened.connect(lambda event: terms.extend(getattr(event, "similarities", ())))
    with qtbot.waitSignal(window.runs.kept, timeout=PATIENCE_MS):
        panel.primary.click()
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=PATIENCE_MS)
    (item,) = window.library.gallery
    assert (item.generator, item.settings["decay"], len(item.snapshots)) == ("fourier", 1.7, 2)
    assert {term.text for term in terms} == {"red apple"}
    qtbot.waitUntil(lambda: "Softness" in window.gallery.details.text)
    panel.set_values({"decay": 0.5})
    window.choice.choose("vqgan-clip")
    window.actions_.reuse.trigger()
    assert window.choice.current.panel is panel
    assert panel.values()["decay"] == 1.7
