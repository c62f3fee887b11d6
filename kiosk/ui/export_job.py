"""One export on a thread of the pool: its progress, its end, and the wish to stop it."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

from kiosk.domain.faults import Fault
from kiosk.domain.work import Cancelled, Work


class ExportJob(QObject):
    """`told` how much is done, 0 to 1; then `written` how many lessons, `failed` a Fault, or `cancelled`."""

    told = Signal(float)
    written = Signal(int)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, job: Callable[[Work], int]) -> None:
        super().__init__()
        self._job, self._stop = job, Event()

    def start(self) -> None:
        program = QCoreApplication.instance()
        assert program is not None  # noqa: S101 - a dialog has asked
        program.aboutToQuit.connect(self._end_with_program)
        QThreadPool.globalInstance().start(_Run(self))

    def stop(self) -> None:
        """Ask it to end; `cancelled` tells when it has."""
        self._stop.set()

    def _end_with_program(self) -> None:
        self.stop()
        QThreadPool.globalInstance().waitForDone()

    def run(self) -> None:
        """On the pool's thread."""
        try:
            lessons = self._job(Work(tell=lambda _step, part: self.told.emit(part), stop=self._stop.is_set))
        except Fault as fault:
            self.failed.emit(fault)
        except Cancelled:
            self.cancelled.emit()
        else:
            self.written.emit(lessons)


class _Run(QRunnable):
    def __init__(self, job: ExportJob) -> None:
        super().__init__()
        self._job = job  # kept until the end, whatever becomes of the dialog

    def run(self) -> None:
        self._job.run()
