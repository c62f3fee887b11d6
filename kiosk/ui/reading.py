"""Reading off the UI thread: one read at a time, of which only the newest counts."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

from kiosk.domain.faults import Fault
from kiosk.domain.work import Cancelled, Work
from kiosk.ui.wording import worded

_STEP = 0.01


class _Answer(QObject):
    """Carries what a thread has read over to the UI thread; `stop` is what would have stopped it.

    What was sent arrives even if the reading is stopped meanwhile, so each is looked at when it arrives.
    """

    done = Signal(Event, object)
    failed = Signal(Event, object)
    told = Signal(Event, str, float)
    ended = Signal(Event)


class _Job(QRunnable):
    def __init__(self, read: Callable[[Work], object], answer: _Answer, stop: Event) -> None:
        super().__init__()
        self._read, self._answer, self._stop = read, answer, stop
        self._told = 0.0

    def run(self) -> None:
        answer = self._answer
        try:
            answer.done.emit(self._stop, self._read(Work(tell=self._tell, stop=self._stop.is_set)))
        except Cancelled:
            pass  # whoever stopped it knows
        except Fault as fault:
            answer.failed.emit(self._stop, fault)
        finally:
            answer.ended.emit(self._stop)

    def _tell(self, step: str, part: float) -> None:
        """Pass on what moves the bar: thousands of steps in between would only keep the screen busy."""
        if part - self._told >= _STEP:
            self._told = part
            self._answer.told.emit(self._stop, worded(step), part)


class Reading(QObject):
    """`done` gives what was read, `failed` a Fault, `told` the step and how much of it is read, 0 to 1."""

    done = Signal(object)
    failed = Signal(object)
    told = Signal(str, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = Event()
        self._answer: _Answer | None = None
        program = QCoreApplication.instance()
        assert program is not None  # noqa: S101 - its parent is a widget
        program.aboutToQuit.connect(self._end_with_program)

    @property
    def is_going(self) -> bool:
        return self._answer is not None

    def start(self, read: Callable[[Work], object]) -> None:
        """Call `read` on a thread of the pool; what was being read before counts no more."""
        self.stop()
        answer, self._stop = _Answer(), Event()
        self.destroyed.connect(self._stop.set)
        self._answer = answer
        answer.done.connect(self._give)
        answer.failed.connect(self._fail)
        answer.told.connect(self._tell)
        answer.ended.connect(self._end)
        QThreadPool.globalInstance().start(_Job(read, answer, self._stop))

    def stop(self) -> None:
        """Forget what is being read."""
        self._stop.set()
        self._answer = None

    def _end_with_program(self) -> None:
        self.stop()
        QThreadPool.globalInstance().waitForDone()

    def _give(self, stop: Event, found: object) -> None:
        if not stop.is_set():
            self.done.emit(found)

    def _fail(self, stop: Event, fault: Fault) -> None:
        if not stop.is_set():
            self.failed.emit(fault)

    def _tell(self, stop: Event, step: str, part: float) -> None:
        if not stop.is_set():
            self.told.emit(step, part)

    def _end(self, stop: Event) -> None:
        if not stop.is_set():
            self._answer = None
