"""Latents as material: what is stored of them, what can be made of several, and how they look."""
