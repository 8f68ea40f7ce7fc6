"""Mixing stored latents and decoding the mix, as a job of the one loop and live."""

from pathlib import Path

import numpy as np
import pytest
import torch

from t2i_desktop.engine.errors import BadSettings, GalleryError
from t2i_desktop.engine.events import Failed, Finished
from t2i_desktop.engine.formats import read_latent
from t2i_desktop.engine.latents.decoding import Decoder
from t2i_desktop.engine.latents.mixer import LatentMix, Mixer
from t2i_desktop.engine.latents.settings import MOST, MixSettings, Part
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.tiling import set_tiling
from t2i_desktop.engine.networks.vqgan import load_vqgan
from t2i_desktop.engine.runner import RunControl, run
from t2i_desktop.engine.settings import validated
from tests.engine.latents.conftest import WriteLatent

A, B, C = (Part(Path(name)) for name in "abc")


def settings(*parts: Part, **changes: object) -> MixSettings:
    lines = "\n".join(part.as_line() for part in parts)
    return validated(MixSettings, {"latents": lines, "device": "cpu", **changes})


def decoded(latent: np.ndarray, tile: bool = False) -> np.ndarray:
    """The picture by the network itself."""
    vqgan = load_vqgan(ModelCatalog().find("starter-vqgan"), torch.device("cpu"))
    set_tiling(vqgan, across=tile, down=tile)
    with torch.no_grad():
        return (vqgan.decode(torch.from_numpy(latent))[0] * 255).round().byte().permute(1, 2, 0).numpy()


def test_parts_are_read_as_they_are_written() -> None:
    parts = (Part(Path("a.safetensors"), 1.0), Part(Path("c d.safetensors"), 0.25), Part(Path("e"), 0.0))
    assert [part.as_line() for part in parts] == ["a.safetensors", "c d.safetensors | 0.25", "e | 0"]
    assert settings(*parts).parts() == parts


@pytest.mark.parametrize(
    ("parts", "changes", "sentence"),
    [
        ((), {}, "one to 6 latents"),
        ((A,) * (MOST + 1), {}, "one to 6 latents"),
        ((A, B), {"mode": "difference"}, "A difference takes three latents"),
        ((Part(Path("a"), 0), Part(Path("b"), 0)), {}, "at least one latent a weight above 0"),
        ((Part(Path("a"), -1), B), {}, "must be a number from 0, not “-1”"),
    ],
)
def test_what_cannot_be_mixed_is_a_sentence(
    parts: tuple[Part, ...], changes: dict[str, object], sentence: str
) -> None:
    with pytest.raises(BadSettings, match=sentence):
        settings(*parts, **changes)


def test_every_mode_decodes_what_it_mixes(write_latent: WriteLatent) -> None:
    paths = [write_latent(name, seed) for seed, name in enumerate("abc")]
    a, b, c = (read_latent(path) for path in paths)
    first, second, third = (Part(path, weight) for path, weight in zip(paths, (0.5, 0.25, 0.25), strict=True))
    mixer = Mixer(Decoder("cpu"))
    for mode, parts, expected in (
        ("linear", (first, second, third), 0.5 * a + 0.25 * b + 0.25 * c),
        ("average", (first, second, third), (a + b + c) / 3),
        ("difference", (first, second, third), a + 0.5 * (b - c)),
    ):
        mixed = mixer.mix(settings(*parts, mode=mode, strength=0.5))
        np.testing.assert_allclose(mixed.latent, expected, atol=1e-5)
        np.testing.assert_array_equal(mixed.picture, decoded(mixed.latent))
    one = mixer.mix(settings(first, mode="spherical"))
    np.testing.assert_allclose(one.latent, a, atol=1e-6)


def test_a_latent_decodes_to_the_picture_beside_it_also_where_it_tiles(write_latent: WriteLatent) -> None:
    path = write_latent("a")
    mixer = Mixer(Decoder("cpu"))
    plain = mixer.mix(settings(Part(path))).picture
    tiled = mixer.mix(settings(Part(path), tile="both")).picture
    np.testing.assert_array_equal(plain, decoded(read_latent(path)))
    np.testing.assert_array_equal(tiled, decoded(read_latent(path), tile=True))
    assert (plain != tiled).any()
    np.testing.assert_array_equal(mixer.mix(settings(Part(path))).picture, plain)


def test_latents_of_other_sizes_are_refused_or_fitted(write_latent: WriteLatent) -> None:
    small, large = Part(write_latent("small")), Part(write_latent("large", grid=(8, 12)))
    mixer = Mixer(Decoder("cpu"))
    with pytest.raises(
        BadSettings, match=r"large.safetensors has 12 × 8 cells, and small.safetensors has 6 × 4"
    ):
        mixer.mix(settings(small, large))
    fitted = mixer.mix(settings(small, large, fit=True))
    assert fitted.latent.shape == (1, 32, 4, 6)
    np.testing.assert_array_equal(fitted.picture, decoded(fitted.latent))


def test_latents_of_two_vqgans_or_of_another_than_chosen_are_refused(write_latent: WriteLatent) -> None:
    a, other = Part(write_latent("a")), Part(write_latent("b", channels=5))
    with pytest.raises(BadSettings, match="they are of two VQGANs"):
        Mixer(Decoder("cpu")).mix(settings(a, other))
    with pytest.raises(BadSettings, match="does not fit the VQGAN “starter-vqgan”"):
        Mixer(Decoder("cpu")).mix(settings(other))


def test_a_latent_that_went_missing_is_told(write_latent: WriteLatent) -> None:
    path = write_latent("a")
    path.unlink()
    with pytest.raises(GalleryError, match="not there any more"):
        Mixer(Decoder("cpu")).mix(settings(Part(path)))


def test_latents_are_read_once_while_the_weights_change(
    write_latent: WriteLatent, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = write_latent("a", 1), write_latent("b", 2)
    mixer = Mixer(Decoder("cpu"))
    read: list[Path] = []

    def noted(path: Path) -> np.ndarray:
        read.append(path)
        return read_latent(path)

    monkeypatch.setattr("t2i_desktop.engine.latents.mixer.read_numbers", noted)
    for weight in (0.2, 0.4, 0.6):
        mixer.mix(settings(Part(a, weight), Part(b)))
    assert read == [a, b]
    mixer.release()
    mixer.mix(settings(Part(a), Part(b)))
    assert read == [a, b, a, b]


def test_a_mix_is_a_job_with_one_step_and_its_result(write_latent: WriteLatent) -> None:
    a, b = Part(write_latent("a", 1), 0.3), Part(write_latent("b", 2), 0.7)
    *_, last = run(LatentMix(), settings(a, b, mode="spherical", title="A and B"), RunControl())
    assert isinstance(last, Finished)
    assert last.result.latents is not None
    np.testing.assert_array_equal(last.result.pictures[0], decoded(last.result.latents))
    (*_, broken) = run(LatentMix(), settings(Part(Path("nowhere.safetensors"))), RunControl())
    assert isinstance(broken, Failed)
    assert "not there any more" in broken.message
