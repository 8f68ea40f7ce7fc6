"""The Models window: what is installed, what can be had, and the jobs that bring, check and remove models."""
