"""Checkpoints in every format people have become models that compute what the reference packages compute."""

import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from t2i_desktop.engine.errors import BadCheckpoint, BadSettings, DiskFull, MissingModel, NeedsConfig
from t2i_desktop.engine.models import install
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.install import Installer, name_for
from t2i_desktop.engine.models.progress import Converting, Installed, Progress, Stopped, Verified
from t2i_desktop.engine.networks.clip import MEAN, ClipModel, load_clip
from t2i_desktop.engine.networks.vqgan import GumbelVqgan, Vqgan, load_vqgan
from t2i_desktop.engine.runner import RunControl
from tests.engine.models import references

CPU = torch.device("cpu")
Import = Callable[..., list[Progress]]


@pytest.fixture
def installer(tmp_path: Path) -> Installer:
    return Installer(ModelCatalog((tmp_path / "models",)))


@pytest.fixture
def bring(installer: Installer) -> Import:
    """Imports a file to the end."""
    return lambda path, **options: list(installer.import_file(path, control=RunControl(), **options))


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
        torch.testing.assert_close(ours.decode(quantised), decoded, rtol=1e-5, atol=1e-5)


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
        torch.testing.assert_close(ours.decode(entries), decoded, rtol=1e-5, atol=1e-5)


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


def _small(path: Path) -> nn.Module:
    network = references.taming_vqgan(references.SMALL_VQ)
    references.save_lightning(network, path)
    return network


def test_a_yaml_of_another_width_is_refused(bring, tmp_path):
    _small(tmp_path / "a.ckpt")
    references.save_taming_yaml(references.SMALL_VQ | {"embed_dim": 256}, tmp_path / "b.yaml")
    with pytest.raises(BadCheckpoint, match="embed_dim is 256 there, and 6 in the weights"):
        bring(tmp_path / "a.ckpt", config=tmp_path / "b.yaml")


def test_a_yaml_of_another_model_that_happens_to_lie_beside_is_passed_over(installer, bring, tmp_path):
    _small(tmp_path / "a.ckpt")
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
    _small(tmp_path / "a.ckpt")
    (tmp_path / "b.yaml").write_text(text, "utf-8")
    with pytest.raises(BadCheckpoint) as caught:
        bring(tmp_path / "a.ckpt", config=tmp_path / "b.yaml")
    assert reason in str(caught.value)
    assert not (tmp_path / "canary").exists()
    assert not list((tmp_path / "models").glob("*"))


def _spoil(path: Path, change: Callable[[dict[str, Tensor]], object]) -> None:
    state = references.taming_vqgan(references.SMALL_VQ).state_dict()
    change(state)
    torch.save(state, path)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            lambda s: s.pop("decoder.conv_out.bias"),
            "1 tensors are missing, the first is “decoder.conv_out.bias”",
        ),
        (lambda s: s.pop("encoder.conv_out.weight"), "has no tensor 'encoder.conv_out.weight'"),
        (
            lambda s: s.update({"decoder.extra.weight": torch.zeros(2)}),
            "tensors that the network does not have",
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
    _spoil(tmp_path / "a.pt", change)
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


def test_a_name_that_is_taken_is_refused_and_the_model_stays(installer, bring, tmp_path):
    _small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    before = installer.catalog.find("a").weights.read_bytes()
    _spoil(tmp_path / "a.pt", lambda s: s["quant_conv.bias"].fill_(3))
    with pytest.raises(BadSettings, match="“a” is installed already"):
        bring(tmp_path / "a.pt")
    assert installer.catalog.find("a").weights.read_bytes() == before


@pytest.mark.parametrize("name", ["../evil", ".hidden", "a/b", "a b", "", "x" * 200])
def test_a_name_that_leads_elsewhere_is_refused(installer, tmp_path, name):
    _small(tmp_path / "a.ckpt")
    if name:
        with pytest.raises(BadSettings, match="cannot be the name"):
            list(installer.import_file(tmp_path / "a.ckpt", name=name, control=RunControl()))
    assert not (tmp_path / "models").exists()


def test_cancelling_leaves_nothing(installer, tmp_path):
    _small(tmp_path / "a.ckpt")
    control = RunControl()
    control.cancel()
    assert isinstance(list(installer.import_file(tmp_path / "a.ckpt", control=control))[-1], Stopped)
    assert not list(installer.root.iterdir())


def test_a_large_checkpoint_can_be_cancelled_while_it_is_read(installer, tmp_path):
    _small(tmp_path / "a.ckpt")
    control = RunControl()
    told: list[Progress] = []
    for progress in installer.import_file(tmp_path / "a.ckpt", control=control):
        told.append(progress)
        if progress == Converting("Reading a.ckpt, 20 tensors"):
            control.cancel()
    assert told[-2:] == [Converting("Reading a.ckpt, 20 tensors"), Stopped()]


def _leave_free(monkeypatch, size):
    usage = shutil.disk_usage(Path.cwd())
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=size))


def test_a_full_disk_is_a_sentence_and_leaves_nothing(installer, bring, tmp_path, monkeypatch):
    _small(tmp_path / "a.ckpt")
    _leave_free(monkeypatch, 1000)
    with pytest.raises(DiskFull, match=r"has 0\.0 GB left"):
        bring(tmp_path / "a.ckpt")
    assert not list(installer.root.iterdir())


