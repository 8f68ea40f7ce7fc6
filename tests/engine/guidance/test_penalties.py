"""Penalties against plain loops over pixels, their gradients against finite differences, and what they do."""

import itertools
import math

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.guidance import penalties
from t2i_desktop.engine.guidance.colours import parse_colours
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.settings import validated

HEIGHT, WIDTH = 5, 7
TEAL, SAND, ROSE = colours = parse_colours("#2a9d8f, #e9c46a, #e76f51")

PENALTIES = {
    "total_variation": penalties.total_variation,
    "roughness": penalties.roughness,
    "colourfulness": penalties.colourfulness,
    "asymmetry across": lambda p: penalties.asymmetry(p, dim=3),
    "asymmetry down": lambda p: penalties.asymmetry(p, dim=2),
    "palette_distance": lambda p: penalties.palette_distance(p, colours),
    "edge_distance": lambda p: penalties.edge_distance(p, SAND, 0.2),
}
WEIGHTS = {
    "total_variation": ("flat areas", penalties.total_variation),
    "smoothness": ("smoothness", penalties.roughness),
    "symmetry_across": ("symmetry across", PENALTIES["asymmetry across"]),
    "symmetry_down": ("symmetry down", PENALTIES["asymmetry down"]),
    "palette_weight": ("palette", PENALTIES["palette_distance"]),
    "edge_weight": ("edge", lambda p: penalties.edge_distance(p, TEAL, 0.1)),
}
COLOURS = {"palette": "#2a9d8f, #e9c46a, #e76f51", "edge_colour": "#2a9d8f"}


@pytest.fixture
def pictures() -> Tensor:
    return torch.rand(2, 3, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(3), dtype=torch.float64)


def mean(values) -> float:
    values = list(values)
    return sum(values) / len(values)


def plainly(name: str, p) -> float:
    """The penalty of one picture p[channel][row][column], in loops."""
    rows, columns, channels = range(HEIGHT), range(WIDTH), range(3)
    pixels = [[p[c][y][x] for c in channels] for y, x in itertools.product(rows, columns)]
    match name:
        case "total_variation":
            across = mean(
                abs(p[c][y][x + 1] - p[c][y][x]) for c in channels for y in rows for x in columns[:-1]
            )
            return across + mean(
                abs(p[c][y + 1][x] - p[c][y][x]) for c in channels for y in rows[:-1] for x in columns
            )
        case "roughness":
            across = mean(
                (p[c][y][x - 1] - 2 * p[c][y][x] + p[c][y][x + 1]) ** 2
                for c in channels for y in rows for x in columns[1:-1]
            )  # fmt: skip
            return across + mean(
                (p[c][y - 1][x] - 2 * p[c][y][x] + p[c][y + 1][x]) ** 2
                for c in channels for y in rows[1:-1] for x in columns
            )  # fmt: skip
        case "colourfulness":
            rg = [r - g for r, g, _ in pixels]
            yb = [(r + g) / 2 - b for r, g, b in pixels]
            spread = mean((v - mean(rg)) ** 2 for v in rg) + mean((v - mean(yb)) ** 2 for v in yb)
            return math.sqrt(spread) + 0.3 * math.hypot(mean(rg), mean(yb))
        case "asymmetry across":
            return mean(
                (p[c][y][x] - p[c][y][WIDTH - 1 - x]) ** 2 for c in channels for y in rows for x in columns
            )
        case "asymmetry down":
            return mean(
                (p[c][y][x] - p[c][HEIGHT - 1 - y][x]) ** 2 for c in channels for y in rows for x in columns
            )
        case "palette_distance":
            soft = penalties.SOFTNESS
            return mean(
                -soft * math.log(sum(math.exp(-(math.dist(pixel, k) ** 2) / soft) for k in colours))
                for pixel in pixels
            )
        case "edge_distance":  # 0.2 of 5 pixels is one pixel
            border = [(y, x) for y in rows for x in columns if y in (0, HEIGHT - 1) or x in (0, WIDTH - 1)]
            return mean(math.dist([p[c][y][x] for c in channels], SAND) ** 2 for y, x in border)
    raise AssertionError(name)


@pytest.mark.parametrize("name", PENALTIES)
def test_each_penalty_equals_a_plain_loop_over_pixels(name, pictures):
    expected = [plainly(name, picture.tolist()) for picture in pictures]
    assert PENALTIES[name](pictures).tolist() == pytest.approx(expected, abs=1e-5)
    assert min(abs(value) for value in expected) > 0.01


@pytest.mark.parametrize("name", PENALTIES)
def test_each_penalty_has_the_gradient_of_finite_differences(name, pictures):
    assert torch.autograd.gradcheck(PENALTIES[name], pictures.requires_grad_())


