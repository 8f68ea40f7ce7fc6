"""The wrappers of CLIP and VQGAN against plain use of the packages, and what they say of bad files."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from omegaconf import OmegaConf
from torchvision.transforms import Normalize

from t2i_desktop.engine.errors import BadCheckpoint, MissingModel
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import load_clip
from t2i_desktop.engine.networks.vqgan import build_vqgan, load_vqgan
from t2i_desktop.engine.networks.weights import save_half

CPU = torch.device("cpu")
CONFIG: dict[str, Any] = {
    "model": {
        "target": "taming.models.vqgan.VQModel",
        "params": {
            "embed_dim": 4,
            "n_embed": 8,
            "norm_groups": 2,
            "ddconfig": {
                "double_z": False, "z_channels": 4, "resolution": 16, "in_channels": 3, "out_ch": 3, "ch": 32,
                "ch_mult": [1, 1], "num_res_blocks": 1, "attn_resolutions": [], "dropout": 0.0,
            },
        },
    },
}  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A model folder with one tiny VQGAN."""
    torch.manual_seed(3)
    folder = tmp_path / "tiny"
    folder.mkdir()
    OmegaConf.save(OmegaConf.create(CONFIG), folder / "model.yaml")
    save_half(build_vqgan(OmegaConf.create(CONFIG)).state_dict(), folder / "model.safetensors")
    return tmp_path


def test_the_starter_clip_embeds_as_the_clip_package_does() -> None:
    model = load_clip(ModelCatalog().find("starter-clip"), CPU)
    pictures = torch.rand(2, 3, 64, 64, generator=torch.Generator().manual_seed(0))
    normalise = Normalize((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711))
    torch.testing.assert_close(model.encode_images(pictures), model.clip.encode_image(normalise(pictures)))
    texts = ["red apple", "a blue fish on pink"]
    torch.testing.assert_close(
        model.encode_texts(texts), model.clip.encode_text(model.tokenizer.encode(texts))
    )


def test_the_starter_models_are_frozen_and_fit_their_configuration() -> None:
    catalog = ModelCatalog()
    for network in (
        load_clip(catalog.find("starter-clip"), CPU),
        load_vqgan(catalog.find("starter-vqgan"), CPU),
    ):
        assert not network.training
        assert not any(parameter.requires_grad for parameter in network.parameters())


def test_decoding_is_the_decoder_on_the_post_quant_convolution_brought_to_0_1(root: Path) -> None:
    vqgan = load_vqgan(ModelCatalog((root,)).find("tiny"), CPU)
    z = torch.randn(1, 4, 3, 5, generator=torch.Generator().manual_seed(1))
    expected = (vqgan.decoder(vqgan.post_quant_conv(z)).clamp(-1, 1) + 1) / 2
    assert vqgan.factor == 2
    assert vqgan.decode(z).shape == (1, 3, 6, 10)
    torch.testing.assert_close(vqgan.decode(z), expected)
    assert vqgan.encode(torch.rand(1, 3, 6, 10)).shape == (1, 4, 3, 5)


def test_every_normalisation_has_the_configured_number_of_groups(root: Path) -> None:
    vqgan = load_vqgan(ModelCatalog((root,)).find("tiny"), CPU)
    groups = {module.num_groups for module in vqgan.modules() if isinstance(module, torch.nn.GroupNorm)}
    assert groups == {2}


def test_damaged_weights_are_named(root: Path) -> None:
    model = ModelCatalog((root,)).find("tiny")
    model.weights.write_bytes(model.weights.read_bytes()[:100])
    with pytest.raises(BadCheckpoint, match="are damaged"):
        load_vqgan(model, CPU)


def test_weights_of_another_model_are_refused(root: Path) -> None:
    model = ModelCatalog((root,)).find("tiny")
    save_half({"something": torch.zeros(2)}, model.weights)
    with pytest.raises(BadCheckpoint, match="do not fit"):
        load_vqgan(model, CPU)


