"""Batches on many machines: the same runs, done by workers that a cluster lends, gathered by this program."""
