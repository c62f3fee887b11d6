"""How a child process behaves: Ctrl-C is its parent's business, and it leaves no core dump."""

import signal
import sys


def keep_to_itself() -> None:
    """Leave Ctrl-C to the parent, and write no core dumps: they would hold pictures and Embeddings."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
