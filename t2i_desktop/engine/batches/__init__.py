"""Many pictures from one description: wildcards, prompt lists, grids over settings, and sheets of results."""
