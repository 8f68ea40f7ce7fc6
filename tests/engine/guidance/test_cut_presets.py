"""The named ways to cut out: complete, different, and of use from the command line."""

import pytest
import torch

from t2i_desktop.cli import generate
from t2i_desktop.cli.main import main
from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.guidance.cut_presets import CUT_PRESETS, cut_preset
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings
from t2i_desktop.engine.guidance.sections.cutouts import CutoutSection
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.settings import specs


def test_the_notebooks_way_is_the_default():
    assert VqganClipSettings(include="a", **CUT_PRESETS["notebook"].values) == VqganClipSettings(include="a")


@pytest.mark.parametrize("preset", CUT_PRESETS.values(), ids=CUT_PRESETS)
def test_a_preset_sets_the_whole_section_and_says_what_it_is(preset):
    assert set(preset.values) == set(CutoutSection.model_fields)
    assert preset.title
    assert preset.help.endswith(".")
    CutoutSection(**preset.values)


def test_forms_offer_the_ways_for_the_group_of_these_settings():
    (group,) = {spec.group for spec in specs(CutoutSection)}
    assert VqganClipSettings.ways[group].named is CUT_PRESETS


def test_each_preset_cuts_out_in_its_own_way():
    picture = torch.rand(1, 3, 64, 64, generator=seeded(1))
    seen = {
        name: Cutouts(CutoutSettings(count=4, **preset.values), 16)(picture, seeded(2)).numpy().tobytes()
        for name, preset in CUT_PRESETS.items()
    }
    assert len(set(seen.values())) == len(CUT_PRESETS)


@pytest.mark.parametrize("name", CUT_PRESETS)
def test_a_run_goes_with_every_preset(name, begin):
    run = begin(**CUT_PRESETS[name].values)
    before = run.result().latents
    run.step()
    assert abs(run.result().latents - before).max() > 0.05


def test_the_original_method_shows_the_picture_as_it_is():
    white = torch.ones(1, 3, 40, 60)
    crops = Cutouts(CutoutSettings(count=50, **cut_preset("original").values), 8)(white, seeded(0))
    torch.testing.assert_close(crops, torch.ones_like(crops))


@pytest.fixture
def runs(monkeypatch):
    """The settings of the runs that the command line begins."""
    seen = []
    monkeypatch.setattr(generate, "run_one", lambda entry, settings, *rest: seen.append(settings))
    return seen


def test_the_command_line_takes_a_preset_and_what_is_typed_goes_before_it(runs, tmp_path):
    assert main(
        ["generate", "pear", "--erasing", "0.2", "--cut-preset", "latest", "--out", str(tmp_path)]
    ) == 0  # fmt: skip
    (settings,) = runs
    values = settings.model_dump()
    expected = {**CUT_PRESETS["latest"].values, "erasing": 0.2}
    assert {name: values[name] for name in expected} == expected


def test_an_unknown_name_is_answered_with_those_there_are(runs, tmp_path, capsys):
    assert main(["generate", "pear", "--cut-preset", "newest", "--out", str(tmp_path)]) == 2
    assert "called “newest”. Choose one of: notebook, original, updated," in capsys.readouterr().err
    assert not runs
