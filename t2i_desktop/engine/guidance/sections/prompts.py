"""The prompts, and how strongly each of them counts. Imports no torch."""

import math
from collections.abc import Iterator, Mapping
from typing import Literal, Self

from pydantic import model_validator

from t2i_desktop.engine.guidance.prompt_language import Prompt, Scene, Story, format, parse
from t2i_desktop.engine.settings import Settings, setting
from t2i_desktop.engine.words import Said

PROMPT_FIELDS = ("include", "exclude", "extras")

Distance = Literal["cosine", "spherical"]


class PromptSection(Settings):
    """The prompts, and how strongly each of them counts."""

    include: str = setting(
        "",
        "Include",
        "What the picture should show. With weights, scenes and regions: “a boat:2 | fog:-1 @top ^ a ship”.",
        group="Prompt",
        long=True,
    )
    exclude: str = setting(
        "",
        "Exclude",
        "What the picture should keep away from. With weights, scenes and regions as Include; may be empty.",
        group="Prompt",
        long=True,
    )
    extras: str = setting(
        "",
        "Extras",
        "A style or a mood. With weights, scenes and regions as Include; may be empty.",
        group="Prompt",
        long=True,
    )
    w1: float = setting(
        1.0,
        "Include weight",
        "Weight of Include in the text target (w1).",
        low=-10,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    w2: float = setting(
        0.1,
        "Extras weight",
        "Weight of Extras in the text target (w2).",
        low=-10,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    alpha: float = setting(
        1.0,
        "Attraction",
        "How strongly the picture is pulled to Include and Extras (alpha).",
        low=0,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    beta: float = setting(
        0.5,
        "Repulsion",
        "How strongly the picture is pushed from Exclude (beta).",
        low=0,
        high=10,
        step=0.1,
        group="Weights",
        advanced=True,
    )
    distance: Distance = setting(
        "cosine",
        "Distance",
        "Cosine: as the notebooks measure. Spherical: the squared angle, which pulls harder from far away.",
        group="Weights",
        advanced=True,
    )
    story_every: int = setting(
        50,
        "Scene length",
        "Iterations after which prompts with scenes, parted by ^, go on to the next one.",
        low=1,
        high=1_000_000,
        step=10,
        group="Story",
        advanced=True,
    )
    story_cycles: bool = setting(
        False,
        "Scenes start over",
        "After the last scene comes the first again; otherwise the last one stays.",
        group="Story",
        advanced=True,
    )

    def stories(self) -> dict[str, Story]:
        """What each of PROMPT_FIELDS says; raises BadPrompt."""
        titles = {name: Said(type(self).model_fields[name].title or name) for name in PROMPT_FIELDS}
        return {name: parse(getattr(self, name), title) for name, title in titles.items()}

    def all_prompts(self) -> Iterator[Prompt]:
        """The prompts of all fields and of all their scenes."""
        for story in self.stories().values():
            for scene in story.scenes:
                yield from scene

    def scene_starts(self) -> range:
        """The steps at which scenes change, from 0 until every scene was there with all it meets."""
        lengths = [len(story.scenes) for story in self.stories().values() if story.scenes]
        count = math.lcm(*lengths) if self.story_cycles else max(lengths)
        return range(0, count * self.story_every, self.story_every)

    def scenes(self, step: int) -> dict[str, Scene]:
        """The prompts of each of PROMPT_FIELDS at `step`, counted from 0; each field has its own story."""
        stories = self.stories().items()
        return {name: story.at(step, self.story_every, self.story_cycles) for name, story in stories}

    def named_files(self) -> tuple[str, ...]:
        """Those of other settings, and the pictures and masks of all prompts."""
        prompted = (name for prompt in self.all_prompts() for name in prompt.files())
        return tuple(dict.fromkeys((*super().named_files(), *prompted)))

    def with_files(self, places: Mapping[str, str]) -> Self:
        """The same, with files that lie elsewhere, also those of prompts."""
        stories = self.stories().items()
        texts = {
            name: format(moved) for name, story in stories if (moved := story.with_files(places)) != story
        }
        return super().with_files(places).model_copy(update=texts)

    @model_validator(mode="after")
    def _prompts_can_be_read(self) -> Self:
        self.stories()
        return self
