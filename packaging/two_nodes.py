"""A Ray cluster of two nodes of this machine, each with one worker, for pictures of the user guide.

Its nodes know neither the models nor the pictures of the person. Needs the extra “cluster”.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

STORE = 80 * 2**20  # bytes of shared memory, the least that Ray takes


@contextmanager
def two_nodes(folder: Path) -> Iterator[str]:
    """The address of its head. folder: where the nodes have their homes."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    from ray.cluster_utils import Cluster

    cluster: Any = Cluster(True, head_node_args=_node(folder / "head", 0) | {"include_dashboard": False})
    try:
        for name in ("one", "two"):
            cluster.add_node(**_node(folder / name, 1))
        yield str(cluster.address)
    finally:
        cluster.shutdown()


def _node(home: Path, cores: int) -> dict[str, Any]:
    names = ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "T2I_MODELS")
    env = {name: str(home / name) for name in names}
    return {"num_cpus": cores, "object_store_memory": STORE, "env_vars": env}
