"""How the starter models are made and measured: emoji scenes with captions, training, evaluation."""
