"""The loop of VQGAN+CLIP as public tools run it, in our own words: what this program is measured by.

A quantised latent with a straight-through gradient, its codebook looked through by a distance to all entries
and read by a product with one-hot rows; the picture pooled once for every cutout; kornia's affine,
perspective, colour jitter and erasing; noise; CLIP as the `clip` package loads it, fp16 on CUDA and fp32
elsewhere; half the squared angle to the prompt; Adam; channels clamped to the codebook's range. Every 50
steps the picture is decoded once more to be shown.
"""

import warnings

import torch
import torch.nn.functional as F
from clip.model import convert_weights
from torch import Tensor, nn

from t2i_desktop.engine.networks.clip import DEVIATION, MEAN, ClipModel
from t2i_desktop.engine.networks.vqgan import Vqgan
from tests.benchmarks.clockwork import Phases

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import kornia.augmentation as augment
    from torchvision.transforms.functional import normalize

SHOWN_EVERY = 50
RATE = 0.1
NOISE = 0.1


class PooledCutouts(nn.Module):
    """Whole pictures, squeezed to a square, each changed in its own way."""

    def __init__(self, side: int, count: int) -> None:
        super().__init__()
        self.count = count
        self.mean, self.brightest = nn.AdaptiveAvgPool2d(side), nn.AdaptiveMaxPool2d(side)
        self.changes = nn.Sequential(
            augment.RandomAffine(degrees=15, translate=(0.1, 0.1), shear=5, p=0.7, padding_mode="zeros"),
            augment.RandomPerspective(0.7, p=0.7),
            augment.ColorJitter(hue=0.1, saturation=0.1, p=0.7),
            augment.RandomErasing((0.1, 0.4), (0.3, 1 / 0.3), same_on_batch=True, p=0.7),
        )

    def forward(self, picture: Tensor) -> Tensor:
        """(1, 3, H, W) to (count, 3, side, side)."""
        crops = [(self.mean(picture) + self.brightest(picture)) / 2 for _ in range(self.count)]
        changed = self.changes(torch.cat(crops))
        strength = changed.new_empty(self.count, 1, 1, 1).uniform_(0, NOISE)
        return changed + strength * torch.randn_like(changed)


class PublicLoop:
    """One picture under way. Random numbers are torch's own; seed it before."""

    def __init__(
        self,
        vqgan: Vqgan,
        clip: ClipModel,
        prompt: str,
        side: int,
        cutouts: int,
        *,
        latent_scale: float = 1.0,
        phases: Phases | None = None,
    ) -> None:
        """side: of the picture, in pixels; the networks are as the packages make them, in fp32."""
        self.vqgan, self.clip = vqgan, clip
        self.phases = phases or Phases()
        self.target = clip.encode_texts([prompt])
        if self.target.is_cuda:
            convert_weights(clip.clip)
        self.cutouts = PooledCutouts(clip.resolution, cutouts)
        cells, codebook = side // vqgan.factor, vqgan.codebook
        entries = torch.randint(len(codebook), (1, cells, cells), device=codebook.device)
        self.scale = latent_scale
        self.z = (codebook[entries].permute(0, 3, 1, 2) / latent_scale).contiguous().requires_grad_()
        self.lowest, self.highest = (
            bound.values.view(1, -1, 1, 1) / latent_scale
            for bound in (codebook.min(dim=0), codebook.max(dim=0))
        )
        self.optimiser = torch.optim.Adam([self.z], lr=RATE)
        self.steps = 0

    def step(self) -> float:
        """One step; returns the loss."""
        self.optimiser.zero_grad(set_to_none=True)
        picture = self.picture()
        with self.phases("cutouts"):
            crops = self.cutouts(picture)
        with self.phases("CLIP"):
            embeddings = self.clip.clip.encode_image(normalize(crops, [*MEAN], [*DEVIATION])).float()
        loss = spherical(embeddings, self.target).mean()
        with self.phases("backward"):
            loss.backward()
        with self.phases("optimiser"), torch.no_grad():
            self.optimiser.step()
            self.z.clamp_(self.lowest, self.highest)
        self.steps += 1
        if self.steps % SHOWN_EVERY == 0:
            self.show()
        return loss.item()

    def picture(self) -> Tensor:
        """The picture of the latent as it stands, (1, 3, H, W) in [0, 1]; differentiable."""
        with self.phases("quantise"):
            entries = self._quantised(self.z * self.scale)
        with self.phases("decode"):
            return self.vqgan.decode(entries)

    @torch.no_grad()
    def show(self) -> Tensor:
        """Decode once more, for a person to see: (H, W, 3) uint8."""
        return self.picture()[0].mul(255).clamp(0, 255).byte().permute(1, 2, 0).cpu()

    def _quantised(self, z: Tensor) -> Tensor:
        codebook, cells = self.vqgan.codebook, z.movedim(1, 3)
        distances = (
            cells.pow(2).sum(dim=-1, keepdim=True) + codebook.pow(2).sum(dim=1) - 2 * cells @ codebook.T
        )
        rows = F.one_hot(distances.argmin(dim=-1), len(codebook)).to(distances.dtype)
        return z + ((rows @ codebook).movedim(3, 1) - z).detach()


def spherical(embeddings: Tensor, target: Tensor) -> Tensor:
    """Half the squared angle of each embedding (N, D) with the target (1, D)."""
    apart = (F.normalize(embeddings, dim=1) - F.normalize(target, dim=1)).norm(dim=1)
    return apart.div(2).arcsin().square().mul(2)
