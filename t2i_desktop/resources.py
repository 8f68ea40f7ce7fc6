"""Where the program's own files are: the packaged copy, else the checkout's `resources/`.

Knows nothing of what they hold; standard library only.
"""

from pathlib import Path

_PACKAGED = Path(__file__).with_name("_resources")
_CHECKOUT = Path(__file__).parent.parent / "resources"


def guide_path(*parts: str) -> Path:
    """The path of a page of the user guide, or of its folder; pictures lie beside it as in the checkout."""
    docs = resource_path("docs") if _PACKAGED.exists() else _CHECKOUT.parent / "docs"
    return docs.joinpath("guide", *parts)


def resource_path(*parts: str) -> Path:
    """The path of a file or folder that ships with the program."""
    root = _PACKAGED if _PACKAGED.exists() else _CHECKOUT
    return root.joinpath(*parts)
