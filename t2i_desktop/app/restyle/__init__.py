"""The Restyle page: the frames of a folder or of a video, painted anew."""
