"""Whole optimisation steps against a plain reimplementation: loops over crops and pixels, AdamW by hand."""

import math

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.guidance.cutouts import Cutouts
from t2i_desktop.engine.guidance.guide import cutout_settings

SCALE = 2.0  # the latent_scale of the tiny VQGAN
CLIP_MEAN = torch.tensor([0.48145466, 0.4578275, 0.40821073])
CLIP_DEVIATION = torch.tensor([0.26862954, 0.26130258, 0.27577711])


class PlainRun:
    """One picture, optimised as the notebooks do it, with nothing batched."""

    def __init__(self, settings, vqgan, clip):
        self.settings, self.vqgan, self.clip = settings, vqgan, clip
        self.rng = torch.Generator().manual_seed(settings.seed)
        grid = settings.image_height // 4, settings.image_width // 4
        self.z = torch.sin(0.5 * torch.randn(1, vqgan.embed_dim, *grid, generator=self.rng)).requires_grad_()
        self.m, self.v, self.t = torch.zeros_like(self.z), torch.zeros_like(self.z), 0

    def step(self) -> float:
        loss = self.loss()
        (gradient,) = torch.autograd.grad(loss, self.z)
        self.adamw(gradient)
        return loss.item()

    def loss(self) -> Tensor:
        s, clip = self.settings, self.clip
        raw = self.vqgan.decoder(self.vqgan.post_quant_conv(self.z * SCALE))
        picture = (torch.clip(raw, -1, 1) + 1) / 2
        picture = halved(picture[0])  # 32 pixels for 16-pixel crops
        include, extras, exclude = clip.encode_texts([s.include, s.extras, s.exclude])
        target = s.w1 * include + s.w2 * extras
        losses = []
        for crop in self.crops(picture):
            seen = (crop - CLIP_MEAN.view(3, 1, 1)) / CLIP_DEVIATION.view(3, 1, 1)
            (image,) = clip.clip.encode_image(seen[None])
            losses.append(-s.alpha * cosine(target, image) + s.beta * cosine(exclude, image))
        return torch.stack(losses).mean()

    def crops(self, picture: Tensor) -> list[Tensor]:
        s, side = self.settings, self.clip.resolution
        cutouts = Cutouts(cutout_settings(s), side)
        matrices = cutouts.homographies(s.cutouts, s.image_height, s.image_width, self.rng)
        cutouts.colour_matrices(s.cutouts, self.rng)  # drawn, and of no effect without jitter
        crops = [look_up(picture, matrix, side) for matrix in matrices]
        strength = torch.rand(len(crops), generator=self.rng)
        noise = torch.randn(len(crops), 3, side, side, generator=self.rng)
        return [c + s.noise_factor * strength[k] * noise[k] for k, c in enumerate(crops)]

    def adamw(self, gradient: Tensor) -> None:
        """Loshchilov and Hutter 2019, algorithm 2, with PyTorch's default betas and epsilon."""
        s = self.settings
        self.t += 1
        self.m = 0.9 * self.m + 0.1 * gradient
        self.v = 0.999 * self.v + 0.001 * gradient**2
        m, v = self.m / (1 - 0.9**self.t), self.v / (1 - 0.999**self.t)
        with torch.no_grad():
            self.z *= 1 - s.learning_rate * s.weight_decay
            self.z -= s.learning_rate * m / (v.sqrt() + 1e-8)


def cosine(a: Tensor, b: Tensor) -> Tensor:
    return (a * b).sum() / ((a * a).sum() * (b * b).sum()).sqrt()


def halved(picture: Tensor) -> Tensor:
    return (picture[:, ::2, ::2] + picture[:, 1::2, ::2] + picture[:, ::2, 1::2] + picture[:, 1::2, 1::2]) / 4


def look_up(picture: Tensor, matrix: Tensor, side: int) -> Tensor:
    """Sample one crop pixel by pixel; what lies outside the picture is black."""
    rows = []
    for row in range(side):
        for column in range(side):
            point = matrix @ torch.tensor([(2 * column + 1) / side - 1, (2 * row + 1) / side - 1, 1.0])
            x, y = (point[:2] / point[2]).tolist()
            rows.append(bilinear(picture, x, y))
    return torch.stack(rows, dim=1).view(3, side, side)


def bilinear(picture: Tensor, x: float, y: float) -> Tensor:
    _, height, width = picture.shape
    px, py = (x + 1) * width / 2 - 0.5, (y + 1) * height / 2 - 0.5
    left, top = math.floor(px), math.floor(py)
    colour = torch.zeros(3)
    for column, across in ((left, left + 1 - px), (left + 1, px - left)):
        for row, down in ((top, top + 1 - py), (top + 1, py - top)):
            if 0 <= row < height and 0 <= column < width:
                colour = colour + across * down * picture[:, row, column]
    return colour


def test_first_step_is_the_reference_step(begin, settings, vqgan, clip):
    run, plain = begin(learning_rate=0.5, weight_decay=0.15), PlainRun(
        settings(learning_rate=0.5, weight_decay=0.15), vqgan, clip
    )  # fmt: skip
    before = run.result().latents
    assert run.step()["total"] == pytest.approx(plain.step(), abs=1e-5)
    after = run.result().latents
    torch.testing.assert_close(torch.from_numpy(after), SCALE * plain.z.detach(), rtol=1e-3, atol=1e-3)
    assert abs(after - before).max() > 0.5  # the step is large against the tolerance


def test_loss_stays_with_the_reference_over_several_steps(begin, settings, vqgan, clip):
    run, plain = begin(learning_rate=0.05), PlainRun(settings(learning_rate=0.05), vqgan, clip)
    ours = [run.step()["total"] for _ in range(3)]
    theirs = [plain.step() for _ in range(3)]
    assert ours == pytest.approx(theirs, abs=1e-3)
    assert max(theirs) - min(theirs) > 1e-3
