"""The template that authors begin with works as it is."""

from pathlib import Path

import numpy as np

from t2i_desktop.cli.main import main
from t2i_desktop.engine import registry
from t2i_desktop.engine.formats import read_losses
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.settings import validated
from tests.plugins.installing import TEMPLATE, install


def test_the_template_makes_pictures_and_goes_on_exactly(site: Path, tmp_path: Path) -> None:
    install(TEMPLATE, site, tmp_path)
    assert registry.plugins().faults == ()
    out = tmp_path / "out"
    assert main(["generate", "a cloud", "--generator", "mine", "--steps", "3", "--out", str(out)]) == 0
    assert (out / "a-cloud-0.png").is_file()
    assert len(read_losses(out / "a-cloud-0.csv")["total"]) == 3
    entry = find("mine")
    first, second = (entry.begin(validated(entry.settings_type, {"prompt": "a cloud"})) for _ in range(2))
    first.step()
    first.steer({"contrast": 90})  # pyright: ignore[reportAttributeAccessIssue]
    second.load_state_dict(first.state_dict())  # pyright: ignore[reportAttributeAccessIssue]
    first.step()
    second.step()
    assert np.array_equal(first.result().pictures, second.result().pictures)
    assert first.result().pictures.std() > 60
