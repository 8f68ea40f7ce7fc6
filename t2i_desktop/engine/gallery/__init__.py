"""The gallery: one folder per picture, which is the truth, and an index over them, which is a cache.

Knows nothing of the window; imports no torch.
"""

from t2i_desktop.engine.gallery.exporting import Exported, Form, Target, clashes, export, plan
from t2i_desktop.engine.gallery.gallery import Gallery, default_gallery_root
from t2i_desktop.engine.gallery.items import Item, SnapshotFiles, read_item, title_of
from t2i_desktop.engine.gallery.library import Library
from t2i_desktop.engine.gallery.query import Facets, Query, Row, Sort, Synced
from t2i_desktop.engine.gallery.thumbnails import BrokenPicture, Thumbnails
from t2i_desktop.engine.gallery.trash import Deletion, Trash

__all__ = [
    "BrokenPicture",
    "Deletion",
    "Exported",
    "Facets",
    "Form",
    "Gallery",
    "Item",
    "Library",
    "Query",
    "Row",
    "SnapshotFiles",
    "Sort",
    "Synced",
    "Target",
    "Thumbnails",
    "Trash",
    "clashes",
    "default_gallery_root",
    "export",
    "plan",
    "read_item",
    "title_of",
]
