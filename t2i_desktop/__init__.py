"""t2i-desktop: type what you want to see and watch it form, on your own machine."""

__version__ = "0.1.0"

APP_ID = "io.github.t2i_desktop.t2i_desktop"
"""What desktops know the program by: the name of its desktop entry, its icon, its bundle on macOS."""
