"""How soon a preset reaches what the loop of public tools reaches in 200 steps, for a judge apart from both.

    python -m tests.benchmarks.quality [--preset "Quick sketch"] [--prompts 20] [--draws 2]

Both draw 64 px with the starter models. The loop of public tools does its 200 steps with its usual settings:
32 cutouts, Adam at 0.1, a quantised latent. The judge, which never guides, gives the cosine of its embeddings
of picture and prompt. It is asked about the baseline's last picture, and about the preset's after every few
steps; the time to score is that of the steps until the preset's picture is judged as good. The time of the
judge is not counted. Single pictures differ by 0.05 and more from seed to seed, which is why each prompt is
drawn more than once. None of the prompts' pairs of thing and colour was in the training of the models.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
import json
import math
import statistics
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

from t2i_desktop.engine.device import choose
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from t2i_desktop.engine.networks.speed import NUMBER_FORMATS
from t2i_desktop.engine.presets import PresetShelf
from t2i_desktop.engine.registry import find
from t2i_desktop.engine.starter.judge import Judge, load_judge
from t2i_desktop.engine.starter.settings import EvaluationSettings
from tests.benchmarks.baseline import PublicLoop
from tests.benchmarks.clockwork import count_processor_time, machine, seconds
from tests.benchmarks.models import networks

SIDE, CUTOUTS, STEPS = 64, 32, 200
ASKED_EVERY = 5
PROMPTS = (
    "beetle on a purple background",
    "teddy bear on a blue background",
    "beach with umbrella on a white background",
    "six o’clock on a brown background",
    "high voltage on a black background",
    "shorts on a blue background",
    "fire extinguisher on a red background",
    "houses on a red background",
    "money with wings on a gray background",
    "blossom on a black background",
    "motor scooter on a purple background",
    "one-piece swimsuit on a black background",
    "petri dish on a white background",
    "wind chime on a red background",
    "telephone on a pink background",
    "jack-o-lantern on a red background",
    "studio microphone on a purple background",
    "nine o’clock on a pink background",
    "glowing star on a purple background",
    "chess pawn on a purple background",
)
"""The first that `t2i evaluate starter` draws by lot."""


class Bench:
    """The judge, the device, and what is drawn with."""

    def __init__(self, preset: dict[str, Any]) -> None:
        self.judge: Judge = load_judge(Path(EvaluationSettings.model_fields["judge"].default))
        self.device = choose("auto")
        self.preset = preset

    @torch.no_grad()
    def score(self, picture: np.ndarray, prompt: str) -> float:
        """The cosine of a picture (H, W, 3) uint8 and its prompt, as the judge sees them."""
        pixels = torch.from_numpy(picture).permute(2, 0, 1)[None].float() / 255
        small = F.interpolate(pixels, size=(Judge.resolution,) * 2, mode="area")
        seen, read = self.judge.encode_images(small), self.judge.encode_texts([prompt])
        return float(F.cosine_similarity(seen, read))

    def baseline(self, prompt: str, seed: int, steps: int = STEPS) -> tuple[float, float]:
        """Seconds of the public loop, and the score of its last picture."""
        torch.manual_seed(seed)
        vqgan, clip, scale = networks("starter", self.device, plain=True)
        job = PublicLoop(vqgan, clip, prompt, SIDE, CUTOUTS, latent_scale=scale)
        taken = sum(seconds(self.device, job.step) for _ in range(steps))
        return taken, self.score(job.show().numpy(), prompt)

    def ours(self, prompt: str, seed: int, wanted: float) -> tuple[float, float, float]:
        """Seconds until the score is as wanted (infinite if never), of all steps, and the last score."""
        values: dict[str, Any] = {"include": prompt, "seed": seed, "show_step": 0}
        job = VqganClip().begin(VqganClipSettings(**self.preset | values))
        taken, reached, score = 0.0, math.inf, 0.0
        for step in range(1, job.total_steps + 1):
            taken += seconds(self.device, job.step)
            if step % ASKED_EVERY == 0 or step == job.total_steps:
                score = self.score(job.result().pictures[0], prompt)
                reached = min(reached, taken if score >= wanted else math.inf)
        return reached, taken, score


def main() -> None:
    """Draw all prompts both ways, in turn."""
    parser = argparse.ArgumentParser(description="Time to the score of the loop of public tools.")
    parser.add_argument("--preset", default="Quick sketch", help="of those that ship")
    parser.add_argument("--set", type=json.loads, default={}, help="settings in JSON that replace its own")
    parser.add_argument("--precision", choices=[*NUMBER_FORMATS], default="auto")
    parser.add_argument("--prompts", type=int, default=len(PROMPTS))
    parser.add_argument("--draws", type=int, default=2, help="of each prompt, by either side (%(default)s)")
    parser.add_argument("--baseline-steps", type=int, default=STEPS, help="(default %(default)s)")
    parser.add_argument("--processor-time", action="store_true", help="for busy machines: one thread")
    asked = parser.parse_args()
    if asked.processor_time:
        count_processor_time()
    preset = PresetShelf("vqgan-clip", find("vqgan-clip").settings_type, own=Path()).find(asked.preset)
    bench = Bench({**preset.settings, "precision": asked.precision, **asked.set})
    print(f"{asked.preset}; {machine(bench.device)}")
    print(f"{'prompt':44} {'baseline':>16}   {'ours':>16}   {'to the score':>16}   median so far")
    rows: list[tuple[float, ...]] = []
    prompts = PROMPTS[: asked.prompts]
    for seed, prompt in [(100 * n + i, text) for n in range(asked.draws) for i, text in enumerate(prompts)]:
        whole, wanted = bench.baseline(prompt, seed, asked.baseline_steps)
        reached, taken, score = bench.ours(prompt, seed, wanted)
        rows.append((wanted, score, whole / reached, whole / taken))
        middle = statistics.median(ratio for _, _, ratio, _ in rows)
        print(
            f"{prompt:44} {whole:7.1f} s {wanted:6.3f}   {taken:7.1f} s {score:6.3f}   "
            f"{reached:7.1f} s {whole / reached:5.1f}x   {middle:5.1f}x",
            flush=True,
        )
    theirs, own, sooner, shorter = zip(*rows, strict=True)
    print(
        f"the same score is reached {statistics.median(sooner):.1f} times sooner (median), "
        f"in {sum(ratio > 0 for ratio in sooner)} of {len(rows)} pictures; the whole run is "
        f"{statistics.median(shorter):.1f} times shorter; judged {statistics.mean(own):.3f} on the average, "
        f"the baseline {statistics.mean(theirs):.3f}"
    )


if __name__ == "__main__":
    main()
