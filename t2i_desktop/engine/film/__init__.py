"""Films made of latents: blended from one to the next, decoded frame by frame, and encoded as they come."""
