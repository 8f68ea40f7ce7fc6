"""What is served or saved instead of a checkpoint is named, and no checkpoint is taken for it."""

import json
import pickle
import struct
import zipfile
from io import BytesIO

import pytest

from t2i_desktop.engine.models.pages import HEAD, describe_page

QUOTA = b"""<!DOCTYPE html><html><head><title>Google Drive - Quota exceeded</title>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/></head><body>
<p class="uc-error-caption">Sorry, you can&#39;t view or download this file at this time.</p>
<p class="uc-error-subcaption">Too many users have viewed or downloaded this file recently.</p></body>"""
SCAN = b"""<!DOCTYPE html><html><head><title>Google Drive - Virus scan warning</title></head><body>
<p>Google Drive can&#39;t scan this file for viruses.</p></body></html>"""
POINTER = b"""version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 133790234
"""
S3 = b"""<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"""


@pytest.mark.parametrize(
    ("head", "phrase"),
    [
        (b"<!DOCTYPE html><html><body>Gone</body></html>", "a web page"),
        (b"\xef\xbb\xbf\r\n  <!-- cached -->\n<HTML><BODY>", "a web page"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">', "a web page"),
        (b"<html><title>Sign in &ndash;\n Accounts</title>", "a web page (“Sign in – Accounts”)"),
        (QUOTA, "a notice that the download limit of the file is reached"),
        (SCAN, "a page that asks to confirm the download"),
        (b'{"error": {"code": 404, "message": "no such file"}}', "an error message in JSON"),
        (b'[{"status": 429}]', "an error message in JSON"),
        (b'{"model_type": "clip"}', "a text in JSON"),
        (S3, "an error message in XML"),
        (POINTER, "a Git LFS pointer"),
        (b"", "an empty file"),
    ],
)
def test_what_is_no_checkpoint_gets_a_name(head: bytes, phrase: str) -> None:
    assert describe_page(head) == phrase


def test_a_notice_is_known_by_its_text_when_its_title_is_translated() -> None:
    translated = QUOTA.replace(b"Google Drive - Quota exceeded", b"Google Drive - Kontingent")
    assert describe_page(translated) == "a notice that the download limit of the file is reached"


def test_a_title_is_cut_short_and_cleaned_of_what_does_not_print() -> None:
    phrase = describe_page(b"<html><title>\x1b[31m\xe2\x80\xae" + b"Wait " * 100 + b"</title>")
    assert phrase is not None
    assert phrase.startswith("a web page (“[31mWait Wait")
    assert phrase.endswith("…”)")
    assert len(phrase) < 80


def test_a_page_of_nothing_but_comments_is_read_in_no_time() -> None:
    assert describe_page(b"<!---->" * (HEAD // 7)) is None


def _zip() -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps({"state_dict": {"<html>": 1}}))
    return buffer.getvalue()


def _safetensors(first: bytes) -> bytes:
    """A header whose length begins with a byte that, as text, would begin a page."""
    header = json.dumps({"error": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    header = header.ljust(256 + first[0])
    return struct.pack("<Q", len(header)) + header + b"\0\0\0\0"


@pytest.mark.parametrize(
    "data",
    [
        _zip(),
        pickle.dumps({"state_dict": {"error": list(range(9))}}, protocol=2),
        _safetensors(b"{"),
        _safetensors(b"<"),
        b"\0" * HEAD,
        b"model:\n  target: taming.models.vqgan.VQModel\n",
        b"# <html> stands in a comment only\n",
    ],
)
def test_checkpoints_and_configurations_are_taken_for_nothing_else(data: bytes) -> None:
    assert describe_page(data[:HEAD]) is None
