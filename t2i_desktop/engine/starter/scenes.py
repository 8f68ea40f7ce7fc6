"""Scenes: one sprite at a random size, place, angle and tint on a plain or patterned background.

Makes the training pictures of all starter models. Knows nothing of the models.
"""

import math
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from torch import Tensor

from t2i_desktop.engine.guidance.cutouts import recolour, sample, turn_about_grey
from t2i_desktop.engine.starter.captions import BACKGROUNDS, Description, caption, has_colour_word
from t2i_desktop.engine.starter.colours import NAMES, nearest_names, shades
from t2i_desktop.engine.starter.sprites import STYLES, Sprites, stable_hash

TINTED = 0.12  # share of the scenes whose sprite is given another hue
PAIR_FOLD = 10  # one (concept, background colour) pair in ten is kept out of all training


@dataclass(frozen=True, slots=True)
class SceneBatch:
    """images: (B, 3, side, side) in [0, 1]; captions: B strings."""

    images: Tensor
    captions: list[str]
    descriptions: list[Description]


@dataclass(frozen=True, slots=True)
class _Poses:
    """Where the sprites stand: side as a share of the picture, centre in [-1, 1], angle, mirror (1 or -1)."""

    scale: Tensor
    centre: Tensor
    angle: Tensor
    mirror: Tensor


def pair_held_out(code: str, colour: str) -> bool:
    """Whether this concept on this background colour is kept for evaluation."""
    return stable_hash(f"{code}|{colour}") % PAIR_FOLD == 0


class Scenes:
    """Draws batches of captioned scenes."""

    def __init__(self, sprites: Sprites, *, held_out_concepts: bool | None = None) -> None:
        """held_out_concepts: True draws only those the VQGAN never sees, False all others, None every one."""
        self.sprites = sprites
        wanted = np.array([held_out_concepts in (None, concept.held_out) for concept in sprites.concepts])
        drawn = np.isin(np.arange(len(sprites.concepts)), sprites.concept)
        weights = np.array([concept.weight for concept in sprites.concepts]) * wanted * drawn
        self._weights = torch.from_numpy(weights).float()
        self._members = [np.flatnonzero(sprites.concept == i) for i in range(len(sprites.concepts))]
        self._named = torch.tensor([has_colour_word(concept) for concept in sprites.concepts])
        self._allowed = torch.tensor(
            [[not pair_held_out(concept.code, name) for name in NAMES] for concept in sprites.concepts],
            dtype=torch.float32,
        )

    def draw(
        self, number: int, side: int, generator: torch.Generator, *, repeated: float = 0.0
    ) -> SceneBatch:
        """`number` scenes of different concepts.

        repeated: share of scenes that show the concept of another one on another background; their captions
        name the background, so that it must be learnt to tell them apart.
        """
        twins = int(number * repeated)
        concepts = torch.multinomial(self._weights, number - twins, generator=generator)
        concepts = torch.cat([concepts, concepts[:twins]])
        random = Random(int(torch.randint(2**31, (1,), generator=generator)))
        chosen = [int(random.choice(self._members[int(concept)])) for concept in concepts]
        images, described = self._compose(concepts, np.array(chosen), side, generator)
        captions = [
            caption(scene, random, name_background=i < twins or i >= number - twins)
            for i, scene in enumerate(described)
        ]
        return SceneBatch(images, captions, described)

    def __len__(self) -> int:
        """How many concepts are drawn from."""
        return int((self._weights > 0).sum())

    def portray(self, label: str, colour: str, side: int, generator: torch.Generator) -> Tensor:
        """One scene (3, side, side) of the labelled concept on the named colour, held out or not."""
        concept = next(i for i, c in enumerate(self.sprites.concepts) if c.label == label)
        sprite = np.array([self._members[concept][0]])
        pictures, _ = self._compose(torch.tensor([concept]), sprite, side, generator, NAMES.index(colour))
        return pictures[0]

    def _compose(
        self,
        concepts: Tensor,
        chosen: np.ndarray,
        side: int,
        generator: torch.Generator,
        colour: int | None = None,
    ) -> tuple[Tensor, list[Description]]:
        number = len(concepts)
        backgrounds = torch.multinomial(self._allowed[concepts], 1, generator=generator).squeeze(1)
        if colour is not None:
            backgrounds = torch.full_like(backgrounds, colour)
        textures = torch.multinomial(
            torch.tensor([0.55, 0.15, 0.1, 0.1, 0.1]), number, True, generator=generator
        )
        poses = _poses(number, generator)
        sprites = torch.from_numpy(self.sprites.pixels[chosen]).permute(0, 3, 1, 2).float() / 255
        tinted = (torch.rand(number, generator=generator) < TINTED) & ~self._named[concepts]
        sprites = _tint(sprites, tinted, generator)
        drawn = sample(sprites, _to_sprite(poses), side, 1)
        images = _backgrounds(backgrounds, textures, side, generator) * (1 - drawn[:, 3:]) + drawn[:, :3]
        colours = nearest_names(_main_colour(sprites))
        described = [
            Description(
                concept=self.sprites.concepts[int(concepts[i])],
                style=STYLES[int(self.sprites.style[chosen[i]])],
                background=NAMES[int(backgrounds[i])],
                texture=BACKGROUNDS[int(textures[i])],
                size=_size_name(float(poses.scale[i])),
                place=_place_name(*poses.centre[i].tolist()),
                colour="" if self._named[concepts[i]] else NAMES[int(colours[i])],
                recoloured=bool(tinted[i]),
            )
            for i in range(number)
        ]
        return images.clamp(0, 1), described


