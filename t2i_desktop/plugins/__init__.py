"""What a plug-in may rely on: everything here keeps its meaning as long as `API` stays the same.

A plug-in is a package with an entry point in the group `t2i_desktop.generators` that names a `Plugin`;
docs/plugins.md shows how to write one. Imports no torch: neither may the module that a plug-in's entry point
names. What needs torch is in `t2i_desktop.plugins.guiding`.
"""

from t2i_desktop.engine.errors import BadCheckpoint, BadData, BadSettings, MissingModel, T2IError
from t2i_desktop.engine.events import Result, Similarity
from t2i_desktop.engine.generator import Generator, Run, Steerable
from t2i_desktop.engine.plugins import API, Plugin
from t2i_desktop.engine.settings import RunSettings, Settings, setting, steered
from t2i_desktop.plugins.clip_settings import ClipGuidedSettings

__all__ = [
    "API",
    "BadCheckpoint",
    "BadData",
    "BadSettings",
    "ClipGuidedSettings",
    "Generator",
    "MissingModel",
    "Plugin",
    "Result",
    "Run",
    "RunSettings",
    "Settings",
    "Similarity",
    "Steerable",
    "T2IError",
    "setting",
    "steered",
]
