"""Settings that change by themselves over the steps of a run. Imports no torch."""

from typing import Self

from pydantic import model_validator

from t2i_desktop.engine.guidance.curves import Curve, parse_curves
from t2i_desktop.engine.settings import FieldSpec, Settings, setting, specs
from t2i_desktop.engine.words import said


class CurveSection(Settings):
    """Settings that change by themselves over the steps of a run."""

    curves: str = setting(
        "",
        "Curves",
        "Numbers that change over the iterations: “beta: 0=0 50=1 smooth | learning_rate: 0=0.2 150=0.02”.",
        group="Run",
        advanced=True,
        curves=True,
    )

    def at(self, step: int) -> Self:
        """The settings as the curves have them after `step` finished steps."""
        if not self.curves:
            return self
        kinds = {spec.name: spec.kind for spec in specs(type(self))}
        values = {name: curve.at(step) for name, curve in parse_curves(self.curves).items()}
        whole = {name: round(value) for name, value in values.items() if kinds[name] == "integer"}
        return self.model_copy(update=values | whole)

    @model_validator(mode="after")
    def _curves_fit_their_settings(self) -> Self:
        known = {spec.name: spec for spec in specs(type(self)) if is_curved(spec)}
        for name, curve in parse_curves(self.curves).items():
            if name not in known:
                raise ValueError(
                    said("Curves: “{name}” is not a number that can change while a picture forms.", name=name)
                )
            _check(known[name], curve)
        return self


def is_curved(spec: FieldSpec) -> bool:
    """Whether a setting can follow a curve."""
    return spec.kind in ("integer", "number") and not spec.fixed


def _check(spec: FieldSpec, curve: Curve) -> None:
    for _, value in curve.points:
        if (spec.low is not None and value < spec.low) or (spec.high is not None and value > spec.high):
            raise ValueError(
                said(
                    "Curves: {title} must stay between {low} and {high}, and is {value:g} at a point.",
                    title=spec.title,
                    low=spec.low,
                    high=spec.high,
                    value=value,
                )
            )
