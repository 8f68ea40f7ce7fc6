"""Sprites, scenes and captions."""

from pathlib import Path
from random import Random

import numpy as np
import pytest
import torch

from t2i_desktop.engine.errors import BadData
from t2i_desktop.engine.networks.tokenizer import Tokenizer, reduced_vocabulary
from t2i_desktop.engine.starter.captions import Description, caption, every_caption_word
from t2i_desktop.engine.starter.colours import ANCHORS, NAMES, nearest_names, shades
from t2i_desktop.engine.starter.scenes import Scenes, pair_held_out
from t2i_desktop.engine.starter.sprites import SIDE, Sprites, load_sprites


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_every_set_is_rendered_and_joined_with_its_label(sprites: Sprites) -> None:
    assert sprites.pixels.shape == (4 * 8, SIDE, SIDE, 4)
    assert {"cat face", "red apple", "rocket"} < {concept.label for concept in sprites.concepts}
    assert set(sprites.style) == {0, 1, 2, 3}


def test_a_drawn_sprite_has_its_colour_inside_and_nothing_outside(sprites: Sprites) -> None:
    apple = next(i for i, concept in enumerate(sprites.concepts) if concept.label == "red apple")
    (picture,) = sprites.pixels[(sprites.concept == apple) & (sprites.style == 1)]
    assert picture[0, 0].tolist() == [0, 0, 0, 0]
    assert np.abs(picture[SIDE // 2, SIDE // 2].astype(int) - [0xDD, 0x22, 0x22, 255]).max() <= 2


def test_bare_colour_names_are_no_tags(sprites: Sprites) -> None:
    assert all(concept.tags == ("thing",) for concept in sprites.concepts)


def test_a_missing_package_is_named_with_the_way_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"emojibase-data is not under .*fetch_emoji\.sh"):
        load_sprites(tmp_path)


def test_anchors_and_their_shades_are_called_by_their_own_name() -> None:
    for i, name in enumerate(NAMES):
        assert {NAMES[k] for k in nearest_names(np.array(ANCHORS[name]) / 255)} == {name}
        drawn = shades(torch.full((100,), i), seeded())
        assert np.mean(nearest_names(drawn.numpy()) == i) > 0.9


def test_scenes_show_the_background_their_description_names(sprites: Sprites) -> None:
    scenes = Scenes(sprites)
    for seed in range(20):
        batch = scenes.draw(3, 32, seeded(seed))
        for image, scene in zip(batch.images, batch.descriptions, strict=True):
            border = torch.cat([image[:, 0], image[:, -1], image[:, :, 0], image[:, :, -1]], dim=1)
            named = nearest_names(border.median(dim=1).values[None].numpy())[0]
            assert NAMES[named] == scene.background or scene.texture != "plain"


def test_a_scene_is_its_background_where_the_sprite_is_clear_and_the_sprite_in_the_middle(
    sprites: Sprites,
) -> None:
    picture = Scenes(sprites).portray("red apple", "blue", 64, seeded())
    names = nearest_names(picture[:, [1, 62], [1, 62]].T.numpy())
    assert [NAMES[i] for i in names] == ["blue", "blue"]
    assert NAMES[nearest_names(picture[:, 32, 32][None].numpy())[0]] == "red"


def test_held_out_pairs_are_never_drawn(sprites: Sprites) -> None:
    scenes = Scenes(sprites)
    drawn = {
        (scene.concept.code, scene.background)
        for seed in range(60)
        for scene in scenes.draw(3, 8, seeded(seed)).descriptions
    }
    assert drawn
    assert not any(pair_held_out(*pair) for pair in drawn)
    assert any(pair_held_out(c.code, name) for c in sprites.concepts for name in NAMES)


def test_twins_show_one_concept_and_name_their_backgrounds(sprites: Sprites) -> None:
    batch = Scenes(sprites).draw(4, 8, seeded(), repeated=0.25)
    assert batch.descriptions[0].concept == batch.descriptions[-1].concept
    for i in (0, -1):
        assert batch.descriptions[i].background in batch.captions[i]


def test_the_same_seed_draws_the_same_scenes(sprites: Sprites) -> None:
    scenes = Scenes(sprites)
    first, second = scenes.draw(3, 16, seeded(4)), scenes.draw(3, 16, seeded(4))
    assert torch.equal(first.images, second.images)
    assert first.captions == second.captions


def test_the_vocabulary_spells_every_caption(sprites: Sprites) -> None:
    tokenizer = Tokenizer(24, reduced_vocabulary(every_caption_word(sprites.concepts)))
    scenes = Scenes(sprites)
    captions = [text for seed in range(50) for text in scenes.draw(3, 8, seeded(seed)).captions]
    assert {word for text in captions for word in tokenizer.unknown_words(text)} == set()


def test_a_recoloured_thing_is_called_by_its_new_colour(sprites: Sprites) -> None:
    rocket = next(concept for concept in sprites.concepts if concept.label == "rocket")
    scene = Description(rocket, "flat", "blue", "plain", "", "", "green", recoloured=True)
    said = [caption(scene, Random(i), name_background=False) for i in range(100)]
    assert sum("green" in text for text in said) > 80
