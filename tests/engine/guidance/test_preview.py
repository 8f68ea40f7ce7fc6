"""Showing the picture of a run: it costs no decoding of its own, and changes nothing."""

import numpy as np
import pytest
import torch


@pytest.fixture
def decoded(begin, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Grows with every decoding: whether it was one that a gradient can be had of."""
    vqgan, seen = begin()._vqgan, list[bool]()
    decode = vqgan.decode_unclipped

    def counted(z: torch.Tensor, **how: bool) -> torch.Tensor:
        seen.append(torch.is_grad_enabled())
        return decode(z, **how)

    monkeypatch.setattr(vqgan, "decode_unclipped", counted)
    return seen


def test_a_picture_that_is_shown_is_what_the_next_step_begins_with(begin, decoded: list[bool]) -> None:
    job = begin(total_iter=3)
    job.step()
    job.result()
    job.result()
    job.step()
    assert decoded == [True, True]


def test_the_last_picture_is_decoded_without_a_graph(begin, decoded: list[bool]) -> None:
    job = begin(total_iter=1)
    job.step()
    job.result()
    assert decoded == [True, False]


def test_looking_changes_no_byte(begin) -> None:
    watched, alone = begin(), begin()
    for _ in range(3):
        watched.result()
        losses = watched.step(), alone.step()
        assert losses[0] == losses[1]
    assert np.array_equal(watched.result().pictures, alone.result().pictures)
    assert np.array_equal(watched.result().latents, alone.result().latents)


@pytest.mark.parametrize("change", [{"start_weight": 3.0}, {"learning_rate": 0.5}])
def test_a_change_after_looking_is_followed(begin, change: dict[str, float]) -> None:
    watched, alone = begin(), begin()
    for job in (watched, alone):
        job.step()
    watched.result()
    for job in (watched, alone):
        job.steer(change)
        job.step()
    assert np.array_equal(watched.result().pictures, alone.result().pictures)


def test_a_run_can_be_looked_at_and_go_on_beyond_its_end(begin) -> None:
    watched, alone = begin(total_iter=1), begin(total_iter=1)
    for _ in range(2):
        watched.step()
        watched.result()
        alone.step()
    assert np.array_equal(watched.result().pictures, alone.result().pictures)
