"""The gallery: one folder per picture, which is the truth, and an index over them, which is a cache.

Knows nothing of the window; imports no torch.
"""

from t2i_desktop.engine.gallery.gallery import Gallery, default_gallery_root
from t2i_desktop.engine.gallery.items import Item, SnapshotFiles, read_item, title_of
from t2i_desktop.engine.gallery.library import Library
from t2i_desktop.engine.gallery.query import Facets, Query, Row, Sort, Synced
from t2i_desktop.engine.gallery.thumbnails import BrokenPicture, Thumbnails
from t2i_desktop.engine.gallery.trash import Deletion, Trash

__all__ = [
    "BrokenPicture",
    "Deletion",
    "Facets",
    "Gallery",
    "Item",
    "Library",
    "Query",
    "Row",
    "SnapshotFiles",
    "Sort",
    "Synced",
    "Thumbnails",
    "Trash",
    "default_gallery_root",
    "read_item",
    "title_of",
]
