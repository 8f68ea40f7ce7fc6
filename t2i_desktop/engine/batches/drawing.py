"""Settings from what a person wrote: wildcards are chosen, and faults are told where they were written.

A run is given plain prompts; the same seed and the same text choose the same. Imports no torch.
"""

from collections.abc import Mapping
from typing import Any

from t2i_desktop.engine.batches.lists import WordListFolder, WordLists
from t2i_desktop.engine.batches.wildcards import Drawn, Template, parse
from t2i_desktop.engine.guidance.prompt_language import BadPrompt
from t2i_desktop.engine.settings import S, Settings, each_alone, specs, validated


def drawn_settings(settings_type: type[S], values: Mapping[str, Any], lists: WordLists | None = None) -> S:
    """Checked settings, each wildcard of the prompts chosen by the seed; raises BadSettings, BadPrompt.

    lists: for wildcards that name one; the person's own if not given.
    """
    found = templates(settings_type, values, lists)
    seed = seed_of(settings_type, values) if any(each.has_wildcards for each in found.values()) else 0
    return settled(settings_type, values, {name: each.draw(f"{seed}/{name}") for name, each in found.items()})


def templates(
    settings_type: type[Settings], values: Mapping[str, Any], lists: WordLists | None = None
) -> dict[str, Template]:
    """The prompts among `values`, by name, ready to be drawn from; raises BadPrompt."""
    known = WordListFolder() if lists is None else lists
    return {
        spec.name: parse(values[spec.name], spec.title, known)
        for spec in specs(settings_type)
        if spec.long and isinstance(values.get(spec.name), str)
    }


def settled(settings_type: type[S], values: Mapping[str, Any], drawn: Mapping[str, Drawn]) -> S:
    """Checked settings with the prompts `drawn`; a BadPrompt names the character that the person wrote."""
    try:
        return validated(settings_type, {**values, **{name: each.text for name, each in drawn.items()}})
    except BadPrompt as error:
        titles = {spec.title: spec.name for spec in specs(settings_type)}
        text = drawn.get(titles.get(error.title, ""))
        if text is None:
            raise
        raise BadPrompt(error.title, error.fault, text.place(error.position)) from error


def seed_of(settings_type: type[Settings], values: Mapping[str, Any]) -> int:
    """The seed among `values`, or its default; raises BadSettings."""
    given = {"seed": values["seed"]} if "seed" in values else {}
    return getattr(validated(each_alone(settings_type), given), "seed", 0)
