"""The estimate of memory: counted by hand, against what autograd keeps, and what it is asked to decide."""

import weakref
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import psutil
import pytest
import torch
from clip.model import LayerNorm
from safetensors.torch import load_file
from taming.modules.diffusionmodules.model import Upsample
from torch import Tensor

from t2i_desktop.engine.errors import MissingModel
from t2i_desktop.engine.guidance import memory
from t2i_desktop.engine.guidance.cutouts import Cutouts, add_noise
from t2i_desktop.engine.guidance.guide import cutout_settings
from t2i_desktop.engine.guidance.memory import Estimate, estimate, largest_that_fits
from t2i_desktop.engine.guidance.thrift import Thrift
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks import speed
from t2i_desktop.engine.networks.vqgan import Vqgan
from t2i_desktop.engine.preflight import Preflight
from tests.tiny_models import FACTOR

FLOAT = 4  # bytes
Guess = Callable[..., Estimate]


@pytest.fixture
def guess(catalog: ModelCatalog, settings: Callable[..., Any]) -> Guess:
    return lambda **changes: estimate(settings(**changes), catalog)


class Packed:
    """A tensor in autograd's keeping, which dies with the part of the graph that keeps it."""

    def __init__(self, tensor: Tensor) -> None:
        self.tensor = tensor


class Saved(torch.autograd.graph.saved_tensors_hooks):
    """Knows which tensors autograd keeps at the moment."""

    def __init__(self) -> None:
        super().__init__(self._pack, lambda packed: packed.tensor)
        self._packed = weakref.WeakSet[Packed]()

    def tensors(self) -> list[Tensor]:
        return [packed.tensor for packed in self._packed]

    def _pack(self, tensor: Tensor) -> Packed:
        packed = Packed(tensor)
        self._packed.add(packed)
        return packed


def _distinct_bytes(tensors: Iterable[Tensor], but: Iterable[Tensor] = ()) -> int:
    left_out = {tensor.untyped_storage().data_ptr() for tensor in but}
    sizes = {t.untyped_storage().data_ptr(): t.untyped_storage().nbytes() for t in tensors}
    return sum(size for address, size in sizes.items() if address not in left_out)


def _more_of_kernels(vqgan: Vqgan) -> int:
    """By how many numbers the kernels that enlarge are larger in a hastened decoder: 4 x 4 for 3 x 3."""
    convolutions = [module.conv for module in vqgan.decoder.modules() if isinstance(module, Upsample)]
    return sum(convolution.weight.numel() for convolution in convolutions) // 9 * (16 - 9)


def test_weights_are_those_of_the_files_in_fp32(guess: Guess, catalog: ModelCatalog) -> None:
    names = ("tiny-vqgan", "tiny-clip")
    numbers = sum(t.numel() for name in names for t in load_file(catalog.find(name).weights).values())
    clip_colours = 2 * 3  # mean and deviation, which are in no file
    assert guess().weights == FLOAT * (numbers + clip_colours)


def test_in_bfloat16_the_image_tower_and_the_decoder_are_half_as_large(
    guess: Guess, begin: Callable[..., Any]
) -> None:
    job = begin()
    decoder = [*job._vqgan.decoder.parameters(), *job._vqgan.post_quant_conv.parameters()]
    exact = [*job._vqgan.decoder.conv_out.parameters(), *job._vqgan.decoder.norm_out.parameters()]
    tower = job._guides[0].clip.clip.visual
    exact += [
        weight for norm in tower.modules() if isinstance(norm, LayerNorm) for weight in norm.parameters()
    ]
    halved = sum(t.numel() for t in (*decoder, *tower.parameters())) - sum(t.numel() for t in exact)
    more = _more_of_kernels(job._vqgan)
    assert guess().weights - guess(precision="bfloat16").weights == FLOAT / 2 * (halved - more)


