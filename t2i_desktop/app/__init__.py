"""The window. The only package that imports PySide6; it talks to the engine through events and settings."""
