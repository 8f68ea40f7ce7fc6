"""The settings of VQGAN+CLIP, one section a file; `guidance/settings.py` puts them together. No torch."""
