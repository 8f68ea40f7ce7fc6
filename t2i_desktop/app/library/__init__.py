"""Everything that was ever made, on a page of its own: searched, marked, compared, sorted out."""
