"""The retention clock of the desktop program: at its start, and once every day that it runs."""

import logging
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from kiosk.domain.faults import Fault
from kiosk.domain.retention import RetentionSpans
from kiosk.domain.staff import Actor, Role
from kiosk.store.attendance import EventLog
from kiosk.store.database import open_database
from kiosk.store.retention import Cleared, Retention
from kiosk.ui.wording import counted, tr

_LOOK_MS = 10 * 60_000
_LONGEST_HOLIDAY = timedelta(days=120)
_CLOCK = Actor("the retention clock", Role.ADMIN)
_log = logging.getLogger(__name__)


class RetentionClock(QObject):
    """`cleared` gives a sentence on what went, `failed` the Fault that stopped it."""

    cleared = Signal(str)
    failed = Signal(object)

    def __init__(self, register: Path, spans: RetentionSpans, parent: QObject) -> None:
        super().__init__(parent)
        self._register, self._spans = register, spans
        self._last: date | None = None
        self._run: _Run | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._timer.start()
        self._look()

    def close(self) -> None:
        """Stop before the next Person, and wait for it."""
        self._timer.stop()
        run, self._run = self._run, None
        if run is not None:
            run.requestInterruption()
            run.wait()

    def _look(self) -> None:
        today = datetime.now().astimezone().date()
        if self._run is not None or self._last == today:
            return
        self._last = today
        self._run = _Run(self._register, self._spans, self)
        self._run.finished.connect(self._tell)
        self._run.start()

    def _tell(self) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        run.deleteLater()
        if run.fault is not None:
            self._last = None  # to be tried again at the next look
            _log.warning("The retention clock could not run: %s", run.fault.details)
            self.failed.emit(run.fault)
        elif run.cleared is not None and (said := _said(run.cleared)):
            self.cleared.emit(said)


class _Run(QThread):
    def __init__(self, register: Path, spans: RetentionSpans, parent: QObject) -> None:
        super().__init__(parent)
        self._register, self._spans = register, spans
        self.cleared: Cleared | None = None
        self.fault: Fault | None = None

    def run(self) -> None:
        try:
            with open_database(self._register, check=False) as database:
                clock, now = Retention(database, self._spans), datetime.now().astimezone()
                _refuse_doubtful(EventLog(database).newest_at(), now)
                self.cleared = clock.run(now, _CLOCK, stop=self.isInterruptionRequested)
        except Fault as fault:
            self.fault = fault


def _refuse_doubtful(newest: datetime | None, now: datetime) -> None:
    """A computer whose clock leapt ahead by years must not erase everybody for it."""
    if newest is not None and now - newest > _LONGEST_HOLIDAY:
        days = (now - newest).days
        raise Fault(
            tr(
                "Nothing was marked for {days} days, if this computer's clock is right. Check its date, then"
                " run `kiosk retention run` to erase what may not be kept any longer."
            ).format(days=days)
        )


def _said(cleared: Cleared) -> str:
    """What went, without names: it is shown where pupils can read it."""
    parts: list[str] = []
    if cleared.faces:
        parts.append(counted("the face of %n person", "the faces of %n people", len(cleared.faces)))
    if cleared.photos:
        parts.append(counted("%n kept photo", "%n kept photos", cleared.photos))
    if not parts:
        return ""
    return tr("What may not be kept any longer was erased: {what}.").format(what=", ".join(parts))
