"""The recipe of the starter CLIP: a small ModifiedResNet CLIP, trained to guide and not only to classify.

Pictures are noised throughout, passed in part through the VQGAN, and in the later part of the run
attacked by projected gradient ascent (Madry et al. 2018, arXiv:1706.06083, in the L2 norm): gradients of
models that withstand this draw recognisable things (Santurkar et al. 2019, arXiv:1906.09453).
"""

from pathlib import Path
from typing import Any

import torch
from omegaconf import OmegaConf
from torch import Tensor, nn

from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, build_clip
from t2i_desktop.engine.networks.tokenizer import reduced_vocabulary
from t2i_desktop.engine.networks.vqgan import Vqgan, load_vqgan
from t2i_desktop.engine.starter.captions import every_caption_word
from t2i_desktop.engine.starter.contrastive import Attack, ContrastiveRun, contrastive_loss
from t2i_desktop.engine.starter.settings import ClipTrainingSettings
from t2i_desktop.engine.starter.sprites import load_sprites
from t2i_desktop.engine.starter.training import VOCABULARY_NAME, export_model
from t2i_desktop.engine.words import said

ARCHITECTURE = {
    "embed_dim": 256,
    "image_resolution": 64,
    "vision_layers": [1, 2, 2, 2],
    "vision_width": 32,
    "vision_patch_size": 0,
    "context_length": 24,
    "transformer_width": 192,
    "transformer_heads": 3,
    "transformer_layers": 3,
}


class ClipTraining:
    """`t2i train starter-clip`."""

    def begin(self, settings: ClipTrainingSettings) -> ContrastiveRun:
        """Build the model and its data; raises BadData if the emoji are missing."""
        torch.manual_seed(settings.seed)
        vocabulary = reduced_vocabulary(every_caption_word(load_sprites(Path(settings.data)).concepts))
        config = OmegaConf.create(
            {
                "model": {
                    "target": "clip.model.CLIP",
                    "params": {**ARCHITECTURE, "vocab_size": len(vocabulary)},
                },
                "tokenizer": {"vocabulary": VOCABULARY_NAME},
            }
        )
        model = build_clip(config, vocabulary).to(memory_format=torch.channels_last)
        vqgan = (
            load_vqgan(ModelCatalog().find(settings.vqgan), torch.device("cpu")) if settings.vqgan else None
        )

        def export(averaged: ClipModel) -> None:
            export_model(Path(settings.out), config, averaged.clip.state_dict(), vocabulary)

        return ContrastiveRun(said("Starter CLIP"), model, settings, export, _hardened(settings, vqgan))


def _hardened(settings: ClipTrainingSettings, vqgan: Vqgan | None) -> Attack:
    """What is done to the pictures before the model learns from them."""
    begin = int(settings.total_iter * settings.adversarial_start)

    def harden(
        model: nn.Module, pictures: Tensor, texts: Tensor, step: int, generator: torch.Generator
    ) -> Tensor:
        if vqgan is not None:
            pictures = reconstruct(vqgan, pictures, int(len(pictures) * settings.reconstructed))
        if step >= begin and settings.attack_steps:
            radius = torch.rand(len(pictures), 1, 1, 1, generator=generator) * settings.attack_radius
            return attack(model, pictures, texts, radius, settings)
        return pictures

    return harden


def reconstruct(vqgan: Vqgan, pictures: Tensor, number: int) -> Tensor:
    """The first `number` of the pictures (N, 3, S, S) as the VQGAN shows them, the others as they are."""
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        shown = vqgan.decode(vqgan.quantise(vqgan.encode(pictures[:number].clamp(0, 1)).float()))
    return torch.cat([shown.float(), pictures[number:]])


def attack(
    model: Any, pictures: Tensor, texts: Tensor, radius: Tensor, settings: ClipTrainingSettings
) -> Tensor:
    """Pictures (N, 3, S, S) moved within L2 balls of the given radii (N, 1, 1, 1) so that the loss grows.

    The model is attacked in eval mode: the attack must not move the statistics of its normalisation.
    """
    delta = torch.zeros_like(pictures)
    model.eval()
    for _ in range(settings.attack_steps):
        delta.requires_grad_(True)
        loss, _ = contrastive_loss(model, pictures + delta, texts, settings.precision)
        (gradient,) = torch.autograd.grad(loss, delta)
        norm = gradient.flatten(1).norm(dim=1).view(-1, 1, 1, 1).clamp_min(1e-12)
        delta = delta.detach() + gradient / norm * radius * (1.5 / settings.attack_steps)
        length = delta.flatten(1).norm(dim=1).view(-1, 1, 1, 1)
        delta = delta * (radius / length.clamp_min(1e-12)).clamp(max=1)
    model.train()
    return (pictures + delta).detach()
