"""The day's registers into their folder, once a day, while the program runs."""

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from kiosk.app.chore import Chore
from kiosk.app.exporting import Exporter
from kiosk.app.scheduled import Schedule, write_owed
from kiosk.domain.work import Work
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.store.database import open_database
from kiosk.ui.speech import speech_here

_LOOK_MS = 60_000


class DailyExport(QObject):
    """Looks each minute whether a day is owed. `failed` gives a Fault, once until it went well or it differs.

    Days on which the program did not run are caught up; what failed is tried again a minute later.
    """

    failed = Signal(object)

    def __init__(self, paths: AppPaths, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._paths, self._settings = paths, settings
        self._schedule = Schedule.of(settings)
        self._newest: date | None = None  # the newest day that was due when all went well
        self._chore = Chore(self._write, every_ms=_LOOK_MS, parent=self)
        self._chore.failed_anew.connect(self.failed)

    def start(self) -> None:
        """Look now, and each minute; nothing is done without a folder in the settings."""
        if self._schedule is not None:
            self._chore.start()

    def stop(self) -> None:
        """Give up what is being written, and wait for that; it stays owed."""
        self._chore.stop()

    def _write(self, work: Work) -> None:
        """On the thread."""
        assert self._schedule is not None  # noqa: S101 - `start` looked
        exporter = Exporter.of(self._paths, self._settings, speech_here())
        now = datetime.now(exporter.zone)
        newest = self._schedule.newest(now)
        if newest != self._newest:
            with open_database(self._paths.database, check=False) as database:
                write_owed(database, exporter, self._schedule, now, work)
        self._newest = newest
