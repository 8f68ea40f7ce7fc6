"""Runs in bfloat16: what stays in fp32, and how near they come to runs in fp32."""

import numpy as np
import pytest
import torch


def test_latent_gradient_and_result_stay_in_fp32(begin) -> None:
    job = begin(precision="bfloat16")
    job.step()
    assert job._vqgan.decoder.conv_in.weight.dtype == torch.bfloat16
    parameter = job._latent.parameter
    assert parameter.dtype == torch.float32
    assert parameter.grad is not None
    assert parameter.grad.dtype == torch.float32
    assert job.result().latents.dtype == np.float32


def test_a_run_in_the_other_format_has_networks_of_its_own(begin) -> None:
    fast, exact = begin(precision="bfloat16"), begin(precision="float32")
    for job, dtype in ((fast, torch.bfloat16), (exact, torch.float32)):
        assert job._vqgan.post_quant_conv.weight.dtype == dtype
        assert job._guides[0].clip.clip.visual.conv1.weight.dtype == dtype


def test_the_loss_falls_as_in_fp32(begin) -> None:
    curves = []
    for precision in ("float32", "bfloat16"):
        job = begin(precision=precision, total_iter=8, cutouts=16)
        curves.append([job.step()["total"] for _ in range(8)])
    assert curves[1] == pytest.approx(curves[0], rel=0.02, abs=0.01)
    assert curves[1] != curves[0]


def test_small_models_draw_by_themselves_what_they_draw_in_fp32(begin) -> None:
    pictures = []
    for precision in ("auto", "float32"):
        job = begin(precision=precision)
        job.step()
        pictures.append(job.result().pictures)
    assert np.array_equal(*pictures)


def test_a_run_in_bfloat16_goes_on_exactly(begin) -> None:
    whole, first, second = (begin(precision="bfloat16") for _ in range(3))
    for _ in range(3):
        whole.step()
    first.step()
    second.load_state_dict(first.state_dict())
    for _ in range(2):
        second.step()
    assert np.array_equal(second.result().pictures, whole.result().pictures)
