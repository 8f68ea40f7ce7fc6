"""How good the starter models are: unseen prompts, drawn with default settings, judged by another model.

Each step of the evaluation is one prompt, so that it is driven, paused and resumed like every other run.
Knows the judge and the generator; nothing of training.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from t2i_desktop.engine.events import Result
from t2i_desktop.engine.figures import write_figures
from t2i_desktop.engine.files import write_atomically
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.images import png_bytes
from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.networks.vqgan import Vqgan, load_vqgan
from t2i_desktop.engine.starter.captions import has_colour_word
from t2i_desktop.engine.starter.colours import NAMES, nearest_names
from t2i_desktop.engine.starter.contact_sheet import Drawn, contact_sheet
from t2i_desktop.engine.starter.judge import Judge, load_judge
from t2i_desktop.engine.starter.scenes import Scenes, pair_held_out
from t2i_desktop.engine.starter.settings import EvaluationSettings
from t2i_desktop.engine.starter.sprites import STYLES, SUBJECT_GROUPS, Sprites, load_sprites
from t2i_desktop.engine.starter.training import to_pictures
from t2i_desktop.engine.words import said

PROMPTS = 100
SHEET = 25  # pictures on the contact sheet: the first ones, not picked
_RECONSTRUCTED = 128  # pictures over which the reconstruction error is averaged


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt that was not in training: the object is known, and so is the colour, but not the pair."""

    label: str
    colour: str

    @property
    def prompt(self) -> str:
        """What a person would type."""
        return f"{self.label} on a {self.colour} background"


class StarterEvaluation:
    """`t2i evaluate starter`."""

    def begin(self, settings: EvaluationSettings) -> "EvaluationRun":
        """Load the judge and the prompts; raises MissingModel or BadData."""
        sprites = load_sprites(Path(settings.data))
        return EvaluationRun(settings, sprites, load_judge(Path(settings.judge)))


