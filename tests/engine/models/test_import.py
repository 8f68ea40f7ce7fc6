"""Checkpoints in every format people have become models that compute what the reference packages compute."""

from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from t2i_desktop.engine.errors import BadCheckpoint, NeedsConfig
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.progress import Installed, Verified
from t2i_desktop.engine.networks.clip import MEAN, ClipModel, load_clip
from t2i_desktop.engine.networks.vqgan import GumbelVqgan, Vqgan, load_vqgan
from t2i_desktop.engine.runner import RunControl
from tests.engine.models import references

CPU = torch.device("cpu")


def _pictures(side: int) -> Tensor:
    return torch.rand(2, 3, side, side, generator=torch.Generator().manual_seed(4))


def _assert_same_vqgan(ours: Vqgan, theirs: Any, side: int) -> None:
    pictures = _pictures(side)
    with torch.no_grad():
        features = theirs.quant_conv(theirs.encoder(pictures * 2 - 1))
        quantised, *_ = theirs.encode(pictures * 2 - 1)
        torch.testing.assert_close(ours.encode(pictures), features, rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(ours.quantise(features), quantised, rtol=1e-5, atol=1e-5)
        decoded = ((theirs.decode(quantised) + 1) / 2).clamp(0, 1)
        # The same sums by other kernels and in another layout: they round otherwise.
        torch.testing.assert_close(ours.decode(quantised), decoded, rtol=1e-5, atol=5e-5)


def _assert_same_gumbel(ours: Vqgan, theirs: Any, side: int) -> None:
    assert isinstance(ours, GumbelVqgan)
    pictures = _pictures(side)
    with torch.no_grad():
        logits = theirs.quantize.proj(theirs.encode_to_prequant(pictures * 2 - 1))
        torch.testing.assert_close(ours.logits(pictures), logits, rtol=1e-5, atol=1e-5)
        indices = logits.argmax(dim=1)  # the package adds noise to its choice, in evaluation too
        shape = (*indices.shape, ours.embed_dim)
        entries = theirs.quantize.get_codebook_entry(indices.flatten(), shape)
        torch.testing.assert_close(ours.encode(pictures), entries, rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(ours.quantise(entries + 1e-6), entries, rtol=1e-5, atol=1e-5)
        decoded = ((theirs.decode(entries) + 1) / 2).clamp(0, 1)
        torch.testing.assert_close(ours.decode(entries), decoded, rtol=1e-5, atol=5e-5)


def _assert_same_clip(ours: ClipModel, theirs: Any) -> None:
    import clip

    pictures = _pictures(ours.resolution)
    texts = ["a red apple", "ein grüner Apfel 🍏, " * 40]
    with torch.no_grad():
        normalised = (pictures - torch.tensor(MEAN).view(3, 1, 1)) / ours.deviation
        torch.testing.assert_close(
            ours.encode_images(pictures), theirs.encode_image(normalised), rtol=1e-5, atol=1e-5
        )
        tokens = clip.tokenize(texts, truncate=True)
        torch.testing.assert_close(ours.encode_texts(texts), theirs.encode_text(tokens), rtol=1e-5, atol=1e-5)


SIZES = [
    pytest.param(references.SMALL_VQ, references.SMALL_GUMBEL, 32, id="small"),
    pytest.param(references.FULL_VQ, references.FULL_GUMBEL, 64, id="full size", marks=pytest.mark.slow),
]


@pytest.mark.parametrize(("vq", "gumbel", "side"), SIZES)
def test_a_compvis_checkpoint_with_its_yaml_becomes_the_same_vqgan(
    installer, bring, tmp_path, vq, gumbel, side
):
    theirs = references.taming_vqgan(vq)
    references.save_lightning(theirs, tmp_path / "last.ckpt")
    references.save_taming_yaml(vq, tmp_path / "imagenet.yaml")
    progress = bring(tmp_path / "last.ckpt", config=tmp_path / "imagenet.yaml", name="imagenet")
    assert progress[-1] == Installed("imagenet")
    _assert_same_vqgan(load_vqgan(installer.catalog.find("imagenet"), CPU), theirs, side)


@pytest.mark.parametrize(("vq", "gumbel", "side"), SIZES)
def test_a_gumbel_checkpoint_becomes_the_same_vqgan(installer, bring, tmp_path, vq, gumbel, side):
    theirs = references.taming_vqgan(gumbel)
    references.save_lightning(theirs, tmp_path / "gumbel.ckpt")
    bring(tmp_path / "gumbel.ckpt")
    _assert_same_gumbel(load_vqgan(installer.catalog.find("gumbel"), CPU), theirs, side)


def test_a_transformer_s_checkpoint_gives_its_first_stage(installer, bring, tmp_path):
    theirs = references.taming_vqgan(references.SMALL_VQ)
    references.save_net2net(theirs, tmp_path / "sflckr.ckpt")
    references.save_net2net_yaml(references.SMALL_VQ, tmp_path / "sflckr.yaml")
    bring(tmp_path / "sflckr.ckpt")
    model = installer.catalog.find("sflckr")
    assert model.about["layout"] == "taming transformer with its VQGAN"
    _assert_same_vqgan(load_vqgan(model, CPU), theirs, 32)


CLIPS = [
    pytest.param(references.SMALL_VIT, id="small vit"),
    pytest.param(references.SMALL_RESNET, id="small resnet"),
    pytest.param(references.VIT_B_32, id="ViT-B/32", marks=pytest.mark.slow),
    pytest.param(references.RN50, id="RN50", marks=pytest.mark.slow),
]


@pytest.mark.parametrize("shape", CLIPS)
def test_openai_s_archive_becomes_the_same_clip(installer, bring, tmp_path, shape):
    network = references.openai_clip(shape)
    references.save_torchscript(network, tmp_path / "ViT-B-32.pt")
    assert bring(tmp_path / "ViT-B-32.pt")[-1] == Installed("vit-b-32")
    for parameter in network.parameters():
        parameter.data = parameter.data.half().float()  # as the archive keeps them
    for buffer in network.buffers():
        buffer.data = buffer.data.half().float() if buffer.is_floating_point() else buffer.data
    _assert_same_clip(load_clip(installer.catalog.find("vit-b-32"), CPU), network)


@pytest.mark.parametrize("shape", CLIPS[:2])
def test_a_plain_state_dict_becomes_the_same_clip(installer, bring, tmp_path, shape):
    network = references.openai_clip(shape)
    torch.save({f"module.{name}": value for name, value in network.state_dict().items()}, tmp_path / "a.pt")
    bring(tmp_path / "a.pt")
    _assert_same_clip(load_clip(installer.catalog.find("a"), CPU), network)


@pytest.mark.parametrize("activation", ["quick_gelu", "gelu"])
def test_a_hugging_face_clip_becomes_the_same_clip(installer, bring, tmp_path, activation):
    theirs = references.hugging_face_clip(activation)
    folder = tmp_path / "hf-clip"
    theirs.save_pretrained(folder)
    bring(folder / "model.safetensors")
    ours = load_clip(installer.catalog.find("hf-clip"), CPU)
    pictures = _pictures(32)
    tokens = ours.tokenizer.encode(["a red apple", "two"])
    normalised = (pictures - torch.tensor(MEAN).view(3, 1, 1)) / ours.deviation
    with torch.no_grad():
        seen = theirs.visual_projection(theirs.vision_model(normalised).pooler_output)
        read = theirs.text_projection(theirs.text_model(tokens).pooler_output)
        torch.testing.assert_close(ours.encode_images(pictures), seen, rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(ours.encode_texts(["a red apple", "two"]), read, rtol=1e-5, atol=1e-5)


def test_a_clip_whose_weights_do_not_tell_its_activation_needs_its_json(bring, tmp_path):
    references.hugging_face_clip("gelu").save_pretrained(tmp_path / "hf")
    weights = (tmp_path / "hf" / "model.safetensors").rename(tmp_path / "alone.safetensors")
    with pytest.raises(NeedsConfig, match="do not tell which activation"):
        bring(weights)
    theirs, _ = references.open_clip(custom_text=True)
    save_file(theirs.state_dict(), tmp_path / "open.safetensors")
    with pytest.raises(NeedsConfig, match="do not tell which activation"):
        bring(tmp_path / "open.safetensors")
    assert bring(weights, config=tmp_path / "hf" / "config.json")[-1] == Installed("alone")


@pytest.mark.parametrize("custom_text", [False, True])
def test_an_open_clip_checkpoint_becomes_the_same_clip(installer, bring, tmp_path, custom_text):
    theirs, config = references.open_clip(custom_text)
    folder = tmp_path / "laion"
    folder.mkdir()
    save_file(theirs.state_dict(), folder / "open_clip_pytorch_model.safetensors")
    (folder / "open_clip_config.json").write_text(config, "utf-8")
    bring(folder / "open_clip_pytorch_model.safetensors")
    ours = load_clip(installer.catalog.find("laion"), CPU)
    pictures = _pictures(32)
    normalised = (pictures - torch.tensor(MEAN).view(3, 1, 1)) / ours.deviation
    tokens = ours.tokenizer.encode(["a red apple", "two"])
    with torch.no_grad():
        torch.testing.assert_close(
            ours.encode_images(pictures), theirs.encode_image(normalised), rtol=1e-5, atol=1e-5
        )
        torch.testing.assert_close(
            ours.encode_texts(["a red apple", "two"]), theirs.encode_text(tokens), rtol=1e-5, atol=1e-5
        )


@pytest.mark.parametrize("name", ["starter-vqgan", "starter-clip"])
def test_a_model_of_our_own_can_be_imported_again(installer, bring, name):
    folder = ModelCatalog().find(name).folder
    bring(folder / "model.safetensors", name="mine")
    ours, theirs = installer.catalog.find("mine"), ModelCatalog().find(name)
    config = theirs.read_config()
    assert ours.read_config().get("latent_scale") == config.get("latent_scale")
    load = load_vqgan if theirs.kind == "vqgan" else load_clip
    expected = load(theirs, CPU).state_dict()
    torch.testing.assert_close(dict(load(ours, CPU).state_dict()), dict(expected))
    assert [type(p) for p in installer.verify("mine", RunControl())][-1] is Verified


def test_a_yaml_of_another_width_is_refused(bring, tmp_path):
    references.save_small(tmp_path / "a.ckpt")
    references.save_taming_yaml(references.SMALL_VQ | {"embed_dim": 256}, tmp_path / "b.yaml")
    with pytest.raises(BadCheckpoint, match="embed_dim is 256 there, and 6 in the weights"):
        bring(tmp_path / "a.ckpt", config=tmp_path / "b.yaml")


def test_a_yaml_of_another_model_that_happens_to_lie_beside_is_passed_over(installer, bring, tmp_path):
    references.save_small(tmp_path / "a.ckpt")
    references.save_taming_yaml(references.SMALL_VQ | {"embed_dim": 256}, tmp_path / "model.yaml")
    assert bring(tmp_path / "a.ckpt")[-1] == Installed("a")


# Thirty lines that stand for 2**30 entries, as a value and as the keys of a mapping.
ALIASES = "\n".join(
    [
        "a0: &a0 [1, 1]",
        *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 30)),
        "model: {params: {embed_dim: *a29}}",
    ]
)
MERGES = "\n".join(["a0: &a0 {k: 1}", *(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 30))])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("!!python/object/apply:os.system ['touch canary']", "cannot be read"),
        ("model: !!python/name:os.system", "cannot be read"),
        ("model: {target: os.system, params: {}}", "names the class “os.system”"),
        ("model: {params: {first_stage_config: {target: shutil.rmtree}}}", "names the class “shutil.rmtree”"),
        ("model: {params: {embed_dim: '${oc.env:HOME}'}}", "embed_dim is '${oc.env:HOME}'"),
        ("- 1", "it holds no entries with names"),
        ("model: {params: {ddconfig: 7}}", "shape not known here"),
        ("a: [", "cannot be read"),
        (ALIASES, "it uses aliases"),
        (MERGES, "it uses aliases"),
        ("a: 1\n" * 300_000, "it is far too large"),
        ("[" * 100_000, "cannot be read"),
        ("model: {params: {norm_groups: [7]}}", "shape not known here"),
        (f"model: {{target: {'x' * 9999}}}", f"“{'x' * 60}”, which"),
    ],
    ids=lambda text: text[:40],
)
def test_a_yaml_that_wants_to_run_something_is_refused(bring, tmp_path, monkeypatch, text, reason):
    monkeypatch.chdir(tmp_path)
    references.save_small(tmp_path / "a.ckpt")
    (tmp_path / "b.yaml").write_text(text, "utf-8")
    with pytest.raises(BadCheckpoint) as caught:
        bring(tmp_path / "a.ckpt", config=tmp_path / "b.yaml")
    assert reason in str(caught.value)
    assert not (tmp_path / "canary").exists()
    assert not list((tmp_path / "models").glob("*"))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            lambda s: s.pop("decoder.conv_out.bias"),
            "the tensor “decoder.conv_out.bias” is missing",
        ),
        (
            lambda s: [s.pop(f"decoder.{layer}.bias") for layer in ("conv_in", "conv_out")],
            "2 tensors are missing, the first is “decoder.conv_in.bias”",
        ),
        (lambda s: s.pop("encoder.conv_out.weight"), "has no tensor 'encoder.conv_out.weight'"),
        (
            lambda s: s.update({"decoder.extra.weight": torch.zeros(2)}),
            "a tensor that the network does not have, “decoder.extra.weight”",
        ),
        (
            lambda s: s.update({"post_quant_conv.weight": torch.zeros(8, 7, 1, 1)}),
            r"have the shape \(8, 7, 1, 1\)",
        ),
        (
            lambda s: s["quant_conv.bias"].fill_(float("nan")),
            "“quant_conv.bias” hold values that are not numbers",
        ),
        (lambda s: s.update({"encoder.conv_in.weight": torch.zeros(())}), "shape not known here"),
        (lambda s: s.clear(), "neither a VQGAN nor a CLIP"),
    ],
)
def test_tensors_that_are_no_whole_model_are_refused(bring, tmp_path, change, reason):
    references.save_spoiled(tmp_path / "a.pt", change)
    with pytest.raises(BadCheckpoint, match=reason):
        bring(tmp_path / "a.pt")
    assert not list((tmp_path / "models").glob("*"))


def test_a_page_saved_as_a_checkpoint_is_recognised(bring, tmp_path):
    (tmp_path / "a.ckpt").write_text("<!DOCTYPE html><html><body>Sign in</body></html>")
    with pytest.raises(BadCheckpoint, match="is not a checkpoint but a web page"):
        bring(tmp_path / "a.ckpt")


def test_a_file_that_is_not_there_is_a_sentence(bring, tmp_path):
    with pytest.raises(BadCheckpoint, match="cannot be read"):
        bring(tmp_path / "gone.ckpt")
