"""How large the cells are in which a VQGAN draws, told from its configuration alone. No torch."""

from typing import Any

from t2i_desktop.engine.errors import BadCheckpoint, MissingModel
from t2i_desktop.engine.models.catalog import ModelCatalog


def cell_side(catalog: ModelCatalog, name: str) -> int | None:
    """Pixels of one cell of the latent of the VQGAN `name`; None if it is not installed or does not say."""
    try:
        config = catalog.find(name).read_plain()
    except (MissingModel, BadCheckpoint):
        return None
    levels: Any = config
    for part in ("model", "params", "ddconfig", "ch_mult"):
        levels = levels.get(part) if isinstance(levels, dict) else None
    return 2 ** (len(levels) - 1) if isinstance(levels, list) and levels else None
