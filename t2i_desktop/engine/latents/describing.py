"""From stored latents to the settings of what is made of them: their VQGAN, their edges, a title.

Imports no torch.
"""

from collections.abc import Sequence
from typing import Any

from t2i_desktop.engine.latents.entries import LatentEntry, common_tile, common_vqgan
from t2i_desktop.engine.latents.settings import MixSettings, Part
from t2i_desktop.engine.settings import specs, validated

_LONGEST = 100  # characters of a title
_VQGAN = next(spec.default for spec in specs(MixSettings) if spec.name == "vqgan")


def mix_settings(
    entries: Sequence[LatentEntry], weights: Sequence[float] | None = None, **given: Any
) -> MixSettings:
    """The settings of a mix of stored latents.

    weights: 1 each if not given. given: settings, which count more than what the headers say. Raises
    BadSettings if the latents are of several VQGANs, or cannot be mixed so.
    """
    shares = weights or [1.0] * len(entries)
    parts = [Part(entry.path.absolute(), weight) for entry, weight in zip(entries, shares, strict=True)]
    told = {
        "title": mix_title(entries, shares, str(given.get("mode", "linear"))),
        "latents": "\n".join(part.as_line() for part in parts),
        "tile": common_tile(entries),
        "vqgan": vqgan_of(entries, ""),
    }
    return validated(MixSettings, told | given)


def vqgan_of(entries: Sequence[LatentEntry], otherwise: str) -> str:
    """The VQGAN of latents: what their headers say, else what is given, else the usual one."""
    return common_vqgan(entries) or otherwise or str(_VQGAN)


def mix_title(entries: Sequence[LatentEntry], weights: Sequence[float], mode: str) -> str:
    """What a mix may be called: “red apple + blue fish”, or “red apple + blue fish – fog”."""
    if mode == "difference" and len(entries) == 3:
        base, more, less = (entry.title for entry in entries)
        title = f"{base} + {more} – {less}"
    else:
        counts = mode in ("linear", "spherical")
        shown = [e.title for e, weight in zip(entries, weights, strict=True) if weight or not counts]
        title = " + ".join(dict.fromkeys(shown))
    return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
