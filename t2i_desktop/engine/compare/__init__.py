"""Generators beside each other: the same prompts and seeds, with time, steps, loss and a judge's score."""