def _poses(number: int, generator: torch.Generator) -> _Poses:
    scale = 0.45 + 0.55 * torch.rand(number, generator=generator)
    room = (1 - scale + 0.08)[:, None]
    wander = torch.rand(number, 1, generator=generator) < 0.4  # the others stand near the middle
    spread = torch.where(wander, room, 0.3 * room)
    centre = (torch.rand(number, 2, generator=generator) * 2 - 1) * spread
    angle = torch.randn(number, generator=generator).clamp(-2, 2) * math.radians(9)
    mirror = 1 - 2 * (torch.rand(number, generator=generator) < 0.5).float()
    return _Poses(scale, centre, angle, mirror)


def _to_sprite(poses: _Poses) -> Tensor:
    """Homographies (N, 3, 3) from scene coordinates to sprite coordinates."""
    cos, sin = poses.angle.cos() / poses.scale, poses.angle.sin() / poses.scale
    matrices = torch.zeros(len(poses.scale), 3, 3)
    matrices[:, 0, 0], matrices[:, 0, 1] = poses.mirror * cos, -poses.mirror * sin
    matrices[:, 1, 0], matrices[:, 1, 1] = sin, cos
    matrices[:, :2, 2] = -(matrices[:, :2, :2] @ poses.centre[:, :, None]).squeeze(2)
    matrices[:, 2, 2] = 1
    return matrices


def _tint(sprites: Tensor, tinted: Tensor, generator: torch.Generator) -> Tensor:
    """Turn the hue of the marked sprites; premultiplied colours stay within their alpha."""
    angle = (0.4 + 1.2 * torch.rand(len(sprites), generator=generator)) * math.pi * tinted
    turned = recolour(sprites[:, :3], torch.nn.functional.pad(turn_about_grey(angle), (0, 1)))
    alpha = sprites[:, 3:]
    return torch.cat([turned.clamp_min(0).minimum(alpha), alpha], dim=1)


def _main_colour(sprites: Tensor) -> np.ndarray:
    """The mean colour (N, 3) of each sprite, vivid pixels counting most."""
    rgb, alpha = sprites[:, :3, ::4, ::4].flatten(2), sprites[:, 3, ::4, ::4].flatten(1)
    vivid = (rgb.amax(1) - rgb.amin(1) + 0.05) * (alpha > 0.5)
    return ((rgb * vivid[:, None]).sum(2) / vivid.sum(1, keepdim=True).clamp_min(1e-6)).clamp(0, 1).numpy()


def _backgrounds(names: Tensor, textures: Tensor, side: int, generator: torch.Generator) -> Tensor:
    """Pictures (N, 3, side, side): two shades of one colour, mixed by the texture's pattern."""
    number = len(names)
    first, second = shades(names, generator)[..., None, None], shades(names, generator)[..., None, None]
    angle = (torch.rand(number, generator=generator) * math.tau).view(-1, 1, 1)
    waves = (2 + 5 * torch.rand(number, generator=generator)).view(-1, 1, 1) * math.pi
    ticks = torch.linspace(-1, 1, side)
    y, x = torch.meshgrid(ticks, ticks, indexing="ij")
    u, v = x * angle.cos() + y * angle.sin(), y * angle.cos() - x * angle.sin()
    along, across = torch.sin(u * waves), torch.sin(v * waves)
    patterns = (
        torch.zeros_like(u),
        (u + 1) / 2,
        torch.sigmoid(8 * along),
        torch.sigmoid(10 * along * across),
        torch.sigmoid(8 * (along + across - 1)),
    )
    mix = torch.stack(patterns)[textures, torch.arange(number)][:, None].clamp(0, 1)
    return first + (second - first) * mix


def _size_name(scale: float) -> str:
    return "small" if scale < 0.58 else "big" if scale > 0.88 else ""


def _place_name(x: float, y: float) -> str:
    row = "top" if y < -0.2 else "bottom" if y > 0.2 else ""
    column = "left" if x < -0.2 else "right" if x > 0.2 else ""
    if row and column:
        return f"in the {row} {column} corner"
    return f"at the {row}" if row else f"on the {column}" if column else ""
