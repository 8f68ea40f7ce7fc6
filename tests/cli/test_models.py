"""`t2i models`: what is listed, told and left behind, by a fake installer and by the real one."""

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from omegaconf import OmegaConf

from t2i_desktop.cli import models
from t2i_desktop.engine.errors import BadCheckpoint, DownloadFailed, NeedsConfig
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.models.offers import CATALOGUE_VARIABLE, Offer, offer
from t2i_desktop.engine.models.progress import (
    Checking,
    Converting,
    Fetching,
    Installed,
    Progress,
    Stopped,
    Verified,
)
from t2i_desktop.engine.runner import RunControl
from t2i_desktop.resources import resource_path
from tests.cli.conftest import Command
from tests.engine.models import references
from tests.engine.models.web import serve

Output = pytest.CaptureFixture[str]
SHIPPED = sorted(model.name for model in ModelCatalog((resource_path("models"),)))


class FakeInstaller(Installer):
    """Does nothing but tell of it. The models called in `broken` fail, and a signal comes after `signals`."""

    broken: dict[str, Exception]
    signal_after: type[Progress] | None
    number: int

    def download(self, offer: Offer, control: RunControl) -> Iterator[Progress]:
        events = (
            Fetching("a.ckpt", 500_000, 2_000_000, 250_000.0, "models.example"),
            Noted("models.example is gone. Trying other.example instead."),
            Fetching("a.ckpt", 2_000_000, 2_000_000, 250_000.0, "other.example"),
            Checking("a.ckpt", 2_000_000, 2_000_000),
            Converting("Writing"),
            Installed(offer.id),
        )
        return self._tell(offer.id, events, control)

    def import_file(
        self, weights: Path, *, config: Path | None = None, name: str | None = None, control: RunControl
    ) -> Iterator[Progress]:
        chosen = name or weights.stem
        return self._tell(
            chosen, (Converting(f"Opening {weights} with {config}"), Installed(chosen)), control
        )

    def verify(self, name: str, control: RunControl) -> Iterator[Progress]:
        return self._tell(name, (Checking("model.safetensors", 9, 9), Verified(name)), control)

    def _tell(self, name: str, events: tuple[Progress, ...], control: RunControl) -> Iterator[Progress]:
        if name in self.broken:
            raise self.broken[name]
        for event in events:
            yield event
            if type(event) is self.signal_after:
                signal.raise_signal(self.number)
            if control.cancelled:
                yield Stopped()
                return


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's own models, none at first."""
    monkeypatch.setenv("T2I_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def fake(root: Path, monkeypatch: pytest.MonkeyPatch) -> type[FakeInstaller]:
    """What stands in for the installer."""
    monkeypatch.setattr(FakeInstaller, "broken", {}, raising=False)
    monkeypatch.setattr(FakeInstaller, "signal_after", None, raising=False)
    monkeypatch.setattr(FakeInstaller, "number", signal.SIGINT, raising=False)
    monkeypatch.setattr(models, "Installer", FakeInstaller)
    return FakeInstaller


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    """A small VQGAN as CompVis would save it."""
    path = tmp_path / "small.ckpt"
    references.save_lightning(references.taming_vqgan(references.SMALL_VQ), path)
    return path


def _events(output: Output) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.readouterr().out.splitlines()]


def _install(root: Path, name: str, **about: str) -> None:
    """A model that is there as far as the catalogue can see."""
    (root / name).mkdir(parents=True)
    config = {"model": {"target": "taming.models.vqgan.VQModel"}, "about": about}
    OmegaConf.save(OmegaConf.create(config), root / name / "model.yaml")
    (root / name / "model.safetensors").write_bytes(bytes(1234))


def test_the_list_has_every_offer_with_kind_size_licence_and_purpose(
    t2i: Command, root: Path, capsys: Output
) -> None:
    assert t2i("models", "list") == 0
    text = capsys.readouterr().out
    assert "clip-vit-b-32             CLIP      to download, 354.0 MB, 1.6 GB of memory\n" in text
    assert "vqgan-sflickr             VQGAN     to download, 4.3 GB" in text
    assert offer("clip-vit-b-32").purpose in text
    assert "Licence: MIT." in text
    assert "vqgan-wikiart-16384       VQGAN     to import" in text
    assert all(len(line) <= 100 for line in text.splitlines())


def test_installed_models_are_listed_first_and_once(t2i: Command, root: Path, capsys: Output) -> None:
    _install(root, "mine", title="My own", file="mine.ckpt")
    _install(root, "vqgan-coco")
    assert t2i("models", "list", "--json") == 0
    listed = _events(capsys)
    own = sorted([*SHIPPED, "mine", "vqgan-coco"])
    number = len(own)
    assert [entry["id"] for entry in listed[:number]] == own
    assert {entry["state"] for entry in listed[:number]} == {"installed"}
    assert "installed" not in {entry["state"] for entry in listed[number:]}
    assert len({entry["id"] for entry in listed}) == len(listed)
    mine, last = listed[own.index("mine")], listed[number - 1]
    assert mine["purpose"] == "Imported from mine.ckpt."
    assert mine["size"] == 1234
    assert last["folder"] == str(root / "vqgan-coco")
    assert last["title"] == offer("vqgan-coco").title


