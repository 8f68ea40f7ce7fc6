"""Plug-ins: what is found, what is left out and why, and that none can stop the program."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from t2i_desktop.cli.main import main
from t2i_desktop.engine import registry
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Event, Failed, Finished
from t2i_desktop.engine.plugins import RESERVED, SWITCH
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import Settings, validated
from tests.plugins.installing import WHOLE, write_plugin


def _changed(before: str, after: str) -> str:
    assert before in WHOLE
    return WHOLE.replace(before, after)


BROKEN = {
    "imports": ("import surely_not_there" + WHOLE, "ModuleNotFoundError: No module named 'surely_not_there'"),
    "syntax": ("def :" + WHOLE, "SyntaxError"),
    "exits": ("import sys; sys.exit(3)" + WHOLE, "SystemExit: 3"),
    "thing": ("PLUGIN = 7", "names a int instead of a Plugin"),
    "nothing": ("", "AttributeError"),
    "untitled": (_changed('"Dots"', '" "'), "no title"),
    "factory": (_changed('"{module}:Dots"', '"{module}"'), "“module:Class”"),
    "future": (_changed("api=1", "api=2"), "Update t2i-desktop"),
    "ancient": (_changed("api=1", "api=0"), "never was"),
    "settings": (_changed("DotSettings(RunSettings)", "DotSettings"), "derived from RunSettings"),
    "kinds": (_changed("size: int", "size: complex"), "Its settings cannot be used"),
    "bounds": (_changed("setting(8", "setting(100"), "Its settings cannot be used"),
    "options": (_changed("size: int", "out: int"), "has options called out"),
    "unprompted": (_changed("prompt: str", "words: str"), "“prompt” or “include”"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_plugin_is_left_out_and_says_why_while_others_stay(name: str, site: Path) -> None:
    source, reason = BROKEN[name]
    write_plugin(site, name, source)
    write_plugin(site, "whole")
    (fault,) = registry.plugins().faults
    assert str(fault).startswith(f"The plug-in “{name}” of t2i-{name} 1.0 was left out. ")
    assert reason in fault.reason
    assert [entry.name for entry in registry.entries()] == [e.name for e in registry.ENTRIES] + ["whole"]
    with pytest.raises(BadSettings, match="was left out"):
        find(name)


def test_a_plugin_is_an_entry_like_any_other_and_makes_pictures(site: Path) -> None:
    write_plugin(site, "dots")
    entry = find("dots")
    assert (entry.title, entry.purpose) == ("Dots", "generate")
    settings = validated(entry.settings_type, {"prompt": "a dot", "total_iter": 2})
    end = _last(entry, settings)
    assert isinstance(end, Finished)
    assert end.result.pictures.shape == (1, 8, 8, 3)


def test_builtin_names_and_names_of_other_plugins_are_taken(site: Path) -> None:
    write_plugin(site, "again", points="vqgan-clip = t2i_again:PLUGIN")
    write_plugin(site, "first", points="dots = t2i_first:PLUGIN")
    write_plugin(site, "second", points="dots = t2i_second:PLUGIN")
    found = registry.plugins()
    assert [loaded.source.package for loaded in found.loaded] == ["t2i-first"]
    assert [fault.source.package for fault in found.faults] == ["t2i-again", "t2i-second"]
    assert all("already" in fault.reason for fault in found.faults)
    assert find("vqgan-clip").title == "VQGAN + CLIP"


def test_a_name_that_could_not_be_typed_is_refused(site: Path) -> None:
    write_plugin(site, "odd", points="My Dots = t2i_odd:PLUGIN")
    assert "small letters" in registry.plugins().faults[0].reason


def test_entry_points_that_cannot_be_read_are_told_and_hide_no_others(site: Path) -> None:
    write_plugin(site, "damaged", points="this is no entry point")
    write_plugin(site, "dots")
    found = registry.plugins()
    assert [loaded.source.name for loaded in found.loaded] == ["dots"]
    assert str(found.faults[0]).startswith("The plug-in t2i-damaged was left out. Its entry points cannot be")


def test_plugins_are_not_imported_for_a_generator_of_the_program(site: Path) -> None:
    write_plugin(site, "dots", f"open({str(site / 'imported')!r}, 'w').close()" + WHOLE)
    find("vqgan-clip")
    assert not (site / "imported").exists()
    find("dots")
    assert (site / "imported").exists()


def test_switched_off_none_is_imported(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_plugin(site, "dots", "raise AssertionError" + WHOLE)
    monkeypatch.setenv(SWITCH, "1")
    assert registry.plugins() == type(registry.plugins())()
    with pytest.raises(BadSettings, match="no generator named “dots”"):
        find("dots")


FAILING = {
    "begin": (
        "return DotsRun(settings)",
        "raise OSError('no luck')",
        "“dots” could not begin (OSError: no luck)",
    ),
    "begin-exits": ("return DotsRun(settings)", "raise SystemExit", "“dots” could not begin (SystemExit)"),
    "no-class": ("class Dots:", "class Others:", "“dots” could not begin (AttributeError"),
    "no-run": ("return DotsRun(settings)", "return None", "without a proper title"),
    "bad-title": ("self.title, ", "self.title = 7; self._title, ", "without a proper title"),
    "step": ('return {"total": self._rng.random()}', "raise KeyError('lost')", "KeyError"),
    "step-exits": ('return {"total": self._rng.random()}', "raise SystemExit(4)", "SystemExit"),
    "no-terms": ('return {"total": self._rng.random()}', "return None", "NoneType"),
    "no-number": ("self._rng.random()", "'much'", "ValueError"),
    "bad-pictures": ('"uint8"', '"int64"', "pictures must be uint8"),
}


@pytest.mark.parametrize("name", FAILING)
def test_whatever_a_plugin_does_in_a_run_fails_that_run_alone(name: str, site: Path) -> None:
    before, after, message = FAILING[name]
    write_plugin(site, "dots", _changed(before, after))
    entry = find("dots")
    end = _last(entry, validated(entry.settings_type, {"prompt": "a dot", "total_iter": 2}))
    assert isinstance(end, Failed)
    assert message in end.message


def test_every_option_of_the_commands_is_reserved(capsys: pytest.CaptureFixture[str]) -> None:
    own: set[str] = set()
    for command in ("generate", "batch", "sweep"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        own |= _options(capsys.readouterr().out)
    assert {"generator", "out", "sheet", "workers"} <= own <= RESERVED


def test_the_command_line_warns_lists_and_goes_on(site: Path) -> None:
    write_plugin(site, "exits", BROKEN["exits"][0])
    write_plugin(site, "dots")
    made = _t2i(
        "generate", "a dot", "--generator", "dots", "--steps", "2", "--size", "9", "--out", str(site / "out")
    )
    assert made.returncode == 0
    assert (site / "out" / "a-dot-0.png").exists()
    assert "Warning: The plug-in “exits” of t2i-exits 1.0 was left out." in made.stderr
    listed = _t2i("plugins")
    assert listed.returncode == 1
    assert listed.stdout.startswith("dots: Dots (t2i-dots 1.0)\nThe plug-in “exits”")
    without = _t2i("--no-plugins", "generate", "a dot", "--generator", "dots")
    assert (without.returncode, "Warning" in without.stderr) == (2, False)


def test_a_plugin_is_compared_with_generators_like_any_other(site: Path, tmp_path: Path) -> None:
    write_plugin(site, "dots")
    columns = ("--with", "dots: steps=1", "--with", "dots: steps=2")
    assert main(["compare", "a dot", *columns, "--out", str(tmp_path / "out")]) == 0
    rows = (tmp_path / "out" / "comparison.csv").read_text("utf-8").splitlines()
    assert len(rows) == 3
    assert "Dots" in rows[1]


def test_plugins_are_found_without_torch_and_commands_without_need_import_none(site: Path) -> None:
    write_plugin(site, "dots")
    code = (
        "import sys; from t2i_desktop.cli.main import main; from t2i_desktop.engine import registry\n"
        "main(['presets', 'list']); assert 't2i_dots' not in sys.modules\n"
        "registry.entries(); assert 't2i_dots' in sys.modules; sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def _last(entry: registry.Entry, settings: Settings) -> Event:
    return list(run(entry, settings, RunControl()))[-1]


def _options(help_text: str) -> set[str]:
    """The options of a command that are not made from settings."""
    own = help_text[help_text.index("\noptions:") : help_text.index("\nrun:")]
    names = re.findall(r"^\s+(?:-\w, )?--([\w-]+)", own, re.MULTILINE)
    return {name.replace("-", "_") for name in names}


def _t2i(*arguments: str) -> subprocess.CompletedProcess[str]:
    code = "import sys; from t2i_desktop.cli.main import main; sys.exit(main())"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)
