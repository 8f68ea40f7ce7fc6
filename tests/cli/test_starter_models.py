"""The real command line with the real starter models, in processes of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

PROGRAM = """
import sys
def no_network(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        sys.exit(f"asked the network: {event} {arguments}")
sys.addaudithook(no_network)
from t2i_desktop.cli.main import main
code = main()
sys.exit("loaded PySide6" if "PySide6" in sys.modules else code)
"""


def _generate(out: Path, *options: str) -> list[dict[str, str]]:
    """The events of `t2i generate` with 3 steps, in a fresh interpreter without Qt and without a network."""
    command = [
        "generate",
        "red apple on a blue background",
        "--steps",
        "3",
        "--out",
        str(out),
        "--json",
        *options,
    ]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *command],
        env={**os.environ, "T2I_MODELS": str(out / "no models of one's own")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.slow
def test_two_processes_write_the_same_bytes_without_qt_and_without_a_network(tmp_path: Path) -> None:
    first, second = (_generate(tmp_path / name, "--seed", "1", "--device", "cpu") for name in ("a", "b"))
    assert [event["event"] for event in first] == ["loading", "started", *["stepped"] * 3, "finished"]
    for kind in ("image", "latent"):
        assert Path(first[-1][kind]).read_bytes() == Path(second[-1][kind]).read_bytes()
    with Image.open(first[-1]["image"]) as image:
        assert image.size == (64, 64)
        assert np.asarray(image).std() > 1


@pytest.mark.slow
def test_another_size_and_parametrisation_work_too(tmp_path: Path) -> None:
    options = ("--width", "96", "--height", "64", "--parametrisation", "quantised", "--extras", "flat style")
    last = _generate(tmp_path, *options)[-1]
    with Image.open(last["image"]) as image:
        assert image.size == (96, 64)
