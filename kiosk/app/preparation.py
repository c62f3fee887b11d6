"""Prepares on a thread of its own, and tells the window how far it is."""

import importlib
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths


class Preparation(QThread):
    """`told` a step and its part, 0 to 1; then `ready` with Prepared, `failed` with a Fault, or neither."""

    told = Signal(str, float)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, paths: AppPaths, *, demo: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._paths, self._demo = paths, demo
        self._stop = Event()

    def cancel(self) -> None:
        self._stop.set()

    def run(self) -> None:
        """Qt's entry point of the thread."""
        # The window must be in sight before the slow imports begin.
        importlib.import_module("kiosk.app.running")
        from kiosk.app.prepare import Cancelled, Work, prepare  # noqa: PLC0415

        try:
            work = Work(tell=self.told.emit, stop=self._stop.is_set)
            self.ready.emit(prepare(self._paths, demo=self._demo, work=work))
        except Fault as fault:
            self.failed.emit(fault)
        except Cancelled:
            self.failed.emit(Fault("This was stopped before it was done. The kiosk needs it to know people."))
