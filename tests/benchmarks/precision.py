"""Whether runs in bfloat16 come to what runs in fp32 come to: the numerical guard of the fast path.

    python -m tests.benchmarks.precision [--steps 100] [--prompts 5] [--device auto]

With the starter models, from one seed each. Told are how far the curves of the loss are apart, and what the
judge, which never guides, says of the last pictures. A curve is smoothed over ten steps, and what it differs
by is a share of how far the loss fell in fp32, at the worst place; the sizes of the losses themselves depend
on where zero was put.
"""

# ruff: noqa: T201 (a program for the terminal)

import argparse
from typing import Any

import numpy as np

from t2i_desktop.engine.device import choose
from t2i_desktop.engine.guidance.generator import VqganClip
from t2i_desktop.engine.guidance.settings import VqganClipSettings
from tests.benchmarks.clockwork import machine
from tests.benchmarks.quality import PROMPTS, Bench

SMOOTHED_OVER = 10


def run(prompt: str, seed: int, precision: str, asked: argparse.Namespace) -> tuple[np.ndarray, np.ndarray]:
    """The losses of all steps, and the last picture (H, W, 3)."""
    values: dict[str, Any] = {"precision": precision, "device": asked.device, "total_iter": asked.steps}
    job = VqganClip().begin(VqganClipSettings(include=prompt, seed=seed, show_step=0, **values))
    losses = [job.step()["total"] for _ in range(asked.steps)]
    return np.array(losses), job.result().pictures[0]


def main() -> None:
    """Compare prompt by prompt."""
    parser = argparse.ArgumentParser(description="Compare runs in bfloat16 and in fp32.")
    parser.add_argument("--steps", type=int, default=100)
    parser.add_argument("--prompts", type=int, default=5)
    parser.add_argument("--device", default="auto")
    asked = parser.parse_args()
    bench, kernel = Bench({}), np.full(SMOOTHED_OVER, 1 / SMOOTHED_OVER)
    print(machine(choose(asked.device)))
    apart, scores = list[float](), list[tuple[float, float]]()
    for seed, prompt in enumerate(PROMPTS[: asked.prompts]):
        (exact, picture), (fast, other) = (run(prompt, seed, p, asked) for p in ("float32", "bfloat16"))
        smooth, near = (np.convolve(losses, kernel, "valid") for losses in (exact, fast))
        apart.append(float(np.abs(near - smooth).max() / (smooth.max() - smooth.min())))
        scores.append((bench.score(picture, prompt), bench.score(other, prompt)))
        relative = np.abs(near / smooth - 1).max()
        print(
            f"{prompt:44} curves apart by {apart[-1]:.1%} of the fall, {relative:.1%} of the loss; "
            f"judged {scores[-1][0]:.3f} in fp32, {scores[-1][1]:.3f} in bfloat16",
            flush=True,
        )
    exact, fast = np.mean(scores, axis=0)
    print(f"on the average {np.mean(apart):.1%} apart; judged {exact:.3f} in fp32, {fast:.3f} in bfloat16")


if __name__ == "__main__":
    main()
