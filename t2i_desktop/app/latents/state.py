"""The mix that a person works on: which latents, how much of each, and in which mode. Knows no widgets."""

from dataclasses import dataclass, replace

from t2i_desktop.engine.latents.describing import mix_settings, vqgan_of
from t2i_desktop.engine.latents.entries import LatentEntry
from t2i_desktop.engine.latents.settings import MOST, MixSettings, Mode

FIRST_WEIGHT = 50
"""Of 100; only the proportions count."""


@dataclass(frozen=True, slots=True)
class MixState:
    """weights: 0 to 100, one for each entry."""

    entries: tuple[LatentEntry, ...] = ()
    weights: tuple[int, ...] = ()
    mode: Mode = "linear"
    strength: float = 1.0
    fit: bool = False

    @property
    def is_full(self) -> bool:
        """Whether there is no place for another latent."""
        return len(self.entries) >= MOST

    @property
    def differs_in_size(self) -> bool:
        """Whether the latents are of several sizes."""
        return len({entry.shape[2:] for entry in self.entries}) > 1

    def added(self, entry: LatentEntry) -> "MixState":
        """With one more latent, where there is a place."""
        if self.is_full:
            return self
        return replace(self, entries=(*self.entries, entry), weights=(*self.weights, FIRST_WEIGHT))

    def without(self, number: int) -> "MixState":
        """Without the latent of this number."""
        left = [place for place in range(len(self.entries)) if place != number]
        return replace(
            self,
            entries=tuple(self.entries[place] for place in left),
            weights=tuple(self.weights[place] for place in left),
        )

    def with_weight(self, number: int, weight: int) -> "MixState":
        """With another weight of one latent."""
        return replace(
            self, weights=tuple(weight if n == number else old for n, old in enumerate(self.weights))
        )

    def shares(self) -> tuple[float, ...]:
        """How much of the mix each latent is, in [0, 1]."""
        if self.mode == "average":
            return tuple(1 / len(self.entries) for _ in self.entries)
        whole = sum(self.weights)
        return tuple(weight / whole if whole else 0.0 for weight in self.weights)

    def settings(self, vqgan: str) -> MixSettings:
        """As settings; raises BadSettings. vqgan: which one it is if no latent says."""
        weights = [weight / 100 for weight in self.weights]
        return mix_settings(
            self.entries,
            weights,
            mode=self.mode,
            strength=self.strength,
            fit=self.fit,
            vqgan=vqgan_of(self.entries, vqgan),
        )
