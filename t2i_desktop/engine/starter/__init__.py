"""How the starter models are made: emoji scenes with captions, and the training and evaluation of the models."""
