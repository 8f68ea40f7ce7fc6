"""The two parametrisations: how they begin, what the decoder gets, and where they may go."""

import torch
from taming.modules.vqvae.quantize import VectorQuantizer2

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.guidance.latent import start_latent

GRID = (3, 5)


def test_continuous_begins_as_the_notebooks_do(vqgan):
    latent = start_latent("continuous", vqgan, 2, GRID, 1.0, seeded(1))
    noise = torch.randn(2, vqgan.embed_dim, *GRID, generator=seeded(1))
    assert torch.equal(latent.decodable(), torch.sin(0.5 * noise))


def test_scale_stretches_what_the_decoder_gets_but_not_the_parameter(vqgan):
    plain = start_latent("continuous", vqgan, 1, GRID, 1.0, seeded(1))
    scaled = start_latent("continuous", vqgan, 1, GRID, 3.0, seeded(1))
    assert torch.equal(plain.parameter, scaled.parameter)
    torch.testing.assert_close(scaled.decodable(), 3 * plain.decodable())


def test_continuous_is_free(vqgan):
    latent = start_latent("continuous", vqgan, 1, GRID, 1.0, seeded(1))
    with torch.no_grad():
        latent.parameter.fill_(1e6)
    latent.constrain()
    assert bool((latent.parameter == 1e6).all())


def test_quantised_begins_with_codebook_entries(vqgan):
    latent = start_latent("quantised", vqgan, 1, GRID, 2.0, seeded(1))
    cells = latent.decodable().detach().permute(0, 2, 3, 1).reshape(-1, vqgan.embed_dim)
    distance = torch.cdist(cells, vqgan.codebook).min(dim=1)
    assert distance.values.max() < 1e-3
    assert len(distance.indices.unique()) > 3


def test_quantised_passes_the_gradient_straight_through(vqgan):
    scale = 2.0
    latent = start_latent("quantised", vqgan, 1, GRID, scale, seeded(1))
    with torch.no_grad():
        latent.parameter.add_(0.3 * torch.randn(latent.parameter.shape, generator=seeded(2)))
    pull = torch.randn(latent.parameter.shape, generator=seeded(3))
    (latent.decodable() * pull).sum().backward()

    taming = VectorQuantizer2(len(vqgan.codebook), vqgan.embed_dim, beta=0.25)
    taming.embedding.weight.data.copy_(vqgan.codebook)
    z = (latent.parameter.detach() * scale).requires_grad_()
    snapped = taming(z)[0]
    (snapped * pull).sum().backward()

    assert not torch.allclose(snapped, z, atol=0.05)
    torch.testing.assert_close(latent.decodable(), snapped)
    assert z.grad is not None
    torch.testing.assert_close(latent.parameter.grad, z.grad * scale)
    torch.testing.assert_close(z.grad, pull)


def test_quantised_is_clamped_to_each_channel_of_the_codebook(vqgan):
    scale = 2.0
    latent = start_latent("quantised", vqgan, 1, GRID, scale, seeded(1))
    with torch.no_grad():
        latent.parameter[:, :, 0] = 100
        latent.parameter[:, :, 1] = -100
    untouched = latent.parameter[:, :, 2].clone()
    latent.constrain()
    z = latent.parameter.detach() * scale
    torch.testing.assert_close(z[0, :, 0, 0], vqgan.codebook.max(dim=0).values)
    torch.testing.assert_close(z[0, :, 1, 0], vqgan.codebook.min(dim=0).values)
    assert torch.equal(latent.parameter[:, :, 2], untouched)
