"""Backups by the clock, on a thread of their own, while the kiosk is at work."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.work import Cancelled, Work
from kiosk.engine.messages import Told
from kiosk.store.backup.create import create_backup
from kiosk.store.backup.folder import backups_in
from kiosk.store.database import keys_of
from kiosk.store.vault.vault import key_file_in

_FIRST_MS, _LOOK_MS = 60_000, 10 * 60_000  # the first pupils may be at the door when the program starts
_LATE = timedelta(days=3)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """Where backups go, how far apart they are, and how many are kept."""

    folder: Path
    every: timedelta
    keep: int


class BackupClock(QObject):
    """`told` gives a Notice when no backup could be made for days, and takes it back with the next one."""

    told = Signal(object)

    def __init__(self, register: Path, plan: BackupPlan, parent: QObject) -> None:
        super().__init__(parent)
        self._register, self._plan = register, plan
        self._run: _Run | None = None
        self._began = datetime.now(UTC)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        self._timer.start()
        QTimer.singleShot(_FIRST_MS, self, self.look)

    def close(self) -> None:
        """Give up a backup that is being made, and wait until it is gone."""
        self._timer.stop()
        run, self._run = self._run, None
        if run is not None:
            run.requestInterruption()
            run.wait()

    def look(self) -> None:
        """Make a backup if one is due. The thread finds out: the folder may be far away."""
        if self._run is None:
            self._run = _Run(self._register, self._plan, self)
            self._run.finished.connect(self._tell)
            self._run.start()

    def _tell(self) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        run.deleteLater()
        if run.fault is None:
            self.told.emit(Told(Notice(NoticeKind.BACKUP_LATE, {"reason": ""}), over=True))
            return
        _log.warning("No backup could be made: %s", run.fault.details or run.fault.sentence)
        if datetime.now(UTC) - (run.newest or self._began) > _LATE:
            self.told.emit(Told(Notice(NoticeKind.BACKUP_LATE, {"reason": run.fault.sentence})))


class _Run(QThread):
    """One look; afterwards `fault` says what stood in the way, and `newest` when the last backup was made."""

    def __init__(self, register: Path, plan: BackupPlan, parent: QObject) -> None:
        super().__init__(parent)
        self._register, self._plan = register, plan
        self.newest: datetime | None = None
        self.fault: Fault | None = None

    def run(self) -> None:
        """Qt's entry point of the thread."""
        try:
            device = key_file_in(keys_of(self._register)).device()
            there = () if device is None else backups_in(self._plan.folder, device.vault_id)
            self.newest = there[-1].made_at if there else None
            if self.newest is None or datetime.now(UTC) - self.newest >= self._plan.every:
                work = Work(stop=self.isInterruptionRequested)
                create_backup(self._register, self._plan.folder, keep=self._plan.keep, work=work)
        except Fault as fault:
            self.fault = fault
        except Cancelled:
            return
