"""What a batch comes to: rows, choices and grids, their labels, and where a fault was written."""

from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.batches.cells import BadBatch
from t2i_desktop.engine.batches.grid import parse_grid
from t2i_desktop.engine.batches.plan import BatchJob, plan
from t2i_desktop.engine.batches.table import read_rows
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.settings import VqganClipSettings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def batch(
    folder: Path, file: str = "", grid: str = "", name: str = "list.txt", **options: Any
) -> tuple[BatchJob, ...]:
    if file:
        (folder / name).write_text(file)
        options["rows"] = read_rows(folder / name, VqganClipSettings)
    return plan(VqganClipSettings, grid=parse_grid(grid, VqganClipSettings), **options)


def facts(jobs: tuple[BatchJob, ...], *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(job.settings, name) for name in names) for job in jobs]


def test_every_prompt_meets_every_choice_and_every_value(folder: Path) -> None:
    jobs = batch(folder, "a {red|blue} boat\na ship\n", "seed=1..2 learning_rate=0.05,0.1")
    assert facts(jobs, "include", "seed", "learning_rate") == [
        (include, seed, rate)
        for include in ("a red boat", "a blue boat", "a ship")
        for seed in (1, 2)
        for rate in (0.05, 0.1)
    ]
    assert jobs[1].label == "a red boat · Seed 1 · Learning rate 0.1"
    assert dict(jobs[1].varied) == {"Include": "a red boat", "Seed": "1", "Learning rate": "0.1"}


def test_labels_say_only_what_differs(folder: Path) -> None:
    jobs = batch(folder, grid="seed=3 learning_rate=1,0.5", defaults={"include": "a boat"})
    assert [job.label for job in jobs] == ["Learning rate 1", "Learning rate 0.5"]
    (job,) = batch(folder, defaults={"include": "a boat"})
    assert (job.label, dict(job.varied)) == ("a boat", {})
    jobs = batch(folder, defaults={"include": "{a|b}", "exclude": "{x|y}"})
    assert [job.label for job in jobs] == [f"{a} · Exclude {x}" for a in "ab" for x in "xy"]


def test_rows_say_more_than_the_defaults_and_empty_cells_say_nothing(folder: Path) -> None:
    table = "include,seed,exclude\na,,fog\nb,7,\n"
    jobs = batch(folder, table, name="list.csv", defaults={"seed": 5, "exclude": "rain", "total_iter": "9"})
    assert facts(jobs, "include", "seed", "exclude", "total_iter") == [
        ("a", 5, "fog", 9),
        ("b", 7, "rain", 9),
    ]


def test_a_grid_may_hold_prompts_too(folder: Path) -> None:
    jobs = batch(folder, grid='seed=1,2 include="a {b|c}",d extras=e')
    assert facts(jobs, "include", "seed") == [(text, seed) for text in ("a b", "a c", "d") for seed in (1, 2)]


def test_one_choice_is_that_of_the_seed(folder: Path) -> None:
    jobs = batch(folder, "{a|b|c|d}", "seed=0..40", choices="one")
    assert len(jobs) == 41
    assert {include for (include,) in facts(jobs, "include")} == set("abcd")
    again = batch(folder, "{a|b|c|d}", "seed=7", choices="one")
    assert again[0].settings == jobs[7].settings


@pytest.mark.parametrize("number", [1, 5, 11, 12, 100])
def test_so_many_choices_at_random_are_never_alike(folder: Path, number: int) -> None:
    jobs = batch(folder, "{9::a|b|c} {w|x|y|z}\n{p|q}", choices=number, defaults={"seed": 4})
    texts = [include for (include,) in facts(jobs, "include")]
    assert len(texts) == len(set(texts)) == min(number, 12) + min(number, 2)
    assert texts == [
        include
        for (include,) in facts(
            batch(folder, "{9::a|b|c} {w|x|y|z}\n{p|q}", choices=number, defaults={"seed": 4}), "include"
        )
    ]


def test_what_chance_seldom_finds_is_found(folder: Path) -> None:
    jobs = batch(folder, "{1000000::a|0.001::b|0.001::c}", choices=2)
    assert [include for (include,) in facts(jobs, "include")] == ["a", "b"]


def test_too_many_are_told_before_any_is_made(folder: Path) -> None:
    with pytest.raises(BadBatch, match="That makes 10,077,696 pictures, and a batch has at most 10,000"):
        batch(folder, "{a|b|c|d|e|f}" * 9)
    assert len(batch(folder, "{a|b|c|d|e|f}" * 9, choices=20)) == 20
    with pytest.raises(BadBatch, match="That makes 12 pictures, and a batch has at most 11"):
        batch(folder, "{a|b}\nc", "seed=1..4", most=11)


@pytest.mark.parametrize(
    ("file", "grid", "sentence"),
    [
        ("boat\na {red boat\n", "", "list.txt, line 2: Include, character 3: this brace is never closed"),
        ("boat\n{sea:2x|sky}\n", "", "list.txt, line 2: Include, character 6: “2x” is no number"),
        ("boat", "seed=1 extras=ink:2x", "Grid, character 15: Extras, character 5: “2x” is no number"),
        ("boat", "include=ship", "Grid, character 9: “include” is in list.txt, line 1 already"),
    ],
)
def test_a_fault_is_told_where_it_was_written(folder: Path, file: str, grid: str, sentence: str) -> None:
    with pytest.raises(BadBatch) as told:
        batch(folder, file, grid)
    assert sentence in str(told.value)


def test_a_fault_between_settings_is_told_with_its_line(folder: Path) -> None:
    with pytest.raises(BadBatch, match=r"list\.csv, line 3: Write what the picture should show"):
        batch(folder, "include,seed\na,1\n,2\n", name="list.csv")


def test_a_fault_of_the_defaults_names_no_line(folder: Path) -> None:
    with pytest.raises(BadSettings, match=r"^Seed should be"):
        batch(folder, "a\nb", defaults={"seed": "x"})
    with pytest.raises(BadSettings, match=r"^Exclude, character 1: this brace"):
        batch(folder, "a\nb", defaults={"exclude": "{"})
