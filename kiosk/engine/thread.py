"""The engine on a thread of its own: commands in by a queue, reports out by a signal, pictures by a slot."""

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from threading import Event
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal

from kiosk.domain.attendance import AttendanceLog
from kiosk.domain.faces import Frame
from kiosk.domain.faults import Fault
from kiosk.engine.loop import Loop, Surroundings
from kiosk.engine.messages import Command, Stopped
from kiosk.engine.newest import Newest
from kiosk.engine.targets import Target

_STOP_WAIT_MS = 5000
_log = logging.getLogger(__name__)


class ClosableLog(AttendanceLog, Protocol):
    """An AttendanceLog that belongs to the engine's thread and is closed by it."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class EngineSetup:
    """What the engine is made with. `open_log` is called on its thread, for a connection of its own."""

    open_log: Callable[[], ClosableLog]
    load_photo: Callable[[Path], NDArray[np.uint8]]
    detector: Target = field(default_factory=Target)
    embedder: Target = field(default_factory=Target)


class EngineThread(QThread):
    """Runs the loop. It is told by `send`, and has no slots, for a slot would run on the UI thread.

    `reported` carries each Report. `fresh` says that `preview`, empty before, holds a Frame to be taken.
    """

    reported = Signal(object)
    fresh = Signal()

    def __init__(self, setup: EngineSetup, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.preview = Newest[Frame]()
        self._setup = setup
        self._commands = SimpleQueue[Command]()
        self._halt = Event()

    def send(self, command: Command) -> None:
        """Give the engine a command; commands are taken in the order they were given, also before `start`."""
        self._commands.put(command)

    def stop(self) -> bool:
        """Ask the engine to end and wait for it; False if it has not ended within five seconds."""
        self._halt.set()
        return self.wait(_STOP_WAIT_MS)

    def run(self) -> None:
        """Qt's entry point of the thread."""
        try:
            with closing(self._setup.open_log()) as log:
                around = Surroundings(
                    log=log,
                    load_photo=self._setup.load_photo,
                    report=self.reported.emit,
                    show=self._show,
                    detector=self._setup.detector,
                    embedder=self._setup.embedder,
                )
                left = Loop(around, commands=self._commands, halt=self._halt).run()
            self.reported.emit(Stopped(left))
        except Fault as fault:
            self.reported.emit(Stopped(fault.sentence))
        except Exception:  # the thread's last resort: the screen must learn of it, and may start another
            _log.exception("The engine stopped")
            self.reported.emit(Stopped("The recognition part of the program had a fault. It is in the log."))

    def _show(self, frame: Frame) -> None:
        """Called on the camera's thread; Qt carries the signal over."""
        if self.preview.put(frame):
            self.fresh.emit()
