"""An installer over real folders that downloads and converts what a test feeds it, and nothing else."""

import queue
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from t2i_desktop.engine.models.catalog import CONFIG_NAME, WEIGHTS_NAME, ModelCatalog
from t2i_desktop.engine.models.install import Installer
from t2i_desktop.engine.models.offers import Offer, RemoteFile
from t2i_desktop.engine.models.progress import Converting, Fetching, Installed, Progress, Stopped, Verified
from t2i_desktop.engine.runner import RunControl

_TARGETS = {"clip": "clip.model.CLIP", "vqgan": "taming.models.vqgan.VQModel"}

CLIP = Offer(
    id="clip-vit-b-32",
    title="CLIP ViT-B/32",
    kind="clip",
    purpose="Quick and sound: the one to begin with.",
    weights=RemoteFile(
        "ViT-B-32.pt",
        ("https://first.example/ViT-B-32.pt", "https://second.example/ViT-B-32.pt"),
        353_976_522,
        "40d365715913c9da98579312b702a82c18be219cc2a73407c4526f58eba950af",
    ),
    config=None,
    licence="MIT",
    credit="OpenAI: Radford and others, 2021",
    memory=1_400_000_000,
    origin="Published by OpenAI with the paper “Learning Transferable Visual Models”.",
)
CLIP_LARGE = replace(
    CLIP,
    id="clip-vit-l-14",
    title="CLIP ViT-L/14",
    purpose="The most discerning of OpenAI's, and the slowest.",
    weights=RemoteFile("ViT-L-14.pt", ("https://first.example/ViT-L-14.pt",), 932_768_134, None),
    memory=5_200_000_000,
)
VQGAN = Offer(
    id="vqgan-imagenet-f16-16384",
    title="VQGAN ImageNet f16, 16384 codes",
    kind="vqgan",
    purpose="The classic: photographs, paintings and everything between.",
    weights=RemoteFile("last.ckpt", ("https://second.example/last.ckpt",), 980_092_370, None),
    config={"model": {}},
    licence="MIT",
    credit="CompVis: Esser, Rombach and Ommer, 2021",
    memory=2_600_000_000,
    origin="Published by CompVis with “Taming Transformers for High-Resolution Image Synthesis”.",
)
WIKIART = replace(
    VQGAN,
    id="vqgan-wikiart-16384",
    title="VQGAN WikiArt, 16384 codes",
    purpose="Paintings, learnt from WikiArt.",
    weights=None,
    licence="not stated",
    credit="The community",
    origin="Get it from the community (https://example.org/wikiart), and import it.",
)
OFFERS = (CLIP, CLIP_LARGE, VQGAN, WIKIART)


def install(root: Path, name: str, kind: str, about: str = "{}") -> None:
    """Put a folder there that looks like a model."""
    folder = root / name
    folder.mkdir(parents=True)
    (folder / CONFIG_NAME).write_text(f"model: {{target: {_TARGETS[kind]}}}\nabout: {about}\n", "utf-8")
    (folder / WEIGHTS_NAME).write_bytes(b"weights!" * 1000)


class FakeInstaller(Installer):
    """Yields what is put into `feed`, or raises it; `calls` are what it was asked, `controls` with what."""

    def __init__(self, *roots: Path) -> None:
        super().__init__(ModelCatalog(roots))
        self.feed: queue.Queue[Progress | Exception] = queue.Queue()
        self.calls: list[tuple[Any, ...]] = []
        self.controls: list[RunControl] = []

    def download(self, offer: Offer, control: RunControl) -> Iterator[Progress]:
        return self._follow(("download", offer.id), offer.kind, control)

    def import_file(
        self, weights: Path, *, config: Path | None = None, name: str | None = None, control: RunControl
    ) -> Iterator[Progress]:
        return self._follow(("import", name, weights, config), "vqgan", control)

    def verify(self, name: str, control: RunControl) -> Iterator[Progress]:
        return self._follow(("verify", name), "vqgan", control)

    def _follow(self, call: tuple[Any, ...], kind: str, control: RunControl) -> Iterator[Progress]:
        self.calls.append(call)
        self.controls.append(control)
        while (news := self._next(control)) is not None:
            if isinstance(news, Exception):
                raise news
            if isinstance(news, Installed):
                install(self.root, news.name, kind)
            yield news
            if isinstance(news, Installed | Verified) or not control.proceed():
                break
        if control.cancelled:
            yield Stopped()

    def _next(self, control: RunControl) -> Progress | Exception | None:
        """What comes next; None once cancelled."""
        while not control.cancelled:
            try:
                return self.feed.get(timeout=0.01)
            except queue.Empty:
                continue
        return None


def fetching(share: float, offer: Offer = CLIP) -> Fetching:
    """So much of an offer has come."""
    assert offer.weights is not None
    assert offer.weights.size is not None
    total = offer.weights.size
    return Fetching(offer.weights.name, round(share * total), total, 8_200_000.0, "first.example")


CONVERTING = Converting("Writing OpenAI CLIP as safetensors")
