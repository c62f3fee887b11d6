"""The engine on a thread of its own: commands in by a queue, reports out by a signal, pictures by a slot."""

import logging
import time
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, QTimer, Signal

from kiosk.domain.attendance import AttendanceLog
from kiosk.domain.faces import Frame
from kiosk.domain.faults import Fault
from kiosk.domain.liveness import LivenessPolicy
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.passage import GUARD
from kiosk.domain.sentence import Sentence
from kiosk.domain.site_counts import CountLog
from kiosk.engine.calibration.standing import Standing
from kiosk.engine.loop.loop import Loop
from kiosk.engine.loop.surroundings import Surroundings
from kiosk.engine.messages import Command, Report, Stopped, Told
from kiosk.engine.newest import Newest
from kiosk.engine.runtime.targets import Target

_STOP_WAIT_MS = 5000
_LOOK_EVERY_MS = 1000
_PATIENCE = 15.0  # seconds without a sign of life: thrice what a locked register may hold it up
_LOOKS = 2  # in a row that must find it silent: after a sleep of the PC the first comes too early
_RESTARTS, _WITHIN = 3, 300.0
_log = logging.getLogger(__name__)


class ClosableLog(AttendanceLog, Protocol):
    """An AttendanceLog that belongs to the engine's thread and is closed by it."""

    def close(self) -> None: ...


class ClosableCounts(CountLog, Protocol):
    """The same for numbers."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class EngineSetup:
    """What the engine is made with.

    `open_log` and `open_counts` are called on its thread, for connections of its own.
    `fallback` is the file that a fallback of Vision is remembered in. Within `guard` of coming or going,
    coming by again is nothing new. `strictness` is how sure to be, -2 to 2 (domain/thresholds.py).
    """

    open_log: Callable[[], ClosableLog]
    load_photo: Callable[[Path], NDArray[np.uint8]]
    detector: Target = field(default_factory=Target)
    embedder: Target = field(default_factory=Target)
    fallback: Path | None = None
    guard: timedelta = GUARD
    liveness: LivenessPolicy = LivenessPolicy.OFF
    strictness: int = 0
    open_counts: Callable[[], ClosableCounts] | None = None
    virtual_cameras: bool = False


class EngineThread(QThread):
    """Runs the loop. It is told by `send`, and has no slots, for a slot would run on the UI thread.

    `reported` carries each Report. `fresh` says that `preview`, empty before, holds a Frame to be taken.
    """

    reported = Signal(object)
    fresh = Signal()

    def __init__(
        self, setup: EngineSetup, parent: QObject | None = None, *, preview: Newest[Frame] | None = None
    ) -> None:
        super().__init__(parent)
        self.preview = preview or Newest[Frame]()
        self._setup = setup
        self._commands = SimpleQueue[Command]()
        self._halt = Event()
        self._abandoned = False
        self._alive_at = time.monotonic()
        self._loop: Loop | None = None

    def send(self, command: Command) -> None:
        """Give the engine a command; commands are taken in the order they were given, also before `start`."""
        self._commands.put(command)

    def stop(self) -> bool:
        """Ask the engine to end and wait for it; False if it has not ended within five seconds."""
        self._halt.set()
        return self.wait(_STOP_WAIT_MS)

    def abandon(self) -> None:
        """Ask an engine that stands still to end when it can; it says and shows nothing any more."""
        self._abandoned = True
        self._halt.set()
        if self._loop is not None:
            self._loop.let_go_of_camera()

    @property
    def silent_for(self) -> float:
        """Seconds since its last sign of life; 0 if it does not run."""
        return time.monotonic() - self._alive_at if self.isRunning() else 0.0

    def run(self) -> None:
        """Qt's entry point of the thread."""
        try:
            self._pulse()
            with closing(self._setup.open_log()) as log, self._counts() as counts:
                around = Surroundings(
                    log=log,
                    load_photo=self._setup.load_photo,
                    report=self._tell,
                    show=self._show,
                    detector=self._setup.detector,
                    embedder=self._setup.embedder,
                    fallback=self._setup.fallback,
                    guard=self._setup.guard,
                    liveness=self._setup.liveness,
                    strictness=self._setup.strictness,
                    virtual_cameras=self._setup.virtual_cameras,
                    pulse=self._pulse,
                    counts=counts,
                )
                self._loop = Loop(around, commands=self._commands, halt=self._halt)
                left = self._loop.run()
            self._tell(Stopped(left))
        except Fault as fault:
            self._tell(Stopped(fault.sentence))
        except Exception:  # the thread's last resort: the screen must learn of it, and may start another
            _log.exception("The engine stopped")
            self._tell(
                Stopped(Sentence("The recognition part of the program had a fault. It is in the log."))
            )

    def _counts(self) -> AbstractContextManager[CountLog | None]:
        opened = self._setup.open_counts
        return nullcontext() if opened is None else closing(opened())

    def _pulse(self) -> None:
        self._alive_at = time.monotonic()

    def _tell(self, report: Report) -> None:
        if not self._abandoned:
            self.reported.emit(report)

    def _show(self, frame: Frame) -> None:
        """Called on the camera's thread; Qt carries the signal over."""
        if not self._abandoned and self.preview.put(frame):
            self.fresh.emit()


