"""Sizes and speeds as a person would say them. Plain arithmetic, no widgets."""

from t2i_desktop.app.words import tr


def spoken_size(size: float) -> str:
    """“812 KB”, “354 MB” or “1.7 GB”, in thousands, as discs and downloads are sold."""
    if size >= 0.9995e9:
        return tr("{number} GB", number=_short(size / 1e9))
    if size >= 0.9995e6:
        return tr("{number} MB", number=_short(size / 1e6))
    return tr("{number} KB", number=f"{size / 1e3:.0f}")


def spoken_speed(speed: float) -> str:
    """“8.2 MB/s”."""
    return tr("{size}/s", size=spoken_size(speed))


def _short(value: float) -> str:
    return f"{value:.1f}" if value < 9.95 else f"{value:.0f}"