def test_a_download_that_has_begun_says_how_far_it_came(t2i: Command, root: Path, capsys: Output) -> None:
    target = Installer().partial(offer("clip-rn50"))
    target.parent.mkdir(parents=True)
    target.with_name("RN50.pt.part").write_bytes(bytes(4_500_000))
    assert t2i("models", "list") == 0
    assert "clip-rn50                 CLIP      begun, 4.5 MB of 255.8 MB" in capsys.readouterr().out


def test_the_list_follows_the_catalogue_that_the_environment_names(
    t2i: Command, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv(CATALOGUE_VARIABLE, str(tmp_path / "none.yaml"))
    assert t2i("models", "list") == 2
    assert "none.yaml is wrong" in capsys.readouterr().err


def test_a_download_ends_with_the_name_on_stdout_and_remarks_on_stderr(
    t2i: Command, fake: type[FakeInstaller], capsys: Output
) -> None:
    assert t2i("models", "download", "clip-rn50", "vqgan-coco") == 0
    output = capsys.readouterr()
    assert output.out == "“clip-rn50” is installed.\n“vqgan-coco” is installed.\n"
    assert "Trying other.example instead." in output.err
    assert "a.ckpt from models.example\n" in output.err
    assert "a.ckpt from other.example\n" in output.err
    assert "2.0 MB of 2.0 MB, 250.0 kB/s" in output.err


def test_json_tells_every_event_of_every_model(
    t2i: Command, fake: type[FakeInstaller], capsys: Output
) -> None:
    assert t2i("models", "download", "clip-rn50", "clip-rn101", "--json") == 0
    events = _events(capsys)
    kinds = ["fetching", "noted", "fetching", "checking", "converting", "installed"]
    assert [event["event"] for event in events] == kinds * 2
    assert [event["model"] for event in events] == ["clip-rn50"] * 6 + ["clip-rn101"] * 6
    assert events[0] == {
        "event": "fetching",
        "model": "clip-rn50",
        "file": "a.ckpt",
        "done": 500_000,
        "total": 2_000_000,
        "speed": 250_000.0,
        "source": "models.example",
    }


def test_nothing_is_downloaded_if_one_id_is_unknown(
    t2i: Command, fake: type[FakeInstaller], capsys: Output
) -> None:
    assert t2i("models", "download", "clip-rn50", "clip-rn51") == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert "“clip-rn51”" in output.err
    assert "vqgan-coco" in output.err


def test_what_is_installed_is_not_downloaded_again(
    t2i: Command, fake: type[FakeInstaller], root: Path, capsys: Output
) -> None:
    _install(root, "vqgan-coco")
    assert t2i("models", "download", "vqgan-coco", "starter-clip") == 0
    assert capsys.readouterr().out == (
        "“vqgan-coco” is installed already.\n“starter-clip” is installed already.\n"
    )
    assert t2i("models", "download", "vqgan-coco", "--json") == 0
    assert _events(capsys) == [{"event": "installed", "model": "vqgan-coco"}]


def test_a_model_that_fails_does_not_keep_the_others_away(
    t2i: Command, fake: type[FakeInstaller], capsys: Output
) -> None:
    fake.broken["clip-rn50"] = DownloadFailed("Nobody has it. Try again later.")
    assert t2i("models", "download", "clip-rn50", "clip-rn101") == 1
    output = capsys.readouterr()
    assert output.out == "“clip-rn101” is installed.\n"
    assert output.err.splitlines()[0] == "Nobody has it. Try again later."
    assert t2i("models", "download", "clip-rn50", "--json") == 1
    failed = {"event": "failed", "model": "clip-rn50", "message": "Nobody has it. Try again later."}
    assert _events(capsys) == [failed]


def test_a_model_without_an_address_says_where_to_get_it(t2i: Command, root: Path, capsys: Output) -> None:
    assert t2i("models", "download", "vqgan-wikiart-16384") == 2
    assert offer("vqgan-wikiart-16384").origin in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signals of this kind")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_stops_and_says_that_the_part_is_kept(
    t2i: Command, fake: type[FakeInstaller], capsys: Output, number: signal.Signals, code: int
) -> None:
    fake.signal_after, fake.number = Fetching, number
    assert t2i("models", "download", "clip-rn50", "clip-rn101") == code
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.endswith("Stopped. What has come is kept, and the same command goes on from there.\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no signals of this kind")
def test_a_signal_while_nothing_is_downloaded_changes_nothing(
    t2i: Command, fake: type[FakeInstaller], checkpoint: Path, capsys: Output
) -> None:
    fake.signal_after = Converting
    assert t2i("models", "import", checkpoint) == 130
    assert capsys.readouterr().err.endswith("Stopped. Nothing was changed.\n")
    assert t2i("models", "import", checkpoint, "--json") == 130
    assert _events(capsys)[-1] == {"event": "stopped", "model": "small.ckpt"}


