"""Settings are declared once, here and in each generator's `settings.py`: type, bounds, label, help.

The form, the command line, the checks and the picture's metadata are all made from these declarations.
Knows nothing of widgets, of argument parsing or of torch.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Any, ClassVar, Literal, Self, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails, PydanticUndefined

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.words import Said, joined, said

MAX_SEED = 2**31 - 1  # the greatest value a 32-bit spin box can show

Kind = Literal["integer", "number", "switch", "text", "choice", "model", "file", "curves"]
S = TypeVar("S", bound="Settings")

SHORT_NAMES = {"total_iter": "steps", "image_width": "width", "image_height": "height"}
"""What a person types, by the name that the notebooks gave a setting; that one is accepted too."""

Steering = Mapping[int, Mapping[str, Any]]
"""Settings changed while a run went on, by the number of finished steps after which they were."""

NO_STEERING: Steering = MappingProxyType({})

_FAULTS: Mapping[str, Said] = MappingProxyType(
    {
        "greater_than_equal": said("should be greater than or equal to {bound}"),
        "less_than_equal": said("should be less than or equal to {bound}"),
        "int_type": said("should be a valid integer"),
        "int_parsing": said("should be a valid integer, unable to parse string as an integer"),
        "int_from_float": said("should be a valid integer, got a number with a fractional part"),
        "float_type": said("should be a valid number"),
        "float_parsing": said("should be a valid number, unable to parse string as a number"),
        "finite_number": said("should be a finite number"),
        "bool_type": said("should be a valid boolean"),
        "bool_parsing": said("should be a valid boolean, unable to interpret input"),
        "string_type": said("should be a valid string"),
        "literal_error": said("should be {expected}"),
    }
)
"""What pydantic says of a value, by its name for the fault."""


def setting(
    default: Any,
    title: str,
    help: str,
    *,
    low: float | None = None,
    high: float | None = None,
    step: float | None = None,
    group: str = said("General"),
    advanced: bool = False,
    long: bool = False,
    model_kind: str | None = None,
    several: bool = False,
    file: str | None = None,
    fixed: bool = False,
    curves: bool = False,
) -> Any:
    """Declare one setting.

    low, high: inclusive bounds. step: what one click of a spinner changes.
    long: text of several words, shown as a prompt field. model_kind: the text names an installed model.
    several: it names one or more, each with a weight if not 1: “name, other:0.5”.
    file: the text is the path of a file of this sort ("start": a picture or a latent; "mask": a picture).
    fixed: it cannot be changed any more once a run has begun.
    curves: the text says how other settings change over the steps.
    """
    extra: dict[str, Any] = {
        "step": step,
        "group": group,
        "advanced": advanced,
        "long": long,
        "model_kind": model_kind,
        "several": several,
        "file": file,
        "fixed": fixed,
        "curves": curves,
    }
    return Field(default, title=title, description=help, ge=low, le=high, json_schema_extra=extra)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to set a whole group. help: one sentence. values: all settings of the group, by name."""

    title: str
    help: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Ways:
    """The named ways to set a group. title, help: how a form offers them."""

    title: str
    help: str
    named: Mapping[str, Way]


class Settings(BaseModel):
    """Base of all settings: frozen, checked, and readable as JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    ways: ClassVar[Mapping[str, Ways]] = MappingProxyType({})
    """Named ways to set groups of settings, by the group's title."""

    def named_files(self) -> tuple[str, ...]:
        """The files that a run with these settings reads, besides models, as they are named here."""
        named = (getattr(self, spec.name) for spec in specs(type(self)) if self.reads_file(spec))
        return tuple(dict.fromkeys(name for name in named if name.strip()))

    def with_files(self, places: Mapping[str, str]) -> Self:
        """The same, with files that lie elsewhere. places: where, by what they are named here."""
        named = {spec.name: getattr(self, spec.name) for spec in specs(type(self)) if spec.kind == "file"}
        moved = {setting: places[name] for setting, name in named.items() if name in places}
        return self.model_copy(update=moved)

    def reads_file(self, spec: "FieldSpec") -> bool:
        """Whether a setting names a file that a run with these settings reads."""
        return spec.kind == "file"


