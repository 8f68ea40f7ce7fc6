"""Help: the guide, shortcuts, diagnostics, plug-ins, reports of crashes, the welcome of the first start."""
