"""How much memory a VQGAN+CLIP run needs, told before it begins and before any weights are read.

The model of the estimate. One step is done on fake tensors, which have shapes and lifetimes but no numbers:
the same latent, decoder, cutouts and image towers as in the run, forwards and backwards. A ledger follows
every storage from its birth to its death, so that what autograd keeps, and for how long, is counted and not
guessed. The peak is the highest of two moments: the decoder at work, or the decoder's kept activations with
one guide at work on top of them (guides look one after the other). To this come

- the weights of all networks, in the number format they compute in;
- the latent, its gradient, AdamW's two moments, and a copy of where it began;
- scratch of the convolution kernels, which no tensor shows (`SCRATCH`);
- what the libraries take, and what the allocator cannot use between tensors (`OVERHEADS`).

How far it can be trusted. On the CPU, `tests/benchmarks/memory.py` compares it with measurements: with an
allocator that returns what it gets, the tensors alone explain all but some 60 MB; with the usual one of
Linux, up to 30 % of the activations are lost on top. On CUDA nothing was measured: the overhead is made of
what the documentation of PyTorch and cuBLAS says of workspaces and of rounding, with room for the kernels
that are loaded at their first use; what mem_get_info calls free is already without the CUDA context. The
widely told figures for VQGAN f16 with ViT-B/32 and 32 cutouts, 10 GB at 512 and 24 GB at 900 pixels, are
above its estimates. Macs count as CPUs.

Where a step does not fit as it is done for speed, it is estimated as it is done to save memory: in the
decoder's parts, and with fewer cutouts at a time, in the order of thrift.py.
Reading weights from the disk needs room beside them for a moment, which is not counted.
"""

import math
import threading
import weakref
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, TypeVar

import psutil
import torch
from omegaconf import DictConfig
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from t2i_desktop.engine.device import choose, seeded
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings, add_noise
from t2i_desktop.engine.guidance.guide import cutout_settings
from t2i_desktop.engine.guidance.latent import Parametrisation, latent_grid, start_latent
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.guidance.thrift import Thrift, first_thrift, thriftier
from t2i_desktop.engine.models.catalog import Model, ModelCatalog
from t2i_desktop.engine.networks.clip import ClipModel, build_clip
from t2i_desktop.engine.networks.speed import NUMBER_FORMATS, suited
from t2i_desktop.engine.networks.vqgan import Vqgan, build_vqgan
from t2i_desktop.engine.preflight import Preflight
from t2i_desktop.engine.settings import specs

SCRATCH = 1.0
"""Scratch of a convolution, as a share of the bytes that go into it and come out of it.

The CPU was seen to take half at most; cuDNN's fast kernels want another layout, and so copy both.
"""

CPU_RUNTIME = 900 * 2**20
"""Resident memory of the program once torch is loaded, without models, as measured on Linux."""


@dataclass(frozen=True, slots=True)
class Overhead:
    """fixed: bytes the libraries take. lost: what the allocator wastes, as a share of a step's tensors."""

    fixed: int
    lost: float


OVERHEADS = {
    "cpu": Overhead(64 * 2**20, 0.3),
    "mps": Overhead(64 * 2**20, 0.3),
    "cuda": Overhead(512 * 2**20, 0.1),
}

_IMAGINING = threading.Lock()
"""Modes of fake tensors are entered by one thread at a time."""

_LATENT_COPIES = 5  # itself, its gradient, AdamW's two moments, and where it began; fp32
_OFFERED = 0.95  # of what is free: it wavers, and the size that was offered should still fit when it is taken
_CONVOLUTIONS = (torch.ops.aten.convolution, torch.ops.aten.convolution_backward)
_SIDES = ("image_width", "image_height")

