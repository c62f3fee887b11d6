"""The settings' door to backups: the folder that is set, read and written on whichever thread asks."""

from datetime import datetime
from pathlib import Path

from kiosk.app.backing_up import newest_backup
from kiosk.domain.work import Work
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.store.backup.create import create_backup


class StoredBackups:
    """A BackupDoor for one register."""

    def __init__(self, register: Path, folder: Path, *, keep: int) -> None:
        self._register, self._folder, self._keep = register, folder, keep

    @classmethod
    def of(cls, paths: AppPaths, settings: Settings) -> "StoredBackups | None":
        """None where the settings name no folder."""
        if not settings.backup_folder:
            return None
        folder = Path(settings.backup_folder).expanduser()
        return cls(paths.database, folder, keep=settings.backup_keep)

    def newest(self, work: Work) -> datetime | None:
        del work  # a list of files: no steps to tell
        return newest_backup(self._register, self._folder)

    def make(self, work: Work) -> datetime:
        return create_backup(self._register, self._folder, keep=self._keep, work=work).made_at
