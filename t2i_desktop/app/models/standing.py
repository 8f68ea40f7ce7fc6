"""How a model stands, in words, and what can be done with it then. Knows no widgets."""

from enum import Enum, auto

from t2i_desktop.app.models.activity import Activity
from t2i_desktop.app.models.job import Import, Job
from t2i_desktop.app.models.shelf import ShelfItem
from t2i_desktop.app.models.words import spoken_size


class Standing(Enum):
    """What the window can say of a model."""

    INSTALLED = auto()
    OFFERED = auto()
    BEGUN = auto()
    IMPORTABLE = auto()
    WAITING = auto()
    WORKING = auto()
    PAUSED = auto()
    STOPPING = auto()
    FAILED = auto()


CHIPS = {
    Standing.INSTALLED: "Installed",
    Standing.OFFERED: "Not installed",
    Standing.BEGUN: "Download begun",
    Standing.IMPORTABLE: "Not installed",
    Standing.WAITING: "Waiting",
    Standing.PAUSED: "Paused",
    Standing.STOPPING: "Stopping",
    Standing.FAILED: "Failed",
}


class Deed(Enum):
    """What a person can do with a model: the words, the icon and the tip of its button."""

    DOWNLOAD = ("Download", "download", "Fetch this model, check it and install it")
    CONTINUE = ("Resume download", "download", "Go on where the download stopped")
    RETRY = ("Download again", "download", "Go on where the download stopped, or begin anew")
    IMPORT = ("Import from file…", "import", "Install this model from a checkpoint that you have")
    HAVE = ("I have the file…", "import", "Install this model from a checkpoint that you have")
    PAUSE = ("Pause", "pause", "Let the download rest")
    RESUME = ("Resume", "resume", "Go on")
    CANCEL = ("Cancel", "cancel", "Stop; what has been downloaded is kept, and nothing is half installed")
    DISCARD = ("Discard", "delete", "Delete what has been downloaded so far")
    VERIFY = ("Verify", "verify", "Compare the files with what was installed")
    REMOVE = ("Remove", "delete", "Move this model to the trash")

    @property
    def text(self) -> str:
        """What the button says."""
        return self.value[0]

    @property
    def icon(self) -> str:
        """The button's icon."""
        return self.value[1]

    @property
    def tip(self) -> str:
        """The button's tool tip."""
        return self.value[2]

    @property
    def is_primary(self) -> bool:
        """Whether it is what most people come for."""
        return self in (Deed.DOWNLOAD, Deed.CONTINUE, Deed.RETRY, Deed.RESUME, Deed.IMPORT)


def rest_of(item: ShelfItem, *, has_failed: bool) -> Standing:
    """How a model stands that no job is about."""
    if has_failed:
        return Standing.FAILED
    if item.is_installed:
        return Standing.INSTALLED
    if not item.is_downloadable:
        return Standing.IMPORTABLE
    return Standing.BEGUN if item.part else Standing.OFFERED


def deeds(item: ShelfItem, standing: Standing, activity: Activity | None) -> tuple[Deed, ...]:
    """What can be done, the likeliest first."""
    match standing:
        case Standing.WAITING:
            return (Deed.CANCEL,)
        case Standing.PAUSED:
            return (Deed.RESUME, Deed.CANCEL)
        case Standing.WORKING if activity and activity.job.can_stop:
            return (Deed.PAUSE, Deed.CANCEL) if activity.is_fetching else (Deed.CANCEL,)
        case Standing.WORKING | Standing.STOPPING:
            return ()
    if item.is_installed:
        return (Deed.VERIFY, Deed.REMOVE) if item.is_removable else (Deed.VERIFY,)
    if not item.is_downloadable:
        return (Deed.IMPORT,)
    first = {Standing.FAILED: Deed.RETRY, Standing.BEGUN: Deed.CONTINUE}.get(standing, Deed.DOWNLOAD)
    return (first, Deed.HAVE, Deed.DISCARD) if item.part else (first, Deed.HAVE)


def state_line(item: ShelfItem, standing: Standing, activity: Activity | None) -> str:
    """The line below a model's title."""
    size = spoken_size(item.size) if item.size else ""
    match standing:
        case Standing.INSTALLED:
            return "  ·  ".join(filter(None, ("Installed" if item.is_removable else "Built in", size)))
        case Standing.OFFERED:
            return f"{size} to download" if size else "Can be downloaded"
        case Standing.BEGUN:
            return f"{spoken_size(item.part)} of {size} are here" if size else "Download begun"
        case Standing.IMPORTABLE:
            return "From a file only"
        case Standing.WORKING if activity:
            return f"{activity.phase}{_percent(activity)}"
        case Standing.PAUSED if activity:
            return f"Paused{_percent(activity)}"
        case Standing.STOPPING:
            return "Stopping…"
        case _:
            return CHIPS[standing]


def chip(standing: Standing, activity: Activity | None) -> str:
    """The mark beside a model's title."""
    return activity.phase if standing is Standing.WORKING and activity else CHIPS[standing]


def _percent(activity: Activity) -> str:
    return "…" if activity.share is None else f"  ·  {activity.share:.0%}"


def placeholder(job: Job) -> ShelfItem:
    """Stands for a model that is only being imported."""
    about = {"file": job.weights.name} if isinstance(job, Import) else {}
    return ShelfItem(job.name, job.title, "", None, None, None, 0, False, about)
