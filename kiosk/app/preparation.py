"""Prepares on a thread of its own, and tells the window how far it is."""

import importlib
import logging
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

from kiosk.app.options import Wish
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.ui.wording import worded

_log = logging.getLogger(__name__)


def bug_at_start() -> Fault:
    """Called while a bug is handled: it goes into the log, and its word to the person is this."""
    _log.exception("The start failed")
    return Fault("The kiosk could not start because of a fault of its own. The log tells where.")


class Preparation(QThread):
    """`told` a step and its part, 0 to 1; then `ready` with Prepared, `failed` with a Fault, or neither."""

    told = Signal(str, float)
    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, paths: AppPaths, *, demo: bool, first_run: Wish, parent: QObject) -> None:
        super().__init__(parent)
        self._paths, self._demo = paths, demo
        self._first_run: Wish = first_run
        self._stop = Event()

    def cancel(self) -> None:
        self._stop.set()

    def run(self) -> None:
        """Qt's entry point of the thread."""
        # The window must be in sight before the slow imports begin.
        from kiosk.app.prepare import Cancelled, Work, prepare  # noqa: PLC0415

        try:
            importlib.import_module("kiosk.app.running")
            work = Work(tell=self._tell, stop=self._stop.is_set)
            self.ready.emit(prepare(self._paths, demo=self._demo, first_run=self._first_run, work=work))
        except Fault as fault:
            self.failed.emit(fault)
        except Cancelled:
            self.failed.emit(Fault("This was stopped before it was done. The kiosk needs it to know people."))
        except Exception:  # noqa: BLE001 - whoever waits before the screen must learn that nothing will come
            self.failed.emit(bug_at_start())

    def _tell(self, step: str, part: float) -> None:
        self.told.emit(worded(step), part)
