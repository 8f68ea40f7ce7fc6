"""Files that settings name: told apart from those that lie idle, sent once, and nothing is left of them."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from t2i_desktop.engine import registry
from t2i_desktop.engine.cluster.attachments import attachments_of, places_of, retold, unpacked
from t2i_desktop.engine.cluster.record import tasks_of
from t2i_desktop.engine.cluster.store import ModelStore
from t2i_desktop.engine.cluster.wire import ClusterError, Errand, Parcel, Task
from t2i_desktop.engine.cluster.worker import Worker
from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Failed, Finished, Noted
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.models.catalog import ModelCatalog, sha256_of
from t2i_desktop.engine.portraits.settings import PortraitsSettings
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import setting, validated
from tests.fakes import FakeRun, FakeSettings


class PaintedSettings(FakeSettings):
    picture: str = setting("", "Picture", "What to begin with.", file="start", fixed=True)


class PaintedGenerator:
    """Reads the picture when it begins, as a run does, and tells where it was."""

    def begin(self, settings: PaintedSettings) -> FakeRun:
        first = np.asarray(Image.open(settings.picture))[0, 0]
        run = FakeRun(settings)
        run.title = f"{settings.picture} is {first}"
        return run


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "home" / "A “red” picture.PNG"
    path.parent.mkdir()
    Image.new("RGB", (4, 4), (200, 10, 10)).save(path)
    return path


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = Entry("painted", "Painted", "generate", PaintedSettings, f"{__name__}:PaintedGenerator")
    monkeypatch.setattr(registry, "ENTRIES", (entry,))


def test_settings_tell_every_file_that_a_run_reads(picture: Path) -> None:
    prompts = {"include": '@"a.png":0.5 | a boat @"mask.png" ^ a ship', "extras": r'fog ^ @"b ""2"".jpg"'}
    files = {"start_from": "picture", "start_file": "start.png", "mask_file": "m.png"}
    settings = validated(VqganClipSettings, {**prompts, **files})
    assert set(settings.named_files()) == {"start.png", "m.png", "a.png", "mask.png", 'b "2".jpg'}
    moved = settings.with_files({name: f"x/{number}" for number, name in enumerate(settings.named_files())})
    assert len(moved.named_files()) == 5
    assert all(name.startswith("x/") for name in moved.named_files())
    back = moved.with_files(dict(zip(moved.named_files(), settings.named_files(), strict=True)))
    assert [back.stories(), back.start_file] == [settings.stories(), "start.png"]
    assert PortraitsSettings(picture="face.png").named_files() == ("face.png",)


def test_a_start_file_that_lies_idle_is_none_of_them() -> None:
    assert VqganClipSettings(include="a", start_file="gone.png").named_files() == ()


def test_files_that_are_elsewhere_leave_the_rest_of_the_settings_as_it_is() -> None:
    settings = VqganClipSettings(include=" a  boat :1.50", start_from="latent", start_file="~/l.safetensors")
    moved = settings.with_files({"~/l.safetensors": "1f.safetensors"})
    assert moved == settings.model_copy(update={"start_file": "1f.safetensors"})


def test_a_missing_file_is_told_before_anything_starts(tmp_path: Path) -> None:
    gone = PaintedSettings(include="a", picture=str(tmp_path / "gone.png"))
    with pytest.raises(BadSettings, match=r"The file .*gone\.png cannot be read .* Correct its path"):
        tasks_of("painted", [(PaintedSettings(include="a"), "a"), (gone, "b")], {}, travels=True)
    assert tasks_of("painted", [(gone, "b")], {})[0].attachments == {}


def parcels_of(worker: Worker, task: Task, files: Mapping[str, bytes]) -> list[Parcel]:
    return list(worker.do(Errand(task, interval=0.0), files))


def task_of(picture: Path) -> Task:
    (task,) = tasks_of(
        "painted", [(PaintedSettings(include="a", picture=str(picture)), "a")], {}, travels=True
    )
    return task


@pytest.mark.usefixtures("painted")
def test_a_run_on_a_node_that_has_not_the_file_gets_it_and_leaves_nothing_of_it(
    picture: Path, tmp_path: Path
) -> None:
    task, before = task_of(picture), Path.cwd()
    content, digest = picture.read_bytes(), sha256_of(picture)
    picture.unlink()
    store = ModelStore(tmp_path / "node", ModelCatalog(()))
    worker = Worker(store=store)
    assert parcels_of(worker, task, {}) == [Parcel(missing=(digest,))]
    events = [event for parcel in parcels_of(worker, task, {digest: content}) for event in parcel.events]
    assert isinstance(events[-1], Finished)
    assert [getattr(event, "title", "") for event in events][1] == f"{picture} is [200  10  10]"
    assert Path.cwd() == before
    assert not [path for path in store.rooms.iterdir() if path.is_dir()]


@pytest.mark.usefixtures("painted")
def test_a_file_that_was_changed_on_the_way_fails_its_run(picture: Path, tmp_path: Path) -> None:
    task, digest = task_of(picture), sha256_of(picture)
    worker = Worker(store=ModelStore(tmp_path / "node", ModelCatalog(())))
    (parcel,) = parcels_of(worker, task, {digest: b"another picture"})
    assert isinstance(parcel.events[-1], Failed)
    assert "was changed while it was on its way" in parcel.events[-1].message


def test_what_a_killed_worker_left_is_deleted_and_what_another_uses_is_not(tmp_path: Path) -> None:
    (tmp_path / "left").mkdir()
    (tmp_path / "left" / "1f.png").write_bytes(b"a picture")
    with unpacked(tmp_path, {"1f.png": b"one"}):
        assert not (tmp_path / "left").exists()
        mine = Path.cwd()
        with unpacked(tmp_path, {"1f.png": b"two"}):
            assert (Path("1f.png").read_bytes(), (mine / "1f.png").read_bytes()) == (b"two", b"one")
    assert not mine.exists()


def test_messages_name_the_file_as_the_person_does() -> None:
    attachments = {"~/Pictures/boat.PNG": "1f2e"}
    assert places_of(attachments) == {"~/Pictures/boat.PNG": "1f2e.png"}
    told = retold(Noted("The mask 1f2e.png of a prompt is black."), attachments)
    assert told == Noted("The mask ~/Pictures/boat.PNG of a prompt is black.")


def test_the_files_of_a_person_are_read_where_they_are(
    picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(picture.parent))
    name = f"~/{picture.name}"
    assert attachments_of(PaintedSettings(include="a", picture=name)) == {name: sha256_of(picture)}


def test_a_file_that_is_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match="cannot be read"):
        attachments_of(PaintedSettings(include="a", picture=str(tmp_path)))


def test_where_there_is_no_room_for_them_it_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ClusterError, match="Make room there"), unpacked(tmp_path / "file", {}):
        pass
