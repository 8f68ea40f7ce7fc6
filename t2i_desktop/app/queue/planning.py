"""What a prompt list, or the form, comes to with a grid: asked for beside the GUI thread. No widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from t2i_desktop.engine.batches.cells import Axis, Cell, Row, first_prompt
from t2i_desktop.engine.batches.grid import parse_values
from t2i_desktop.engine.batches.plan import BatchJob, plan
from t2i_desktop.engine.batches.table import read_rows
from t2i_desktop.engine.registry import Entry
from t2i_desktop.engine.settings import FieldSpec, specs
from t2i_desktop.engine.words import said


@dataclass(frozen=True, slots=True)
class Plan:
    """What a person asks for. file: a prompt list; None for the form alone. grid: settings with values."""

    entry: Entry
    form: Mapping[str, Any]
    file: Path | None
    grid: tuple[tuple[FieldSpec, str], ...]
    choices: Literal["all", "one"]

    def jobs(self) -> tuple[BatchJob, ...]:
        """All runs of it; raises BadSettings, with the line where a list is to blame."""
        own = self.entry.settings_type
        axes = [axis for spec, text in self.grid if text.strip() for axis in parse_values(spec, text, own)]
        rows = read_rows(self.file, own) if self.file else self._rows(axes)
        return plan(own, rows, axes, defaults=self._defaults(), choices=self.choices)

    def _rows(self, axes: Sequence[Axis]) -> tuple[Row, ...]:
        """A row for each line of the form's first prompt, unless the grid says what that is."""
        name = first_prompt(self.entry.settings_type)
        if name in {axis.name for axis in axes}:
            return (Row(),)
        lines = enumerate(str(self.form.get(name, "")).splitlines(), start=1)
        cells = [
            Cell(line.strip(), said("Prompt, line {number}", number=number))
            for number, line in lines
            if line.strip()
        ]
        return tuple(Row({name: cell}, cell.place) for cell in cells) or (Row(),)

    def _defaults(self) -> dict[str, Any]:
        """The form, each prompt in one line."""
        prompts = {spec.name for spec in specs(self.entry.settings_type) if spec.long}
        return {
            name: " ".join(value.split()) if name in prompts else value for name, value in self.form.items()
        }
