"""Digits out of noise, on a page of its own, stage by stage."""
