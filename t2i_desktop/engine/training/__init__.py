"""What the training recipes of all families share; knows nothing of what is learnt."""
