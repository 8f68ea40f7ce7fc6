"""The variational autoencoder (Kingma and Welling 2014, arXiv:1312.6114), told a condition or nothing.

The condition is joined to the encoder's input, as planes, and to the latent, and shapes the prior (Sohn et
al. 2015). Knows nothing of training, nor of where conditions come from.
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from t2i_desktop.engine.portraits.blocks import GRID, WIDTHS, Down
from t2i_desktop.engine.portraits.conditions import Condition
from t2i_desktop.engine.portraits.decoder import TOLD, PortraitDecoder

_PLANES = 8


class PortraitVae(PortraitDecoder):
    """A decoder with its encoder.

    directions: (measured, latent_dimensions), where each attribute lies in the latent space of the plain VAE
    (White 2016, arXiv:1609.04468); zeros until they are measured.
    """

    directions: Tensor

    def __init__(
        self, latent_dimensions: int = 64, attributes: int = 0, text: int = 0, measured: int = 0
    ) -> None:
        super().__init__(latent_dimensions, attributes, text)
        self.config["measured"] = measured
        self.planes = nn.Linear(TOLD, _PLANES) if self.listens else None
        self.down = Down(_PLANES if self.listens else 0)
        self.to_latent = nn.Linear(WIDTHS[-1] * GRID**2, 2 * latent_dimensions)
        self.register_buffer("directions", torch.zeros(measured, latent_dimensions))

    def encode(self, images: Tensor, condition: Condition) -> tuple[Tensor, Tensor]:
        """Pictures (N, 3, 64, 64) in [-1, 1] to the mean and the log variance of their latents, (N, Z)."""
        folded = F.pixel_unshuffle(images, 2)
        if self.planes:
            planes = self.planes(self.condition(condition))[:, :, None, None]
            folded = torch.cat([folded, planes.expand(-1, -1, *folded.shape[2:])], dim=1)
        mean, log_variance = self.to_latent(self.down(folded).flatten(1)).float().chunk(2, dim=1)
        return mean, log_variance.clamp(-12, 6)
