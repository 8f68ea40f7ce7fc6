"""The evaluation of models that have hardly learnt anything: what is asked, kept, gone on with and told."""

import csv
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.errors import BadCheckpoint, BadData, BadSettings
from t2i_desktop.engine.events import Finished, Started
from t2i_desktop.engine.networks.single_file import save_network
from t2i_desktop.engine.portraits.attributes import CELEBA
from t2i_desktop.engine.portraits.contenders import contenders
from t2i_desktop.engine.portraits.evaluation_report import write_report
from t2i_desktop.engine.portraits.exam import Exam
from t2i_desktop.engine.portraits.findings import Drawings, Findings, Ordering, Row
from t2i_desktop.engine.portraits.judge import load_judge
from t2i_desktop.engine.portraits.models import load_model, save_model
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.engine.runner import run as drive
from t2i_desktop.engine.settings import validated

CPU = torch.device("cpu")
KINDS = ("vae", "cvae", "gan")


@pytest.fixture(scope="module")
def values(
    begin: Callable[..., Any], celeba: Path, reader: Path, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Any]:
    """Settings of an evaluation of three models."""
    folder = tmp_path_factory.mktemp("models")
    for kind in KINDS:
        begin("portraits", folder / kind, model=kind, reader=str(reader), total_iter=1).export(folder / kind)
    models = ", ".join(str(folder / kind) for kind in KINDS)
    places = {"data": str(celeba), "cache": str(tmp_path_factory.mktemp("cache")), "judge": str(reader)}
    return {"models": models, "number": 20, **places}


def begun(values: Mapping[str, Any], **more: Any) -> Any:
    entry = find("portraits", "evaluate")
    settings = validated(entry.settings_type, {**values, **more})
    list(entry.prepare(settings, RunControl()))
    return entry.begin(settings)


def without_time(text: str) -> list[str]:
    return [line for line in text.splitlines() if "seconds" not in line]


