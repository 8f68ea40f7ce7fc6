"""What models there are, which can be had, and how they get here without trusting anybody."""
