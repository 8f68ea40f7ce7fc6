"""The recipes on a few portraits: they learn, go on exactly where they stopped, and write what is loaded."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from t2i_desktop.engine.checkpoints import read_checkpoint, write_checkpoint
from t2i_desktop.engine.errors import BadCheckpoint, BadData, MissingModel
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import load_clip
from t2i_desktop.engine.networks.single_file import checksum, save_network
from t2i_desktop.engine.portraits.attributes import CELEBA
from t2i_desktop.engine.portraits.conditions import Condition
from t2i_desktop.engine.portraits.gan import PortraitDiscriminator
from t2i_desktop.engine.portraits.judge import load_judge, naming_loss
from t2i_desktop.engine.portraits.models import load_model
from t2i_desktop.engine.portraits.prior import ConditionalFlow

CPU = torch.device("cpu")
Begin = Callable[..., Any]
MODELS = [
    ("vae", "both"),
    *((kind, condition) for kind in ("cvae", "gan") for condition in ("attributes", "clip", "both")),
]


def first_losses(run: Any, steps: int) -> list[float]:
    return [run.step()["total"] for _ in range(steps)]


@pytest.mark.parametrize(("kind", "condition"), MODELS)
def test_every_model_learns_of_every_condition_and_can_be_loaded(
    begin: Begin, reader: Path, tmp_path: Path, kind: str, condition: str
) -> None:
    values = {"model": kind, "condition": condition, "reader": str(reader), "total_iter": 2}
    run = begin("portraits", tmp_path / "model", **values)
    assert np.isfinite(first_losses(run, 2)).all()
    assert run.result().pictures.shape == (1, 8 * 64, 8 * 64, 3)  # what is learnt from
    run.finish()
    rows = 8 if kind == "gan" else 10  # and two of reconstructions
    assert run.result().pictures.shape == (1, rows * 64, 8 * 64, 3)
    about = load_model(tmp_path / "model", CPU).about
    hears = (kind != "vae" and condition != "clip", kind != "vae" and condition != "attributes")
    assert (about.kind, about.attributes) == (kind, CELEBA)
    assert (about.hears_attributes, about.hears_text, about.text > 0) == (*hears, hears[1])
    known = checksum(ModelCatalog().find("portraits-clip").weights)
    assert about.clip == (known if hears[1] else "")


@pytest.mark.parametrize("kind", ["vae", "cvae", "gan", "judge", "clip"])
def test_a_training_goes_on_exactly_where_it_was_put_to_disk(
    begin: Begin, reader: Path, tmp_path: Path, kind: str
) -> None:
    def begun(place: str) -> Any:
        if kind in ("judge", "clip"):
            return begin(f"portraits-{kind}", tmp_path / place)
        return begin("portraits", tmp_path / place, model=kind, reader=str(reader))

    whole, first = begun("whole"), begun("first")
    expected = first_losses(whole, 4)
    assert first_losses(first, 2) == expected[:2]
    write_checkpoint(tmp_path / "c", 2, first.state_dict())
    second = begun("second")
    second.load_state_dict(read_checkpoint(tmp_path / "c")[1])
    assert first_losses(second, 2) == expected[2:]
    for run in (whole, second):
        run.finish()
    kept = [tmp_path / name / ("model.safetensors" if kind == "clip" else "") for name in ("whole", "second")]
    assert kept[0].read_bytes() == kept[1].read_bytes()


@pytest.mark.parametrize("kind", ["vae", "cvae"])
def test_an_autoencoder_learns_a_few_portraits(begin: Begin, reader: Path, tmp_path: Path, kind: str) -> None:
    values = {"total_iter": 30, "learning_rate": 0.01, "taught": 0, "reader": str(reader)}
    run = begin("portraits", tmp_path / "model", model=kind, condition="attributes", **values)
    found = [run.step() for _ in range(30)]
    assert np.mean([f["PSNR"] for f in found[-3:]]) > np.mean([f["PSNR"] for f in found[:3]]) + 3
    assert np.mean([f["total"] for f in found[-3:]]) < np.mean([f["total"] for f in found[:3]]) - 0.3


def test_the_judge_learns_a_few_portraits_by_heart(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = begin("portraits-judge", tmp_path / "judge", total_iter=25, learning_rate=0.01)
    lesson = run.draw()
    monkeypatch.setattr(run, "draw", lambda: lesson)
    hits = [run.step()["hits"] for _ in range(25)]
    assert np.mean(hits[:3]) < 0.7 < 0.85 < np.mean(hits[-3:])
    run.finish()
    assert load_judge(tmp_path / "judge", CPU).attributes == CELEBA


def test_the_clip_learns_which_caption_belongs_to_which_portrait(
    begin: Begin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = begin("portraits-clip", tmp_path / "clip", total_iter=25, learning_rate=0.005)
    lesson = run.draw()
    monkeypatch.setattr(run, "draw", lambda: lesson)
    found = [run.step() for _ in range(25)]
    assert np.mean([f["total"] for f in found[-3:]]) < 0.8 * np.mean([f["total"] for f in found[:3]])
    run.finish()
    monkeypatch.setenv("T2I_MODELS", str(tmp_path))
    assert load_clip(ModelCatalog().find("clip"), CPU).encode_texts(["a smiling person"]).shape == (1, 128)


@pytest.mark.parametrize("kind", ["vae", "cvae"])
def test_the_loss_of_an_autoencoder_is_the_evidence_bound_under_the_likeliest_noise(
    begin: Begin, tmp_path: Path, kind: str
) -> None:
    values = {"model": kind, "condition": "attributes", "divergence": 1, "taught": 0}
    run = begin("portraits", tmp_path / "model", **values)
    _shake(run.network)
    images, told, text, _, noise, _ = batch = run.draw()
    with torch.no_grad():
        losses = run.lost(*batch)
        condition = Condition(told, text)
        mean, log_variance = run.network.encode(images, condition)
        posterior = torch.distributions.Normal(mean, (log_variance / 2).exp())
        latents = posterior.loc + posterior.scale * noise
        source, stretch = run.network.noise(latents, condition)
        prior = torch.distributions.Normal(0, 1).log_prob(source).sum(dim=1) + stretch
        divergence = (posterior.log_prob(latents).sum(dim=1) - prior).mean()
        drawn = run.network(latents, condition)
        deviation = (images - drawn).square().mean().sqrt()
        likelihood = torch.distributions.Normal(drawn, deviation).log_prob(images).mean()
    constant = 0.5 * (1 + np.log(2 * np.pi))  # nats a value, whatever is learnt
    expected = -likelihood - constant + divergence / images[0].numel()
    torch.testing.assert_close(losses["total"], expected, rtol=1e-3, atol=1e-4)
    torch.testing.assert_close(losses["divergence"], divergence, rtol=1e-3, atol=1e-3)
    assert (float(stretch.abs().mean()) > 0.1) == (kind == "cvae")


def test_the_prior_of_a_cvae_learns_from_the_reader_and_the_painting_does_not(
    begin: Begin, reader: Path, tmp_path: Path
) -> None:
    gradients: list[dict[str, torch.Tensor]] = []
    for taught in (0, 10):
        values = {"condition": "attributes", "taught": taught, "reader": str(reader)}
        run = begin("portraits", tmp_path / "model", model="cvae", **values)
        torch.manual_seed(0)
        _shake(run.network)
        run.lost(*run.draw())["total"].backward()
        gradients.append({name: part.grad.clone() for name, part in run.network.named_parameters()})
    without, with_reader = gradients
    other = {name.partition(".")[0] for name in without if not torch.equal(without[name], with_reader[name])}
    assert "prior" in other
    assert not other & {"up", "from_latent", "down", "to_latent"}


def test_the_prior_is_gone_back_exactly_and_knows_how_much_it_stretches() -> None:
    torch.manual_seed(0)
    flow, told = ConditionalFlow(6, 3), torch.randn(4, 3)
    _shake(flow)
    latents = torch.randn(4, 6)
    noise, stretch = flow(latents, told)
    torch.testing.assert_close(flow.inverse(noise, told), latents, atol=1e-5, rtol=1e-4)
    for row in range(4):
        jacobian: Any = torch.autograd.functional.jacobian(
            lambda x, here=told[row : row + 1]: flow(x[None], here)[0][0], latents[row]
        )
        expected = torch.linalg.slogdet(jacobian).logabsdet
        torch.testing.assert_close(stretch[row], expected, atol=1e-4, rtol=1e-4)
    assert not torch.allclose(flow(latents, told + 1)[0], noise)


def test_an_adversarial_pair_begins_with_the_decoder_of_a_model_that_is_told_the_same(
    begin: Begin, reader: Path, tmp_path: Path
) -> None:
    few = {"condition": "attributes", "total_iter": 1, "reader": str(reader)}
    cvae = begin("portraits", tmp_path / "cvae", model="cvae", **few)
    cvae.step()
    cvae.finish()
    values = {"model": "gan", "reader": str(reader), "start_from": str(tmp_path / "cvae")}
    gan = begin("portraits", tmp_path / "gan", condition="attributes", **values)
    gan.export(tmp_path / "gan")
    told, random = torch.ones(2, len(CELEBA)), torch.randn(2, 64)
    drawn = [
        load_model(tmp_path / name, CPU).draw(random, Condition(told, torch.zeros(2, 0)))
        for name in ("cvae", "gan")
    ]
    assert torch.equal(*drawn)
    with pytest.raises(BadData, match="is told other things than this training"):
        begin("portraits", tmp_path / "gan", condition="both", **values)


def _shake(network: torch.nn.Module) -> None:
    """Flows begin as nothing: make them bend."""
    with torch.no_grad():
        for flow in (part for part in network.modules() if isinstance(part, ConditionalFlow)):
            for weights in flow.parameters():
                weights.add_(0.1 * torch.randn(weights.shape))


def test_what_is_not_told_of_an_attribute_is_not_lost() -> None:
    scores, told = torch.tensor([[2.0, -3.0, 5.0]]), torch.tensor([[1.0, -1.0, 0.0]])
    expected = (F.softplus(torch.tensor(-2.0)) + F.softplus(torch.tensor(-3.0))) / 2
    torch.testing.assert_close(naming_loss(scores, told), expected)
    assert float(naming_loss(scores, torch.zeros(1, 3))) == 0


def test_the_layers_of_the_discriminator_stretch_nothing_by_more_than_one() -> None:
    torch.manual_seed(0)
    network = PortraitDiscriminator((24, 48, 96, 128), 5, 0)
    shapes = zip((24, 48, 96, 128), (32, 16, 8, 4), strict=True)
    pyramid = [torch.randn(4, wide, side, side) for wide, side in shapes]
    for _ in range(20):  # each use turns the estimate nearer to the greatest stretch
        network.score(network.features(pyramid), Condition(torch.randn(4, 5), torch.zeros(4, 0)))
    told = {id(part) for part in network.condition.modules()}
    layers = [m for m in network.modules() if hasattr(m, "parametrizations") and id(m) not in told]
    assert len(layers) == 4 + 6 + 4 + 4
    for layer in layers:
        weight: Any = layer.weight
        assert float(torch.linalg.matrix_norm(weight.detach().flatten(1), 2)) == pytest.approx(1, abs=0.1)


def test_a_checkpoint_of_another_model_is_told(begin: Begin, reader: Path, tmp_path: Path) -> None:
    vae = begin("portraits", tmp_path / "a", model="vae")
    cvae = begin("portraits", tmp_path / "b", model="cvae", condition="attributes", reader=str(reader))
    with pytest.raises(BadCheckpoint, match="not of this job"):
        cvae.load_state_dict(vae.state_dict())


def test_a_reader_of_other_attributes_is_told(begin: Begin, reader: Path, tmp_path: Path) -> None:
    other = load_judge(reader, CPU)
    save_network(
        tmp_path / "o", "portraits-judge", other.state_dict(), {**other.config, "attributes": CELEBA[::-1]}
    )
    with pytest.raises(BadData, match="knows other attributes than these portraits"):
        begin("portraits", tmp_path / "m", model="gan", condition="attributes", reader=str(tmp_path / "o"))


def test_weights_that_are_missing_damaged_or_foreign_are_told(
    begin: Begin, reader: Path, tmp_path: Path
) -> None:
    path = tmp_path / "model"
    run = begin("portraits", path, model="vae", total_iter=1)
    run.step()
    run.finish()
    with pytest.raises(MissingModel, match="t2i train portraits"):
        load_model(tmp_path / "none", CPU)
    with pytest.raises(BadCheckpoint, match="belong to “portraits-judge”"):
        load_model(reader, CPU)
    whole = path.read_bytes()
    for content in (b"", whole[:5000], b"PK\x03\x04" + bytes(100)):
        path.write_bytes(content)
        with pytest.raises(BadCheckpoint, match="damaged"):
            load_model(path, CPU)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "diffusion"},
        {"attributes": ["Nonsense"]},
        {"unheard": 1},
        {"network": {"latent_dimensions": "many"}},
        {"network": {"latent_dimensions": 8}},
    ],
    ids=lambda change: "-".join(change),
)
def test_a_header_that_makes_no_sense_is_told(begin: Begin, tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / "model"
    run = begin("portraits", path, model="vae", total_iter=1)
    run.export(path)
    about = load_model(path, CPU).about
    facts = {name: getattr(about, name) for name in type(about).__slots__}
    facts = {**facts, "attributes": list(about.attributes), **change}
    network = facts.pop("network", run.network.config)
    save_network(path, "portraits", load_file(path), {"about": facts, "network": network})
    with pytest.raises(BadCheckpoint):
        load_model(path, CPU)
