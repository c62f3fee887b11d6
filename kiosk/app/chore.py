"""Work that is due by the clock, on a thread of its own beside lessons: one run at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from kiosk.domain.faults import Fault
from kiosk.domain.work import Cancelled, Work


class Chore(QObject):
    """Every `every_ms` a thread calls `run`, which finds out whether anything is due.

    `done` gives what it returned, `failed` the Fault that stopped it; neither when it was given up.
    `failed_anew` is `failed`, but once until it went well or another Fault stops it.
    """

    done = Signal(object)
    failed = Signal(object)
    failed_anew = Signal(object)

    def __init__(self, run: Callable[[Work], object], *, every_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._work = run
        self._going: _Run | None = None
        self._told = ""
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.look)

    def start(self, *, first_ms: int = 0) -> None:
        """Look for the first time after so many milliseconds, and then again and again."""
        self._timer.start()
        QTimer.singleShot(first_ms, self, self.look)

    def look(self) -> None:
        """Call `run` now, unless it is at work."""
        if self._going is None:
            self._going = _Run(self._work, self)
            self._going.finished.connect(self._end)
            self._going.start()

    def stop(self) -> None:
        """Give up what is being done, and wait until it is gone."""
        self._timer.stop()
        going, self._going = self._going, None
        if going is not None:
            going.requestInterruption()
            going.wait()

    def _end(self) -> None:
        going, self._going = self._going, None
        if going is None:
            return
        going.deleteLater()
        if going.fault is not None:
            self._fail(going.fault)
        elif not going.gave_up:
            self._told = ""
            self.done.emit(going.outcome)

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)
        if fault.sentence != self._told:
            self._told = fault.sentence
            self.failed_anew.emit(fault)


class _Run(QThread):
    def __init__(self, work: Callable[[Work], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self.outcome: object = None
        self.fault: Fault | None = None
        self.gave_up = False

    def run(self) -> None:
        """Qt's entry point of the thread."""
        try:
            self.outcome = self._work(Work(stop=self.isInterruptionRequested))
        except Fault as fault:
            self.fault = fault
        except Cancelled:
            self.gave_up = True
