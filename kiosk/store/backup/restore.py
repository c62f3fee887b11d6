"""A backup opened: checked by a restore into a folder that goes again, or put in the register's place."""

import os
import shutil
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.domain.work import Work
from kiosk.store.anchor import anchor_file, write_anchor
from kiosk.store.audit import verify_chain
from kiosk.store.backup.container import read_container
from kiosk.store.backup.create import COUNTED, PURPOSE
from kiosk.store.backup.folder import Backup, backup_at
from kiosk.store.backup.scratch import scratch_beside
from kiosk.store.database import Database, keys_of, open_database
from kiosk.store.erasure import Erasures
from kiosk.store.examination import examine
from kiosk.store.faults import damaged, in_words
from kiosk.store.vault.copies import copy_name
from kiosk.store.vault.vault import KEY_FILE, Vault, bring_back, key_file_in, open_vault

_UNPACKED, _OPENED = 0.6, 0.8  # of the whole, by the time that each step takes

_TEMPLATES_BY_KEY = """
SELECT key_id, count(*) AS n FROM templates JOIN person_keys USING (person_id) GROUP BY key_id"""


@dataclass(frozen=True, slots=True)
class Verified:
    """What a rehearsal found: every byte was read, the copy opened, and its counts are those that were noted.

    `openable` is how many of its Templates are of People whose key has not been destroyed since.
    """

    backup: Backup
    openable: int


@dataclass(frozen=True, slots=True)
class Restored:
    """`aside` has the register that was there before, or is None; `forgotten` People were so since."""

    backup: Backup
    aside: Path | None
    forgotten: int


def verify_backup(file: Path, register: Path, *, phrase: bytes | None, work: Work) -> Verified:
    """Restore the backup into a folder that goes again, and look at all that is in it.

    Args:
        file: the backup.
        register: the register of this computer, whose keys open it; another's needs the `phrase` and the copy
            of the keys that lies beside the backup.
        phrase: the 32 bytes of the recovery phrase.
        work: told how far it is.

    Raises:
        Fault: it can't be opened, is damaged, or holds something else than it says.
        Cancelled: `work` was told to stop.
    """
    backup = backup_at(file)
    with _scratch(register) as scratch:
        copy = scratch / register.name
        vault = _unpack(backup, register, copy, phrase, work)
        keys = vault.file.person_keys()
        with open_database(copy) as database:
            _check(database, backup, work)
            rows = database.rows(_TEMPLATES_BY_KEY)
            openable = sum(row["n"] for row in rows if row["key_id"] in keys)
    return Verified(backup, openable)


def restore_backup(file: Path, register: Path, *, phrase: bytes | None, work: Work) -> Restored:
    """Put the backup in the register's place, which is set aside; nobody else may have it open.

    Whoever was forgotten after the backup was made is forgotten again. Arguments and errors are those of
    `verify_backup`; what is there stays as it is unless all went well.
    """
    backup = backup_at(file)
    with _scratch(register) as scratch:
        copy = scratch / register.name
        vault = _unpack(backup, register, copy, phrase, work)
        with open_database(copy) as database:
            _check(database, backup, work)
        # On a computer that has these keys they stay: they know who was forgotten since.
        if vault.file.path.parent != keys_of(register):
            _swap_folder(vault.file.path.parent, keys_of(register))
        aside = _swap(copy, register)
    with open_database(register) as database:
        head = database.rows("SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1")
        anchor_file(register).unlink(missing_ok=True)
        if head:
            write_anchor(database, head[0]["seq"], head[0]["hash"])
        return Restored(backup, aside, Erasures(database).forget_again())


@contextmanager
def _scratch(register: Path) -> Generator[Path]:
    try:
        with scratch_beside(register) as scratch:
            yield scratch
    except OSError as error:
        sentence = Sentence(
            "The backup can't be restored in {parent}: {strerror}.",
            parent=register.parent,
            strerror=error.strerror,
        )
        raise Fault(sentence, details=str(error)) from error


def _unpack(backup: Backup, register: Path, copy: Path, phrase: bytes | None, work: Work) -> Vault:
    """Write the backup's content to `copy`; the vault that opened it."""
    work.at("Opening the backup")
    vault = _vault_of(backup, register, copy.parent, phrase)
    size, done = max(backup.size, 1), 0
    with copy.open("wb") as target:
        for piece in read_container(backup.path, vault.derive(PURPOSE)):
            target.write(piece)
            done += len(piece)
            work.at("Opening the backup", _UNPACKED * min(done / (4 * size), 1.0))  # four to one, as a guess
        target.flush()
        os.fsync(target.fileno())
    return vault


def _vault_of(backup: Backup, register: Path, scratch: Path, phrase: bytes | None) -> Vault:
    device = key_file_in(keys_of(register)).device()
    if device is not None and device.vault_id == backup.vault_id:
        return _own_vault(keys_of(register), phrase)
    beside = backup.path.parent / copy_name(backup.vault_id)
    if not beside.is_file():
        raise Fault(
            "The keys of this backup are not beside it. Put {beside} into {parent}.",
            beside=beside.name,
            parent=beside.parent,
        )
    if phrase is None:
        raise Fault("This backup was made on another computer. Give its recovery phrase to open it.")
    folder = scratch / keys_of(register).name
    folder.mkdir(mode=0o700)
    shutil.copyfile(beside, folder / KEY_FILE)
    return bring_back(folder, phrase)


def _own_vault(folder: Path, phrase: bytes | None) -> Vault:
    """The one of this computer, for which the phrase is needed only if the key got lost."""
    try:
        return open_vault(folder)
    except Fault:
        if phrase is None:
            raise
        return bring_back(folder, phrase)


def _check(database: Database, backup: Backup, work: Work) -> None:
    work.at("Checking the copy", _UNPACKED)
    problems = [row[0] for row in database.rows("PRAGMA integrity_check(10)")]
    if problems != ["ok"]:
        raise damaged(backup.path, "\n".join(problems))
    audit = verify_chain(
        database, progress=lambda part: work.at("Checking events", _OPENED + (1 - _OPENED) * part)
    )
    if audit.findings:
        first = audit.findings[0]
        raise damaged(backup.path, f"event {first.seq}: {first.problem}")
    for table in COUNTED:
        there = database.rows(f"SELECT count(*) FROM {table}")[0][0]  # noqa: S608 - our own names
        if there != backup.counts.get(table):
            raise damaged(backup.path, f"{there} {table}, not {backup.counts.get(table)}")


def _swap(copy: Path, register: Path) -> Path | None:
    """Put the copy in the register's place at once; the old one has another name by then."""
    aside = None
    if register.exists():
        _fold_in(register)
        aside = _aside(register)
        try:
            os.link(register, aside)
        except OSError:  # a disk without such links
            shutil.copy2(register, aside)
        for end in ("-wal", "-shm"):
            beside = register.with_name(f"{register.name}{end}")
            if beside.exists():
                beside.replace(aside.with_name(f"{aside.name}{end}"))
    copy.replace(register)
    return aside


def _fold_in(register: Path) -> None:
    """Bring the write-ahead log home, so that the file is whole by itself; a damaged one keeps its log."""
    try:
        examine(register, check=False)
    except Fault:
        return
    with in_words(register), closing(sqlite3.connect(register, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _swap_folder(new: Path, old: Path) -> None:
    if old.exists():
        old.replace(_aside(old))
    new.replace(old)


def _aside(path: Path) -> Path:
    return path.with_name(f"{path.stem}.before-restore-{datetime.now(UTC):%Y%m%dT%H%M%SZ}{path.suffix}")
