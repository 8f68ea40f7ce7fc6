"""Embeddings of captions: computed once per CLIP and captions, and the same as the CLIP gives."""

from pathlib import Path

import numpy as np
import pytest
import torch

from t2i_desktop.engine.errors import BadData, BadSettings, MissingModel
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.clip import load_clip
from t2i_desktop.engine.portraits import embeddings
from t2i_desktop.engine.portraits.embeddings import CaptionEmbeddings
from t2i_desktop.engine.portraits.progress import Made, Stopped, Working
from t2i_desktop.engine.provenance import ModelHashes
from t2i_desktop.engine.runner import RunControl

CAPTIONS = [f"a smiling person with {colour} hair" for colour in ("black", "brown", "red", "grey", "blond")]
CLIP = "starter-clip"


@pytest.fixture
def hashes(tmp_path: Path) -> ModelHashes:
    return ModelHashes(tmp_path / "hashes.json")


def test_embeddings_are_those_of_the_clip_with_length_one(tmp_path: Path, hashes: ModelHashes) -> None:
    found = CaptionEmbeddings(CAPTIONS, CLIP, tmp_path / "cache", hashes)
    with pytest.raises(BadData, match="not computed yet"):
        found.load()
    assert isinstance(list(found.compute(RunControl(), "cpu"))[-1], Made)
    clip = load_clip(ModelCatalog().find(CLIP), torch.device("cpu"))
    with torch.inference_mode():
        expected = torch.nn.functional.normalize(clip.encode_texts(CAPTIONS), dim=-1).numpy()
    assert found.load().dtype == np.float32
    np.testing.assert_allclose(found.load(), expected, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(found.load(), axis=1), 1, atol=1e-5)


def test_embeddings_are_computed_once_and_anew_for_other_captions(
    tmp_path: Path, hashes: ModelHashes, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(CaptionEmbeddings(CAPTIONS, CLIP, tmp_path / "cache", hashes).compute(RunControl(), "cpu"))
    monkeypatch.setattr(embeddings, "_Encoder", None)
    again = CaptionEmbeddings(CAPTIONS, CLIP, tmp_path / "cache", hashes)
    assert [type(event) for event in again.compute(RunControl(), "cpu")] == [Made]
    others = CaptionEmbeddings(CAPTIONS[::-1], CLIP, tmp_path / "cache", hashes)
    assert others.path != again.path
    with pytest.raises(BadData):
        others.load()


def test_another_clip_has_embeddings_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = CaptionEmbeddings(CAPTIONS, CLIP, tmp_path / "cache", ModelHashes(tmp_path / "hashes.json"))
    monkeypatch.setattr(ModelHashes, "of", lambda *_: {CLIP: "f" * 64})
    assert CaptionEmbeddings(CAPTIONS, CLIP, tmp_path / "cache").path != found.path


def test_what_was_stopped_goes_on_where_it_was(
    tmp_path: Path, hashes: ModelHashes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embeddings, "_PIECE", 2)
    found = CaptionEmbeddings(CAPTIONS, CLIP, tmp_path / "cache", hashes)
    control, events = RunControl(), []
    for event in found.compute(control, "cpu"):
        events.append(event)
        if event == Working("Embedding captions", 2, 5):
            control.cancel()
    assert events[-1] == Stopped(2, 5)
    assert next(found.compute(RunControl(), "cpu")) == Working("Embedding captions", 2, 5)
    list(found.compute(RunControl(), "cpu"))
    assert found.load().shape[0] == 5


def test_a_model_that_is_missing_or_no_clip_is_told(tmp_path: Path, hashes: ModelHashes) -> None:
    with pytest.raises(MissingModel, match="nobody"):
        CaptionEmbeddings(CAPTIONS, "nobody", tmp_path, hashes)
    with pytest.raises(BadSettings, match="“starter-vqgan” is no CLIP"):
        CaptionEmbeddings(CAPTIONS, "starter-vqgan", tmp_path, hashes)
