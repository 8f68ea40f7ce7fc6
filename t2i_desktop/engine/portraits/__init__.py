"""Portraits with attributes: CelebA as people have it, and drawn ones in the same format. Knows no window."""
