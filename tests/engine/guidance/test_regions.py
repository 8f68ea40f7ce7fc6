"""Prompts for a region: whose crops they judge, that nothing beside it feels them, and what else goes on."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance.best import fixed_views
from t2i_desktop.engine.guidance.cutouts import Cutouts, CutoutSettings, add_noise
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.guide import Guide, cutout_settings
from t2i_desktop.engine.guidance.memory import estimate
from t2i_desktop.engine.guidance.places import Box, Mask, Place, Region
from t2i_desktop.engine.guidance.regions import Crops, Outlines, RegionCutouts
from t2i_desktop.engine.guidance.settings import VqganClipSettings

SIZE = 32
WILD = {"rotation": 90.0, "elastic": 0.5, "sharpness": 0.5, "padding": 1.0, "translation": 0.5, "jitter": 0.3}


@pytest.fixture
def mask(tmp_path: Path) -> str:
    """The path of a mask of SIZE pixels: a white triangle about the lower left corner."""
    path = tmp_path / "mask.png"
    Image.fromarray(np.tril(np.full((SIZE, SIZE), 255, np.uint8), -4)).save(path)
    return str(path)


def _pictures(number: int = 1, height: int = SIZE, width: int = SIZE) -> Tensor:
    rng = torch.Generator().manual_seed(2)
    return torch.rand(number, 3, height, width, generator=rng).requires_grad_()


def _rng() -> torch.Generator:
    return torch.Generator().manual_seed(9)


def _pull(guide: Guide, pictures: Tensor, at_once: int = 100) -> tuple[Tensor, dict[str, float]]:
    terms = guide.pull(pictures, _rng(), at_once)
    assert pictures.grad is not None
    return pictures.grad, dict(terms)


def _region_by_hand(region: Region | None, size: int) -> np.ndarray:
    """Which pixels of a square picture belong to it, (size, size) bool."""
    y, x = (np.indices((size, size)) + 0.5) / size
    match region:
        case None:
            return np.ones((size, size), bool)
        case Box(left, top, width, height):
            return (x > left) & (x < left + width) & (y > top) & (y < top + height)
        case Place("left"):
            return x < 0.5
        case Place("top right"):
            return (x > 0.5) & (y < 0.5)
        case Place("edge"):
            return (np.minimum(x, 1 - x) < 0.2) | (np.minimum(y, 1 - y) < 0.2)
        case _:
            return np.tril(np.ones((size, size), bool), -4)


def _share_by_hand(region: Region | None, matrix: Tensor) -> float:
    """The share of the region in what one crop shows of the picture, by many points one after the other."""
    inside, ticks = _region_by_hand(region, 640 if not isinstance(region, Mask) else SIZE), 61
    size, seen, found = len(inside), 0, 0
    for v in np.linspace(-1, 1, ticks):
        for u in np.linspace(-1, 1, ticks):
            x, y, w = matrix.double().numpy() @ (u, v, 1)
            column, row = ((place / w + 1) / 2 * size for place in (x, y))
            if 0 <= column < size and 0 <= row < size:
                seen += 1
                found += bool(inside[int(row), int(column)])
    return found / seen if seen else 0.0


def test_how_much_a_crop_counts_is_how_much_of_it_shows_the_region(mask):
    regions = [Place("left"), None, Box(0.1, 0.6, 0.5, 0.35), Place("edge"), Mask(mask), Place("left")]
    cutouts = RegionCutouts(CutoutSettings(count=22), 16, regions, Outlines())
    drawn = cutouts(_pictures(2, 64, 64), _rng())
    assert drawn.weights is not None
    assert drawn.weights.shape == (2 * 22, 6)
    for picture in range(2):
        part = slice(picture * 22, (picture + 1) * 22)
        weights, matrices = drawn.weights[part], drawn.matrices[part]
        for number, region in enumerate(regions):
            own = weights[:, number] > 0
            squared = torch.tensor([_share_by_hand(region, matrix) ** 2 for matrix in matrices[own]])
            torch.testing.assert_close(
                weights[own, number], (22 * squared / squared.sum()).float(), rtol=0.1, atol=0.35
            )
            assert weights[:, number].mean().item() == pytest.approx(1)  # the prompt's weight is kept
        groups = (weights[:, :5] > 0).sum(dim=1)
        assert groups.max() == 1  # every crop belongs to one region
        assert torch.equal(weights[:, 0], weights[:, 5])  # which prompts of the same region share


def test_crops_are_shared_evenly_and_seen_at_once(clip, settings, monkeypatch):
    chosen = settings(include="apple @left | banana @0.1,0.6,0.5,0.4 | red", cutouts=8, exclude="", extras="")
    guide, seen = Guide(clip, chosen), []
    encode = clip.encode_images
    monkeypatch.setattr(clip, "encode_images", lambda crops: seen.append(len(crops)) or encode(crops))
    _pull(guide, _pictures())
    assert seen == [8]
    weights = guide._cutouts(_pictures(), _rng()).weights
    assert weights is not None
    assert (weights > 0).sum(dim=0).tolist() == [3, 3, 2]


def test_every_region_has_a_crop_however_few_are_asked_for(clip, settings):
    chosen = settings(include="apple @left | banana @right:2 | red", cutouts=1)
    guide = Guide(clip, chosen)
    gradient, _ = _pull(guide, _pictures())
    assert cutout_settings(chosen).count == 3
    assert all(gradient[..., side].abs().max() > 0 for side in (slice(0, 16), slice(16, 32)))
    assert cutout_settings(settings(cutouts=1)).count == 1


@pytest.mark.parametrize("region", ["left", "top right", "0.1,0.6,0.5,0.25", "edge", "mask"])
@pytest.mark.parametrize("drawn", [{}, WILD, {"tile": "both"}, {"batch_size": 2}])
def test_nothing_beside_a_region_feels_its_prompt(clip, settings, mask, region, drawn):
    name = f'"{mask}"' if region == "mask" else region
    chosen = settings(
        include=f"apple @{name}:2 | red @{name}", exclude=f"banana @{name}", extras="", cutouts=8, **drawn
    )
    number = drawn.get("batch_size", 1)
    gradient, _ = _pull(Guide(clip, chosen), _pictures(number))
    inside = _region_by_hand(
        {"mask": Mask(mask), "0.1,0.6,0.5,0.25": Box(0.1, 0.6, 0.5, 0.25)}.get(region, Place(region)), SIZE
    )
    felt = gradient.abs().amax(dim=(0, 1)).numpy()
    assert felt[~_widened(inside)].max() == 0
    assert (felt[inside] > 0).mean() > 0.5


def _widened(inside: np.ndarray) -> np.ndarray:
    """Where a box ends within a pixel, that pixel may belong to it."""
    padded = np.pad(inside, 1)
    return inside | padded[2:, 1:-1] | padded[:-2, 1:-1] | padded[1:-1, 2:] | padded[1:-1, :-2]


def test_a_mask_that_is_grey_pulls_by_its_greyness(clip, settings, tmp_path):
    pulls = []
    for name, grey in (("white", 255), ("grey", 51)):
        Image.new("L", (8, 8), grey).save(tmp_path / f"{name}.png")
        guide = Guide(clip, settings(include=f'apple @"{tmp_path}/{name}.png"', exclude="", extras=""))
        pulls.append(_pull(guide, _pictures())[0])
    torch.testing.assert_close(pulls[1], 0.2 * pulls[0], rtol=1e-3, atol=1e-8)


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_the_loss_is_that_of_each_region_alone_whatever_clip_sees_at_once(clip, settings, at_once):
    chosen = settings(
        include="apple @left:1.5 | banana:-0.4:0.3", exclude="blurry @left:2", extras="soft @0.5,0,0.5,0.7",
        cutouts=9, batch_size=2, w2=0.3, noise_factor=0.2, distance="spherical",
    )  # fmt: skip
    guide = Guide(clip, chosen)
    gradient, terms = _pull(guide, _pictures(2), at_once)
    pictures = _pictures(2)
    crops, weights = _drawn(guide, pictures)
    targets = clip.encode_texts(["apple", "banana", "blurry", "soft"])
    seen = clip.encode_images(crops)
    losses = torch.cosine_similarity(seen[:, None], targets[None], dim=2).arccos().square() / 2
    strength = torch.tensor([1.5, -0.4, -1.0, 0.3])
    capped = torch.cat([losses[:, :1], losses[:, 1:2].clamp(max=0.3), losses[:, 2:]], dim=1)
    weighted = capped * strength * weights
    (expected,) = torch.autograd.grad(weighted.sum() / 9, pictures)
    torch.testing.assert_close(gradient, expected, rtol=1e-4, atol=1e-6)
    means = weighted.detach().mean(dim=0).tolist()
    assert terms == pytest.approx(
        {"total": sum(means), "include": means[0] + means[1], "exclude": means[2], "extras": means[3]},
        abs=1e-5,
    )


def _drawn(guide: Guide, pictures: Tensor) -> tuple[Tensor, Tensor]:
    """The crops that a guide draws, with their noise, and their weights."""
    rng = _rng()
    drawn = guide._cutouts(pictures, rng)
    assert drawn.weights is not None
    return add_noise(drawn.pixels, guide._settings.noise_factor, rng), drawn.weights


def test_similarities_are_those_of_the_region(clip, settings):
    guide = Guide(clip, settings(include="apple @left | banana", exclude="", extras="", cutouts=6))
    _pull(guide, _pictures(), 4)
    with torch.no_grad():
        crops, weights = _drawn(guide, _pictures())
        texts = clip.encode_texts(["apple", "banana"])
        cosines = torch.cosine_similarity(clip.encode_images(crops)[:, None], texts[None], dim=2)
    expected = ((cosines * weights).sum(dim=0) / weights.sum(dim=0)).tolist()
    found = guide.similarities()
    assert [s.text for s in found] == ["apple @left", "banana"]
    assert [s.cosine for s in found] == pytest.approx(expected, abs=1e-5)


def test_without_regions_crops_are_what_they_were():
    pictures, settings = _pictures(2, 32, 48), CutoutSettings(count=5, elastic=0.2)
    drawn: Crops = RegionCutouts(settings, 16, [None, None], Outlines())(pictures, _rng())
    plain = Cutouts(settings, 16)
    assert torch.equal(drawn.pixels, plain(pictures, _rng()))
    assert torch.equal(drawn.matrices, plain.matrices)
    assert drawn.weights is None


def test_the_whole_picture_as_a_region_is_no_region(clip, settings):
    given = [
        settings(include=f"apple{end}:2 | banana{end}", exclude="", extras="") for end in ("", " @0,0,1,1")
    ]
    (plain, terms), (bound, same) = (_pull(Guide(clip, chosen), _pictures()) for chosen in given)
    torch.testing.assert_close(bound, plain)
    assert same == pytest.approx(terms)


def test_the_best_picture_is_told_by_views_of_the_regions(clip, settings):
    guide = Guide(clip, settings(include="apple @right | banana:0.5", exclude="", extras=""))
    picture = _pictures().detach()
    apple, banana = clip.encode_texts(["apple", "banana"])

    def cosine(box: Tensor, text: Tensor) -> Tensor:
        views = fixed_views(*box.shape[-2:])
        crops = [_view(box, view) for view in views]
        return torch.cosine_similarity(clip.encode_images(torch.cat(crops)), text[None]).mean()

    expected = -cosine(picture[..., 16:], apple) - 0.5 * cosine(picture, banana)
    torch.testing.assert_close(guide.score(picture, fixed_views)[0], expected, rtol=0.02, atol=5e-3)


def _view(picture: Tensor, matrix: Tensor) -> Tensor:
    grid = torch.nn.functional.affine_grid(matrix[None, :2], [1, 3, 16, 16], align_corners=False)
    return torch.nn.functional.grid_sample(picture, grid, padding_mode="border", align_corners=False)


@pytest.mark.parametrize(
    ("name", "fault"),
    [("nowhere.png", "is not there"), ("black.png", "black"), ("text.png", "cannot be read")],
)
def test_a_mask_that_cannot_be_used_is_told_at_once_and_nothing_changes(
    clip, settings, tmp_path, name, fault
):
    Image.new("L", (8, 8)).save(tmp_path / "black.png")
    (tmp_path / "text.png").write_text("no picture")
    guide = Guide(clip, settings())
    before, _ = _pull(guide, _pictures())
    with pytest.raises(BadSettings, match=fault):
        guide.aim(settings(include=f'banana ^ apple @"{tmp_path / name}"'), 0)
    assert torch.equal(_pull(guide, _pictures())[0], before)


def _latents(run: Any, steps: int) -> bytes:
    for _ in range(steps):
        run.step()
    return run.result().latents.tobytes()


STORY = {
    "include": "apple @left | banana ^ a red apple @0.2,0.2,0.5,0.5:2",
    "story_every": 2,
    "total_iter": 6,
}


def test_a_run_with_regions_goes_on_exactly_where_it_rested(begin, mask):
    given = {**STORY, "extras": f'soft @"{mask}"', "batch_size": 2, "keep_best": True, "score_every": 1}
    whole, first = begin(**given), begin(**given)
    for _ in range(3):
        first.step()
    second = begin(**given)
    second.load_state_dict(first.state_dict())
    assert _latents(second, 3) == _latents(whole, 6)


def test_looking_at_where_prompts_are_found_changes_no_step(begin):
    plain, watched = begin(**STORY), begin(**STORY)
    watched.watch(True)
    assert _latents(watched, 3) == _latents(plain, 3)
    maps = watched.regions()
    assert maps is not None
    assert maps.shape[0] == len(watched.similarities()) == 3
    assert np.isfinite(maps).all()
    assert np.ptp(maps) > 0


def test_a_region_may_be_moved_while_the_picture_forms(begin):
    moved, stays, there = (begin(include=f"apple @{name}") for name in ("left", "left", "right"))
    for run in (moved, stays, there):
        run.step()
    there.load_state_dict(moved.state_dict() | {"settings": there.state_dict()["settings"]})
    moved.steer({"include": "apple @right"})
    there.steer({"include": "apple @right"})
    after = _latents(moved, 1)
    assert after == _latents(there, 1)
    assert after != _latents(stays, 1)


@pytest.mark.parametrize(
    "changes", [{"clip": "tiny-clip, other-clip:0.5"}, {"motion_every": 2, "motion_x": 0.1}]
)
def test_regions_go_with_ensembles_and_motion(begin, changes):
    runs = [begin(**STORY, **changes) for _ in range(2)]
    assert _latents(runs[0], 5) == _latents(runs[1], 5)
    assert runs[0].similarities()[0].text == "a red apple @0.2,0.2,0.5,0.5"


def test_the_memory_told_is_that_of_the_crops_there_will_be(catalog, settings):
    strips = " | ".join(f"apple @0,{number / 100},1,0.1" for number in range(62))

    def told(include: str, cutouts: int) -> int:
        given = settings(include=include, exclude="", extras="red", cutouts=cutouts)
        return estimate(given, catalog).total

    assert told(strips, 63) == told("apple", 63)
    one_at_a_time = told(strips, 1)
    assert told("apple", 63) > one_at_a_time > told("apple", 1)


@pytest.mark.slow
def test_the_starter_models_paint_each_prompt_where_it_belongs():
    given = VqganClipSettings(
        include="a red apple @left | blue water @right",
        seed=1,
        total_iter=60,
        device="cpu",
        clip="starter-clip",
    )
    run = VqganClip().begin(given)
    for _ in range(60):
        run.step()
    picture = run.result().pictures[0].astype(float)
    redness = picture[..., 0] - picture[..., 2]
    left, right = redness[:, : redness.shape[1] // 2].mean(), redness[:, redness.shape[1] // 2 :].mean()
    assert left > 40
    assert right < -40
