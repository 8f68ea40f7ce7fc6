"""Command line options made from the declarations of settings, and a parser that answers in one sentence.

Knows nothing of what the settings mean: their bounds are checked where they are declared.
"""

import argparse
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Never

from t2i_desktop.engine.settings import SHORT_NAMES, FieldSpec, Settings, specs

_METAVARS = {
    "integer": "N",
    "number": "X",
    "text": "TEXT",
    "model": "NAME",
    "file": "FILE",
    "curves": "CURVES",
}
_PREFIX = "setting "  # a space cannot occur in other destinations


class SentenceParser(argparse.ArgumentParser):
    """A parser whose errors are one sentence on stderr, without the usage.

    complete: adds, before anything is parsed, the options that depend on what was typed.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, allow_abbrev=False, **options)
        self.complete: Callable[[Sequence[str]], None] = lambda typed: None

    def parse_known_args(  # pyright: ignore[reportIncompatibleMethodOverride] - the base has overloads
        self, args: Any = None, namespace: Any = None
    ) -> Any:
        """As the base does, with all options in place."""
        self.complete(list(args or ()))
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> Never:
        """Say what is wrong and leave with code 2."""
        self.exit(
            2, f"{message[:1].upper()}{message[1:].rstrip('.')} (“{self.prog} --help” lists the options).\n"
        )


Commands = Callable[..., SentenceParser]
"""Adds a subcommand by name, with a line of help and a description, and returns its parser."""


def with_dashes(argv: Sequence[str]) -> list[str]:
    """Spell options with dashes, so that `--image_width` and `--image-width` are the same."""
    end = argv.index("--") if "--" in argv else len(argv)
    return [_with_dashes(word) for word in argv[:end]] + list(argv[end:])


def add_settings(
    parser: argparse.ArgumentParser, settings_type: type[Settings], leave_out: Iterable[str] = ()
) -> None:
    """Give `parser` one option per setting, in the groups of the form."""
    shown = [spec for spec in specs(settings_type) if spec.name not in leave_out]
    groups = {name: parser.add_argument_group(name.lower()) for name in dict.fromkeys(s.group for s in shown)}
    for spec in shown:
        groups[spec.group].add_argument(*_names(spec), **_behaviour(spec))


def given_settings(arguments: argparse.Namespace) -> dict[str, Any]:
    """The settings that were typed, by name, unchecked; those left out keep their defaults."""
    return {
        name.removeprefix(_PREFIX): value
        for name, value in vars(arguments).items()
        if name.startswith(_PREFIX)
    }


def _with_dashes(word: str) -> str:
    name, equals, value = word.partition("=")
    return name.replace("_", "-") + equals + value if name.startswith("--") else word


def _names(spec: FieldSpec) -> list[str]:
    names = (SHORT_NAMES.get(spec.name), spec.name.replace("_", "-"))
    return [f"--{name}" for name in names if name]


def _behaviour(spec: FieldSpec) -> dict[str, Any]:
    """What argparse is to do with an option; values stay text, for the settings themselves to check."""
    options: dict[str, Any] = {
        "dest": _PREFIX + spec.name,
        "default": argparse.SUPPRESS,
        "help": _help(spec).replace("%", "%%"),
    }
    if spec.kind == "switch":
        return options | {"action": argparse.BooleanOptionalAction}
    return options | {"metavar": "{" + ",".join(spec.choices) + "}" if spec.choices else _METAVARS[spec.kind]}


def _help(spec: FieldSpec) -> str:
    facts = [f"{spec.low} to {spec.high}"] if spec.low is not None and spec.high is not None else []
    if spec.default not in ("", None):
        facts.append(f"default {spec.default}")
    return f"{spec.help} ({', '.join(facts)})" if facts else spec.help
