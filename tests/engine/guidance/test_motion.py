"""Zoom, pan and rotation: the move itself, and runs that move, seen from outside and continued."""

import math

import numpy as np
import pytest
import torch
from PIL import Image

from t2i_desktop.engine.errors import BadSettings
from t2i_desktop.engine.events import Finished, Noted, Snapshot
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.motion import is_due, move_moments, moved
from t2i_desktop.engine.runner import RunControl, run

MOTION = {"motion_every": 2, "motion_zoom": 1.3, "motion_x": 0.1, "motion_y": -0.2, "motion_turn": 20.0}
BOTH = pytest.mark.parametrize("parametrisation", ["continuous", "quantised"])


def _reflected(place: float, length: int) -> float:
    """Mirrored at -0.5 and length - 0.5 until it lies between them, one mirror after the other."""
    while not -0.5 <= place <= length - 0.5:
        place = -1 - place if place < -0.5 else 2 * length - 1 - place
    return min(max(place, 0.0), length - 1.0)


def _plainly_moved(picture: np.ndarray, zoom, x, y, turn, tile) -> np.ndarray:
    """(3, H, W), pixel by pixel: turn back, shrink back, shift back, and mix the four pixels around."""
    _, height, width = picture.shape
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    result = np.zeros_like(picture)
    for row in range(height):
        for column in range(width):
            right = column - (width - 1) / 2 - x * width
            down = row - (height - 1) / 2 - y * height
            place = {
                "across": ((c * right + s * down) / zoom + (width - 1) / 2, width),
                "down": ((c * down - s * right) / zoom + (height - 1) / 2, height),
            }
            mixed = {}
            for axis, (at, length) in place.items():
                wraps = tile in (axis, "both")
                at = at % length if wraps else _reflected(at, length)
                low = math.floor(at)
                high = (low + 1) % length if wraps else min(low + 1, length - 1)
                mixed[axis] = [(low % length, 1 - at + low), (high, at - low)]
            for v, weight_v in mixed["down"]:
                for u, weight_u in mixed["across"]:
                    result[:, row, column] += weight_v * weight_u * picture[:, v, u]
    return result


@pytest.mark.parametrize("tile", ["off", "across", "down", "both"])
@pytest.mark.parametrize(
    ("zoom", "x", "y", "turn"),
    [(1.3, 0.1, -0.2, 20), (0.5, 0, 0, 0), (0.6, -0.9, 0.7, 170), (2, 0, 0.33, -45), (1, 1, -1, 0)],
)
def test_a_move_is_what_a_plain_loop_over_pixels_gives(settings, zoom, x, y, turn, tile):
    pictures = torch.rand(2, 3, 12, 20, generator=torch.Generator().manual_seed(3))
    chosen = settings(motion_zoom=zoom, motion_x=x, motion_y=y, motion_turn=turn, tile=tile)
    expected = [_plainly_moved(picture, zoom, x, y, turn, tile) for picture in pictures.double().numpy()]
    np.testing.assert_allclose(moved(pictures, chosen).numpy(), expected, atol=1e-4)


@pytest.mark.parametrize(("right", "down"), [(1, 0), (-3, 2), (0, 5), (8, -8)])
def test_a_pan_by_whole_cells_that_wraps_is_a_roll(settings, right, down):
    pictures = torch.rand(2, 3, 32, 32, generator=torch.Generator().manual_seed(4))
    chosen = settings(motion_zoom=1, motion_x=right / 8, motion_y=down / 8, tile="both")
    rolled = pictures.roll((4 * down, 4 * right), dims=(2, 3))
    torch.testing.assert_close(moved(pictures, chosen), rolled, rtol=0, atol=1e-5)


def test_zoom_above_one_makes_things_larger_and_below_one_smaller(settings):
    pictures = torch.zeros(1, 3, 32, 32)
    pictures[..., 12:20, 12:20] = 1
    for zoom in (0.5, 0.8, 1.5, 2.0):
        share = moved(pictures, settings(motion_zoom=zoom))[..., 8:24, 8:24].mean().item()
        assert share == pytest.approx(zoom**2 / 4, rel=0.15)


def test_pans_go_right_and_down_and_turns_go_clockwise(settings):
    pictures = torch.zeros(1, 3, 32, 32)
    pictures[..., 10, 16] = 1  # above the middle

    def brightest(**motion):
        place = moved(pictures, settings(motion_zoom=1, **motion))[0, 0].argmax().item()
        return place % 32, place // 32

    assert brightest(motion_x=0.25) == (24, 10)
    assert brightest(motion_y=0.25) == (16, 18)
    assert brightest(motion_turn=90) == (21, 16)  # what was above is at the right


def test_edges_are_mirrored_and_never_black(settings):
    pictures = torch.full((1, 3, 32, 32), 0.7)
    for zoom, turn, shift in ((0.5, 45, 1), (2, -180, -1), (0.7, 10, 0.5)):
        chosen = settings(motion_zoom=zoom, motion_turn=turn, motion_x=shift, motion_y=shift)
        torch.testing.assert_close(moved(pictures, chosen), pictures)


