"""Portraits on a page of their own: switches, a sheet that follows at once, walks and changes."""
