"""The recipe of the starter VQGAN: reconstruction, feature distance, codebook, and a patch discriminator.

Follows Esser et al. 2021 (arXiv:2012.09841, eq. 5-7), with the image features of the starter CLIP in
place of LPIPS, and with dead codebook entries revived, which keeps a small codebook in use.
"""

import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from omegaconf import OmegaConf
from taming.modules.discriminator.model import NLayerDiscriminator, weights_init
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from t2i_desktop.engine.events import Result
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, load_clip
from t2i_desktop.engine.networks.vqgan import Vqgan, build_vqgan
from t2i_desktop.engine.starter.scenes import Scenes
from t2i_desktop.engine.starter.settings import VqganTrainingSettings
from t2i_desktop.engine.starter.sprites import load_sprites
from t2i_desktop.engine.starter.training import autocast, export_model, to_pictures
from t2i_desktop.engine.words import said

CONFIG = {
    "model": {
        "target": "taming.models.vqgan.VQModel",
        "params": {
            "embed_dim": 32,
            "n_embed": 2048,
            "norm_groups": 1,
            "ddconfig": {
                "double_z": False,
                "z_channels": 64,
                "resolution": 128,
                "in_channels": 3,
                "out_ch": 3,
                "ch": 32,
                "ch_mult": [1, 1, 2, 4],
                "num_res_blocks": 1,
                "attn_resolutions": [],
                "dropout": 0.0,
            },
        },
    }
}
START_DEVIATION = 0.445  # of sin(0.5 * N(0, 1)), with which guidance starts: it should match the codebook
REVIVAL_PERIOD = 100  # steps between two looks at which codes are in use


class VqganTraining:
    """`t2i train starter-vqgan`."""

    def begin(self, settings: VqganTrainingSettings) -> "VqganRun":
        """Build the networks and their data; raises BadData or MissingModel."""
        torch.manual_seed(settings.seed)
        features = (
            load_clip(ModelCatalog().find(settings.clip), torch.device("cpu")) if settings.clip else None
        )
        return VqganRun(build_vqgan(OmegaConf.create(CONFIG)), features, settings)