N = TypeVar("N", bound=nn.Module)


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a run needs, in bytes, by what it is needed for.

    weights: of all networks. activations: what autograd keeps for the backward pass when most is alive.
    working: what comes on top of them for a moment, gradients and scratch of the kernels.
    latent: the latent, its gradient, the optimiser's moments, and where it began.
    overhead: what the libraries take, and what the allocator loses between tensors.
    """

    weights: int
    activations: int
    working: int
    latent: int
    overhead: int

    @property
    def total(self) -> int:
        """All parts together."""
        return self.weights + self.activations + self.working + self.latent + self.overhead


def preflight(settings: VqganClipSettings) -> Preflight:
    """What a run will need of what there is; raises as a run does that cannot begin."""
    catalog, room = ModelCatalog(), available(choose(settings.device))
    needed = estimate(settings, catalog, _thrift_for(settings, catalog, room)).total
    if needed <= room:
        return Preflight(needed, room)
    return Preflight(needed, room, largest_that_fits(settings, catalog, round(_OFFERED * room)))


def thrift_that_fits(settings: VqganClipSettings, catalog: ModelCatalog) -> Thrift:
    """How a run has to do its steps, with the memory there is now; raises as `estimate`."""
    return _thrift_for(settings, catalog, available(choose(settings.device)))


def _thrift_for(settings: VqganClipSettings, catalog: ModelCatalog, room: int) -> Thrift:
    """The quickest way that does with `room` bytes; the thriftiest where none does."""
    thrift = first_thrift(settings)
    while estimate(settings, catalog, thrift).total > room and (less := thriftier(thrift, settings)):
        thrift = less
    return thrift


def estimate(settings: VqganClipSettings, catalog: ModelCatalog, thrift: Thrift | None = None) -> Estimate:
    """The peak of a run whose steps are done so, else as quickly as can be.

    Raises MissingModel, BadCheckpoint and UnavailableDevice, as the run would.
    """
    with _IMAGINING:
        return _estimate(settings, catalog, thrift or first_thrift(settings))


def _estimate(settings: VqganClipSettings, catalog: ModelCatalog, thrift: Thrift) -> Estimate:
    device, dtype = choose(settings.device), NUMBER_FORMATS[settings.precision]
    overhead = OVERHEADS[device.type]
    vqgan = _imagined(catalog.find(settings.vqgan), build_vqgan, device, dtype)
    clips = [_imagined(catalog.find(name), _build_clip, device, dtype) for name in settings.clip_weights()]
    batch, factor = settings.batch_size, vqgan.network.factor
    grid = latent_grid(settings, factor)
    decoding = _decoding(vqgan, settings.parametrisation, batch, grid, thrift.in_parts)
    shape = (batch, 3, grid[0] * factor, grid[1] * factor)
    moments = [decoding]
    for clip in clips:
        drawn = cutout_settings(settings)
        looking = _looking(clip, drawn, settings.noise_factor, shape, thrift.at_once)  # pyright: ignore (hashable)
        moments.append(_Moment(decoding.kept + looking.kept, decoding.kept + looking.peak))
    highest = max(moments, key=lambda moment: moment.peak)
    return Estimate(
        weights=sum(network.weights for network in (vqgan, *clips)),
        activations=highest.kept,
        working=highest.peak - highest.kept,
        latent=_LATENT_COPIES * 4 * batch * vqgan.network.embed_dim * math.prod(grid),
        overhead=overhead.fixed + round(overhead.lost * highest.peak),
    )


def available(device: torch.device) -> int:
    """The bytes a run can have on `device`: what is free, and what this program holds and would use again."""
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        return free + torch.cuda.memory_reserved(device)
    held = psutil.Process().memory_info().rss - CPU_RUNTIME
    return psutil.virtual_memory().available + max(0, held)


def largest_that_fits(
    settings: VqganClipSettings, catalog: ModelCatalog, room: int
) -> tuple[int, int] | None:
    """The largest (width, height) in `room` bytes, not above what is asked, in its shape on the latent grid.

    None if not even the smallest size that the settings allow fits. Raises as `estimate`.
    """
    factor = _imagined(catalog.find(settings.vqgan), build_vqgan, choose(settings.device)).network.factor
    grid = latent_grid(settings, factor)

    def fits(cells: int) -> bool:
        width, height = _size(grid, cells, factor)
        smaller = settings.model_copy(update={"image_width": width, "image_height": height})
        thrift = _thrift_for(smaller, catalog, room)
        return estimate(smaller, catalog, thrift).total <= room

    least = {spec.name: spec.low or 0 for spec in specs(VqganClipSettings)}
    candidates = [
        cells
        for cells in range(1, max(grid) + 1)
        if all(side >= least[name] for side, name in zip(_size(grid, cells, factor), _SIDES, strict=True))
    ]
    number = bisect_left(candidates, True, key=lambda cells: not fits(cells))
    return _size(grid, candidates[number - 1], factor) if number else None


def _size(grid: tuple[int, int], cells: int, factor: int) -> tuple[int, int]:
    """(width, height) in pixels of a picture in the shape of `grid` whose longer side has so many cells."""
    height, width = (max(1, round(side * cells / max(grid))) * factor for side in grid)
    return width, height


class _Ledger(TorchDispatchMode):
    """Counts the bytes of all storages that are alive, but for those given to begin with."""

    def __init__(self, given: Iterable[Tensor]) -> None:
        super().__init__()
        self.alive = self.peak = 0
        self._known = weakref.WeakSet(tensor.untyped_storage() for tensor in given)

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        """Do the operation, enter what it made, and see how high the heap is now."""
        result = func(*args, **(kwargs or {}))
        made = [leaf for leaf in tree_leaves(result) if isinstance(leaf, Tensor)]
        for tensor in made:
            self._enter(tensor.untyped_storage())
        scratch = 0
        if func.overloadpacket in _CONVOLUTIONS:
            moved = sum(t.nbytes for t in (*made, *args) if isinstance(t, Tensor))
            scratch = round(SCRATCH * moved)
        self.peak = max(self.peak, self.alive + scratch)
        return result

    def _enter(self, storage: torch.UntypedStorage) -> None:
        if storage not in self._known:
            self._known.add(storage)
            self.alive += storage.nbytes()
            weakref.finalize(storage, self._leave, storage.nbytes())

    def _leave(self, size: int) -> None:
        self.alive -= size


@dataclass(frozen=True, slots=True)
class _Moment:
    """kept: bytes alive between forwards and backwards. peak: the most at any time of both."""

    kept: int
    peak: int


@dataclass(frozen=True, eq=False, slots=True)
class _Imagined(Generic[N]):
    """A frozen network without numbers, in the mode that its tensors live in."""

    network: N
    mode: FakeTensorMode

    @property
    def tensors(self) -> list[Tensor]:
        """All of its weights."""
        return [*self.network.parameters(), *self.network.buffers()]

    @property
    def weights(self) -> int:
        """The bytes of its weights."""
        return sum(tensor.nbytes for tensor in self.tensors)


def _imagined(
    model: Model,
    build: Callable[[DictConfig], N],
    device: torch.device,
    dtype: torch.dtype | None = torch.float32,
) -> _Imagined[N]:
    return _imagine(model, build, device, dtype, model.config.stat().st_mtime_ns)


@lru_cache(maxsize=16)
def _imagine(
    model: Model,
    build: Callable[[DictConfig], N],
    device: torch.device,
    dtype: torch.dtype | None,
    modified: int,
) -> _Imagined[N]:
    """As the run has it: in the layout and the number format that suit `device`."""
    with FakeTensorMode() as mode:
        network = build(model.read_config()).eval().requires_grad_(False)
        return _Imagined(suited(network, device, dtype), mode)


def _build_clip(config: DictConfig) -> ClipModel:
    return build_clip(config, vocabulary=())  # it will read nothing


@lru_cache(maxsize=256)
def _decoding(
    vqgan: _Imagined[Vqgan], kind: Parametrisation, batch: int, grid: tuple[int, int], in_parts: bool = False
) -> _Moment:
    """The decoder at work on latents of `grid` cells."""
    with vqgan.mode:
        latent = start_latent(kind, vqgan.network, batch, grid, 1.0, seeded(0))
        with _Ledger([*vqgan.tensors, latent.parameter]) as ledger:
            pictures = vqgan.network.decode(latent.decodable(), in_parts=in_parts)
            kept = ledger.alive
            pictures.backward(torch.empty_like(pictures))
    return _Moment(kept, ledger.peak)


@lru_cache(maxsize=256)
def _looking(
    clip: _Imagined[ClipModel],
    cutouts: CutoutSettings,
    noise: float,
    shape: tuple[int, ...],
    at_once: int | None = None,
) -> _Moment:
    """A guide at work on pictures of `shape` (B, 3, H, W), which are not counted.

    at_once: crops that it sees at a time; all where it is not said.
    """
    with clip.mode:
        pictures, rng = torch.empty(shape, requires_grad=True), seeded(0)
        with _Ledger([*clip.tensors, pictures]) as ledger:
            crops = add_noise(Cutouts(cutouts, clip.network.resolution)(pictures, rng), noise, rng)
            seen = crops.detach().requires_grad_()
            embeddings = clip.network.encode_images(seen[:at_once])
            kept = ledger.alive
            embeddings.sum().backward()
            del embeddings
            crops.backward(seen.grad)
    return _Moment(kept, ledger.peak)