def test_a_file_is_imported_with_the_configuration_and_name_given(
    t2i: Command, fake: type[FakeInstaller], checkpoint: Path, capsys: Output
) -> None:
    arguments = ("--config", "a.yaml", "--name", "mine", "--json")
    assert t2i("models", "import", checkpoint, *arguments) == 0
    opening, installed = _events(capsys)
    assert opening["message"] == f"Opening {checkpoint} with a.yaml"
    assert installed == {"event": "installed", "model": "mine"}


def test_a_file_that_is_not_there_is_named(t2i: Command, root: Path, capsys: Output) -> None:
    assert t2i("models", "import", "nowhere.ckpt") == 2
    assert capsys.readouterr().err == "There is no file nowhere.ckpt.\n"


def test_an_import_that_needs_a_configuration_names_the_option(
    t2i: Command, fake: type[FakeInstaller], checkpoint: Path, capsys: Output
) -> None:
    fake.broken["small"] = NeedsConfig("Choose its yaml.")
    assert t2i("models", "import", checkpoint) == 1
    assert capsys.readouterr().err.endswith("Choose its yaml. (--config names it.)\n")


def test_all_installed_models_are_verified_also_after_a_damaged_one(
    t2i: Command, fake: type[FakeInstaller], root: Path, capsys: Output
) -> None:
    _install(root, "mine")
    fake.broken["mine"] = BadCheckpoint("It is damaged.")
    assert t2i("models", "verify") == 1
    output = capsys.readouterr()
    assert output.err.splitlines()[0] == "It is damaged."
    assert output.out == "".join(f"“{name}” is intact.\n" for name in SHIPPED)
    assert t2i("models", "verify", "starter-clip") == 0
    assert capsys.readouterr().out == "“starter-clip” is intact.\n"


def test_a_model_whose_configuration_is_damaged_is_told_and_can_be_removed(
    t2i: Command, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    binned: list[Path] = []
    monkeypatch.setattr("t2i_desktop.engine.models.install.send2trash", binned.append)
    _install(root, "mine")
    (root / "mine" / "model.yaml").write_text("model: 5", "utf-8")
    assert t2i("models", "list") == 0
    assert t2i("models", "verify") == 1
    assert "Remove the model “mine”, and install it again." in capsys.readouterr().err
    assert t2i("models", "remove", "mine") == 0
    assert binned == [root / "mine"]


def test_nothing_is_removed_if_one_model_is_not_there(
    t2i: Command, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    binned: list[Path] = []
    monkeypatch.setattr("t2i_desktop.engine.models.install.send2trash", binned.append)
    _install(root, "mine")
    assert t2i("models", "remove", "mine", "yours") == 1
    assert "“yours” is not installed" in capsys.readouterr().err
    assert binned == []
    assert t2i("models", "remove", "mine", "mine") == 0
    assert binned == [root / "mine"]
    assert capsys.readouterr().out == "“mine” is in the trash.\n"


def test_the_starter_models_cannot_be_removed(t2i: Command, root: Path, capsys: Output) -> None:
    assert t2i("models", "remove", "starter-clip", "--json") == 2
    assert "came with the program" in capsys.readouterr().err
    assert resource_path("models", "starter-clip").is_dir()


def test_an_imported_checkpoint_is_listed_and_verified_until_it_is_damaged(
    t2i: Command, root: Path, checkpoint: Path, capsys: Output
) -> None:
    assert t2i("models", "import", checkpoint, "--name", "mine") == 0
    assert capsys.readouterr().out == "“mine” is installed.\n"
    assert t2i("models", "list") == 0
    assert "mine                      VQGAN     installed" in capsys.readouterr().out
    assert t2i("models", "verify", "mine") == 0
    weights = ModelCatalog().find("mine").weights
    weights.write_bytes(weights.read_bytes()[:-1])
    assert t2i("models", "verify", "mine") == 1


def test_a_model_is_downloaded_from_the_second_address_if_the_first_has_a_page(
    t2i: Command,
    root: Path,
    checkpoint: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Output,
) -> None:
    with serve() as site:
        page = site.put("page.ckpt", b"<!DOCTYPE html><title>Quota exceeded</title>")
        whole = site.put("small.ckpt", checkpoint.read_bytes(), host="localhost")
        weights = {"name": "small.ckpt", "urls": [page, whole], "size": None, "sha256": None}
        texts = {key: "Small." for key in ("title", "purpose", "licence", "credit", "origin")}
        entry = {"kind": "vqgan", "weights": weights, "config": None, "memory": 1000, **texts}
        OmegaConf.save(OmegaConf.create({"models": {"small": entry}}), tmp_path / "school.yaml")
        monkeypatch.setenv(CATALOGUE_VARIABLE, str(tmp_path / "school.yaml"))
        assert t2i("models", "download", "small", "--json") == 0
    events = _events(capsys)
    assert events[-1] == {"event": "installed", "model": "small"}
    assert any(event["event"] == "noted" and "localhost" in event["message"] for event in events)
    assert ModelCatalog().find("small").about["title"] == "Small."
