"""Changed settings as a person reads them. Knows no widgets and no runs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from t2i_desktop.engine.settings import FieldSpec, Settings, specs


class Words:
    """Speaks of the settings of one type by their titles."""

    def __init__(self, settings_type: type[Settings]) -> None:
        self._specs = {spec.name: spec for spec in specs(settings_type)}

    def change(self, step: int, changes: Mapping[str, Any]) -> str:
        """What was changed after `step` steps, a line for each setting."""
        when = f"Changed after step {step}" if step else "Changed before the first step"
        return "\n".join([when, *(self._line(name, value) for name, value in changes.items())])

    def _line(self, name: str, value: Any) -> str:
        spec = self._specs.get(name)
        return f"{spec.title}: {_spoken(spec, value)}" if spec else f"{name}: {value}"


def _spoken(spec: FieldSpec, value: Any) -> str:
    match value:
        case bool():
            return "on" if value else "off"
        case float():
            return f"{value:g}"
        case str() if not value.strip():
            return "empty"
        case str() if spec.file:
            return Path(value).name
        case str() if spec.long:
            return f"“{' '.join(value.split())}”"
        case _:
            return str(value)
