"""What an artist can set: chosen in the real window, followed by the real models, kept with the picture."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.run_controller import RunState
from t2i_desktop.engine.gallery import Gallery
from tests.app.conftest import PATIENCE_MS

SMALL = {"include": "red apple", "total_iter": 3, "cutouts": 3, "show_step": 0, "device": "cpu"}

# What is chosen, by its name in the guide, and the terms it adds to the chart.
FEATURES: dict[str, tuple[dict[str, Any], set[str]]] = {
    "weights": ({"include": "red apple:2 | green leaf:-0.5:0.4"}, set()),
    "story": ({"include": "red apple ^ green frog", "story_every": 1, "story_cycles": True}, set()),
    "noise prompt": ({"include": "red apple | @noise(3):0.2"}, set()),
    "picture prompt": ({"include": '@"{photo}" | red apple'}, set()),
    "spherical": ({"distance": "spherical", "exclude": "blue fish"}, {"exclude"}),
    "curves": ({"curves": "learning_rate: 0=0.3 2=0.1 | alpha: 0=1 2=2 smooth"}, set()),
    "entries": ({"start_from": "entries"}, set()),
    "pixels": ({"start_from": "pixels"}, set()),
    "gradient": ({"start_from": "gradient"}, set()),
    "held picture": ({"start_from": "picture", "start_file": "{photo}", "start_weight": 2.0}, {"start"}),
    "mask": ({"start_from": "picture", "start_file": "{photo}", "mask_file": "{photo}"}, set()),
    "tiles": ({"tile": "both"}, set()),
    "best": ({"keep_best": True, "score_every": 1, "patience": 100}, {"score"}),
    "adam": ({"optimiser": "Adam", "weight_decay": 0.0, "schedule": "cosine"}, set()),
    "adagrad": ({"optimiser": "Adagrad", "schedule": "restarts", "schedule_period": 10}, set()),
    "quantised": ({"parametrisation": "quantised"}, set()),
    "flat areas": ({"total_variation": 1.0, "smoothness": 1.0}, {"flat areas", "smoothness"}),
    "colours": ({"saturation": 1.0, "palette": "#ff0000, #0000ff", "palette_weight": 1.0}, {"palette"}),
    "symmetry": ({"symmetry_across": 1.0, "edge_weight": 1.0}, {"edge"}),
    "cutouts": ({"crop_sizes": "power", "elastic": 0.1, "shear": 5.0, "erasing": 0.2, "jitter": 0.1}, set()),
    "motion": ({"motion_every": 1, "motion_zoom": 1.1, "motion_turn": 5.0}, set()),
    "ensemble": ({"clip": "starter-clip:0.5"}, set()),
}


@pytest.mark.parametrize("name", FEATURES)
def test_what_is_chosen_in_the_window_is_followed_and_kept(
    qtbot: QtBot, open_real_window: Callable[[], MainWindow], tmp_path: Path, name: str
) -> None:
    photo = tmp_path / "photo.png"
    Image.linear_gradient("L").save(photo)
    chosen, terms = FEATURES[name]
    chosen = {
        key: value.replace("{photo}", str(photo)) if isinstance(value, str) else value
        for key, value in chosen.items()
    }
    window = open_real_window()
    window.compose.set_values(SMALL | chosen)
    window.press_primary()
    qtbot.waitUntil(lambda: window.runs.state is not RunState.READY, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.runs.state is RunState.READY, timeout=PATIENCE_MS)
    gallery = Gallery(tmp_path / "gallery")
    (item,) = gallery
    assert (item.status, item.step) == ("finished", 3)
    assert {key: item.settings[key] for key in chosen} == chosen
    assert set(gallery.losses(item)) >= {"total", *terms}
