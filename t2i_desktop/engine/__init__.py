"""The engine: everything that makes pictures. It knows nothing of Qt, of argument parsing or of printing."""
