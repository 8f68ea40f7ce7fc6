"""The command line: every job of the engine without a window. One module per command; knows nothing of Qt."""
