"""Training and evaluating the small models, on a page of its own."""
