"""How long the UI thread keeps whoever looks at the screen waiting, and what it was at meanwhile."""

import gc
import os
import sys
import threading
import time
import traceback
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QTimer

BEAT_MS = 10
_BUSY = 2.0  # programs that want each processor: from here on processor time itself was seen to double


@dataclass(frozen=True, slots=True)
class Stall:
    """`busy` is processor time of the UI thread, `wall` what a person waits; seconds. `at`: where it was."""

    busy: float
    wall: float
    at: str


@dataclass
class Beats:
    """The worst gaps between two turns of the event loop."""

    stalls: list[Stall] = field(default_factory=list[Stall])

    def over(self, seconds: float) -> list[Stall]:
        """Those in which the UI thread itself was at work for longer than this, worst first."""
        return sorted((each for each in self.stalls if each.busy > seconds), key=lambda each: -each.busy)

    @property
    def longest(self) -> float:
        return max((each.busy for each in self.stalls), default=0.0)


def skip_where_busy() -> None:
    """Processes that share caches and processors with many others need up to twice their usual time."""
    load = getattr(os, "getloadavg", lambda: (0.0,))()[0]
    if load > _BUSY * (os.cpu_count() or 1):
        pytest.skip(f"This computer is busy with {load:.0f} programs, so what is measured now says nothing")


@contextmanager
def measured_loop(*, noted_from: float = 0.03) -> Generator[Beats]:
    """Beat in the event loop, and note the gaps of more than `noted_from` seconds; for the UI thread."""
    beats, ended = Beats(), threading.Event()
    thread_id, last = threading.get_ident(), [time.monotonic(), time.thread_time()]
    seen: list[str] = [""]

    def beat() -> None:
        wall, busy = time.monotonic(), time.thread_time()
        if wall - last[0] > noted_from:
            beats.stalls.append(Stall(busy - last[1], wall - last[0], seen[0]))
        last[:] = [wall, busy]
        seen[0] = ""

    def watch() -> None:
        while not ended.wait(noted_from / 2):
            if not seen[0] and time.monotonic() - last[0] > noted_from:
                frame = sys._current_frames().get(thread_id)
                seen[0] = "".join(traceback.format_stack(frame, limit=12)) if frame is not None else ""

    gc.collect()
    gc.freeze()  # what hundreds of tests before have left is none of the screens' to clear away
    timer = QTimer(interval=BEAT_MS)
    timer.timeout.connect(beat)
    watcher = threading.Thread(target=watch, name="stalls")
    watcher.start()
    timer.start()
    try:
        yield beats
    finally:
        gc.unfreeze()
        timer.stop()
        timer.deleteLater()
        ended.set()
        watcher.join()
