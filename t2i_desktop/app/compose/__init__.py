"""Where a picture is described: the prompts, the settings, and the button that starts it."""