def test_a_grey_picture_has_a_finite_gradient():
    grey = torch.full((1, 3, 4, 4), 0.5, requires_grad=True)
    penalties.colourfulness(grey).sum().backward()
    assert grey.grad is not None
    assert grey.grad.isfinite().all()


def test_the_soft_distance_lies_just_below_the_least(pictures):
    nearest = torch.tensor(colours, dtype=pictures.dtype).view(1, 3, 3, 1, 1)
    least = (pictures[:, None] - nearest).square().sum(dim=2).amin(dim=1).mean(dim=(1, 2))
    below = least - penalties.palette_distance(pictures, colours)
    assert (below >= 0).all()
    assert (below <= penalties.SOFTNESS * math.log(3)).all()


def test_pull_adds_its_gradient_to_that_of_the_guides(pictures, settings):
    s = settings(smoothness=2, edge_weight=0.5, saturation=-1)
    pictures.requires_grad_().grad = torch.ones_like(pictures)
    terms = penalties.pull(pictures, s)
    losses = penalties.weighted_penalties(pictures, s)
    (expected,) = torch.autograd.grad(torch.stack([v.sum() for v in losses.values()]).sum(), pictures)
    torch.testing.assert_close(pictures.grad, 1 + expected)
    assert terms == pytest.approx({name: value.mean().item() for name, value in losses.items()})
    assert list(terms) == ["smoothness", "colourfulness", "edge"]


def test_what_is_off_is_neither_computed_nor_shown(begin, monkeypatch, settings):
    for name in ("total_variation", "roughness", "colourfulness", "asymmetry", "palette_distance"):
        monkeypatch.delattr(penalties, name)
    untouched = torch.rand(1, 3, 8, 8).requires_grad_()
    assert penalties.pull(untouched, settings(palette="#fff")) == {}
    assert untouched.grad is None
    assert set(begin(edge_weight=1).step()) == {"total", "include", "exclude", "extras", "edge"}


def test_the_total_includes_the_penalties(begin):
    plain, held = begin().step(), begin(total_variation=3, saturation=2).step()
    assert held["include"] == plain["include"]
    assert held["total"] == pytest.approx(
        plain["total"] + held["flat areas"] + held["colourfulness"], abs=1e-6
    )


def measured(begin, measure, **changes) -> float:
    """What `measure` says of the picture after a few steps that ask for little but `changes`."""
    run = begin(learning_rate=0.1, weight_decay=0, **changes)
    for _ in range(8):
        run.step()
    picture = torch.from_numpy(run.result().pictures).permute(0, 3, 1, 2).double() / 255
    return measure(picture).item()


@pytest.mark.parametrize("weight", WEIGHTS)
def test_each_penalty_moves_the_picture_as_it_says(weight, begin):
    _, measure = WEIGHTS[weight]
    free, held = measured(begin, measure, **COLOURS), measured(begin, measure, **COLOURS, **{weight: 50})
    assert held < free - 0.05 * abs(free)


def test_colourfulness_works_both_ways(begin):
    greyer, free, richer = (
        measured(begin, penalties.colourfulness, saturation=weight) for weight in (-50, 0, 50)
    )
    assert greyer < 0.8 * free
    assert richer > 1.1 * free


def test_penalties_can_change_and_follow_curves_while_a_picture_forms(begin):
    run = begin(curves="smoothness: 1=0 2=1")
    assert "smoothness" not in run.step()
    assert "smoothness" not in run.step()
    assert run.step()["smoothness"] > 0
    run.steer({"curves": "", "palette_weight": 2, "palette": "#000 #fff"})
    assert "palette" in run.step()


def test_colours_stay_in_order_and_may_be_short():
    assert parse_colours(" #ff0000,#0F0  #0000ff,") == ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    assert parse_colours("") == ()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"palette": "#ff00, #fff"}, "Palette: “#ff00” is no colour: write # and six digits"),
        ({"palette": "red"}, "Palette: “red” is no colour"),
        ({"palette_weight": 1}, "Write the colours of the Palette, or set Palette strength to 0."),
        ({"edge_colour": "white"}, "Edge colour: “white” is no colour"),
        ({"edge_colour": "#fff #000"}, "Edge colour must be one colour"),
        ({"saturation": -101}, "Colourfulness should be greater than or equal to -100"),
    ],
)
def test_a_colour_that_cannot_be_read_is_told_in_one_sentence(values, sentence):
    with pytest.raises(BadSettings) as caught:
        validated(VqganClipSettings, {"include": "an apple", **values})
    assert str(caught.value).startswith(sentence)
