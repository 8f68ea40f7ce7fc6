"""How a model stands, in words, and what can be done with it then. Knows no widgets."""

from enum import Enum, auto

from t2i_desktop.app.models.activity import Activity
from t2i_desktop.app.models.job import Import, Job
from t2i_desktop.app.models.shelf import ShelfItem
from t2i_desktop.app.models.words import spoken_size
from t2i_desktop.app.words import tr
from t2i_desktop.engine.words import said


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
    Standing.INSTALLED: said("Installed"),
    Standing.OFFERED: said("Not installed"),
    Standing.BEGUN: said("Download begun"),
    Standing.IMPORTABLE: said("Not installed"),
    Standing.WAITING: said("Waiting"),
    Standing.PAUSED: said("Paused"),
    Standing.STOPPING: said("Stopping"),
    Standing.FAILED: said("Failed"),
}


class Deed(Enum):
    """What a person can do with a model: the words, the icon and the tip of its button."""

    DOWNLOAD = (said("Download"), "download", said("Fetch this model, check it and install it"))
    CONTINUE = (said("Resume download"), "download", said("Go on where the download stopped"))
    RETRY = (said("Download again"), "download", said("Go on where the download stopped, or begin anew"))
    IMPORT = (said("Import from file…"), "import", said("Install this model from a checkpoint that you have"))
    HAVE = (said("I have the file…"), "import", said("Install this model from a checkpoint that you have"))
    PAUSE = (said("Pause"), "pause", said("Let the download rest"))
    RESUME = (said("Resume"), "resume", said("Go on"))
    CANCEL = (
        said("Cancel"),
        "cancel",
        said("Stop; what has been downloaded is kept, and nothing is half installed"),
    )
    DISCARD = (said("Discard"), "delete", said("Delete what has been downloaded so far"))
    VERIFY = (said("Verify"), "verify", said("Compare the files with what was installed"))
    REMOVE = (said("Remove"), "delete", said("Move this model to the trash"))

    @property
    def text(self) -> str:
        """What the button says."""
        return tr(self.value[0])

    @property
    def icon(self) -> str:
        """The button's icon."""
        return self.value[1]

    @property
    def tip(self) -> str:
        """The button's tool tip."""
        return tr(self.value[2])

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
            state = tr("Installed") if item.is_removable else tr("Built in")
            return "  ·  ".join(filter(None, (state, size)))
        case Standing.OFFERED:
            return tr("{size} to download", size=size) if size else tr("Can be downloaded")
        case Standing.BEGUN:
            here = spoken_size(item.part)
            return tr("{part} of {size} are here", part=here, size=size) if size else tr("Download begun")
        case Standing.IMPORTABLE:
            return tr("From a file only")
        case Standing.WORKING if activity:
            return f"{activity.phase}{_percent(activity)}"
        case Standing.PAUSED if activity:
            return f"{tr('Paused')}{_percent(activity)}"
        case Standing.STOPPING:
            return tr("Stopping…")
        case _:
            return tr(CHIPS[standing])


def chip(standing: Standing, activity: Activity | None) -> str:
    """The mark beside a model's title."""
    return activity.phase if standing is Standing.WORKING and activity else tr(CHIPS[standing])


def _percent(activity: Activity) -> str:
    return "…" if activity.share is None else f"  ·  {activity.share:.0%}"


def placeholder(job: Job) -> ShelfItem:
    """Stands for a model that is only being imported."""
    about = {"file": job.weights.name} if isinstance(job, Import) else {}
    return ShelfItem(job.name, job.title, "", None, None, None, 0, False, about)
