"""Runs that wait for their turn, kept on disk so that they survive the program."""
