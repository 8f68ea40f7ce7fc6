"""Models on a node: sent once, checked by their hash, and seen as a folder of models like any other."""

import hashlib
from pathlib import Path

import pytest

from t2i_desktop.engine.cluster.store import ModelStore, bill_of, files_of
from t2i_desktop.engine.cluster.wire import ClusterError
from t2i_desktop.engine.models.catalog import ModelCatalog
from tests.tiny_models import write_tiny_models


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelCatalog:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "models").mkdir()
    write_tiny_models(tmp_path / "models")
    return ModelCatalog((tmp_path / "models",))


@pytest.fixture
def bare(tmp_path: Path) -> ModelCatalog:
    return ModelCatalog((tmp_path / "nothing",))


def test_a_node_asks_for_each_file_once_and_then_has_the_same_models(
    here: ModelCatalog, bare: ModelCatalog, tmp_path: Path
) -> None:
    bill, store = bill_of(["tiny-clip", "tiny-vqgan"], here), ModelStore(tmp_path / "node", bare)
    places = files_of(bill, here)
    assert set(store.missing(bill)) == set(places)
    for digest in store.missing(bill):
        store.add(digest, places[digest].read_bytes())
    assert store.missing(bill) == ()
    assert ModelStore(tmp_path / "node", bare).missing(bill) == ()  # nor does another worker
    there = ModelCatalog((store.folder(bill),))
    assert bill_of(["tiny-clip", "tiny-vqgan"], there) == bill


def test_what_a_node_has_under_the_same_name_is_not_sent(here: ModelCatalog, tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "node", here)
    bill = bill_of(["tiny-clip"], here)
    assert store.missing(bill) == ()
    weights = here.find("tiny-clip").weights
    weights.write_bytes(weights.read_bytes()[:-1] + b"!")  # trained anew on the node
    sent_to = ModelStore(tmp_path / "other node", here)
    assert sent_to.missing(bill) == (bill["tiny-clip"]["model.safetensors"],)


def test_a_file_that_is_not_what_its_hash_says_is_refused(bare: ModelCatalog, tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "node", bare)
    with pytest.raises(ClusterError, match="damaged on its way"):
        store.add(hashlib.sha256(b"weights").hexdigest(), b"something else")
    assert not list((tmp_path / "node").rglob("*"))
