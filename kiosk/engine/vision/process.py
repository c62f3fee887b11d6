"""How a child process behaves: Ctrl-C is its parent's business, it leaves no core dump, and no orphan."""

import multiprocessing
import os
import signal
import sys
from multiprocessing.connection import wait
from threading import Thread


def keep_to_itself() -> None:
    """Leave Ctrl-C to the parent, and write no core dumps: they would hold pictures and Embeddings."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def end_with_parent() -> None:
    """End this process at once when its parent does, whatever it is busy with."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        Thread(target=_end_after, args=(parent.sentinel,), daemon=True, name="kiosk-orphan").start()


def _end_after(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)