class EvaluationRun:
    """Draws the prompts one by one; the figures are told at the end."""

    title = said("Evaluation of the starter models")
    device = "cpu"
    show_step = 0

    def __init__(self, settings: EvaluationSettings, sprites: Sprites, judge: Judge) -> None:
        self.total_steps = settings.total_iter
        self._settings = settings
        self._sprites = sprites
        self._judge = judge
        self._questions = held_out_questions(sprites)
        self._texts = F.normalize(
            judge.encode_texts([question.prompt for question in self._questions]), dim=1
        )
        self._vqgan = load_vqgan(ModelCatalog().find(settings.vqgan), torch.device("cpu"))
        self._pictures: list[np.ndarray] = []
        self._ranks: list[int] = []
        self._backgrounds: list[bool] = []

    def step(self) -> Mapping[str, float]:
        """Draw the next prompt with default settings, and judge the picture."""
        number = len(self._pictures)
        question = self._questions[number]
        picture = self._draw(question.prompt, number)
        self._pictures.append(picture)
        self._ranks.append(rank(self._judge, self._texts, picture, number))
        self._backgrounds.append(border_colour(picture) == question.colour)
        return {
            "total": float(self._ranks[-1]),
            "first": float(np.mean([r == 1 for r in self._ranks])),
            "background": float(np.mean(self._backgrounds)),
        }

    def result(self) -> Result:
        """All pictures so far, in the order of the prompts."""
        return Result(np.stack(self._pictures))

    def notes(self) -> Iterable[str]:
        """What is asked."""
        yield said(
            "{number} prompts, e.g. “{prompt}”; seed = number of the prompt.",
            number=self.total_steps,
            prompt=self._questions[0].prompt,
        )

    def finish(self) -> Mapping[str, str]:
        """The figures by name, also written to the output folder, with a sheet of the first pictures."""
        figures = self._figures()
        folder = Path(self._settings.out)
        write_figures(folder, figures)
        drawn = [
            Drawn(picture, question.prompt, place)
            for picture, question, place in zip(self._pictures, self._questions, self._ranks, strict=False)
        ]
        write_atomically(folder / "contact-sheet.png", png_bytes(contact_sheet(drawn[:SHEET]), {}))
        return figures

    def _figures(self) -> dict[str, str]:
        total = len(self._ranks)
        psnr = reconstruction_psnr(self._vqgan, self._sprites)
        first, five = (sum(rank <= place for rank in self._ranks) for place in (1, 5))
        return {
            said("right prompt ranked first"): said("{number} of {total}", number=first, total=total),
            said("right prompt among the first five"): said("{number} of {total}", number=five, total=total),
            said("right background colour"): said(
                "{number} of {total}", number=sum(self._backgrounds), total=total
            ),
            said("judge on real drawings, ranked first"): said(
                "{number} of {total}", number=self._ceiling(), total=total
            ),
            said("VQGAN on held-out concepts, PSNR"): f"{psnr:.2f} dB",
        }

    def state_dict(self) -> dict[str, Any]:
        """The pictures and verdicts so far."""
        return {
            "pictures": torch.from_numpy(np.stack(self._pictures)),
            "ranks": list(self._ranks),
            "backgrounds": list(self._backgrounds),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Go on behind the prompts already drawn."""
        self._pictures = list(state["pictures"].numpy())
        self._ranks = list(state["ranks"])
        self._backgrounds = list(state["backgrounds"])

    def _draw(self, prompt: str, seed: int) -> np.ndarray:
        s = self._settings
        run = VqganClip().begin(
            VqganClipSettings(
                include=prompt, seed=seed, total_iter=s.iterations, vqgan=s.vqgan, clip=s.clip, device="cpu"
            )
        )
        for _ in range(run.total_steps):
            run.step()
        return run.result().pictures[0]

    def _ceiling(self) -> int:
        """For how many prompts the judge ranks a real drawing of them first: the most one could hope for."""
        scenes, generator = Scenes(self._sprites), torch.Generator().manual_seed(1)
        asked = self._questions[: len(self._ranks)]
        real = to_pictures(torch.stack([scenes.portray(q.label, q.colour, 128, generator) for q in asked]))
        return sum(rank(self._judge, self._texts, picture, i) == 1 for i, picture in enumerate(real))


def held_out_questions(sprites: Sprites, number: int = PROMPTS) -> list[Question]:
    """Different objects, drawn by lot from all that four styles show, each on a colour held out for it."""
    drawn = {i: set(sprites.style[sprites.concept == i]) for i in range(len(sprites.concepts))}
    known = [
        concept
        for i, concept in enumerate(sprites.concepts)
        if concept.group in SUBJECT_GROUPS and len(drawn[i]) == len(STYLES) and not has_colour_word(concept)
    ]
    pairs = [Question(c.label, name) for c in known for name in NAMES if pair_held_out(c.code, name)]
    random.Random(0).shuffle(pairs)
    by_label = {question.label: question for question in reversed(pairs)}
    return [question for question in pairs if by_label[question.label] is question][:number]


@torch.no_grad()
def rank(judge: Judge, texts: Tensor, picture: np.ndarray, right: int) -> int:
    """At which place (from 1) the judge puts text number `right` for the picture (H, W, 3) uint8."""
    pixels = torch.from_numpy(picture).permute(2, 0, 1)[None].float() / 255
    small = F.interpolate(pixels, size=(judge.resolution, judge.resolution), mode="area")
    scores = (F.normalize(judge.encode_images(small), dim=1) @ texts.t())[0]
    return int((scores > scores[right]).sum()) + 1


def border_colour(picture: np.ndarray) -> str:
    """The name of the median colour of the picture's border, a twelfth of its side wide."""
    width = max(1, min(picture.shape[:2]) // 12)
    inner = np.zeros(picture.shape[:2], dtype=bool)
    inner[width:-width, width:-width] = True
    return NAMES[int(nearest_names(np.median(picture[~inner], axis=0)[None] / 255)[0])]


@torch.no_grad()
def reconstruction_psnr(vqgan: Vqgan, sprites: Sprites) -> float:
    """Mean PSNR in dB over scenes of the concepts that the VQGAN has never seen, through its codebook."""
    scenes = Scenes(sprites, held_out_concepts=True)
    generator = torch.Generator().manual_seed(2)
    number = min(len(scenes), 32)
    errors = []
    for _ in range(_RECONSTRUCTED // number):
        images = scenes.draw(number, 128, generator).images
        shown = vqgan.decode(vqgan.quantise(vqgan.encode(images)))
        errors.append((shown - images).pow(2).mean(dim=(1, 2, 3)))
    return float((-10 * torch.cat(errors).log10()).mean())
