"""What t2i-desktop reads when it starts. Import nothing slow here."""

from t2i_desktop.plugins import Plugin, RunSettings, setting


class MySettings(RunSettings):
    """What a person can choose; the number of iterations and the seed are there already."""

    prompt: str = setting("", "Prompt", "What the picture should show.", group="Prompt", long=True)
    contrast: float = setting(
        40, "Contrast", "How far colours go from grey.", low=1, high=120, step=5, group="Picture"
    )
    size: int = setting(
        64, "Size", "Pixels on each side.", low=8, high=1024, step=8, group="Picture", fixed=True
    )


PLUGIN = Plugin("Mine", MySettings, "t2i_mine.run:MyGenerator", api=1)
