"""Restyling: every frame of a folder or of a video painted anew, each from itself and the one before."""
