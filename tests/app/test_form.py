"""The form is what the settings declare."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from t2i_desktop.app.compose.number_box import NumberBox
from t2i_desktop.app.compose.panel import ComposePanel
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.settings import MAX_SEED, specs


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> ComposePanel:
    panel = ComposePanel(VqganClipSettings, lambda kind: (f"starter-{kind}", "mine"), theme)
    qtbot.addWidget(panel)
    return panel


def button(panel: ComposePanel, name: str) -> QAbstractButton:
    return next(b for b in panel.findChildren(QAbstractButton) if b.accessibleName() == name)


def test_shows_every_default(panel: ComposePanel) -> None:
    assert panel.values() == {spec.name: spec.default for spec in specs(VqganClipSettings)}


def test_bounds_and_steps_are_the_declared_ones(panel: ComposePanel) -> None:
    width = panel.form.field("image_width").editor
    assert isinstance(width, QSpinBox)
    assert (width.minimum(), width.maximum(), width.singleStep()) == (32, 2048, 16)
    seed = panel.form.field("seed").editor
    assert isinstance(seed, QSpinBox)
    assert seed.maximum() == MAX_SEED


@pytest.mark.parametrize("value", [0.0001, 0.05, 0.1, 1.0, 10.0])
def test_numbers_are_exact_and_without_idle_zeros(panel: ComposePanel, value: float) -> None:
    field = panel.form.field("learning_rate")
    field.set_value(value)
    assert field.value() == value
    assert isinstance(field.editor, NumberBox)
    assert field.editor.text() == f"{value:g}"


def test_a_changed_field_can_be_reset(panel: ComposePanel) -> None:
    reset = button(panel, "Reset Cutouts")
    assert reset.isHidden()
    panel.form.field("cutouts").set_value(40)
    assert not reset.isHidden()
    reset.click()
    assert panel.form.field("cutouts").value() == 16
    assert reset.isHidden()


def test_the_dice_chooses_a_seed(panel: ComposePanel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.randint", lambda low, high: high)
    button(panel, "Random seed").click()
    assert panel.form.field("seed").value() == MAX_SEED


def test_model_boxes_list_installed_models_and_the_one_remembered(panel: ComposePanel) -> None:
    panel.set_values({"vqgan": "gone"})
    box = panel.form.field("vqgan").editor
    assert isinstance(box, QComboBox)
    assert [box.itemText(i) for i in range(box.count())] == ["starter-vqgan", "mine", "gone (not installed)"]
    assert panel.values()["vqgan"] == "gone"


def test_a_choice_that_is_none_is_left_out(panel: ComposePanel) -> None:
    panel.set_values({"device": "abacus"})
    assert panel.values()["device"] == "auto"


def test_models_installed_meanwhile_are_offered_and_nothing_chosen_changes(
    qtbot: QtBot, theme: Theme
) -> None:
    installed = {"vqgan": ("starter-vqgan",), "clip": ("starter-clip",)}
    panel = ComposePanel(VqganClipSettings, lambda kind: installed[kind], theme)
    qtbot.addWidget(panel)
    panel.set_values({"vqgan": "new-vqgan", "clip": "new-clip:0.5, starter-clip"})
    before = panel.values()
    installed |= {"vqgan": ("another", "new-vqgan"), "clip": ("new-clip",)}
    with qtbot.assertNotEmitted(panel.changed):
        panel.refresh_models()
    assert panel.values() == before
    box = panel.form.field("vqgan").editor
    assert isinstance(box, QComboBox)
    assert [box.itemText(i) for i in range(box.count())] == ["another", "new-vqgan"]


def shown(panel: ComposePanel) -> list[str]:
    """The names of the settings that can be seen."""
    names = [spec.name for spec in specs(VqganClipSettings) if not spec.long]
    return [name for name in names if panel.form.field(name).editor.isVisibleTo(panel)]


def test_advanced_settings_are_folded_away_group_by_group(panel: ComposePanel) -> None:
    assert shown(panel) == [s.name for s in specs(VqganClipSettings) if not s.advanced and not s.long]
    weights = panel.form.section_of("w1")
    assert weights is not None
    weights.fold.click()
    assert {"w1", "w2", "alpha", "beta"} < set(shown(panel))
    assert "weight_decay" not in shown(panel)
    weights.fold.click()
    assert "w1" not in shown(panel)


def test_a_closed_group_says_how_many_settings_differ(panel: ComposePanel) -> None:
    weights = panel.form.section_of("w1")
    assert weights is not None
    assert weights.badge.isHidden()
    panel.set_values({"w1": 2.0, "beta": 0.0})
    assert weights.badge.text() == "2"
    assert not weights.badge.isHidden()
    panel.form.reset_all()
    assert weights.badge.isHidden()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("keep every", ["show_step"]),  # its title
        ("MIRRORED", ["flip"]),  # its help
        ("crop_mean", ["crop_mean"]),  # its name
        ("no such thing", []),
    ],
)
def test_the_search_finds_settings_by_title_help_and_name(
    qtbot: QtBot, panel: ComposePanel, query: str, found: list[str]
) -> None:
    qtbot.keyClicks(panel.form.search, query)
    assert shown(panel) == found


def test_escape_clears_the_search_and_what_was_closed_is_closed_again(
    qtbot: QtBot, panel: ComposePanel
) -> None:
    before = shown(panel)
    qtbot.keyClicks(panel.form.search, "crop")
    assert "crop_deviation" in shown(panel)
    qtbot.keyClick(panel.form.search, Qt.Key.Key_Escape)
    assert panel.form.search.text() == ""
    assert shown(panel) == before


def test_several_values_shown_together_are_told_once(qtbot: QtBot, panel: ComposePanel) -> None:
    told: list[None] = []
    panel.form.changed.connect(lambda: told.append(None))
    panel.form.set_values({"cutouts": 40, "w1": 2.0, "flip": 1.0})
    assert len(told) == 1


def test_remembered_nonsense_is_left_out(panel: ComposePanel) -> None:
    before = panel.values()
    panel.set_values({"seed": "x", "learning_rate": None, "include": 3, "total_iter": 2**40, "flip": True})
    assert panel.values() == before


def test_exclude_and_extras_are_shared_by_all_lines_of_include(panel: ComposePanel) -> None:
    panel.set_values({"include": "a\nb", "exclude": " two\n lines ", "extras": "flat"})
    runs = panel.settings_per_run()
    assert [(s.include, s.exclude, s.extras) for s in runs if isinstance(s, VqganClipSettings)] == [
        ("a", "two lines", "flat"),
        ("b", "two lines", "flat"),
    ]