def test_a_configuration_of_something_else_is_refused() -> None:
    with pytest.raises(BadCheckpoint, match="does not describe a VQGAN"):
        build_vqgan(OmegaConf.create({"model": {"params": {"n_embed": 8}}}))


def test_the_catalogue_finds_models_by_kind_and_says_where_a_missing_one_belongs(root: Path) -> None:
    catalog = ModelCatalog((root,))
    assert catalog.names("vqgan") == ("tiny",)
    assert catalog.names("clip") == ()
    with pytest.raises(MissingModel, match="not installed") as caught:
        catalog.find("imagenet")
    assert str(root / "imagenet") in str(caught.value)


def test_the_persons_own_model_hides_the_one_of_the_program(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "tiny").rename(root / "starter-vqgan")
    monkeypatch.setenv("T2I_MODELS", str(root))
    assert ModelCatalog().find("starter-vqgan").folder == root / "starter-vqgan"
    assert ModelCatalog().find("starter-clip").folder != root / "starter-clip"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("just: words", "it has no entry “model” that names its class"),
        ("model:", "it has no entry “model” that names its class"),
        ("model: 5", "its entry “model” has no entries of its own"),
        ("model: {target: [1]}", "it has no entry “model” that names its class"),
        ("model: {target: a}\nabout: words", "its entry “about” has no entries of its own"),
        ("model: {target: a}\ntokenizer: 5", "its entry “tokenizer” has no entries of its own"),
        ("model: {target: a}\na: &a [1]\nb: *a", "it uses aliases"),
        ("- 1", "it holds no entries with names"),
        ("model: [", "cannot be read"),
        ("\ud800", "cannot be read"),
    ],
)
def test_a_broken_configuration_is_named_and_hides_no_other_model(root: Path, text: str, reason: str) -> None:
    shutil.copytree(root / "tiny", root / "broken")
    (root / "broken" / "model.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    catalog = ModelCatalog((root,))
    assert catalog.names("vqgan") == ("tiny",)
    assert catalog.damaged() == ("broken",)
    with pytest.raises(BadCheckpoint, match=r"Remove the model “broken”") as caught:
        catalog.find("broken")
    assert reason in str(caught.value)


def test_an_interpolation_without_end_is_told_when_the_network_is_to_be_built(root: Path) -> None:
    (root / "tiny" / "model.yaml").write_text("model: {target: '${'}", "utf-8")
    (model,) = ModelCatalog((root,))
    with pytest.raises(BadCheckpoint, match=r"(?s)cannot be read.*Remove the model “tiny”"):
        model.read_config()


def test_what_looks_like_an_interpolation_in_a_class_or_a_credit_is_text(root: Path) -> None:
    config = CONFIG | {"about": {"credit": "${oc.env:HOME}"}}
    (root / "tiny" / "model.yaml").write_text(json.dumps(config), "utf-8")
    (model,) = ModelCatalog((root,))
    assert model.about == {"credit": "${oc.env:HOME}"}


@pytest.mark.parametrize(
    "params",
    [{"embed_dim": "wide"}, {"n_embed": -1}, {"ddconfig": 7}, {"norm_groups": 0}, {"embed_dim": "${gone}"}],
)
def test_a_configuration_of_no_possible_network_is_a_sentence(root: Path, params: dict[str, Any]) -> None:
    config = {"model": CONFIG["model"] | {"params": CONFIG["model"]["params"] | params}}
    (root / "tiny" / "model.yaml").write_text(json.dumps(config), "utf-8")
    with pytest.raises(BadCheckpoint):
        load_vqgan(ModelCatalog((root,)).find("tiny"), CPU)


def test_a_list_of_words_is_looked_for_in_the_model_s_own_folder_alone(root: Path) -> None:
    (root / "secret.txt").write_text("a\nb", "utf-8")
    config = CONFIG | {"tokenizer": {"vocabulary": str(root / "secret.txt")}}
    (root / "tiny" / "model.yaml").write_text(json.dumps(config), "utf-8")
    with pytest.raises(BadCheckpoint, match=r"tiny/secret\.txt cannot be read"):
        ModelCatalog((root,)).find("tiny").read_vocabulary()