def test_room_is_needed_for_what_is_kept_of_a_checkpoint_alone(bring, tmp_path, monkeypatch):
    state = references.taming_vqgan(references.SMALL_VQ).state_dict()
    kept = sum(tensor.nbytes for tensor in state.values())
    torch.save(state | {"loss.discriminator": torch.zeros(kept)}, tmp_path / "a.ckpt")
    _leave_free(monkeypatch, kept)
    assert bring(tmp_path / "a.ckpt")[-1] == Installed("a")


def test_weights_that_changed_since_they_came_do_not_verify(installer, bring, tmp_path):
    _small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    weights = installer.catalog.find("a").weights
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    with pytest.raises(BadCheckpoint, match="are not those that were installed"):
        list(installer.verify("a", RunControl()))


def test_the_starter_models_verify_and_cannot_be_removed():
    installer = Installer()
    for name in ("starter-vqgan", "starter-clip"):
        assert list(installer.verify(name, RunControl()))[-1] == Verified(name)
        with pytest.raises(BadSettings, match="came with the program"):
            installer.remove(name)


def test_removing_moves_the_folder_to_the_trash(installer, bring, tmp_path, monkeypatch):
    _small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    trashed: list[Path] = []
    monkeypatch.setattr(install, "send2trash", trashed.append)
    installer.remove("a")
    assert trashed == [installer.root / "a"]


@pytest.mark.parametrize("broken", ["model.yaml", "model.safetensors"])
def test_a_damaged_model_can_be_removed_and_installed_again(installer, bring, tmp_path, monkeypatch, broken):
    monkeypatch.setattr(install, "send2trash", shutil.rmtree)
    _small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    (tmp_path / "models" / "a" / broken).write_bytes(b"")
    with pytest.raises(BadSettings, match="installed already"):
        bring(tmp_path / "a.ckpt")
    installer.remove("a")
    assert bring(tmp_path / "a.ckpt")[-1] == Installed("a")


def test_only_models_can_be_removed(installer, tmp_path):
    (tmp_path / "models" / "photographs").mkdir(parents=True)
    with pytest.raises(MissingModel):
        installer.remove("photographs")
    assert (tmp_path / "models" / "photographs").exists()


def test_a_folder_in_the_way_is_named_and_left_alone(bring, tmp_path):
    _small(tmp_path / "a.ckpt")
    (tmp_path / "models" / "a").mkdir(parents=True)
    with pytest.raises(BadSettings, match="is in the way"):
        bring(tmp_path / "a.ckpt")


def test_of_two_imports_under_one_name_the_second_is_told_and_the_first_stays(installer, bring, tmp_path):
    _small(tmp_path / "a.ckpt")
    slower = installer.import_file(tmp_path / "a.ckpt", control=RunControl())
    next(slower)
    bring(tmp_path / "a.ckpt")
    first = (tmp_path / "models" / "a" / "model.yaml").read_bytes()
    with pytest.raises(BadSettings, match="installed already"):
        list(slower)
    assert (tmp_path / "models" / "a" / "model.yaml").read_bytes() == first
    assert [path.name for path in (tmp_path / "models").iterdir()] == ["a"]


def test_an_import_clears_away_what_a_killed_one_left_but_not_what_is_being_written(bring, tmp_path):
    models = tmp_path / "models"
    old, new, used, begun = (
        models / name
        for name in (f".{'0' * 32}.partial", f".{'1' * 32}.partial", ".downloads/a", ".downloads/b")
    )
    for folder in (old, new, used, begun):
        folder.mkdir(parents=True)
        (folder / "model.safetensors").write_bytes(b"half")
    for path in (old / "model.safetensors", old):
        os.utime(path, (0, 0))
    _small(tmp_path / "a.ckpt")
    bring(tmp_path / "a.ckpt")
    assert used.exists()  # the model was not there yet
    bring(tmp_path / "a.ckpt", name="c")
    assert [folder.exists() for folder in (old, new, used, begun)] == [False, True, False, True]


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="the system does not tell what is mapped")
@pytest.mark.parametrize("is_good", [True, False])
def test_a_checkpoint_is_not_held_open_once_its_import_is_over(bring, tmp_path, is_good):
    """Windows would refuse to delete it."""
    path = tmp_path / "held.ckpt"
    _small(path)
    if is_good:
        bring(path)
    else:
        _spoil(path, lambda state: state["quant_conv.bias"].fill_(float("nan")))
        with pytest.raises(BadCheckpoint) as caught:
            bring(path)
        install._let_go(caught.value)
    assert str(path) not in Path("/proc/self/maps").read_text("utf-8")


@pytest.mark.parametrize("name", ["nul", "Con.v2", "com1", "a.", "a\n"])
def test_a_name_that_another_system_could_not_keep_is_refused(bring, tmp_path, name):
    _small(tmp_path / "a.ckpt")
    with pytest.raises(BadSettings, match="cannot be the name of a model"):
        bring(tmp_path / "a.ckpt", name=name)


def test_a_name_made_of_a_long_file_name_can_be_one():
    assert name_for(Path(f"{'a' * 79}.b.ckpt")) == "a" * 79
    assert name_for(Path("+++a.ckpt")) == "a"


def test_names_come_from_the_file_or_from_its_folder():
    names: Iterable[tuple[str, str]] = (
        ("x/vqgan_imagenet_f16_16384/checkpoints/last.ckpt", "checkpoints"),
        ("x/imagenet/last.ckpt", "imagenet"),
        ("x/ViT-B-32.pt", "vit-b-32"),
        ("x/my model (1).safetensors", "my-model-1"),
    )
    assert [name_for(Path(path)) for path, _ in names] == [name for _, name in names]
