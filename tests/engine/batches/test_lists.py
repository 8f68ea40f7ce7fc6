"""Lists of phrases: one text file each, and a sentence for each thing that can be wrong with them."""

from pathlib import Path

import pytest

from t2i_desktop.engine.batches.lists import BadWordList, WordListFolder


def test_a_list_is_a_text_file_with_one_phrase_a_line(tmp_path: Path) -> None:
    (tmp_path / "colours.txt").write_bytes("\ufeff# warm\nred\n\n  deep orange  \r\nété\n".encode())
    assert dict(WordListFolder(tmp_path).phrases("colours")) == {2: "red", 4: "deep orange", 5: "été"}


def test_lists_are_named_as_their_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a/x.txt", "no list.txt", "c.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert WordListFolder(tmp_path).names() == ["a/x", "b"]
    assert WordListFolder(tmp_path / "nothing").names() == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("colurs", "there is no list “colurs”. Those there are: empty, latin, lines."),
        ("../lines", "there is no list"),
        ("empty", "is empty"),
        ("latin", "no UTF-8 text"),
    ],
)
def test_what_is_wrong_with_a_list_is_said(tmp_path: Path, name: str, words: str) -> None:
    folder = tmp_path / "wildcards"
    folder.mkdir()
    (tmp_path / "lines.txt").write_text("outside\n")
    (folder / "lines.txt").write_text("red\n")
    (folder / "empty.txt").write_text("# nothing\n")
    (folder / "latin.txt").write_bytes("été".encode("latin-1"))
    with pytest.raises(BadWordList, match=words.replace(".", r"\.")):
        WordListFolder(folder).phrases(name)


def test_the_persons_own_lists_may_be_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("T2I_WILDCARDS", str(tmp_path))
    assert WordListFolder().root == tmp_path
