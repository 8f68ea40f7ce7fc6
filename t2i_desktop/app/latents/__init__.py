"""The library of latents: what is stored, and what can be made of several."""
