"""Recognises what sites serve, and people save, instead of a checkpoint: pages, notices, error messages.

Looks at the first bytes alone; knows nothing of downloads, nor of what a checkpoint looks like inside.
"""

import html
import re

from t2i_desktop.engine.words import said

HEAD = 4096  # bytes that are enough to tell

# Possessive: what was skipped is not tried again otherwise, which would take for ever on a hostile page.
_PROLOGUE = r"(?:<\?xml[^>]*>|<!--.*?-->|\s)*+"
_MARKUP = re.compile(_PROLOGUE + r"<(?:!doctype\s+html|html|head|body|title|meta|script)\b", re.S)
_XML_ERROR = re.compile(_PROLOGUE + r"<error\b", re.S)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title", re.S | re.I)
_JSON_KEY = re.compile(r"""[{[,]\s*"(error|errors|message|detail|details|fault|status|code)"\s*:""")
_QUOTA = (
    "quota exceeded",  # Google Drive, the title of its notice
    "too many users have viewed or downloaded",  # Google Drive, its text
    "download quota",
    "generating too much traffic",  # Dropbox
    "bandwidth limit exceeded",
)
_CONFIRMATION = ("virus scan warning", "can't scan this file for viruses")  # Google Drive, for large files
_LONGEST_TITLE = 60  # characters


def describe_page(head: bytes) -> str | None:
    """What a file is, as a phrase with its article, if it is no checkpoint but a page or a message of a site.

    head: the first few KB of the file, or all of it. None: it does not look like anything of that kind.
    """
    if not head:
        return said("an empty file")
    if b"\0" in head:  # no text has zeros, and every checkpoint has some near its beginning
        return None
    text = head.decode("utf-8-sig", errors="replace").lstrip()
    lower = html.unescape(text.lower()).replace("’", "'")
    if text.startswith("version https://git-lfs"):
        return said("a Git LFS pointer")
    if _MARKUP.match(lower):
        return _describe_markup(text, lower)
    if _XML_ERROR.match(lower):
        return said("an error message in XML")
    if text.startswith(("{", "[")):
        has_error = _JSON_KEY.search(lower) is not None
        return said("an error message in JSON") if has_error else said("a text in JSON")
    return None


def _describe_markup(text: str, lower: str) -> str:
    if any(phrase in lower for phrase in _QUOTA):
        return said("a notice that the download limit of the file is reached")
    if any(phrase in lower for phrase in _CONFIRMATION):
        return said("a page that asks to confirm the download")
    found = _TITLE.search(text)
    title = _plain(found.group(1)) if found else ""
    return said("a web page (“{title}”)", title=title) if title else said("a web page")


def _plain(title: str) -> str:
    """A title of one short line; whoever wrote the page may have put anything into it."""
    words = " ".join(html.unescape(title).split())
    shown = "".join(letter for letter in words if letter.isprintable())
    return shown if len(shown) <= _LONGEST_TITLE else shown[: _LONGEST_TITLE - 1].rstrip() + "…"
