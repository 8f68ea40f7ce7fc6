"""The size of the picture: shapes to choose from, and what the grid will make of a size, before the run."""

import pytest
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.compose.sizes import SHAPES, on_grid
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.guidance.latent import latent_grid
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.grid import cell_side


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ComposePanel:
    panel = ComposePanel(VqganClipSettings, lambda kind: ("coarse", "fine"), theme)
    qtbot.addWidget(panel)
    panel.sizes.begin({"coarse": 16, "fine": 8}.get)
    panel.set_values({"vqgan": "coarse", "image_width": 256, "image_height": 256})
    return panel


def test_a_size_off_the_grid_says_at_once_what_it_becomes(panel: ComposePanel) -> None:
    assert panel.sizes.note.isHidden()
    panel.set_values({"image_width": 450, "image_height": 450})
    assert panel.sizes.note.text() == "448 × 448 instead of 450 × 450"
    assert not panel.sizes.note.isHidden()
    panel.set_values({"image_width": 456, "image_height": 448, "vqgan": "fine"})
    assert panel.sizes.note.isHidden()
    panel.set_values({"vqgan": "coarse"})
    assert not panel.sizes.note.isHidden()


def test_nothing_is_said_of_a_vqgan_that_nobody_knows(panel: ComposePanel) -> None:
    panel.set_values({"vqgan": "gone", "image_width": 451})
    assert panel.sizes.note.isHidden()


@pytest.mark.parametrize("pixels", [32, 39, 40, 41, 56, 72, 450, 2047])
@pytest.mark.parametrize("side", [8, 16])
def test_the_form_rounds_as_the_run_does(pixels: int, side: int) -> None:
    settings = VqganClipSettings(include="a boat", image_width=pixels, image_height=pixels)
    assert [cells * side for cells in latent_grid(settings, side)] == [on_grid(pixels, side)] * 2


def test_shapes_lie_on_the_grid_and_keep_the_scale(panel: ComposePanel) -> None:
    for title, size in panel.sizes.offers()[: len(SHAPES)]:
        assert size.width % 16 == size.height % 16 == 0, title
        assert 0.85 < size.width * size.height / 256**2 < 1.15, title
    shapes = dict(panel.sizes.offers())
    assert shapes["Square"] == (256, 256)
    assert shapes["Landscape 4 : 3"] == (288, 224)
    assert shapes["Wallpaper 16 : 9"] == (336, 192)
    assert shapes["Twice as large"] == (512, 512)


def test_a_shape_that_is_chosen_is_one_step_that_can_be_undone(panel: ComposePanel) -> None:
    panel.sizes.menu.aboutToShow.emit()
    action = next(
        action for action in panel.sizes.menu.actions() if action.text().startswith("Portrait 3 : 4")
    )
    action.trigger()
    assert (panel.values()["image_width"], panel.values()["image_height"]) == (224, 288)
    assert panel.history.stack.undoText() == "change of the size"
    panel.history.stack.undo()
    assert (panel.values()["image_width"], panel.values()["image_height"]) == (256, 256)


def test_the_cells_of_the_starter_model_are_known() -> None:
    assert cell_side(ModelCatalog(), "starter-vqgan") == 8
    assert cell_side(ModelCatalog(), "vqgan-of-my-dreams") is None
    assert cell_side(ModelCatalog(), "starter-clip") is None
