"""A backup made: a copy that is whole at one moment, while the kiosk goes on writing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.store.backup.container import write_container
from kiosk.store.backup.folder import Backup, backup_at, new_backup, thin_out
from kiosk.store.backup.scratch import scratch_beside
from kiosk.store.database import keys_of
from kiosk.store.faults import in_words
from kiosk.store.vault.copies import refresh_copies
from kiosk.store.vault.vault import open_vault

PURPOSE = "backup"
COUNTED = ("people", "events", "sessions", "templates")
_PAGES, _PIECE = 4_096, 1 << 20
_COPIED = 0.3  # of the whole, by the time that it takes


def create_backup(register: Path, folder: Path, *, keep: int, work: Work) -> Backup:
    """Copy, compress and seal the register into `folder`, and thin the folder out to `keep` of its backups.

    The keys go beside it as one file that is overwritten each time, so that a Person who is forgotten later
    can't be opened from this backup.

    Raises:
        Fault: the register or its key can't be read, or the folder not written.
        Cancelled: `work` was told to stop. In either case the folder's backups are as they were.
    """
    vault, now = open_vault(keys_of(register)), datetime.now(UTC)
    device = vault.file.device()
    assert device is not None  # noqa: S101 - just opened
    try:
        folder.mkdir(exist_ok=True)  # not its parents: a stick that is pulled out must not become a folder
        with scratch_beside(register) as scratch:
            copy = scratch / "copy.db"
            steps, counts = _copy(register, copy, work)
            header = {"vault": device.vault_id, "made_at": now.isoformat(), "steps": steps, "counts": counts}
            target = new_backup(folder, device.vault_id, now)
            write_container(target, header, vault.derive(PURPOSE), _pieces(copy, work))
    except OSError as error:
        sentence = Sentence(
            "The backup can't be made in {folder}: {strerror}. Look whether it is there and has room.",
            folder=folder,
            strerror=error.strerror,
        )
        raise Fault(sentence, details=str(error)) from error
    if folder in refresh_copies(vault.file, also=(folder,)):
        raise Fault(
            "The keys could not be copied to {folder}, so the backup is of use on this computer alone.",
            folder=folder,
        )
    thin_out(folder, device.vault_id, keep)
    return backup_at(target)


def _copy(register: Path, copy: Path, work: Work) -> tuple[list[str], dict[str, int]]:
    """The steps of its schema, and how many rows there are of what matters."""

    def told(status: int, remaining: int, total: int) -> None:
        del status
        work.at("Copying the register", _COPIED * (1 - remaining / max(total, 1)))

    work.at("Copying the register")
    with (
        in_words(register),
        closing(sqlite3.connect(register, isolation_level=None)) as source,
        closing(sqlite3.connect(copy, isolation_level=None)) as target,
    ):
        source.execute("BEGIN")  # one moment for all pages, whatever is written meanwhile
        steps = [row[0] for row in source.execute("SELECT name FROM _sqlite_migrations ORDER BY name")]
        counts = {name: _rows(source, name) for name in COUNTED}
        target.execute("PRAGMA synchronous = OFF")  # it is thrown away in a moment
        source.backup(target, pages=_PAGES, progress=told)
    return steps, counts


def _rows(connection: sqlite3.Connection, table: str) -> int:
    return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own names


def _pieces(copy: Path, work: Work) -> Iterator[bytes]:
    total, done = copy.stat().st_size, 0
    with copy.open("rb") as file:
        while piece := file.read(_PIECE):
            work.at("Sealing the copy", _COPIED + (1 - _COPIED) * done / total)
            yield piece
            done += len(piece)
