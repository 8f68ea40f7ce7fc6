"""The prompts that were run: newest first, no doubles, kept whatever happens to the file."""

from pathlib import Path

import pytest

from t2i_desktop.engine.prompt_history import MOST, BadHistory, PromptHistory


@pytest.fixture
def history(tmp_path: Path) -> PromptHistory:
    return PromptHistory(tmp_path)


def test_the_newest_comes_first_and_nothing_twice(history: PromptHistory, tmp_path: Path) -> None:
    for text in ("a", "b", " a ", "", "c"):
        history.add({"include": text, "exclude": "fog"})
    assert history.texts("include") == PromptHistory(tmp_path).texts("include") == ["c", "a", "b"]
    assert history.texts("exclude") == ["fog"]
    assert history.texts("extras") == []


def test_prompts_keep_their_lines_and_letters(history: PromptHistory) -> None:
    text = 'ein Boot\n舟 {a|b} "x"'
    history.add({"include": text})
    assert history.texts("include") == [text]


def test_the_oldest_are_forgotten(history: PromptHistory) -> None:
    history.add({"include": "first"})
    for number in range(MOST):
        history.add({"include": str(number)})
    assert len(history.texts("include")) == MOST
    assert "first" not in history.texts("include")


def test_prompts_are_removed_one_by_one_and_all_together(history: PromptHistory) -> None:
    for text in "abc":
        history.add({"include": text, "exclude": text})
    history.remove("include", "b")
    assert history.texts("include") == ["c", "a"]
    history.clear("include")
    assert (history.texts("include"), history.texts("exclude")) == ([], ["c", "b", "a"])


def test_two_windows_share_one_history(history: PromptHistory, tmp_path: Path) -> None:
    other = PromptHistory(tmp_path)
    history.add({"include": "a"})
    other.add({"include": "b"})
    history.add({"include": "c"})
    assert other.texts("include") == ["c", "b", "a"]


@pytest.mark.parametrize("text", ["{", "[]", "\x00", '{"format": "t2i-desktop prompt history 2"}'])
def test_a_file_that_is_not_understood_is_put_aside(
    history: PromptHistory, tmp_path: Path, text: str
) -> None:
    history.path.write_text(text)
    assert history.texts("include") == []
    history.add({"include": "a"})
    assert history.texts("include") == ["a"]
    assert (tmp_path / "history-unread-1.json").read_text() == text


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadHistory, match="could not be written"):
        PromptHistory(tmp_path / "file").add({"include": "a"})


def test_what_was_run_again_is_not_written_again(history: PromptHistory) -> None:
    history.add({"include": "a"})
    before = history.path.stat().st_ino
    history.add({"include": "a", "exclude": ""})
    assert history.path.stat().st_ino == before


def test_the_prompts_may_be_kept_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("T2I_PROMPTS", str(tmp_path))
    assert PromptHistory().path.parent == tmp_path