class VqganRun:
    """One training run."""

    title = said("Starter VQGAN")
    device = "cpu"

    def __init__(self, vqgan: Vqgan, features: ClipModel | None, settings: VqganTrainingSettings) -> None:
        self.total_steps = settings.total_iter
        self.show_step = settings.show_step
        self._settings = settings
        self._features = features
        self.vqgan = vqgan.train()
        self.averaged = AveragedModel(vqgan, multi_avg_fn=get_ema_multi_avg_fn(0.998))
        self.discriminator = NLayerDiscriminator(ndf=32, n_layers=2).apply(weights_init)
        self._scenes = Scenes(load_sprites(Path(settings.data)), held_out_concepts=False)
        self._random = torch.Generator().manual_seed(settings.seed)
        self._optimiser = torch.optim.Adam(vqgan.parameters(), lr=settings.learning_rate, betas=(0.5, 0.9))
        self._critic = torch.optim.Adam(
            self.discriminator.parameters(), lr=settings.learning_rate / 2, betas=(0.5, 0.9)
        )
        self._used = torch.zeros(len(vqgan.codebook), dtype=torch.bool)
        self._done = 0
        self._shown = torch.zeros(2, 3, settings.picture_side, settings.picture_side)

    def step(self) -> Mapping[str, float]:
        """One step of the autoencoder, and of the discriminator once it has joined."""
        s = self._settings
        images = self._scenes.draw(s.batch_size, s.picture_side, self._random).images
        for group in self._optimiser.param_groups:
            group["lr"] = s.learning_rate * self._rate()
        with autocast(s.precision):
            z = self.vqgan.encode(images).float()
            z, codebook_loss = self._quantised(z)
            shown = self.vqgan.decode_unclipped(z).float()
        losses = {
            "pixels": (shown - images).abs().mean() * 2 + (shown - images).pow(2).mean() * 4,
            "features": self._feature_distance(shown, images) * s.feature_weight,
            "codebook": codebook_loss,
        }
        total = torch.stack(list(losses.values())).sum()
        if self._adversarial():
            losses["fooled"] = self._fooling(shown, losses["pixels"] + losses["features"])
            total = total + losses["fooled"]
        self._optimiser.zero_grad(set_to_none=True)
        total.backward()
        nn.utils.clip_grad_norm_(self.vqgan.parameters(), 1.0)
        self._optimiser.step()
        if self._adversarial():
            losses["discriminator"] = self._train_discriminator(images, shown.detach())
        self.averaged.update_parameters(self.vqgan)
        self._shown = torch.stack([images, shown.detach()], dim=1).flatten(0, 1)
        self._done += 1
        if s.show_step and self._done % s.show_step == 0:
            self._export()
        values = {name: float(value.detach()) for name, value in losses.items()}
        psnr = -10 * math.log10(float((shown.detach().clamp(0, 1) - images).pow(2).mean()))
        return {"total": float(total.detach()), **values, "psnr": psnr}

    def result(self) -> Result:
        """Pictures and their reconstructions, in turns."""
        return Result(to_pictures(self._shown))

    def notes(self) -> Iterable[str]:
        """How much there is to learn."""
        yield said(
            "{number} sprites; one concept in twenty is held out.", number=len(self._scenes.sprites.pixels)
        )

    def finish(self) -> Mapping[str, str]:
        """Export the averaged weights."""
        self._export()
        return {}

    def state_dict(self) -> dict[str, Any]:
        """Everything the following steps depend on."""
        return {
            "vqgan": self.vqgan.state_dict(),
            "averaged": self.averaged.state_dict(),
            "discriminator": self.discriminator.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "critic": self._critic.state_dict(),
            "random": self._random.get_state(),
            "used": self._used,
            "done": self._done,
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue from such a state."""
        self.vqgan.load_state_dict(state["vqgan"])
        self.averaged.load_state_dict(state["averaged"])
        self.discriminator.load_state_dict(state["discriminator"])
        self._optimiser.load_state_dict(state["optimiser"])
        self._critic.load_state_dict(state["critic"])
        self._random.set_state(state["random"])
        self._used = state["used"]
        self._done = state["done"]

    def _quantised(self, z: Tensor) -> tuple[Tensor, Tensor]:
        """Before `codebook_start` the latent passes as it is, so that the codebook can be laid out on it."""
        if self._done < self._settings.codebook_start:
            return z, z.pow(2).mean() * 0.01
        vectors = z.detach().permute(0, 2, 3, 1).flatten(0, 2)
        if self._done == self._settings.codebook_start:
            self._place(torch.ones_like(self._used), vectors)
        elif self._done % REVIVAL_PERIOD == 0 and self._done < 0.8 * self.total_steps:
            self._place(~self._used, vectors)
            self._used = torch.zeros_like(self._used)
        with torch.autocast("cpu", enabled=False):
            quantised, loss, (_, _, indices) = self.vqgan.quantize(z)
        self._used[indices] = True
        return quantised, loss

    @torch.no_grad()
    def _place(self, codes: Tensor, vectors: Tensor) -> None:
        """Move the marked codes onto random encoder outputs (N, embed_dim)."""
        number = int(codes.sum())
        picked = torch.randint(len(vectors), (number,), generator=self._random)
        wobble = torch.randn(number, vectors.shape[1], generator=self._random) * vectors.std() * 0.05
        self.vqgan.codebook[codes] = vectors[picked] + wobble

    def _feature_distance(self, shown: Tensor, images: Tensor) -> Tensor:
        """Distance of normalised early CLIP features, as LPIPS measures it (Zhang et al. 2018)."""
        if self._features is None:
            return torch.zeros(())
        with autocast(self._settings.precision):
            ours, theirs = (early_features(self._features, x) for x in (shown, images))
        pairs = zip(ours, theirs, strict=True)
        return torch.stack([(_unit(a) - _unit(b.detach())).pow(2).sum(1).mean() for a, b in pairs]).sum()

    def _adversarial(self) -> bool:
        return self._done >= self._settings.adversarial_start * self.total_steps

    def _fooling(self, shown: Tensor, likeness: Tensor) -> Tensor:
        """The generator's hinge term, weighted so that its gradient at the last layer is the likeness's."""
        with autocast(self._settings.precision):
            verdict = -self.discriminator(shown * 2 - 1).float().mean()
        last = self.vqgan.decoder.conv_out.weight
        (wanted,) = torch.autograd.grad(likeness, last, retain_graph=True)
        (felt,) = torch.autograd.grad(verdict, last, retain_graph=True)
        weight = (wanted.norm() / (felt.norm() + 1e-4)).clamp(0, 1e4).detach()
        return verdict * weight * self._settings.adversarial_weight

    def _train_discriminator(self, images: Tensor, shown: Tensor) -> Tensor:
        with autocast(self._settings.precision):
            real = self.discriminator(images * 2 - 1).float()
            fake = self.discriminator(shown * 2 - 1).float()
        loss = (F.relu(1 - real).mean() + F.relu(1 + fake).mean()) / 2
        self._critic.zero_grad(set_to_none=True)
        loss.backward()
        self._critic.step()
        return loss

    def _rate(self) -> float:
        """Short warm-up, then a cosine to a tenth."""
        progress = min(self._done / self.total_steps, 1)
        return min(1, (self._done + 1) / 100) * (0.1 + 0.9 * 0.5 * (1 + math.cos(math.pi * progress)))

    def _export(self) -> None:
        averaged: Any = self.averaged.module
        config = OmegaConf.create(CONFIG)
        config.latent_scale = round(float(averaged.codebook.detach().std()) / START_DEVIATION, 4)
        export_model(Path(self._settings.out), config, averaged.state_dict())


def early_features(clip: ClipModel, images: Tensor) -> list[Tensor]:
    """The outputs of the first three stages of the starter CLIP's residual network, any picture size."""
    visual: Any = clip.clip.visual
    x = (images - clip.mean) / clip.deviation
    for i in (1, 2, 3):
        x = getattr(visual, f"relu{i}")(getattr(visual, f"bn{i}")(getattr(visual, f"conv{i}")(x)))
    stages = [x]
    x = visual.avgpool(x)
    for layer in (visual.layer1, visual.layer2):
        x = layer(x)
        stages.append(x)
    return stages


def _unit(features: Tensor) -> Tensor:
    return F.normalize(features.float(), dim=1, eps=1e-6)
