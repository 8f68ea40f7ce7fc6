"""Lets the window go first: threads that work beside it get the processor when it does not want it."""

import os
import sys
import threading

from PySide6.QtCore import QThread

NICENESS = 2
"""By how much threads beside the window are nicer than it, on Linux. By 5, runs starve on busy machines."""
_NICEST = 19


def give_way() -> None:
    """Let the GUI thread go before the calling thread, and before those that it starts from now on.

    Qt's priorities do nothing on Linux, where a thread has a niceness of its own, handed on to its children.
    """
    if sys.platform == "linux":
        window = os.getpriority(
            os.PRIO_PROCESS, os.getpid()
        )  # the first thread has the number of the process
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(window + NICENESS, _NICEST))
    else:
        QThread.currentThread().setPriority(QThread.Priority.LowPriority)
