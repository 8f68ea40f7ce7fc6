"""The choice of device, and the source of randomness."""

import pytest
import torch

from t2i_desktop.engine.device import choose, describe, seeded
from t2i_desktop.engine.errors import UnavailableDevice


def test_auto_prefers_the_graphics_card(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose("auto").type == "cuda"
    assert choose("cpu").type == "cpu"


def test_auto_falls_back_to_the_cpu(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert choose("auto").type == "cpu"
    with pytest.raises(UnavailableDevice, match=r"“cuda” is not available .* Choose “auto”, or one of: cpu"):
        choose("cuda")


def test_apple_graphics_are_taken_where_they_exist(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert choose("auto").type == "mps"
    assert describe(torch.device("mps")) == "Apple graphics (MPS)"


def test_cpu_is_described_with_its_threads():
    assert describe(torch.device("cpu")).startswith("CPU (")
    assert "thread" in describe(torch.device("cpu"))


def test_seed_fixes_the_draws_and_spares_the_global_generator():
    before = torch.get_rng_state()
    first = torch.rand(4, generator=seeded(3))
    assert torch.equal(first, torch.rand(4, generator=seeded(3)))
    assert not torch.equal(first, torch.rand(4, generator=seeded(4)))
    assert torch.equal(before, torch.get_rng_state())
