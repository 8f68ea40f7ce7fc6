"""Numbers fetched from a device: when is waited, and for what; the device is made up."""

import torch

from t2i_desktop.engine.networks.fetching import Fetched


class Device:
    """Notes in turn what it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def record(self) -> None:
        self.asked.append("marked")

    def synchronize(self) -> None:
        self.asked.append("waited for")


def test_nobody_waits_before_the_numbers_are_read() -> None:
    device = Device()
    fetched = Fetched(torch.tensor([1.0, 2.0]), arrival=lambda: device)
    assert device.asked == ["marked"]
    assert fetched.read().tolist() == [1.0, 2.0]
    assert device.asked == ["marked", "waited for"]


def test_what_is_fetched_stays_as_it_was() -> None:
    tensor = torch.tensor([1.0, 2.0], requires_grad=True)
    fetched = Fetched(tensor)
    with torch.no_grad():
        tensor.mul_(5)
    assert fetched.read().tolist() == [1.0, 2.0]
    assert not fetched.read().requires_grad
