"""Looking back at how a picture formed, and going on from there another way."""
