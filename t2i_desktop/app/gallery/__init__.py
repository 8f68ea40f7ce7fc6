"""Where finished pictures are kept in sight: thumbnails, and what is known of each picture."""
