"""The numbers of stored latents, of whatever precision. Imports no torch."""

from pathlib import Path

import numpy as np

from t2i_desktop.engine.formats import read_latent
from t2i_desktop.engine.latents.entries import read_entry


def read_numbers(path: Path) -> np.ndarray:
    """The latent (1, C, h, w) float32; raises GalleryError if the file is missing or no latent."""
    read_entry(path)  # says more clearly what is wrong
    return read_latent(path).astype(np.float32, copy=False)
