"""Digits: a small unCLIP on handwritten digits, from the letters of a prompt to pictures out of noise."""
