"""Films made by hand: latents on a timeline, played as they are changed, and written to a file."""