class RunSettings(Settings):
    """What every job with optimisation steps and chance in it is told."""

    total_iter: int = setting(
        200,
        "Iterations",
        "How many optimisation steps the run does.",
        low=1,
        high=1_000_000,
        step=50,
        group="Run",
        fixed=True,
    )
    seed: int = setting(
        0, "Seed", "The same seed and settings give the same result on the same machine.",
        low=0, high=MAX_SEED, group="Run", fixed=True,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One setting as a form or a command line needs to know it."""

    name: str
    title: str
    help: str
    kind: Kind
    default: Any
    low: float | None
    high: float | None
    step: float | None
    choices: tuple[str, ...]
    group: str
    advanced: bool
    long: bool
    model_kind: str | None
    several: bool
    file: str | None
    fixed: bool


def specs(settings_type: type[Settings]) -> tuple[FieldSpec, ...]:
    """The fields of a settings type, in order of declaration."""
    return tuple(_spec(name, info) for name, info in settings_type.model_fields.items())


def validated(settings_type: type[S], values: Mapping[str, Any]) -> S:
    """Check `values` and build settings; raises BadSettings with one sentence on the first fault."""
    try:
        return settings_type.model_validate(dict(values))
    except ValidationError as error:
        raise BadSettings(_sentence(settings_type, error)) from error


def steered(settings: S, changes: Mapping[str, Any]) -> S:
    """The same with new values by name, as a run follows them between two steps.

    Raises BadSettings if one of them is wrong, or of a setting that is fixed once a run has begun.
    """
    if late := [spec.title for spec in specs(type(settings)) if spec.fixed and spec.name in changes]:
        raise BadSettings(said("{names} cannot change while a picture forms.", names=joined(late)))
    return validated(type(settings), {**settings.model_dump(), **changes})


@lru_cache
def each_alone(settings_type: type[Settings]) -> type[Settings]:
    """The same fields without the checks between them, for settings of which not all are known yet."""
    fields: dict[str, Any] = {n: (info.annotation, info) for n, info in settings_type.model_fields.items()}
    loose: Any = create_model("EachAlone", __base__=Settings, **fields)
    return loose


def parse_weighted(text: str) -> dict[str, float]:
    """Names with weights, from text such as “one, other:0.5”; a weight that is not written is 1.

    Raises ValueError with one sentence if a name is empty or comes twice, or a weight is no number but 0.
    """
    weights: dict[str, float] = {}
    for entry in text.split(","):
        name, colon, number = (part.strip() for part in entry.partition(":"))
        if not name:
            raise ValueError(
                said("must name at least one model, and nothing between two commas may be empty")
            )
        if name in weights:
            raise ValueError(said("names “{name}” twice", name=name))
        weights[name] = _weight(name, number) if colon else 1.0
    return weights


def format_weighted(weights: Mapping[str, float]) -> str:
    """The text that `parse_weighted` reads."""
    return ", ".join(name if weight == 1 else f"{name}:{weight:g}" for name, weight in weights.items())


def _weight(name: str, number: str) -> float:
    try:
        weight = float(number)
    except ValueError:
        weight = math.nan
    if not math.isfinite(weight) or weight == 0:
        raise ValueError(
            said(
                "gives “{name}” the weight “{number}”, which must be a number other than 0",
                name=name,
                number=number,
            )
        )
    return weight


def _spec(name: str, info: FieldInfo) -> FieldSpec:
    extra = cast("dict[str, Any]", info.json_schema_extra or {})
    bounds = {type(m).__name__: m for m in info.metadata}
    low, high = bounds.get("Ge"), bounds.get("Le")
    model_kind = extra.get("model_kind")
    return FieldSpec(
        name=name,
        title=Said(info.title or name),
        help=info.description or "",
        kind=_kind(name, info.annotation, extra),
        default=None if info.default is PydanticUndefined else info.default,
        low=getattr(low, "ge", None),
        high=getattr(high, "le", None),
        step=extra.get("step"),
        choices=get_args(info.annotation) if get_origin(info.annotation) is Literal else (),
        group=str(extra.get("group", "General")),
        advanced=bool(extra.get("advanced")),
        long=bool(extra.get("long")),
        model_kind=model_kind,
        several=bool(extra.get("several")),
        file=extra.get("file"),
        fixed=bool(extra.get("fixed")),
    )


def _kind(name: str, annotation: Any, extra: Mapping[str, Any]) -> Kind:
    if extra.get("model_kind"):
        return "model"
    if extra.get("file"):
        return "file"
    if extra.get("curves"):
        return "curves"
    if get_origin(annotation) is Literal:
        return "choice"
    kinds: dict[Any, Kind] = {int: "integer", float: "number", bool: "switch", str: "text"}
    if annotation not in kinds:
        raise TypeError(f"setting {name} has the type {annotation}, for which there is no form field")
    return kinds[annotation]


def _sentence(settings_type: type[Settings], error: ValidationError) -> str:
    fault = error.errors()[0]
    name = str(fault["loc"][0]) if fault["loc"] else ""
    info = settings_type.model_fields.get(name)
    if fault["type"] == "extra_forbidden":
        return said("There is no setting named “{name}”.", name=name)
    reason = _reason(fault)
    if info is not None:
        title, given = Said(info.title or name), repr(fault["input"])
        return said("{title} {reason} (given: {given}).", title=title, reason=reason, given=given)
    if reason[:1].isupper() and reason.endswith("."):
        return reason
    return reason[:1].upper() + reason[1:] + ("" if reason.endswith(".") else ".")


def _reason(fault: ErrorDetails) -> str:
    """What is wrong with a value: what the check of a setting said, or pydantic itself."""
    context = fault.get("ctx", {})
    if isinstance(broken := context.get("error"), ValueError):
        return str(broken)
    if words := _FAULTS.get(fault["type"]):
        bound = fault["msg"].rpartition(" ")[2]  # as pydantic writes it: 0.000001, where Python has 1e-06
        return Said(words, None, {**context, "bound": bound})
    return fault["msg"].removeprefix("Input ")
