"""Sizes and speeds as a person would say them. Plain arithmetic, no widgets."""


def spoken_size(size: float) -> str:
    """“812 KB”, “354 MB” or “1.7 GB”, in thousands, as discs and downloads are sold."""
    for unit, name in ((1e9, "GB"), (1e6, "MB")):
        if size >= 0.9995 * unit:
            value = size / unit
            return f"{value:.1f} {name}" if value < 9.95 else f"{value:.0f} {name}"
    return f"{size / 1e3:.0f} KB"


def spoken_speed(speed: float) -> str:
    """“8.2 MB/s”."""
    return f"{spoken_size(speed)}/s"
