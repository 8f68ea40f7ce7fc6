"""Where a picture is watched: the canvas, its progress and its loss curves."""