def test_moves_come_every_so_many_steps_and_one_that_changes_nothing_is_none(settings):
    assert [step for step in range(7) if is_due(settings(**MOTION), step)] == [2, 4, 6]
    assert not any(is_due(settings(), step) for step in range(100))
    still = {"motion_zoom": 1, "motion_x": 0, "motion_y": 0, "motion_turn": 0}
    assert not is_due(settings(motion_every=2, **still), 2)
    for one in ({"motion_zoom": 1.1}, {"motion_x": 0.1}, {"motion_y": 0.1}, {"motion_turn": 1}):
        assert is_due(settings(motion_every=2, **still | one), 2)


def test_a_frame_is_the_picture_just_before_each_move(catalog, settings):
    chosen = {"total_iter": 5, "show_step": 3}
    events = list(run(VqganClip(catalog), settings(**chosen, **MOTION), RunControl()))
    assert isinstance(events[-1], Finished), events[-1]
    frames = {event.step: event.result for event in events if isinstance(event, Snapshot)}
    assert list(frames) == [2, 4]
    still = list(run(VqganClip(catalog), settings(**chosen | {"total_iter": 2}), RunControl()))[-1]
    assert isinstance(still, Finished)
    assert np.array_equal(frames[2].pictures, still.result.pictures)
    notes = [event.message for event in events if isinstance(event, Noted)]
    assert "A frame is kept before every move: every 2 iterations." in notes


@BOTH
def test_a_run_goes_on_from_the_moved_picture_encoded_again(begin, vqgan, parametrisation):
    job, still = (begin(parametrisation=parametrisation, **MOTION) for _ in range(2))
    for _ in range(2):
        job.step()
        still.step()
    with torch.no_grad():
        latents = vqgan.encode(moved(still._paint(still._latent.decodable()), still._settings))
        still._latent.parameter.copy_(latents / still._latent.scale)
        still._latent.constrain()
    job._move()
    torch.testing.assert_close(job._latent.decodable(), still._latent.decodable())


@pytest.mark.parametrize("kind", [torch.optim.AdamW, torch.optim.Adagrad])
def test_what_the_optimiser_remembers_moves_along(settings, kind):
    parameter = torch.nn.Parameter(torch.rand(1, 4, 8, 8, generator=torch.Generator().manual_seed(6)))
    optimiser = kind([parameter], lr=0.1)
    parameter.square().sum().backward()
    optimiser.step()
    chosen = settings(**MOTION)
    before = {name: value.clone() for name, value in optimiser.state[parameter].items() if value is not None}
    move_moments(optimiser, chosen)
    for name, value in before.items():
        moved_or_step = moved(value, chosen) if value.shape == parameter.shape else value
        assert torch.equal(optimiser.state[parameter][name], moved_or_step)
    assert all(
        (optimiser.state[parameter][name] >= 0).all() for name in before if name in ("exp_avg_sq", "sum")
    )


def test_what_holds_the_picture_moves_with_it(begin):
    job = begin(start_weight=2, **MOTION)
    terms = [job.step()["start"] for _ in range(4)]
    assert terms[0] == terms[2] == 0  # it has just begun, and has just moved
    assert terms[1] > 0
    assert terms[3] > 0


def test_a_mask_stays_where_it_is_while_the_rest_moves(begin, tmp_path):
    pixels = np.zeros((32, 32), np.uint8)
    pixels[:, :16] = 255
    Image.fromarray(pixels).save(tmp_path / "mask.png")
    job = begin(mask_file=str(tmp_path / "mask.png"), **MOTION)
    first = job.result().pictures
    for _ in range(3):
        job.step()
    now = job.result().pictures
    assert np.array_equal(now[:, :, 16:], first[:, :, 16:])
    assert not np.array_equal(now[:, :, :16], first[:, :, :16])


@BOTH
@pytest.mark.parametrize("done", [1, 2, 3, 4])
def test_a_moving_run_is_continued_exactly(begin, parametrisation, done):
    chosen = {"parametrisation": parametrisation, "start_weight": 1, "total_iter": 6, **MOTION}
    whole, interrupted, restored = begin(**chosen), begin(**chosen), begin(**chosen)
    for _ in range(done):
        interrupted.step()
    restored.load_state_dict(interrupted.state_dict())
    for _ in range(6):
        whole.step()
    for _ in range(6 - done):
        restored.step()
    assert restored.result().latents.tobytes() == whole.result().latents.tobytes()
    assert restored.result().pictures.tobytes() == whole.result().pictures.tobytes()


def test_a_moving_run_follows_its_seed(begin):
    first, again, still = begin(**MOTION), begin(**MOTION), begin()
    for job in (first, again, still):
        for _ in range(3):
            job.step()
    assert first.result().latents.tobytes() == again.result().latents.tobytes()
    assert first.result().latents.tobytes() != still.result().latents.tobytes()


def test_curves_and_steering_change_the_motion_on_the_way(begin):
    steered, curved, plain = (
        begin(**MOTION),
        begin(curves="motion_zoom: 0=1.3 2=1.3 3=0.8 | motion_turn: 3=20 4=-5", **MOTION),
        begin(**MOTION),
    )
    for job in (steered, curved, plain):
        for _ in range(3):
            job.step()
    steered.steer({"motion_zoom": 0.8, "motion_turn": -5.0})
    for job in (steered, curved, plain):
        for _ in range(2):
            job.step()
    latents = [job.result().latents.tobytes() for job in (steered, curved, plain)]
    assert latents[0] == latents[1]
    assert latents[0] != latents[2]
    with pytest.raises(BadSettings, match="Move every cannot change"):
        plain.steer({"motion_every": 3})
