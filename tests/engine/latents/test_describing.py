"""What the settings of a mix take from the headers of its latents."""

from dataclasses import replace

import pytest

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.latents.describing import mix_settings, vqgan_of
from t2i_desktop.engine.latents.entries import LatentEntry, read_entry
from t2i_desktop.engine.latents.settings import Part
from tests.engine.latents.conftest import WriteLatent


@pytest.fixture
def entries(write_latent: WriteLatent) -> list[LatentEntry]:
    return [read_entry(write_latent(name, seed)) for seed, name in enumerate(("apple", "boat", "cloud"))]


def test_a_mix_is_told_by_its_latents_and_weights(entries: list[LatentEntry]) -> None:
    settings = mix_settings(entries, [0.5, 0, 2], mode="spherical")
    assert settings.parts() == tuple(
        Part(entry.path, weight) for entry, weight in zip(entries, (0.5, 0, 2), strict=True)
    )
    assert (settings.vqgan, settings.tile, settings.mode) == ("starter-vqgan", "off", "spherical")


def test_its_title_names_what_takes_part(entries: list[LatentEntry]) -> None:
    assert mix_settings(entries, [0.5, 0, 2]).title == "apple + cloud"
    assert mix_settings(entries, mode="average").title == "apple + boat + cloud"
    assert mix_settings(entries, mode="difference").title == "apple + boat – cloud"
    assert mix_settings([entries[0]] * 2).title == "apple"
    assert len(mix_settings([replace(entry, title=80 * "a") for entry in entries] + entries).title) <= 100


def test_what_is_given_counts_more_than_headers(entries: list[LatentEntry]) -> None:
    tiled = [replace(entry, tile="both", vqgan="other") for entry in entries]
    assert (mix_settings(tiled).vqgan, mix_settings(tiled).tile) == ("other", "both")
    assert mix_settings(tiled, vqgan="mine", tile="off", title="T").model_dump() | {"latents": ""} == {
        "title": "T", "latents": "", "mode": "linear", "strength": 1.0, "fit": False, "tile": "off",
        "vqgan": "mine", "device": "auto",
    }  # fmt: skip


def test_a_silent_header_leaves_the_vqgan_to_others(entries: list[LatentEntry]) -> None:
    silent = [replace(entry, vqgan="") for entry in entries]
    assert vqgan_of(silent, "mine") == "mine"
    assert vqgan_of(silent, "") == "starter-vqgan"
    with pytest.raises(BadSettings, match="of one VQGAN"):
        mix_settings([replace(entries[0], vqgan="other"), *entries])
