"""What the loop is given: plain values, and doors to what it does not know."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from kiosk.domain.attendance import AttendanceLog
from kiosk.domain.faces import Frame
from kiosk.domain.liveness import LivenessPolicy
from kiosk.domain.passage import GUARD
from kiosk.domain.site_counts import CountLog
from kiosk.engine.loop.photos import LoadPhoto
from kiosk.engine.messages import (
    Report,
)
from kiosk.engine.packs.pack import ModelPack
from kiosk.engine.runtime.targets import Target
from kiosk.engine.vision.child import Worker
from kiosk.engine.vision.fallback_memory import FallbackMemory
from kiosk.engine.vision.vision import Vision
from kiosk.engine.vision.wire import VisionPlan
from kiosk.engine.vision.worker import serve

_WAIT = 0.05  # seconds for a Frame before commands are looked at again


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the loop is given: plain values and the doors to what it does not know.

    `show` gets every Frame, on the camera's thread. With `every_frame` a source is read Frame by Frame,
    no matter how long each takes, and none is dropped or passed over. `pulse` is called many times a second,
    as a sign of life. `fallback` is the file that a fallback is remembered in. Within `guard` of coming or
    going, coming by again is nothing new. `strictness` is how sure to be, -2 to 2 (domain/thresholds.py).
    `counts` keeps what lessons come to, if anybody wants to know.
    """

    log: AttendanceLog
    load_photo: LoadPhoto
    report: Callable[[Report], None]
    show: Callable[[Frame], None] = lambda _frame: None
    detector: Target = field(default_factory=Target)
    embedder: Target = field(default_factory=Target)
    every_frame: bool = False
    fallback: Path | None = None
    guard: timedelta = GUARD
    liveness: LivenessPolicy = LivenessPolicy.OFF
    strictness: int = 0
    virtual_cameras: bool = False
    pulse: Callable[[], None] = lambda: None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    clock: Callable[[], float] = time.monotonic
    worker: Worker = serve
    counts: CountLog | None = None

    def vision(self, pack: ModelPack, *, halt: Event) -> Vision:
        """Vision of this pack, not started yet."""
        plan = VisionPlan(
            pack.folder,
            detector=self.detector,
            embedder=self.embedder,
            liveness=self.liveness is not LivenessPolicy.OFF,
        )
        return Vision(
            plan,
            pack_id=pack.id,
            tell=self.report,
            halt=halt,
            pulse=self.pulse,
            memory=FallbackMemory(self.fallback),
            worker=self.worker,
            clock=self.clock,
        )
