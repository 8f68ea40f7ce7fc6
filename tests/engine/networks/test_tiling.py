"""A tiling decoder does not know where the picture begins: shifting the latent around shifts the picture."""

import pytest
import torch

from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.tiling import set_tiling
from t2i_desktop.engine.networks.vqgan import Vqgan, load_vqgan

AXES = {"across": 3, "down": 2}


@pytest.fixture(scope="module")
def vqgan() -> Vqgan:
    return load_vqgan(ModelCatalog().find("starter-vqgan"), torch.device("cpu"))


@pytest.fixture(scope="module")
def latent() -> torch.Tensor:
    return torch.randn(1, 32, 6, 10, generator=torch.Generator().manual_seed(0))


def _is_seamless(vqgan: Vqgan, latent: torch.Tensor, axis: str) -> bool:
    dimension = AXES[axis]
    moved = vqgan.decode(latent.roll(3, dimension))
    expected = vqgan.decode(latent).roll(3 * vqgan.factor, dimension)
    return torch.allclose(moved, expected, atol=1e-4)


@pytest.mark.parametrize("across", [True, False])
@pytest.mark.parametrize("down", [True, False])
def test_each_axis_is_seamless_exactly_when_it_tiles(vqgan, latent, across, down):
    set_tiling(vqgan, across=across, down=down)
    assert _is_seamless(vqgan, latent, "across") == across
    assert _is_seamless(vqgan, latent, "down") == down


def test_a_network_that_no_longer_tiles_is_as_it_was(vqgan, latent):
    set_tiling(vqgan, across=False, down=False)
    before = vqgan.decode(latent)
    set_tiling(vqgan, across=True, down=True)
    set_tiling(vqgan, across=True, down=False)
    assert not torch.equal(vqgan.decode(latent), before)
    set_tiling(vqgan, across=False, down=False)
    assert torch.equal(vqgan.decode(latent), before)
