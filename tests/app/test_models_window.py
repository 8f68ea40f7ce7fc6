"""The Models window over a fake installer: what a person does, and what is seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from t2i_desktop.app.main_window import MainWindow
from t2i_desktop.app.models.listing import KINDS
from t2i_desktop.app.models.standing import Deed, Standing
from t2i_desktop.app.models.window import ModelsWindow
from t2i_desktop.app.theme import Theme
from t2i_desktop.engine.errors import BadCheckpoint, DownloadFailed
from t2i_desktop.engine.events import Noted
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.progress import Checking, Installed, Verified
from t2i_desktop.resources import resource_path
from tests.app.conftest import Fakes
from tests.app.fake_installer import (
    CLIP,
    CLIP_LARGE,
    CONVERTING,
    VQGAN,
    WIKIART,
    FakeInstaller,
    fetching,
)
from tests.app.models_steps import checkpoint, offered, press, standing, until_standing


def test_every_model_is_listed_once_under_its_kind(models: ModelsWindow) -> None:
    rows = [models.model.index(row).data() for row in range(models.model.rowCount())]
    shipped = {kind: list(ModelCatalog((resource_path("models"),)).names(kind)) for kind in KINDS}
    added = {"clip": [CLIP.title, CLIP_LARGE.title], "vqgan": [VQGAN.title, WIKIART.title, "My portraits"]}
    groups = {kind: added.get(kind, []) + shipped[kind] for kind in KINDS}
    expected = [row for kind, own in groups.items() if own for row in (KINDS[kind], *own)]
    assert rows == expected


def test_what_can_be_done_follows_from_how_a_model_stands(models: ModelsWindow) -> None:
    assert offered(models, CLIP.id) == {Deed.DOWNLOAD, Deed.HAVE}
    assert offered(models, WIKIART.id) == {Deed.IMPORT}
    assert offered(models, "mine") == {Deed.VERIFY, Deed.REMOVE}
    assert offered(models, "starter-clip") == {Deed.VERIFY}


def test_details_tell_what_is_known_before_a_download(models: ModelsWindow) -> None:
    models.view.choose(CLIP.id)
    for known in (CLIP.id, "354 MB", "1.4 GB", CLIP.licence, CLIP.credit, "first.example", "40d365715913"):
        assert known in models.details.text
    models.view.choose("mine")
    for known in ("Made from faces.ckpt", "abcdef", "mine"):
        assert known in models.details.text


def test_looking_asks_nothing_of_the_installer(models: ModelsWindow, installer: FakeInstaller) -> None:
    for name in models.model.names():
        models.view.choose(name)
    assert installer.calls == []


def test_a_download_is_followed_from_its_first_byte_to_the_installed_model(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    assert models.details.chip == "Downloading"
    installer.feed.put(fetching(0.25))
    qtbot.waitUntil(lambda: "88 MB of 354 MB" in models.details.progress.text)
    assert "8.2 MB/s" in models.details.progress.text
    assert "32 s left" in models.details.progress.text
    assert "first.example" in models.details.progress.text
    installer.feed.put(Checking("ViT-B-32.pt", 100_000_000, 353_976_522))
    qtbot.waitUntil(lambda: models.details.chip == "Checking")
    assert offered(models, CLIP.id) == {Deed.CANCEL}
    installer.feed.put(CONVERTING)
    qtbot.waitUntil(lambda: CONVERTING.message in models.details.progress.text)
    installer.feed.put(Installed(CLIP.id))
    until_standing(qtbot, models, CLIP.id, Standing.INSTALLED)
    assert models.details.chip == "Installed"
    assert "is installed" in models.message.text
    assert not models.details.progress.isVisible()
    assert offered(models, CLIP.id) == {Deed.VERIFY, Deed.REMOVE}


def test_what_is_noted_stands_below_the_bar(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    installer.feed.put(Noted("first.example answers 404. Trying second.example instead."))
    installer.feed.put(fetching(0.1))
    qtbot.waitUntil(lambda: "Trying second.example" in models.details.progress.notes)


def test_pause_and_resume_reach_the_download(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    installer.feed.put(fetching(0.25))
    qtbot.waitUntil(lambda: "88 MB" in models.details.progress.text)
    press(models, CLIP.id, Deed.PAUSE)
    assert installer.controls[0].paused
    assert standing(models, CLIP.id) is Standing.PAUSED
    assert "Paused" in models.details.progress.text
    assert "88 MB of 354 MB" in models.details.progress.text
    press(models, CLIP.id, Deed.RESUME)
    assert not installer.controls[0].paused
    assert standing(models, CLIP.id) is Standing.WORKING


def test_cancel_stops_the_download_and_says_what_is_kept(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    qtbot.waitUntil(lambda: len(installer.calls) == 1)
    press(models, CLIP.id, Deed.CANCEL)
    assert installer.controls[0].cancelled
    qtbot.waitUntil(lambda: models.jobs.current is None)
    assert "is kept" in models.message.text
    assert standing(models, CLIP.id) is Standing.OFFERED


def test_a_paused_download_can_be_cancelled(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    qtbot.waitUntil(lambda: len(installer.calls) == 1)
    press(models, CLIP.id, Deed.PAUSE)
    installer.feed.put(fetching(0.25))
    press(models, CLIP.id, Deed.CANCEL)
    qtbot.waitUntil(lambda: models.jobs.current is None)


@pytest.mark.parametrize("suffix", [".part", ""])
def test_what_an_earlier_session_downloaded_is_gone_on_with(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller, suffix: str
) -> None:
    target = installer.partial(CLIP)
    target.parent.mkdir(parents=True)
    target.with_name(target.name + suffix).write_bytes(b"x" * 120_000)
    models.refresh()
    until_standing(qtbot, models, CLIP.id, Standing.BEGUN)
    row = models.model.find(CLIP.id)
    assert row is not None
    assert row.line == "120 KB of 354 MB are here"
    press(models, CLIP.id, Deed.CONTINUE)
    qtbot.waitUntil(lambda: installer.calls == [("download", CLIP.id)])


def test_what_was_begun_can_be_discarded(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    target = installer.partial(CLIP)
    target.parent.mkdir(parents=True)
    target.with_name(f"{target.name}.part").write_bytes(b"x" * 120_000)
    models.refresh()
    until_standing(qtbot, models, CLIP.id, Standing.BEGUN)
    press(models, CLIP.id, Deed.DISCARD)
    until_standing(qtbot, models, CLIP.id, Standing.OFFERED)
    assert not target.parent.exists()
    assert Deed.DISCARD not in offered(models, CLIP.id)


def test_addresses_in_the_facts_can_be_followed(models: ModelsWindow) -> None:
    models.view.choose(WIKIART.id)
    assert 'href="https://example.org/wikiart"' in models.details.text


def test_jobs_wait_for_each_other_and_can_be_dropped(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    for offer in (CLIP, CLIP_LARGE, VQGAN):
        press(models, offer.id, Deed.DOWNLOAD)
    assert [job.name for job in models.jobs.waiting] == [CLIP_LARGE.id, VQGAN.id]
    assert standing(models, VQGAN.id) is Standing.WAITING
    assert CLIP_LARGE.title in models.details.progress.text
    press(models, CLIP_LARGE.id, Deed.CANCEL)
    assert standing(models, CLIP_LARGE.id) is Standing.OFFERED
    installer.feed.put(Installed(CLIP.id))
    until_standing(qtbot, models, VQGAN.id, Standing.WORKING)
    qtbot.waitUntil(lambda: installer.calls == [("download", CLIP.id), ("download", VQGAN.id)])


def test_a_failure_is_a_sentence_with_details_and_the_queue_goes_on(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    press(models, VQGAN.id, Deed.DOWNLOAD)
    installer.feed.put(DownloadFailed("No address has ViT-B-32.pt. Import it from a file."))
    until_standing(qtbot, models, CLIP.id, Standing.FAILED)
    assert models.message.isVisible()
    assert models.message.text == "No address has ViT-B-32.pt. Import it from a file."
    copy = next(b for b in models.message.findChildren(QAbstractButton) if b.text() == "Copy details")
    copy.click()
    assert "Traceback" in QGuiApplication.clipboard().text()
    until_standing(qtbot, models, VQGAN.id, Standing.WORKING)
    assert offered(models, CLIP.id) == {Deed.RETRY, Deed.HAVE}
    press(models, CLIP.id, Deed.RETRY)
    assert standing(models, CLIP.id) is Standing.WAITING
    assert not models.message.isVisible()


def test_a_failure_is_told_again_when_its_model_is_looked_at(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    installer.feed.put(DownloadFailed("No address has it."))
    until_standing(qtbot, models, CLIP.id, Standing.FAILED)
    models.view.choose(VQGAN.id)
    models.message.hide()
    models.view.choose(CLIP.id)
    assert models.message.isVisible()
    assert models.message.text == "No address has it."


def test_a_verified_model_says_so(qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller) -> None:
    press(models, "mine", Deed.VERIFY)
    installer.feed.put(Verified("mine"))
    qtbot.waitUntil(lambda: "is intact" in models.message.text)
    qtbot.waitUntil(lambda: "Intact; compared at" in models.details.text)
    assert installer.calls == [("verify", "mine")]


def test_a_damaged_model_can_be_removed(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller, monkeypatch: pytest.MonkeyPatch
) -> None:
    binned: list[Path] = []
    monkeypatch.setattr("t2i_desktop.engine.models.install.send2trash", lambda path: binned.append(path))
    press(models, "mine", Deed.VERIFY)
    installer.feed.put(BadCheckpoint("The weights of “mine” are damaged."))
    until_standing(qtbot, models, "mine", Standing.FAILED)
    press(models, "mine", Deed.REMOVE)
    qtbot.waitUntil(lambda: "in the trash" in models.message.text)
    assert binned == [installer.root / "mine"]


def test_closing_the_models_window_leaves_its_jobs_alone(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    models.close()
    installer.feed.put(Installed(CLIP.id))
    until_standing(qtbot, models, CLIP.id, Standing.INSTALLED)


def test_return_in_the_list_presses_nothing(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller
) -> None:
    models.view.choose(CLIP.id)
    qtbot.keyClick(models.view, Qt.Key.Key_Return)
    assert models.jobs.current is None
    assert installer.calls == []


def test_what_happens_behind_a_closed_window_is_told_in_the_main_one(
    qtbot: QtBot, window: MainWindow, installer: FakeInstaller
) -> None:
    window.actions_.models.trigger()
    models = window.models.window
    qtbot.waitUntil(lambda: models.model.rowCount() > 0)
    press(models, CLIP.id, Deed.DOWNLOAD)
    press(models, VQGAN.id, Deed.DOWNLOAD)
    models.close()
    installer.feed.put(Installed(CLIP.id))
    qtbot.waitUntil(
        lambda: window.message.text == f"“{CLIP.title}” is installed and can be chosen in the settings."
    )
    installer.feed.put(DownloadFailed("No address has it."))
    qtbot.waitUntil(lambda: window.message.text == "No address has it.")


def test_closing_the_program_waits_for_the_download(
    qtbot: QtBot, window: MainWindow, installer: FakeInstaller
) -> None:
    window.actions_.models.trigger()
    models = window.models.window
    qtbot.waitUntil(lambda: models.model.rowCount() > 0)
    press(models, CLIP.id, Deed.DOWNLOAD)
    press(models, VQGAN.id, Deed.DOWNLOAD)
    installer.feed.put(fetching(0.25))
    qtbot.waitUntil(lambda: len(installer.controls) == 1)
    window.close()
    assert installer.controls[0].cancelled
    assert installer.calls == [("download", CLIP.id)]
    assert not models.isVisible()
    assert not window.isVisible()


def test_new_models_can_be_chosen_at_once(
    qtbot: QtBot, window: MainWindow, installer: FakeInstaller, fakes: Fakes
) -> None:
    window.stage.welcome.models_wanted.emit()
    models = window.models.window
    assert models.isVisible()
    qtbot.waitUntil(lambda: models.model.rowCount() > 0)
    press(models, VQGAN.id, Deed.DOWNLOAD)
    fakes.models = (*fakes.models, VQGAN.id)
    installer.feed.put(Installed(VQGAN.id))
    with qtbot.waitSignal(models.models_changed):
        pass
    window.compose.form.set_values({"vqgan": VQGAN.id})
    assert VQGAN.id in choices(window)


def choices(window: MainWindow) -> list[str]:
    editor = window.compose.form.field("vqgan").editor
    return [editor.itemData(row) for row in range(editor.count())]  # pyright: ignore[reportAttributeAccessIssue]


def test_both_schemes_draw_every_standing(
    qtbot: QtBot, models: ModelsWindow, installer: FakeInstaller, theme: Theme
) -> None:
    press(models, CLIP.id, Deed.DOWNLOAD)
    press(models, CLIP_LARGE.id, Deed.DOWNLOAD)
    installer.feed.put(fetching(0.5))
    qtbot.waitUntil(lambda: models.model.find(CLIP.id).line == "Downloading  ·  50%")  # pyright: ignore[reportOptionalMemberAccess]
    pictures = []
    for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
        theme.apply(scheme)
        pictures.append(models.view.grab().toImage())
    assert pictures[0] != pictures[1]


def test_controls_have_names_and_tool_tips(models: ModelsWindow, tmp_path: Path) -> None:
    models.import_file(checkpoint(tmp_path))
    kinds = (QAbstractButton, QLineEdit)
    controls: list[QWidget] = [control for kind in kinds for control in models.findChildren(kind)]
    nameless = [
        control
        for control in controls
        if control is not models.message.offer  # which has its words from what is offered
        and not (control.toolTip() and (control.accessibleName() or getattr(control, "text", str)()))
    ]
    assert nameless == []
