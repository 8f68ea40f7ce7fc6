"""What the terms of a loss are called. Knows nothing of how they come about."""

from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said

_TERMS = {
    "total": said("total"),
    "include": said("include"),
    "exclude": said("exclude"),
    "extras": said("extras"),
    "start": said("start"),
    "flat areas": said("flat areas"),
    "smoothness": said("smoothness"),
    "colourfulness": said("colourfulness"),
    "symmetry across": said("symmetry across"),
    "symmetry down": said("symmetry down"),
    "palette": said("palette"),
    "edge": said("edge"),
    "score": said("score"),
    "noise": said("noise"),
    "hits": said("hits"),
    "shown": said("shown"),
    "agreement": said("agreement"),
    "seconds": said("seconds"),
    "pixels": said("pixels"),
    "features": said("features"),
    "fooled": said("fooled"),
    "discriminator": said("discriminator"),
}


def spoken_term(name: str) -> str:
    """The name of a term as it stands within a sentence; names that are not known stay as they are."""
    return tr(_TERMS.get(name, name))
