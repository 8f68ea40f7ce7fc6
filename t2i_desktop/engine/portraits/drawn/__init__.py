"""Drawn portraits, whose attributes are known because they were chosen, in CelebA’s format."""
