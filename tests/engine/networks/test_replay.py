"""When a recorded pass is replayed, and when the plain one is called; recording itself is made up."""

from typing import Any

import pytest
import torch
from torch import Tensor

from t2i_desktop.engine.networks.replay import Pass, Replayed, replayed


class Recorder:
    """Stands for CUDA's: replays `plain`, into one tensor that each replay writes over."""

    def __init__(self, plain: Pass, error: Exception | None = None) -> None:
        self.plain, self.error = plain, error
        self.recorded = self.replays = 0

    def __call__(self, function: Pass, samples: tuple[Tensor, ...]) -> Any:
        if self.error:
            raise self.error
        self.recorded += 1
        return self._replay

    def _replay(self, given: Tensor) -> Tensor:
        self.replays += 1
        return self.plain(given)


def square(given: Tensor) -> Tensor:
    return given.square()


@pytest.fixture
def given() -> Tensor:
    return torch.tensor([1.0, 2.0, 3.0], requires_grad=True)


def test_a_pass_is_recorded_once_and_replayed_with_its_gradient(given: Tensor) -> None:
    record = Recorder(square)
    fast = Replayed(square, record)
    for _ in range(2):
        given.grad = None
        fast(given).sum().backward()
        assert given.grad is not None
        assert torch.equal(given.grad, 2 * given)
    checking = 1
    assert (record.recorded, record.replays) == (1, 2 + checking)


def test_what_is_replayed_stays_as_it_is_at_the_next_replay(given: Tensor) -> None:
    shared = torch.zeros(3)

    class Into(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, given: Tensor) -> Tensor:
            ctx.save_for_backward(given)
            return shared.copy_(given.square()).view(3)

        @staticmethod
        def backward(ctx: Any, *gradients: Tensor) -> Tensor:
            return 2 * ctx.saved_tensors[0] * gradients[0]

    fast = Replayed(square, Recorder(Into.apply))
    first = fast(given)
    fast((given * 2).detach().requires_grad_())
    assert first.tolist() == [1, 4, 9]


def test_another_shape_and_a_pass_without_gradient_are_done_plainly(given: Tensor) -> None:
    record = Recorder(square)
    fast = Replayed(square, record)
    fast(given)
    before = record.replays
    assert fast(torch.ones(2, requires_grad=True)).tolist() == [1, 1]
    assert fast(given.detach()).tolist() == [1, 4, 9]
    assert record.replays == before


@pytest.mark.parametrize(
    "record",
    [
        Recorder(square, error=torch.cuda.OutOfMemoryError("no room for a second set of tensors")),
        Recorder(square, error=RuntimeError("operation not permitted when stream is capturing")),
        Recorder(lambda given: given.square() * 1.1),
        Recorder(lambda given: given.square() + (given - given.detach())),
    ],
    ids=["no memory", "cannot be recorded", "another result", "another gradient"],
)
def test_what_cannot_be_recorded_soundly_is_done_plainly(given: Tensor, record: Recorder) -> None:
    fast = Replayed(square, record)
    for _ in range(2):
        given.grad = None
        output = fast(given)
        output.sum().backward()
        assert output.tolist() == [1, 4, 9]
        assert given.grad is not None
        assert torch.equal(given.grad, 2 * given)


def test_nothing_is_recorded_but_on_cuda() -> None:
    assert replayed(square, torch.device("cpu")) is square
    assert replayed(square, torch.device("mps")) is square
    assert isinstance(replayed(square, torch.device("cuda")), Replayed)
