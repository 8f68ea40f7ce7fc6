"""The documentation speaks of what is there: tests that exist, and links that lead somewhere."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
_NAMED = re.compile(r"`((?:tests/[\w/]+)|(?:test_\w+)|(?:(?:test_\w+)?::test_[\w…]+))(::test_[\w…]+)?`")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = _LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_test_named_for_a_feature_exists() -> None:
    files = list(ROOT.glob("tests/**/test_*.py"))
    functions = {name for path in files for name in re.findall(r"def (test_\w+)", path.read_text("utf-8"))}
    missing: list[str] = []
    for first, function in _NAMED.findall((ROOT / "docs" / "features.md").read_text("utf-8")):
        place, _, own = first.partition("::")
        if place and not _is_there(place, files):
            missing.append(place)
        named = (own or function.removeprefix("::")).partition("…")[0]
        if named and not any(name.startswith(named) for name in functions):
            missing.append(named)
    assert missing == []


def test_every_page_of_the_guide_is_reached_from_its_first() -> None:
    guide = ROOT / "docs" / "guide"
    linked = set(_LINK.findall((guide / "README.md").read_text("utf-8")))
    assert {page.name for page in guide.glob("*.md")} - {"README.md"} <= linked


def test_all_that_the_guide_shows_is_shipped_with_it() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]
    shipped = [ROOT / place for place in wheel["wheel"]["force-include"]]
    shown = {
        (page.parent / link).resolve()
        for page in (ROOT / "docs" / "guide").glob("*.md")
        for link in _LINK.findall(page.read_text("utf-8"))
        if link.endswith(".png")
    }
    missing = [path for path in shown if not any(path.is_relative_to(place) for place in shipped)]
    assert missing == []


def _is_there(place: str, files: list[Path]) -> bool:
    if place.startswith("tests/"):
        return (ROOT / place).exists() or (ROOT / f"{place}.py").exists()
    return place in {path.stem for path in files}