def test_an_evaluation_goes_on_exactly_where_it_was_put_to_disk_and_writes_open_files(
    values: Mapping[str, Any], tmp_path: Path
) -> None:
    entry = find("portraits", "evaluate")
    settings = validated(entry.settings_type, {**values, "out": str(tmp_path / "whole")})
    events = list(drive(entry, settings, RunControl()))
    total = next(event.total_steps for event in events if isinstance(event, Started))
    assert isinstance(events[-1], Finished)
    first = begun(values)
    for _ in range(total // 2):
        first.step()
    write_checkpoint(tmp_path / "c", total // 2, first.state_dict())
    second = begun(values, out=str(tmp_path / "halved"))
    second.load_state_dict(read_checkpoint(tmp_path / "c")[1])
    for _ in range(total - total // 2):
        second.step()
    second.finish()
    whole, halved = ((tmp_path / name / "figures.csv").read_text("utf-8") for name in ("whole", "halved"))
    assert without_time(whole) == without_time(halved)
    names = sorted(path.name for path in (tmp_path / "whole").iterdir())
    of_each = [f"{kind}-{part}.webp" for part in ("best", "worst") for kind in KINDS]
    told = [f"{kind}-{way}.webp" for way in ("both", "attributes", "caption") for kind in ("cvae", "gan")]
    plain = ["vae-nothing.webp", "vae-directions.webp"]
    again = ["vae-reconstruction.webp", "cvae-reconstruction.webp"]
    figures = ["figures.csv", "figures.json", "figures.md"]
    assert names == sorted([*of_each, *told, *plain, *again, *figures])
    for name in names:
        if name.endswith(".webp"):
            with Image.open(tmp_path / "whole" / name) as image:
                assert image.width > 500
    _check_figures(tmp_path / "whole")
    with pytest.raises(BadCheckpoint, match="not of this evaluation"):
        begun(values, seed=1).load_state_dict(first.state_dict())


def _check_figures(folder: Path) -> None:
    """Every model in every way it can be told, every attribute, and shares between none and all."""
    rows = list(csv.DictReader((folder / "figures.csv").read_text("utf-8").splitlines()))
    ways = {(row["portraits"], row["told"]) for row in rows if row["part"] == "test" and row["told"]}
    told = {(kind, way) for kind in ("cvae", "gan") for way in ("both", "attributes", "caption")}
    assert ways == told | {("vae", "nothing"), ("vae", "directions")}
    for portraits, way in ways:
        whose = (portraits, "test", way)
        own = [row for row in rows if (row["portraits"], row["part"], row["told"]) == whose]
        of = {row["of"]: float(row["value"]) for row in own if row["measure"] == "accuracy"}
        assert of.keys() == {*CELEBA, ""}
        assert of.pop("") == pytest.approx(np.mean(list(of.values())))
        assert all(0 <= value <= 1 for value in of.values())
    facts = json.loads((folder / "figures.json").read_text("utf-8"))
    assert facts["attributes"] == list(CELEBA)
    psnr = {skills["name"]: skills["psnr"] for skills in facts["skills"]}
    assert psnr["gan"] is None
    assert psnr["vae"] > 0
    assert "| vae | nothing |" in (folder / "figures.md").read_text("utf-8")


def test_real_portraits_are_judged_as_the_judge_sees_them(values: Mapping[str, Any]) -> None:
    run = begun(values, number=10)
    found = run.step()
    exam: Exam = run._exams["test"]
    judge = load_judge(Path(values["judge"]), CPU)
    right = (judge(exam.images(slice(0, 10))) > 0) == (exam.attributes > 0)
    assert found["agreement"] == pytest.approx(float(right.float().mean()))
    assert found["total"] == pytest.approx(1 - found["agreement"])


def test_a_model_is_told_in_each_way_only_what_belongs_to_it(values: Mapping[str, Any]) -> None:
    exam: Exam = begun(values)._exams["test"]
    rows = slice(2, 6)
    both, nothing = exam.condition("both", rows, 128), exam.condition("nothing", rows, 128)
    attributes, caption = exam.condition("attributes", rows, 128), exam.condition("caption", rows, 128)
    assert torch.equal(both.attributes, exam.attributes[rows])
    assert torch.equal(both.text, exam.texts[rows])
    assert torch.equal(attributes.attributes, both.attributes)
    assert torch.equal(caption.text, both.text)
    for silent in (nothing.attributes, nothing.text, attributes.text, caption.attributes):
        assert not silent.any()
    assert torch.equal(exam.latents(8, 3), exam.latents(8, 3))
    named = exam.named != 0
    assert torch.equal(exam.named[named], exam.attributes[named])
    assert 0.05 < float(named.float().mean()) < 0.9


def test_a_plain_model_hears_no_attributes_but_its_latents_can_be_moved_by_them(
    values: Mapping[str, Any],
) -> None:
    (vae, *_) = contenders(values["models"], "portraits-clip")
    assert vae.ways == ("nothing", "directions")
    exam: Exam = begun(values)._exams["test"]
    latents = exam.latents(64, 0)
    with torch.inference_mode():
        before = vae.draw(exam, "nothing", latents[:4], slice(0, 4))
        vae.model.network.get_buffer("directions").zero_()
        assert torch.equal(vae.draw(exam, "directions", latents[:4], slice(0, 4)), before)
        vae.model.network.get_buffer("directions").add_(1)
        assert not torch.equal(vae.draw(exam, "directions", latents[:4], slice(0, 4)), before)


def test_models_that_cannot_be_compared_are_told(values: Mapping[str, Any], tmp_path: Path) -> None:
    first, second, _ = values["models"].split(", ")
    with pytest.raises(BadSettings, match="at least one model"):
        begun(values, models=" , ")
    (tmp_path / "vae").write_bytes(Path(first).read_bytes())
    with pytest.raises(BadSettings, match="none twice"):
        begun(values, models=f"{first}, {tmp_path / 'vae'}")
    model = load_model(Path(second), CPU)
    about = replace(model.about, clip="0" * 64)
    save_model(tmp_path / "deaf", about, model.network.state_dict(), model.network.config)
    with pytest.raises(BadCheckpoint, match="“deaf” has learnt from the embeddings of another CLIP"):
        begun(values, models=str(tmp_path / "deaf"))
    judge = load_judge(Path(values["judge"]), CPU)
    config = {**judge.config, "attributes": CELEBA[::-1]}
    save_network(tmp_path / "judge", "portraits-judge", judge.state_dict(), config)
    with pytest.raises(BadData, match="The judge knows other attributes"):
        begun(values, judge=str(tmp_path / "judge"))


def test_what_should_hold_is_told_as_it_is(tmp_path: Path) -> None:
    drawn = Drawings(Row("real", "test"), 8, 1, 0.1, 1, 1, (0.5,), (0.5,), 0.5)
    orderings = (
        Ordering("A is right", 0.02, "92.0%"),
        Ordering("B is right", -0.021, "87.9%"),
        Ordering("B is nearer than A", -12.4, "52 against 40"),
    )
    told = write_report(tmp_path, Findings(("Bald",), (), drawn, drawn, (), (), orderings))
    assert told["A is right"] == "holds, 92.0%"
    assert told["B is right"] == "does not hold by 2.1%, 87.9%"
    assert told["B is nearer than A"] == "does not hold by 12, 52 against 40"
    assert "- A is right: holds, 92.0%\n" in (tmp_path / "figures.md").read_text("utf-8")
