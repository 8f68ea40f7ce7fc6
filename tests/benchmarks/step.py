"""How long one guidance step takes, beside the notebooks' way of cutting out, with the same models.

    python tests/benchmarks/step.py --size 64 --cutouts 16

The baseline does what the notebooks do to make crops (pad the picture, mirror and turn it once, slice
each crop out of it and resize it, one after the other); decoding, CLIP, loss and AdamW are the same
for both. Steps of the two alternate, so that whatever else the machine does disturbs both alike.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import statistics
import time

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torchvision.transforms import RandomAffine, RandomHorizontalFlip

from t2i_desktop.engine.guidance.generator import VqganClip, VqganClipRun
from t2i_desktop.engine.guidance.regions import Crops
from t2i_desktop.engine.guidance.settings import VqganClipSettings


class NotebookCutouts:
    """The notebooks' crops of one square picture, in a Python loop."""

    def __init__(self, count: int, resolution: int) -> None:
        self.count, self.resolution = count, resolution
        self.augment = nn.Sequential(RandomHorizontalFlip(), RandomAffine(30, translate=(0.2, 0.2)))

    def __call__(self, images: Tensor, generator: torch.Generator) -> Crops:
        """Picture (1, 3, S, S) to crops (count, 3, resolution, resolution)."""
        size = images.shape[-1]
        padded = self.augment(F.pad(images, [size // 2] * 4))
        crops = []
        for _ in range(self.count):
            side = int(torch.empty(1).normal_(1.2, 0.3, generator=generator).clamp(0.43, 1.9) * size)
            x, y = torch.randint(2 * size - side, (2,), generator=generator).tolist()
            crop = padded[:, :, y : y + side, x : x + side]
            crops.append(F.interpolate(crop, (self.resolution,) * 2, mode="bilinear", align_corners=True))
        return Crops(torch.cat(crops), torch.empty(0, 3, 3))


def seconds(job: VqganClipRun) -> float:
    """Do one step and say how long it took; reading the losses has waited for the device."""
    begun = time.perf_counter()
    job.step()
    return time.perf_counter() - begun


def main() -> None:
    """Time both and print their medians and the ratio."""
    parser = argparse.ArgumentParser(description="Time one step of both ways to cut out.")
    parser.add_argument("--size", type=int, default=64, help="side of the picture in pixels")
    parser.add_argument("--cutouts", type=int, default=16)
    parser.add_argument("--steps", type=int, default=30, help="timed steps of each")
    asked = parser.parse_args()
    settings = VqganClipSettings(
        include="a red apple", image_width=asked.size, image_height=asked.size, cutouts=asked.cutouts
    )
    ours, baseline = (VqganClip().begin(settings) for _ in range(2))
    guide = baseline._guides[0]
    guide._cutouts = NotebookCutouts(asked.cutouts, guide.clip.resolution)  # pyright: ignore
    for _ in range(3):
        seconds(ours)
        seconds(baseline)
    pairs = [(seconds(ours), seconds(baseline)) for _ in range(asked.steps)]
    median, reference = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{asked.size} px, {asked.cutouts} cutouts, {asked.steps} steps each, on {ours.device}")
    print(f"  batched crops  {median * 1000:8.1f} ms per step, {1 / median:6.1f} steps/s")
    print(f"  notebook loop  {reference * 1000:8.1f} ms per step, {1 / reference:6.1f} steps/s")
    print(f"  ratio          {reference / median:8.2f}")


if __name__ == "__main__":
    main()
