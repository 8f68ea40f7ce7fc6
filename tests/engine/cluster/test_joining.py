"""Clusters that cannot be reached are told in a sentence, at once and without harm to the program."""

import socket
from pathlib import Path

import pytest

from t2i_desktop.engine.cluster import joining
from t2i_desktop.engine.cluster.apart import Apart
from t2i_desktop.engine.cluster.joining import check_address
from t2i_desktop.engine.cluster.wire import ClusterError


@pytest.fixture
def free_port() -> int:
    with socket.socket() as socket_:
        socket_.bind(("127.0.0.1", 0))
        return socket_.getsockname()[1]


@pytest.fixture
def with_ray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "find_spec", lambda name: object())


def test_without_ray_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "find_spec", lambda name: None)
    with pytest.raises(ClusterError, match=r"Ray is not installed.*pip install “t2i-desktop\[cluster\]”"):
        check_address("auto")


@pytest.mark.usefixtures("with_ray")
@pytest.mark.parametrize("address", ["somewhere", "host:", ":6379", "ray://host:10001", "http://host:80"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ClusterError, match="is no address of a Ray cluster"):
        check_address(address)


@pytest.mark.usefixtures("with_ray")
def test_where_nobody_answers_it_is_said_how_to_join(free_port: int) -> None:
    with pytest.raises(ClusterError, match="No Ray cluster can be reached at") as told:
        check_address(f"127.0.0.1:{free_port}")
    assert f"ray start --address=127.0.0.1:{free_port} --num-cpus=0" in str(told.value)


@pytest.mark.usefixtures("with_ray")
def test_a_cluster_that_this_computer_once_belonged_to_is_told_at_once(
    free_port: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("RAY_ADDRESS", raising=False)
    monkeypatch.setenv("RAY_TMPDIR", str(tmp_path))
    check_address("auto")  # Ray has no idea: it looks for itself
    (tmp_path / "ray").mkdir()
    (tmp_path / "ray" / "ray_current_cluster").write_text(f"127.0.0.1:{free_port}")
    with pytest.raises(ClusterError, match="This computer belongs to no Ray cluster"):
        check_address("auto")


def test_the_process_apart_hands_on_what_is_wrong(free_port: int) -> None:
    pytest.importorskip("ray")
    fleet = Apart(f"127.0.0.1:{free_port}")
    with pytest.raises(ClusterError, match="No Ray cluster can be reached"):
        heard(fleet)
    fleet.close()


def test_that_the_process_apart_has_ended_is_a_lost_connection() -> None:
    fleet = Apart("127.0.0.1:1")
    fleet._process.kill()  # as Ray does when the head of its cluster is gone
    with pytest.raises(ClusterError, match="The connection to the cluster at"):
        heard(fleet)
    fleet.close()


def heard(fleet: Apart) -> None:
    for _ in range(1000):
        fleet.news(1.0)
