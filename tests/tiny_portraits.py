"""Untrained models of portraits, written as the program installs them: every kind, and a reader."""

import shutil
from pathlib import Path

import torch

from t2i_desktop.engine.models.catalog import CONFIG_NAME, WEIGHTS_NAME, ModelCatalog, sha256_of
from t2i_desktop.engine.networks.single_file import save_network
from t2i_desktop.engine.portraits.decoder import PortraitDecoder
from t2i_desktop.engine.portraits.judge import FAMILY, PortraitsJudge
from t2i_desktop.engine.portraits.models import About, save_model
from t2i_desktop.engine.portraits.training_settings import Kind
from t2i_desktop.engine.portraits.vae import PortraitVae
from t2i_desktop.resources import resource_path

KNOWN = ("Bald", "Black_Hair", "Brown_Hair", "Eyeglasses", "Smiling", "Wearing_Hat")
_TEXT, _LATENT = 128, 16


def write_tiny_portraits(root: Path, *, without: str = "") -> None:
    """Write `portraits-gan`, `portraits-cvae`, `portraits-vae` and `portraits-reader`, always the same."""
    clip = sha256_of(ModelCatalog((resource_path("models"),)).find("portraits-clip").weights)
    with torch.random.fork_rng():
        torch.manual_seed(3)
        attributes = len(KNOWN)
        networks: dict[Kind, PortraitDecoder] = {
            "gan": PortraitDecoder(_LATENT, attributes, _TEXT),
            "cvae": PortraitVae(_LATENT, attributes, _TEXT),
            "vae": PortraitVae(_LATENT, measured=attributes),
        }
        for kind, network in networks.items():
            _write(root, kind, network, clip)
        judge = PortraitsJudge(KNOWN, (8, 8, 8, 8))
        save_network(_place(root, "reader"), FAMILY, judge.state_dict(), judge.config)
    if without:
        shutil.rmtree(root / without)


def _write(root: Path, kind: Kind, network: PortraitDecoder, clip: str) -> None:
    for parameter in network.parameters():
        parameter.data.mul_(1.5)  # so that what is told is seen in the pictures
    state = network.state_dict()
    if kind == "vae":
        state["directions"] = torch.randn(len(KNOWN), _LATENT)
    told = kind != "vae"
    about = About(kind, KNOWN, told, told, _TEXT if told else 0, clip if told else "")
    save_model(_place(root, kind), about, state, network.config)


def _place(root: Path, kind: str) -> Path:
    """Where the weights of a model belong, beside its yaml."""
    folder = root / f"portraits-{kind}"
    folder.mkdir(parents=True)
    shutil.copy(resource_path("models", folder.name, CONFIG_NAME), folder)
    return folder / WEIGHTS_NAME
