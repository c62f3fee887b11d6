"""How the engine is, about once a second."""

import os
from collections.abc import Callable
from statistics import median

import psutil

from kiosk.engine.camera.watch import Frames
from kiosk.engine.messages import EngineState
from kiosk.engine.vision.vision import Vision

_EVERY = 1.0


class Meter:
    """Counts Frames between two EngineStates."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._process = psutil.Process(os.getpid())
        self._since = clock()
        self.processed = 0
        self._processed = self._read = 0

    def count(self) -> None:
        """Note that one more Frame was looked at."""
        self.processed += 1

    def state(
        self, pack: str, vision: Vision | None, frames: Frames | None, *, doubts: int
    ) -> EngineState | None:
        """The state, if a second has gone by since the last."""
        now = self._clock()
        seconds = now - self._since
        if seconds < _EVERY:
            return None
        read = frames.read if frames else 0
        state = EngineState(
            ready=vision is not None and vision.ready,
            pack=pack,
            requested=vision.requested if vision else "",
            active=vision.active if vision else "",
            camera=frames.name if frames else "",
            camera_fps=max(0, read - self._read) / seconds,
            processed_fps=(self.processed - self._processed) / seconds,
            dropped=frames.dropped if frames else 0,
            restarts=vision.restarts if vision else 0,
            stage_ms={name: median(times) for name, times in vision.stage_ms.items()} if vision else {},
            rss_mb=self._process.memory_info().rss / 1e6 + (vision.rss_mb if vision else 0.0),
            fallbacks=vision.fallbacks if vision else 0,
            fallen=vision.fallen if vision else "",
            doubts=doubts,
            camera_size=frames.size if frames else (0, 0),
        )
        self._since, self._processed, self._read = now, self.processed, read
        return state
