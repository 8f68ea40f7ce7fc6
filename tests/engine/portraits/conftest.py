"""A CelebA of 200 pictures, written once, and a copy for tests that harm it."""

import shutil
from pathlib import Path

import pytest

from tests.engine.portraits.simulated import write_celeba


@pytest.fixture(scope="session")
def celeba(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_celeba(tmp_path_factory.mktemp("data") / "celeba")


@pytest.fixture
def own(celeba: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(celeba, tmp_path / "celeba"))
