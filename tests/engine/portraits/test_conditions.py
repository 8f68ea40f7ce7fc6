"""What a drawing is told, what of it is left out while learning, and where attributes lie in a plain VAE."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.device import seeded
from t2i_desktop.engine.portraits.conditions import Condition, ConditionEmbedding, nothing, unit
from t2i_desktop.engine.portraits.directions import directions_of
from t2i_desktop.engine.portraits.models import About, PortraitModel
from t2i_desktop.engine.portraits.vae import PortraitVae

CPU = torch.device("cpu")


def full(rows: int, attributes: int = 6, text: int = 4) -> Condition:
    random = seeded(0)
    told = torch.randint(0, 2, (rows, attributes), generator=random) * 2.0 - 1
    return Condition(told, unit(torch.randn(rows, text, generator=random)))


def test_a_share_of_texts_and_attributes_is_hidden_each_by_itself() -> None:
    whole = full(20_000)
    partly = whole.partly_hidden(0.3, seeded(1))
    told = (partly.attributes != 0).any(dim=1)
    heard = (partly.text != 0).any(dim=1)
    assert float(heard.float().mean()) == pytest.approx(0.7, abs=0.02)
    assert float(told.float().mean()) == pytest.approx(0.7 * 20 / 21, abs=0.02)  # a few lose all, one by one
    assert float((told & heard).float().mean()) == pytest.approx(0.7 * 0.7 * 20 / 21, abs=0.02)
    assert torch.equal(partly.text[heard], whole.text[heard])
    kept = partly.attributes != 0
    assert torch.equal(partly.attributes[kept], whole.attributes[kept])


def test_a_third_lose_single_attributes_and_the_rest_keep_all() -> None:
    partly = full(20_000).partly_hidden(0, seeded(1))
    counts = (partly.attributes != 0).sum(dim=1)
    some = (counts < 6).float().mean()
    assert float(some) == pytest.approx(6 / 7 / 3, abs=0.02)  # of a third, unless by chance all were kept
    assert counts.unique().tolist() == [0, 1, 2, 3, 4, 5, 6]
    assert (partly.text != 0).any(dim=1).all()


def test_all_is_hidden_where_all_is_to_be() -> None:
    partly = full(50).partly_hidden(1, seeded(0))
    open_ones = nothing(50, 6, 4, CPU)
    assert torch.equal(partly.attributes, open_ones.attributes)
    assert torch.equal(partly.text, open_ones.text)


def test_rows_are_picked_and_joined_again() -> None:
    whole = full(6)
    parts = whole.at(slice(0, 2)), whole.at(torch.tensor([2, 3, 4, 5]))
    halves = Condition(torch.cat([p.attributes for p in parts]), torch.cat([p.text for p in parts]))
    assert len(halves) == 6
    assert torch.equal(halves.attributes, whole.attributes)
    assert torch.equal(halves.text, whole.text)


def test_a_missing_text_says_the_same_whatever_texts_are_like_and_not_what_the_middle_says() -> None:
    torch.manual_seed(0)
    embedding = ConditionEmbedding(0, 4, 8)
    missing = embedding(nothing(1, 0, 4, CPU))
    texts = unit(torch.randn(100, 4)) + 3
    embedding.fit(texts)
    assert torch.equal(embedding(nothing(1, 0, 4, CPU)), missing)
    middle = embedding(Condition(torch.zeros(1, 0), texts.mean(dim=0, keepdim=True)))
    assert not torch.allclose(middle, missing)


def test_what_is_not_listened_to_changes_nothing() -> None:
    torch.manual_seed(0)
    of_attributes, of_text = ConditionEmbedding(6, 0, 8), ConditionEmbedding(0, 4, 8)
    one, other = full(3), full(3)
    other = Condition(other.attributes, -other.text)
    assert torch.equal(of_attributes(one), of_attributes(other))
    other = Condition(-one.attributes, one.text)
    assert torch.equal(of_text(one), of_text(other))


def test_texts_are_centred_and_scaled_by_those_that_are_learnt_from() -> None:
    embedding = ConditionEmbedding(0, 4, 8)
    texts = torch.randn(500, 4) * 0.01 + 5
    embedding.fit(texts)
    scaled = (texts - embedding.mean) / embedding.deviation
    torch.testing.assert_close(scaled.mean(dim=0), torch.zeros(4), atol=1e-3, rtol=0)
    torch.testing.assert_close(scaled.std(dim=0), torch.ones(4), atol=1e-3, rtol=0)


class _Planted(PortraitVae):
    """Encodes a portrait as the sum of the directions of its attributes, and a little noise."""

    def __init__(self, planted: Tensor, told: Callable[[Tensor], Tensor]) -> None:
        super().__init__(planted.shape[1], measured=len(planted))
        self._planted, self._told = planted, told

    def encode(self, images: Tensor, condition: Condition) -> tuple[Tensor, Tensor]:
        told = self._told(images)
        noise = torch.randn(len(told), self.latent_dimensions, generator=seeded(0))
        latents = 2 + told @ self._planted + 0.01 * noise
        return latents, torch.zeros_like(latents)


def test_the_directions_of_attributes_that_come_together_are_told_apart(
    begin: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lessons = begin("portraits-judge", tmp_path / "judge")._lessons
    batch = lessons.portraits.batch(lessons.portraits.indices("train"))
    told = lessons.told(batch)
    together = torch.rand(len(told), generator=seeded(3)) < 0.9
    told[together, 1] = told[together, 0]  # the second nearly always comes with the first
    monkeypatch.setattr(lessons, "told", lambda _: told)
    planted = torch.randn(told.shape[1], 16, generator=seeded(4))
    model = PortraitModel(
        About("vae", lessons.attributes, False, False, 0, ""), _Planted(planted, lambda _: told)
    )
    torch.testing.assert_close(directions_of(model, lessons), planted, atol=0.05, rtol=0.05)
    model.network.get_buffer("directions").copy_(planted)
    moved = model.moved(torch.zeros(1, 16), torch.eye(len(planted))[:1])
    assert torch.equal(moved, planted[:1])
