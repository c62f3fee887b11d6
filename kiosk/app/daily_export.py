"""The day's registers into their folder, once a day, on a thread of the pool while the program runs."""

from datetime import date, datetime
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from kiosk.app.exporting import Exporter
from kiosk.app.scheduled import Schedule, write_owed
from kiosk.domain.faults import Fault
from kiosk.domain.work import Cancelled, Work
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.store.database import open_database

_LOOK_MS = 60_000


class DailyExport(QObject):
    """Looks each minute whether a day is owed. `failed` gives a Fault, once until it went well or it differs.

    Days on which the program did not run are caught up; what failed is tried again a minute later.
    """

    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, paths: AppPaths, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._paths, self._settings = paths, settings
        self._schedule = Schedule.of(settings)
        self._stop = Event()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running = False
        self._done: date | None = None  # the newest day that was due when all went well
        self._told = ""
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._ended.connect(self._take_end)

    def start(self) -> None:
        """Look now, and each minute; nothing is done without a folder in the settings."""
        if self._schedule is not None:
            self._timer.start()
            self.look()

    def stop(self) -> None:
        """Give up what is being written, and wait for that; it stays owed."""
        self._timer.stop()
        self._stop.set()
        self._pool.waitForDone()

    def look(self) -> None:
        """Write what is owed, unless that is being done."""
        if not self._running:
            self._running = True
            self._pool.start(QRunnable.create(self._run))

    def _run(self) -> None:
        """On the pool's thread."""
        try:
            self._ended.emit(self._write(), None)
        except Fault as fault:
            self._ended.emit(None, fault)
        except Cancelled:
            self._ended.emit(None, None)

    def _write(self) -> date:
        assert self._schedule is not None  # noqa: S101 - `start` looked
        exporter = Exporter.of(self._paths, self._settings)
        now = datetime.now(exporter.zone)
        newest = self._schedule.newest(now)
        if newest != self._done:
            with open_database(self._paths.database, check=False) as database:
                write_owed(database, exporter, self._schedule, now, Work(stop=self._stop.is_set))
        return newest

    def _take_end(self, done: date | None, fault: Fault | None) -> None:
        self._running = False
        self._done = done or self._done
        sentence = "" if fault is None else fault.sentence
        if fault is not None and sentence != self._told:
            self.failed.emit(fault)
        self._told = sentence
