"""The discriminator of the conditional adversarial pair, which projects what was asked.

Projection of the condition: Miyato and Koyama 2018 (arXiv:1802.05637); spectral normalisation: Miyato et al.
2018 (arXiv:1802.05957). The discriminator looks through a frozen network that knows portraits already (Sauer
et al. 2021, arXiv:2111.01007), which teaches the generator many times sooner. Knows nothing of losses.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm

from t2i_desktop.engine.portraits.blocks import GRID
from t2i_desktop.engine.portraits.conditions import Condition, ConditionEmbedding
from t2i_desktop.engine.portraits.decoder import TOLD

_HEAD = 64


class PortraitDiscriminator(nn.Module):
    """What a frozen network sees in portraits to scores of how real each is and how well it fits.

    channels: those of the frozen network's pyramid, at 32, 16, 8 and 4 pixels; each level has a head.
    """

    def __init__(self, channels: Sequence[int], attributes: int, text: int) -> None:
        super().__init__()
        halvings = range(len(channels) - 1, -1, -1)
        self.heads = nn.ModuleList(_head(wide, times) for wide, times in zip(channels, halvings, strict=True))
        self.real = nn.ModuleList(spectral_norm(nn.Linear(_HEAD, 1)) for _ in channels)
        self.condition = ConditionEmbedding(attributes, text, TOLD)
        self.asked = nn.ModuleList(spectral_norm(nn.Linear(TOLD, _HEAD)) for _ in channels)

    def features(self, pyramid: Sequence[Tensor]) -> list[Tensor]:
        """What each head judges by, (N, 64) each."""
        return [head(seen).sum(dim=(2, 3)) / GRID for head, seen in zip(self.heads, pyramid, strict=True)]

    def score(self, features: Sequence[Tensor], condition: Condition) -> Tensor:
        """How real, and how fitting, pictures of these features are: (N, heads), above 0 for yes."""
        told = self.condition(condition)
        scores = [
            real(seen)[:, 0] + (seen * asked(told)).sum(dim=1)
            for seen, real, asked in zip(features, self.real, self.asked, strict=True)
        ]
        return torch.stack(scores, dim=1).float()


def _head(channels: int, halvings: int) -> nn.Sequential:
    """Features of `channels`, on four pixels times two to the power of `halvings`, to (N, 64, 4, 4)."""
    layers: list[nn.Module] = [spectral_norm(nn.Conv2d(channels, _HEAD, 3, padding=1)), nn.LeakyReLU(0.2)]
    for _ in range(halvings):
        layers += [spectral_norm(nn.Conv2d(_HEAD, _HEAD, 4, stride=2, padding=1)), nn.LeakyReLU(0.2)]
    return nn.Sequential(*layers)
