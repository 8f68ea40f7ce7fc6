"""t2i-desktop: type what you want to see and watch it form, on your own machine."""

__version__ = "0.1.0"
