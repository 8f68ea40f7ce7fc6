"""The catalogue of models that can be had: what it must hold, and how a wrong one is told."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import torch
from clip import clip
from omegaconf import DictConfig, OmegaConf

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.offers import CATALOGUE_VARIABLE, Offer, RemoteFile, offer, offers
from t2i_desktop.engine.networks.vqgan import GumbelVqgan, build_vqgan

IDS = {
    *("clip-rn50", "clip-rn101", "clip-rn50x4", "clip-rn50x16"),
    *("clip-vit-b-32", "clip-vit-b-16", "clip-vit-l-14"),
    *("vqgan-imagenet-f16-1024", "vqgan-imagenet-f16-16384", "vqgan-openimages-f8-8192"),
    *("vqgan-sflickr", "vqgan-coco", "vqgan-faceshq", "vqgan-wikiart-16384"),
    *("starter-vqgan", "starter-clip"),
    *("digits-clip", "digits-diffusion"),
    *("portraits-clip", "portraits-gan", "portraits-cvae", "portraits-vae", "portraits-reader"),
}
SHIPPED = {name for name in IDS if name.startswith(("starter-", "digits-", "portraits-"))}
NOT_DOWNLOADED = {*SHIPPED, "vqgan-wikiart-16384"}
VQGANS = [found for found in offers() if found.config]

ENTRY: dict[str, Any] = {
    "title": "A model",
    "kind": "vqgan",
    "purpose": "For tests.",
    "weights": {
        "name": "a.ckpt",
        "urls": ["https://models.example/a.ckpt", "http://other.example:8080/a.ckpt"],
        "size": 1000,
        "sha256": "ab" * 32,
    },
    "config": {"model": {"target": "taming.models.vqgan.VQModel", "params": {}}},
    "licence": "MIT",
    "credit": "Somebody",
    "memory": 1000,
    "origin": "From somebody.",
}


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where $T2I_CATALOGUE says that the catalogue is."""
    path = tmp_path / "own.yaml"
    monkeypatch.setenv(CATALOGUE_VARIABLE, str(path))
    return path


def _write(path: Path, **changes: Any) -> None:
    """A catalogue of one model `a`; a name with two underscores stands for an entry of an entry."""
    entry = OmegaConf.create(ENTRY)
    for name, value in changes.items():
        OmegaConf.update(entry, name.replace("__", "."), value, merge=False)
    OmegaConf.save(OmegaConf.create({"models": {"a": entry}}), path)


def test_every_model_is_offered_once() -> None:
    names = [found.id for found in offers()]
    assert set(names) == IDS
    assert len(names) == len(IDS)


@pytest.mark.parametrize("found", offers(), ids=lambda found: found.id)
def test_every_offer_says_what_a_person_wants_to_know(found: Offer) -> None:
    assert found.id in SHIPPED or found.id.startswith(f"{found.kind}-")
    assert found.purpose.endswith(".")
    assert found.origin.endswith(".")
    if found.kind in ("vqgan", "clip") and found.id != "portraits-clip":  # it is smaller than any
        assert found.memory is not None
        assert 10**8 < found.memory < 10**11


@pytest.mark.parametrize("found", offers(), ids=lambda found: found.id)
def test_addresses_have_a_host_and_checksums_are_sha256(found: Offer) -> None:
    assert (found.weights is None) == (found.id in NOT_DOWNLOADED)
    if found.weights is None:
        return
    for url in found.weights.urls:
        assert urlsplit(url).scheme in ("https", "http")
        assert "." in (urlsplit(url).hostname or "")
    assert len(set(found.weights.urls)) == len(found.weights.urls)
    assert found.weights.sha256 is None or re.fullmatch(r"[0-9a-f]{64}", found.weights.sha256)


def test_the_starter_pair_is_offered_under_the_names_it_is_installed_by() -> None:
    for name in ("starter-vqgan", "starter-clip"):
        assert ModelCatalog().find(name).kind == offer(name).kind


def test_clip_comes_from_openai_with_the_checksum_that_clip_itself_compares() -> None:
    theirs = {url.rpartition("/")[2]: url for url in clip._MODELS.values()}
    ours = {found.weights.name: found.weights for found in offers() if found.kind == "clip" and found.weights}
    assert len(ours) == 7
    for name, weights in ours.items():
        assert weights.urls[0] == theirs[name]
        assert weights.sha256 == theirs[name].split("/")[-2]


@pytest.mark.parametrize("found", VQGANS, ids=lambda found: found.id)
def test_the_configuration_of_every_vqgan_builds_the_network_of_its_name(found: Offer) -> None:
    config = OmegaConf.create(found.config)
    assert isinstance(config, DictConfig)
    with torch.device("meta"):
        vqgan = build_vqgan(config)
    is_f8 = "-f8-" in found.id
    assert vqgan.factor == (8 if is_f8 else 16)
    assert isinstance(vqgan, GumbelVqgan) == is_f8
    if codes := re.search(r"-(1024|8192|16384)$", found.id):
        assert vqgan.codebook.shape == (int(codes[1]), 256)


