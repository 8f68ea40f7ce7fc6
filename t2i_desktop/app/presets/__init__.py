"""The gallery of presets: ways of making pictures, to choose, keep and hand on."""
