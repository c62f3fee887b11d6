"""Backups by the clock, on a thread of their own, while the kiosk is at work."""

import logging
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.chore import Chore
from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.work import Work
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
        self._newest = datetime.now(UTC)  # of the backups; the start, until they were looked at
        self._chore = Chore(self._make, every_ms=_LOOK_MS, parent=self)
        self._chore.done.connect(self._made)
        self._chore.failed.connect(self._failed)

    def start(self) -> None:
        self._chore.start(first_ms=_FIRST_MS)

    def look(self) -> None:
        """Make a backup if one is due. The thread finds out: the folder may be far away."""
        self._chore.look()

    def close(self) -> None:
        """Give up a backup that is being made, and wait until it is gone."""
        self._chore.stop()

    def _make(self, work: Work) -> None:
        """On the thread."""
        newest = newest_backup(self._register, self._plan.folder)
        if newest is not None:
            self._newest = newest
        if newest is None or datetime.now(UTC) - newest >= self._plan.every:
            create_backup(self._register, self._plan.folder, keep=self._plan.keep, work=work)

    def _made(self) -> None:
        self.told.emit(Told(Notice(NoticeKind.BACKUP_LATE, {"reason": ""}), over=True))

    def _failed(self, fault: Fault) -> None:
        _log.warning("No backup could be made: %s", fault.details or fault.sentence)
        if datetime.now(UTC) - self._newest > _LATE:
            self.told.emit(Told(Notice(NoticeKind.BACKUP_LATE, {"reason": fault.sentence})))


def newest_backup(register: Path, folder: Path) -> datetime | None:
    """When the newest backup of this register in the folder was made; None if there is none.

    Raises:
        Fault: the folder or the key file can't be read.
    """
    device = key_file_in(keys_of(register)).device()
    there = () if device is None else backups_in(folder, device.vault_id)
    return there[-1].made_at if there else None
