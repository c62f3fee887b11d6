"""The retention clock of the desktop program: at its start, and once every day that it runs."""

import logging
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.chore import Chore
from kiosk.domain.faults import Fault
from kiosk.domain.retention import RetentionSpans
from kiosk.domain.staff import Actor, Role
from kiosk.domain.work import Work
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
        self._last: date | None = None  # the day on which it ran
        self._chore = Chore(self._clear, every_ms=_LOOK_MS, parent=self)
        self._chore.done.connect(self._tell)
        self._chore.failed.connect(self._fail)

    def start(self) -> None:
        self._chore.start()

    def close(self) -> None:
        """Stop before the next Person, and wait for it."""
        self._chore.stop()

    def _clear(self, work: Work) -> Cleared | None:
        """On the thread; None if it ran today."""
        now = datetime.now().astimezone()
        if self._last == now.date():
            return None
        with open_database(self._register, check=False) as database:
            _refuse_doubtful(EventLog(database).newest_at(), now)
            cleared = Retention(database, self._spans).run(now, _CLOCK, stop=work.stop)
        self._last = now.date()
        return cleared

    def _tell(self, cleared: Cleared | None) -> None:
        if cleared is not None and (said := _said(cleared)):
            self.cleared.emit(said)

    def _fail(self, fault: Fault) -> None:
        _log.warning("The retention clock could not run: %s", fault.details)
        self.failed.emit(fault)


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
