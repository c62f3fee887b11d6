"""A folder of backups: which there are, newest last, and which may go."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pydantic import AwareDatetime, BaseModel, ValidationError

from kiosk.domain.faults import Fault
from kiosk.store.backup.container import read_header

SUFFIX = ".backup"
_ABANDONED_S = 86_400


class _Told(BaseModel):
    vault: str
    made_at: AwareDatetime
    steps: tuple[str, ...]
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup says of itself: which kiosk's it is, when it was made, and how much is in it."""

    path: Path
    vault_id: str
    made_at: datetime
    steps: tuple[str, ...]
    counts: Mapping[str, int]

    @property
    def size(self) -> int:
        """Bytes on the disk."""
        return self.path.stat().st_size


def new_backup(folder: Path, vault_id: str, moment: datetime) -> Path:
    """The path of a backup made at this moment."""
    return folder / f"kiosk-{vault_id}-{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}{SUFFIX}"


def backup_at(path: Path) -> Backup:
    """Read a backup's header.

    Raises:
        Fault: it is no backup, damaged, or of a newer version.
    """
    try:
        told = _Told.model_validate(read_header(path))
    except ValidationError as error:
        raise Fault(
            "The backup {path} is damaged. Take another one.", path=path, details=str(error)
        ) from error
    return Backup(path, told.vault, told.made_at, told.steps, told.counts)


def backups_in(folder: Path, vault_id: str | None = None) -> tuple[Backup, ...]:
    """Those of this kiosk (of all, if None) that can be read, oldest first."""
    found: list[Backup] = []
    for path in sorted(folder.glob(f"kiosk-{vault_id or '*'}-*{SUFFIX}")):
        try:
            found.append(backup_at(path))
        except Fault:
            continue  # a file that another program left or cut short is nobody's backup
    return tuple(sorted(found, key=lambda each: each.made_at))


def thin_out(folder: Path, vault_id: str, keep: int) -> int:
    """Delete all but the newest `keep` of this kiosk; how many went.

    Raises:
        Fault: one can't be deleted.
    """
    going = backups_in(folder, vault_id)[:-keep] if keep else ()
    try:
        for each in going:
            each.path.unlink(missing_ok=True)
        for draft in folder.glob(f".kiosk-{vault_id}-*{SUFFIX}.part"):  # of a program that was killed
            if time.time() - draft.stat().st_mtime > _ABANDONED_S:
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise Fault(
            "An old backup in {folder} can't be deleted: {strerror}.", folder=folder, strerror=error.strerror
        ) from error
    return len(going)
