"""Generators beside each other: prompts down, columns across, and figures under every picture."""
