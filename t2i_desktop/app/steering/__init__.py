"""Changing a run while it goes on, and seeing what its prompts find in the picture."""
