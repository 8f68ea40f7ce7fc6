"""Whether a picture can be made again is said in one sentence, and so is what was left out."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from t2i_desktop.engine.formats import Origin
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.provenance import UNKNOWN, Provenance
from t2i_desktop.engine.reproducing import reproducibility, usable_values
from t2i_desktop.engine.settings import specs
from tests.fakes import FakeSettings

CPU = {"program": "1.0", "torch": "2.5", "device": "CPU (x86_64, 2 threads)", "processor": "A chip"}
CUDA = {**CPU, "device": "A card (CUDA)"}
HASHES = {"fake-vqgan": "ab"}
ORIGIN = Origin.of("fake", FakeSettings(include="apple"), 3, provenance=Provenance(CPU, HASHES))


def test_the_same_machine_and_weights_make_exactly_the_same_picture() -> None:
    verdict = reproducibility(ORIGIN, CPU, HASHES, FakeSettings)
    assert verdict.exactness == "exact"
    assert verdict.sentence == "This device will make exactly this picture again, pixel for pixel."


@pytest.mark.parametrize(
    ("here", "reason"),
    [
        (CUDA, "it was made on CPU (x86_64, 2 threads) and this is A card (CUDA)"),
        ({**CPU, "torch": "2.6"}, "torch is version 2.6 instead of 2.5"),
        ({**CPU, "program": "1.1"}, "the program is version 1.1 instead of 1.0"),
        ({**CPU, "processor": "B"}, "it was made on the processor A chip and this is B"),
    ],
)
def test_another_machine_may_round_otherwise(here: dict[str, str], reason: str) -> None:
    verdict = reproducibility(ORIGIN, here, HASHES, FakeSettings)
    assert verdict.exactness == "close"
    assert reason in verdict.sentence


def test_a_graphics_card_never_promises_exactness() -> None:
    origin = replace(ORIGIN, provenance=Provenance(CUDA, HASHES))
    verdict = reproducibility(origin, CUDA, HASHES, FakeSettings)
    assert verdict.sentence == (
        "This device will make nearly the same picture, perhaps not exactly: "
        "a graphics card rounds sums in another order each time."
    )


@pytest.mark.parametrize(
    ("hashes", "reason"),
    [
        ({}, "the model “fake-vqgan” is not installed here"),
        ({"fake-vqgan": "cd"}, "the model “fake-vqgan” installed here has other weights"),
    ],
)
def test_other_weights_make_another_picture(hashes: dict[str, str], reason: str) -> None:
    verdict = reproducibility(ORIGIN, CPU, hashes, FakeSettings)
    assert (verdict.exactness, verdict.sentence) == (
        "different", f"This device will make another picture: {reason}.",
    )  # fmt: skip


def test_an_older_picture_that_does_not_say_is_told_so() -> None:
    verdict = reproducibility(replace(ORIGIN, provenance=UNKNOWN), CPU, HASHES, FakeSettings)
    assert verdict.exactness == "unknown"
    assert "cannot be told" in verdict.sentence


def test_a_generator_or_a_setting_that_is_gone_is_told() -> None:
    assert "no generator called “fake”" in reproducibility(ORIGIN, CPU, HASHES, None).sentence
    older = replace(ORIGIN, settings={**ORIGIN.settings, "gone": 1})
    assert "no longer has all of its settings" in reproducibility(older, CPU, HASHES, FakeSettings).sentence


def test_a_start_picture_that_is_gone_is_told(tmp_path: Path) -> None:
    name = next(spec.name for spec in specs(VqganClipSettings) if spec.file)
    path = tmp_path / "start.png"
    origin = Origin(
        "vqgan-clip", {name: str(path)}, {}, 3, provenance=Provenance(CPU, {"starter-vqgan": "ab"})
    )
    hashes = {"starter-vqgan": "ab"}
    assert f"the file {path} is not here" in reproducibility(origin, CPU, hashes, VqganClipSettings).sentence
    path.touch()
    assert reproducibility(origin, CPU, hashes, VqganClipSettings).exactness == "exact"


@pytest.mark.parametrize(
    ("values", "usable", "sentence"),
    [
        ({"include": "x", "seed": 3}, {"include": "x", "seed": 3}, ""),
        (
            {"include": "x", "glow": 1, "dim": 2},
            {"include": "x"},
            "Not everything could be restored: this version has no setting named “dim” and “glow”.",
        ),
        (
            {"include": "x", "image_width": 10_000, "seed": "?", "glow": 1},
            {"include": "x"},
            "Not everything could be restored: this version has no setting named “glow” and the value of "
            "“Seed” and “Width” does not fit any more.",
        ),
    ],
)
def test_what_fits_is_used_and_the_rest_is_told(
    values: dict[str, Any], usable: dict[str, Any], sentence: str
) -> None:
    found = usable_values(values, FakeSettings)
    assert (found.values, found.left_out) == (usable, sentence)