def test_the_configuration_of_the_coco_vqgan_makes_the_size_of_its_file() -> None:
    found = offer("vqgan-coco")
    assert found.weights is not None
    config = OmegaConf.create(found.config)
    assert isinstance(config, DictConfig)
    with torch.device("meta"):
        size = sum(tensor.nbytes for tensor in build_vqgan(config).state_dict().values())
    assert found.weights.size is not None
    assert (
        0 < found.weights.size - size < 200_000
    )  # the names of its tensors, and no entry of the codebook more


def test_an_offer_is_found_by_its_id_and_an_unknown_id_names_all_there_are() -> None:
    assert offer("clip-rn50").title == "CLIP RN50"
    with pytest.raises(BadSettings, match=r"“clip-rn51”.*clip-rn50, .*vqgan-sflickr"):
        offer("clip-rn51")


def test_the_environment_can_name_another_catalogue(catalogue: Path) -> None:
    _write(catalogue)
    weights = RemoteFile(
        "a.ckpt", ("https://models.example/a.ckpt", "http://other.example:8080/a.ckpt"), 1000, "ab" * 32
    )
    facts = ENTRY | {"id": "a", "weights": weights}
    assert offers() == (Offer(**facts),)


def test_size_checksum_and_configuration_may_be_unknown(catalogue: Path) -> None:
    _write(catalogue, weights__size=None, weights__sha256=None, config=None)
    assert offer("a").weights == RemoteFile("a.ckpt", tuple(ENTRY["weights"]["urls"]), None, None)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"kind": "gan"}, r"models\.a\.kind: input should be 'vqgan', 'clip'"),
        ({"purpose": ""}, r"models\.a\.purpose: string should have at least 1 character"),
        ({"memory": 0}, r"models\.a\.memory: "),
        ({"licence": None}, r"models\.a\.licence: "),
        ({"colour": "red"}, r"models\.a\.colour: is not an entry known here"),
        ({"config": {"model": {"target": "x"}}}, r"models\.a\.config: must have an entry “model” with"),
        ({"weights__urls": []}, r"models\.a\.weights\.urls: "),
        ({"weights__urls": ["ftp://models.example/a"]}, r"models\.a\.weights\.urls\.0: must be an http"),
        ({"weights__urls": ["https:///a.ckpt"]}, r"models\.a\.weights\.urls\.0: must be an http"),
        ({"weights__name": "../../a.ckpt"}, r"models\.a\.weights\.name: "),
        ({"weights__size": -1}, r"models\.a\.weights\.size: "),
        ({"weights__sha256": "ab" * 31}, r"models\.a\.weights\.sha256: "),
        ({"weights__mirror": "x"}, r"models\.a\.weights\.mirror: is not an entry known here"),
    ],
)
def test_a_wrong_entry_is_named_with_its_place_and_its_fault(
    catalogue: Path, changes: dict[str, Any], fault: str
) -> None:
    _write(catalogue, **changes)
    with pytest.raises(
        BadSettings, match=rf"own\.yaml is wrong: {fault}.*Correct it, or unset T2I_CATALOGUE\.$"
    ):
        offers()


@pytest.mark.parametrize("id", ["../a", ".a", "a/b", ""])
def test_an_id_that_could_not_be_the_name_of_a_folder_is_refused(catalogue: Path, id: str) -> None:
    OmegaConf.save(OmegaConf.create({"models": {id: ENTRY}}), catalogue)
    with pytest.raises(BadSettings, match=r"own\.yaml is wrong: "):
        offers()


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("models: [", "it cannot be read"),
        ("models: {}\nmodels: {}", "it cannot be read"),
        ("models: !!python/object/apply:os.getcwd []", "it cannot be read"),
        ("- a\n- b", "it has no entry “models”"),
        ("model: {}", "it has no entry “models”"),
        ("models: {a: }", r"models\.a says nothing"),
        ("models: {a: {title: A}}", r"models\.a\.kind: is missing"),
    ],
)
def test_a_file_that_is_no_catalogue_is_said_to_be_wrong(catalogue: Path, text: str, fault: str) -> None:
    catalogue.write_text(text, encoding="utf-8")
    with pytest.raises(BadSettings, match=f"wrong: {fault}") as raised:
        offers()
    assert "\n" not in str(raised.value)


def test_a_catalogue_that_is_not_there_is_named(catalogue: Path) -> None:
    with pytest.raises(BadSettings, match=re.escape(str(catalogue))):
        offers()
