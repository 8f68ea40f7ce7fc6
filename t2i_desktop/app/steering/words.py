"""Changed settings as a person reads them. Knows no widgets and no runs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from t2i_desktop.app.words import tr
from t2i_desktop.engine.settings import FieldSpec, Settings, Steering, specs


class Words:
    """Speaks of the settings of one type by their titles."""

    def __init__(self, settings_type: type[Settings]) -> None:
        self._specs = {spec.name: spec for spec in specs(settings_type)}

    def change(self, step: int, changes: Mapping[str, Any]) -> str:
        """What was changed after `step` steps, a line for each setting."""
        when = tr("Changed after step {step}", step=step) if step else tr("Changed before the first step")
        return "\n".join([when, *(self._line(name, value) for name, value in changes.items())])

    def changes(self, steering: Steering) -> dict[int, str]:
        """All that was changed, by the number of finished steps."""
        return {step: self.change(step, changes) for step, changes in steering.items()}

    def _line(self, name: str, value: Any) -> str:
        spec = self._specs.get(name)
        if spec is None:
            return f"{name}: {value}"
        return tr("{setting}: {value}", setting=tr(spec.title), value=_spoken(spec, value))


def _spoken(spec: FieldSpec, value: Any) -> str:
    match value:
        case bool():
            return tr("on") if value else tr("off")
        case float():
            return f"{value:g}"
        case str() if not value.strip():
            return tr("empty")
        case str() if spec.choices:
            return tr(value)
        case str() if spec.file:
            return Path(value).name
        case str() if spec.long:
            return f"“{' '.join(value.split())}”"
        case _:
            return str(value)