def test_large_models_are_imagined_as_they_run(guess: Guess, begin, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, larger = guess(precision="float32"), FLOAT * _more_of_kernels(begin()._vqgan)
    monkeypatch.setattr(speed, "LARGE", 0)
    memory._imagine.cache_clear()
    hastened = guess(precision="float32")
    memory._imagine.cache_clear()
    assert hastened.weights == plain.weights + larger
    assert hastened.activations < plain.activations


def test_the_latent_counts_five_times(guess: Guess) -> None:
    cells, channels, pictures = (32 // FACTOR) * (48 // FACTOR), 4, 2
    expected = (
        FLOAT * cells * channels * pictures * len(["itself", "gradient", "mean", "variance", "beginning"])
    )
    assert guess(image_width=48, batch_size=2).latent == expected


def test_the_ledger_s_count_is_the_one_made_by_hand() -> None:
    size = 1000 * FLOAT
    start, weight = torch.ones(1000, requires_grad=True), torch.full((1000,), 3.0)
    with memory._Ledger([start, weight]) as ledger:
        doubled = start * 2  # alive until the sine's gradient has been made
        waves = doubled.sin()
        del doubled
        assert ledger.alive == 2 * size
        product = waves * weight  # keeps the weight, which was there before
        del waves
        assert ledger.alive == 2 * size
        view = product.view(10, 100)
        assert ledger.alive == 2 * size
        del product
        view.sum().backward()
        del view
        assert ledger.alive == size  # the gradient of start
    assert start.grad is not None
    assert ledger.peak >= 3 * size


def test_a_convolution_needs_scratch(monkeypatch: pytest.MonkeyPatch) -> None:
    image, kernel = torch.ones(1, 2, 10, 10), torch.ones(3, 2, 3, 3)
    peaks = []
    for share in (0.0, 0.5):
        monkeypatch.setattr(memory, "SCRATCH", share)
        with memory._Ledger([image, kernel]) as ledger:
            torch.nn.functional.conv2d(image, kernel)
        peaks.append(ledger.peak)
    output = 3 * 8 * 8
    assert peaks == [FLOAT * output, FLOAT * (output + (output + image.numel() + kernel.numel()) / 2)]


@pytest.mark.parametrize("kind", ["continuous", "quantised"])
def test_the_decoder_keeps_what_autograd_keeps_of_real_tensors(begin, kind: Any, catalog: ModelCatalog):
    job = begin(parametrisation=kind, image_width=48, batch_size=2)
    saved = Saved()
    with saved:
        pictures = job._vqgan.decode(job._latent.decodable())
    weights = [*job._vqgan.parameters(), *job._vqgan.buffers(), job._latent.parameter]
    imagined = memory._imagined(catalog.find("tiny-vqgan"), memory.build_vqgan, torch.device("cpu"))
    counted = memory._decoding(imagined, kind, 2, (8, 12)).kept
    assert counted == _distinct_bytes([*saved.tensors(), pictures], but=weights)


def test_a_guide_keeps_what_autograd_keeps_of_real_tensors(begin, catalog: ModelCatalog, settings):
    asked = settings(cutouts=6)
    clip = begin(cutouts=6)._guides[0].clip
    pictures, rng = torch.rand(1, 3, 32, 32, requires_grad=True), torch.Generator()
    saved = Saved()
    with saved:
        crops = add_noise(Cutouts(cutout_settings(asked), clip.resolution)(pictures, rng), 0.2, rng)
        seen = crops.detach().requires_grad_()
        embeddings = clip.encode_images(seen)
    real = _distinct_bytes(
        [*saved.tensors(), crops, embeddings], but=[*clip.parameters(), *clip.buffers(), pictures]
    )
    imagined = memory._imagined(catalog.find("tiny-clip"), memory._build_clip, torch.device("cpu"))
    drawn = cutout_settings(asked)
    counted = memory._looking(imagined, drawn, 0.2, (1, 3, 32, 32)).kept  # pyright: ignore (hashable)
    assert counted == real


def test_the_parts_add_up(guess: Guess) -> None:
    g = guess()
    assert g.total == g.weights + g.activations + g.working + g.latent + g.overhead
    lost = 0.3 * (g.activations + g.working)
    assert g.overhead == pytest.approx(64 * 2**20 + lost, abs=1)


@pytest.mark.parametrize(
    "more", [{"image_width": 64}, {"image_height": 64}, {"cutouts": 64}, {"batch_size": 2}]
)
def test_more_needs_more(guess: Guess, more: dict[str, int]) -> None:
    less = guess(cutouts=32)
    assert guess(**{"cutouts": 32, **more}).total > less.total


def test_an_ensemble_adds_weights_and_only_its_hungriest_clip_s_work(
    guess: Guess, catalog: ModelCatalog
) -> None:
    alone = [guess(clip=name, cutouts=64) for name in ("tiny-clip", "other-clip")]
    both = guess(clip="tiny-clip, other-clip:0.5", cutouts=64)
    decoder = FLOAT * sum(t.numel() for t in load_file(catalog.find("tiny-vqgan").weights).values())
    assert both.weights == sum(part.weights for part in alone) - decoder
    assert both.activations + both.working == max(part.activations + part.working for part in alone)


def test_the_largest_size_that_fits_fits_and_the_next_does_not(
    catalog: ModelCatalog, settings: Callable[..., Any], guess: Guess
) -> None:
    asked = settings(image_width=256, image_height=192, cutouts=1, save_memory="off")
    room = guess(image_width=160, image_height=120, cutouts=1).total
    assert largest_that_fits(asked, catalog, room) == (160, 120)
    assert largest_that_fits(asked, catalog, room - 1) == (156, 116)  # one cell less, to the nearest
    assert guess(image_width=156, image_height=116, cutouts=1).total <= room - 1


def test_a_size_is_never_above_the_one_asked_for(catalog: ModelCatalog, settings: Callable[..., Any]) -> None:
    assert largest_that_fits(settings(image_width=64), catalog, 2**60) == (64, 32)


def test_no_size_fits_where_the_smallest_does_not(
    catalog: ModelCatalog, settings: Callable[..., Any]
) -> None:
    assert largest_that_fits(settings(image_width=64), catalog, 2**10) is None


def test_a_changed_configuration_is_counted_anew(
    catalog: ModelCatalog, settings: Callable[..., Any], tmp_path: Path
) -> None:
    model = catalog.find("tiny-vqgan")
    copy = tmp_path / "copied"
    copy.mkdir()
    config = model.config.read_text("utf-8")
    (copy / "model.safetensors").touch()
    both = ModelCatalog((tmp_path, *catalog.roots))
    totals = []
    for wide in ("ch: 32", "ch: 64"):
        (copy / "model.yaml").write_text(config.replace("ch: 32", wide), "utf-8")
        totals.append(estimate(settings(vqgan="copied"), both).total)
    assert totals[1] > totals[0]


def test_the_decoder_in_parts_keeps_what_autograd_keeps_of_real_tensors(begin, catalog: ModelCatalog) -> None:
    job = begin()
    saved = Saved()
    with saved:
        pictures = job._vqgan.decode(job._latent.decodable(), in_parts=True)
    weights = [*job._vqgan.parameters(), *job._vqgan.buffers(), job._latent.parameter]
    imagined = memory._imagined(catalog.find("tiny-vqgan"), memory.build_vqgan, torch.device("cpu"))
    counted = memory._decoding(imagined, "continuous", 1, (8, 8), in_parts=True).kept
    assert counted == _distinct_bytes([*saved.tensors(), pictures], but=weights)


def test_no_more_is_saved_than_is_needed(
    monkeypatch: pytest.MonkeyPatch, catalog: ModelCatalog, settings: Callable[..., Any]
) -> None:
    asked = settings(cutouts=64)
    ways = [Thrift(False, 64), Thrift(True, 64), Thrift(True, 32), Thrift(True, 16)]
    needs = [estimate(asked, catalog, way).total for way in ways]
    assert needs == sorted(set(needs), reverse=True)
    for way, room in zip(ways, needs, strict=True):
        monkeypatch.setattr(memory, "available", lambda device, room=room: room)
        assert memory.thrift_that_fits(asked, catalog) == way
    monkeypatch.setattr(memory, "available", lambda device: 0)
    assert memory.thrift_that_fits(asked, catalog) == Thrift(True, 1)


@pytest.mark.parametrize(("wish", "expected"), [("on", Thrift(True, 4)), ("off", Thrift(False, 1))])
def test_saving_memory_can_be_asked_for_and_be_ruled_out(
    monkeypatch: pytest.MonkeyPatch,
    catalog: ModelCatalog,
    settings: Callable[..., Any],
    wish: str,
    expected: Thrift,
) -> None:
    monkeypatch.setattr(memory, "available", lambda device: 2**60 if wish == "on" else 0)
    assert memory.thrift_that_fits(settings(save_memory=wish), catalog) == expected


def test_a_run_that_fits_by_saving_memory_needs_no_smaller_size(
    monkeypatch: pytest.MonkeyPatch, catalog: ModelCatalog, settings: Callable[..., Any]
) -> None:
    monkeypatch.setattr(memory, "ModelCatalog", lambda: catalog)
    asked = settings(image_width=128, cutouts=16)
    needed = estimate(asked, catalog, Thrift(True, 16)).total
    monkeypatch.setattr(memory, "available", lambda device: needed)
    assert memory.preflight(asked) == Preflight(needed, needed)


def test_a_missing_model_is_the_run_s_own_sentence(guess: Guess) -> None:
    with pytest.raises(MissingModel, match="“gone” is not installed"):
        guess(clip="tiny-clip, gone")


def test_the_cpu_offers_what_is_free_and_what_the_program_holds_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Held:
        rss = memory.CPU_RUNTIME + 7

    monkeypatch.setattr(psutil, "virtual_memory", lambda: type("Free", (), {"available": 100}))
    monkeypatch.setattr(psutil.Process, "memory_info", lambda _: Held)
    assert memory.available(torch.device("cpu")) == 107
    Held.rss = 5
    assert memory.available(torch.device("cpu")) == 100


def test_a_graphics_card_offers_what_is_free_and_what_is_reserved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (30, 100))
    monkeypatch.setattr(torch.cuda, "memory_reserved", lambda device: 12)
    assert memory.available(torch.device("cuda")) == 42


@pytest.mark.parametrize("has_room", [True, False])
def test_a_smaller_size_is_offered_only_where_it_is_needed(
    monkeypatch: pytest.MonkeyPatch,
    catalog: ModelCatalog,
    settings: Callable[..., Any],
    guess: Guess,
    has_room: bool,
) -> None:
    monkeypatch.setattr(memory, "ModelCatalog", lambda: catalog)
    changes = {"image_width": 512, "image_height": 512, "cutouts": 1, "save_memory": "off"}
    room = guess(**changes).total - (0 if has_room else 1)
    monkeypatch.setattr(memory, "available", lambda device: room)
    answer = memory.preflight(settings(**changes))
    assert (answer.needed, answer.available) == (guess(**changes).total, room)
    assert answer.fits is has_room
    if has_room:
        assert answer.largest is None
    else:
        assert answer.largest == largest_that_fits(settings(**changes), catalog, round(0.95 * room))
        assert answer.largest not in (None, (512, 512))