class WatchedEngine(QObject):
    """An EngineThread that is replaced by another if it stands still or fails; used in the same way.

    Three times in five minutes; then it is left to `Stopped` and to whoever reads that.
    """

    reported = Signal(object)
    fresh = Signal()

    def __init__(
        self, setup: EngineSetup, parent: QObject | None = None, *, patience: float = _PATIENCE
    ) -> None:
        super().__init__(parent)
        self.preview = Newest[Frame]()
        self._setup, self._patience = setup, patience
        self._standing = Standing()
        self._restarted: deque[float] = deque(maxlen=_RESTARTS)
        self._silent_looks = 0
        self._left: list[EngineThread] = []
        self._engine = self._made()
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def send(self, command: Command) -> None:
        """See EngineThread.send."""
        self._standing.told(command)
        self._engine.send(command)

    def start(self) -> None:
        self._timer.start()
        self._engine.start()

    def stop(self) -> bool:
        """Ask the engine to end and wait for it; False if it, or one that was replaced, has not ended."""
        self._timer.stop()
        ended = self._engine.stop()
        return ended and not any(left.isRunning() for left in self._left)

    def _made(self) -> EngineThread:
        engine = EngineThread(self._setup, preview=self.preview)
        engine.reported.connect(self._pass)
        engine.fresh.connect(self.fresh)
        return engine

    def _look(self) -> None:
        self._left = [left for left in self._left if left.isRunning()]
        self._silent_looks = self._silent_looks + 1 if self._engine.silent_for > self._patience else 0
        if self._silent_looks >= _LOOKS and self._may_restart():
            _log.error("The engine stands still; another takes its place")
            self._replace(Sentence("it stood still"))

    def _pass(self, report: Report) -> None:
        failed = isinstance(report, Stopped) and report.reason and self._timer.isActive()
        if failed and self._may_restart():
            self._replace(Sentence("it failed"))
            return
        self._standing.heard(report)
        self.reported.emit(report)

    def _may_restart(self) -> bool:
        full = len(self._restarted) == _RESTARTS
        return not full or time.monotonic() - self._restarted[0] > _WITHIN

    def _replace(self, reason: str) -> None:
        self._restarted.append(time.monotonic())
        self._silent_looks = 0
        self._engine.abandon()
        self._left.append(self._engine)  # a QThread that is destroyed while it runs takes the program along
        self._engine = self._made()
        for command in self._standing.commands():
            self._engine.send(command)
        self._engine.start()
        self.reported.emit(Told(Notice(NoticeKind.ENGINE_RESTARTED, {"reason": reason})))
