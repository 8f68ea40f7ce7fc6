"""Settings are checked, and tell forms and command lines all they need."""

import pytest

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.registry import ENTRIES, Entry, find
from t2i_desktop.engine.settings import (
    MAX_SEED,
    Settings,
    format_weighted,
    parse_weighted,
    specs,
    validated,
)
from tests.fakes import FakeSettings


def test_every_spec_says_what_a_form_needs() -> None:
    kinds = {spec.name: spec.kind for spec in specs(FakeSettings)}
    assert kinds == {
        "total_iter": "integer",
        "seed": "integer",
        "include": "text",
        "exclude": "text",
        "image_width": "integer",
        "image_height": "integer",
        "batch_size": "integer",
        "show_step": "integer",
        "mirrored": "switch",
        "vqgan": "model",
    }
    width = next(spec for spec in specs(FakeSettings) if spec.name == "image_width")
    assert (width.title, width.default, width.low, width.high, width.group) == ("Width", 16, 8, 64, "Picture")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_every_setting_of_every_entry_has_a_title_a_help_and_a_default_in_bounds(entry: Entry) -> None:
    for spec in specs(entry.settings_type):
        assert spec.title
        assert spec.help.endswith(".")
        if spec.low is not None and spec.high is not None:
            assert spec.low <= spec.default <= spec.high


def test_the_notebooks_names_are_there() -> None:
    names = {spec.name for spec in specs(VqganClipSettings)}
    sizes = {"image_width", "image_height", "batch_size", "cutouts", "total_iter", "show_step"}
    assert names >= sizes | {"learning_rate", "weight_decay", "noise_factor", "w1", "w2", "seed"}


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"total_iter": 0}, "Iterations should be greater than or equal to 1 (given: 0)."),
        ({"seed": MAX_SEED + 1}, f"Seed should be less than or equal to {MAX_SEED} (given: {MAX_SEED + 1})."),
        ({"w1": "much"}, "Include weight should be a valid number"),
        ({"learning_rate": float("nan")}, "Learning rate should be"),
        ({"device": "abacus"}, "Device should be 'auto', 'cpu', 'cuda' or 'mps' (given: 'abacus')."),
        ({"colour": 1}, "There is no setting named “colour”."),
        ({"include": " ", "extras": ""}, "Write what the picture should show"),
        ({"crop_smallest": 1.5, "crop_largest": 1.0}, "Smallest crop must not be larger than Largest crop."),
    ],
)
def test_a_bad_value_is_told_in_one_sentence(values: dict[str, object], sentence: str) -> None:
    with pytest.raises(BadSettings) as caught:
        validated(VqganClipSettings, {"include": "an apple", **values})
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


def test_settings_come_back_from_json() -> None:
    settings = validated(VqganClipSettings, {"include": "яблоко 🍎", "seed": "3", "rotation": 12.5})
    assert VqganClipSettings.model_validate_json(settings.model_dump_json()) == settings


def test_settings_do_not_change() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Settings().seed = 1  # pyright: ignore[reportAttributeAccessIssue]


def test_an_unknown_entry_is_told_with_the_names_there_are() -> None:
    with pytest.raises(BadSettings, match="vqgan-clip"):
        find("nonsense")


@pytest.mark.parametrize(
    ("text", "weights"),
    [
        ("one", {"one": 1}),
        ("one, other:0.5", {"one": 1, "other": 0.5}),
        (" one:-2 ,other: 1e-1", {"one": -2, "other": 0.1}),
    ],
)
def test_names_carry_weights_and_are_written_as_they_are_read(text: str, weights: dict[str, float]) -> None:
    assert parse_weighted(text) == weights
    assert parse_weighted(format_weighted(weights)) == weights


@pytest.mark.parametrize(
    "text", ["", "one,", ",one", ":2", "one, one:2", "one:x", "one:0", "one:nan", "one:inf"]
)
def test_weights_that_mean_nothing_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"must|twice"):
        parse_weighted(text)
