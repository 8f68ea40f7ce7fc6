"""Reads configurations of strangers, yaml or json, as plain values: nothing is made, called or multiplied.

Knows nothing of what they mean, and imports no torch.
"""

import json
import re
from pathlib import Path
from typing import Any, cast

import yaml

from t2i_desktop.engine.words import said

_LARGEST = 1 << 20  # bytes; real ones have a few thousand
_LONGEST_REASON = 200  # characters of a parser's remarks in a message
_TIME = "tag:yaml.org,2002:timestamp"


class UnreadableConfig(Exception):
    """The file is no plain mapping; the text says why, to stand after “cannot be read: ”."""


class _PlainLoader(yaml.SafeLoader):
    """yaml's safe loader, without what makes a short text long, and with times left as text."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - declared so by yaml
        letter: [(tag, pattern) for tag, pattern in resolvers if tag != _TIME]
        for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def compose_node(self, parent: Any, index: Any) -> Any:
        """As the base does, but for aliases: a few lines of them can stand for more than all memory."""
        if self.check_event(yaml.AliasEvent):
            raise yaml.YAMLError("it uses aliases, which no configuration of a model needs")
        return super().compose_node(parent, index)


def read_mapping(path: Path) -> dict[str, Any]:
    """The mapping that a yaml or json file holds; raises UnreadableConfig."""
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise UnreadableConfig(said("it is far too large for a configuration"))
        text = content.decode("utf-8-sig")
        found = json.loads(text) if path.suffix == ".json" else yaml.load(text, _PlainLoader)
    except (OSError, ValueError, yaml.YAMLError, RecursionError) as error:
        raise UnreadableConfig(re.sub(r"\s+", " ", str(error))[:_LONGEST_REASON]) from error
    if not isinstance(found, dict):
        raise UnreadableConfig(said("it holds no entries with names"))
    return cast("dict[str, Any]", found)
