"""Brings models here and takes them away: download or file, safe reading, conversion, one new folder. No Qt.

The window and the command line call this alone; both read the same stream of Progress.
"""

from collections.abc import Iterator
from pathlib import Path

from t2i_desktop.engine.models.catalog import ModelCatalog
from t2i_desktop.engine.models.offers import Offer
from t2i_desktop.engine.models.progress import Progress
from t2i_desktop.engine.runner import RunControl


class Installer:
    """Changes what is installed under the first root of `catalog`."""

    def __init__(self, catalog: ModelCatalog | None = None) -> None:
        self.catalog = catalog or ModelCatalog()

    def download(self, offer: Offer, control: RunControl) -> Iterator[Progress]:
        """Fetch, check, convert and install an offer under its id; goes on where an earlier try stopped.

        Pausing and cancelling are asked of `control`. Ends with Installed or Stopped.
        Raises DownloadFailed, DiskFull, BadCheckpoint or UnsafeCheckpoint; what was installed before stays.
        """
        raise NotImplementedError

    def import_file(
        self, weights: Path, *, config: Path | None = None, name: str | None = None, control: RunControl
    ) -> Iterator[Progress]:
        """Convert a checkpoint that the person has, and install it as `name`, or by its file's name.

        config: its yaml, if the checkpoint needs one; looked for beside the file if not given.
        Ends with Installed or Stopped. Raises BadCheckpoint, UnsafeCheckpoint, DiskFull or BadSettings.
        """
        raise NotImplementedError

    def verify(self, name: str, control: RunControl) -> Iterator[Progress]:
        """Compare an installed model with the checksum taken at installation.

        Ends with Verified or Stopped. Raises MissingModel or BadCheckpoint.
        """
        raise NotImplementedError

    def remove(self, name: str) -> None:
        """Move an installed model to the system's trash.

        Raises MissingModel, or BadSettings for a model that came with the program.
        """
        raise NotImplementedError
