"""One SQLite file, one connection a thread: examined, migrated after a copy, or refused."""

import sqlite3
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

import sqlite_utils
from sqlite_utils.migrations import Migrations

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.store.examination import BUSY_SECONDS, examine
from kiosk.store.faults import in_words
from kiosk.store.migrations import MIGRATIONS
from kiosk.store.upgrade import migrate
from kiosk.store.vault.homes import KeyHome
from kiosk.store.vault.key_file import KeyFile
from kiosk.store.vault.vault import Vault, key_file_in, open_vault

_SHUT_S = 30.0
Value = str | int | float | bytes | None
Parameters = Sequence[Value] | dict[str, Value]
Row = sqlite3.Row


class Database:
    """One connection to the register. It belongs to the thread that opened it: each thread opens its own."""

    def __init__(
        self, path: Path, tables: sqlite_utils.Database, *, key_homes: tuple[KeyHome, ...] | None = None
    ) -> None:
        self.path = path
        self._key_homes = key_homes
        self._tables = tables
        self._must_forget = False
        self._vault: Vault | None = None
        self._shut: Fault | None = None
        self._shut_until = 0.0

    @property
    def vault(self) -> Vault:
        """What seals and opens what is secret in this register.

        Raises:
            Fault: this computer's key can't be used.
        """
        if self._vault is None:
            if self._shut is not None and time.monotonic() < self._shut_until:
                raise Fault(self._shut.sentence, details=self._shut.details)
            try:
                self._vault = open_vault(keys_of(self.path), available=self._key_homes)
            except Fault as fault:
                # A keyring that does not answer must not hold up every mark by the time it is waited for.
                self._shut, self._shut_until = fault, time.monotonic() + _SHUT_S
                raise
        return self._vault

    @property
    def key_file(self) -> KeyFile:
        """The file that the keys lie in, for what can be done without opening it."""
        return key_file_in(keys_of(self.path))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Raises: Fault, if the file can't be read."""
        with in_words(self.path):
            cursor = self._tables.execute(sql, parameters)
            cursor.row_factory = sqlite3.Row
            return cursor.fetchall()

    @contextmanager
    def writing(self) -> Generator[Self, None, None]:
        """One transaction, on disk when the block has ended, or not at all; within another, a part of that.

        Raises:
            Fault: the disk is full, the file is locked for longer than 5 s, or gone.
        """
        if self._tables.conn.in_transaction:
            yield self
            return
        # A lock that is asked for later, at the first write, would be refused at once instead of waited for.
        self.run("BEGIN IMMEDIATE")
        try:
            yield self
            self.run("COMMIT")
        except BaseException:
            self._tables.rollback()
            raise
        if self._must_forget:
            self.forget_deleted()

    @property
    def is_writing(self) -> bool:
        """Whether this is within `writing`."""
        return self._tables.conn.in_transaction

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Change rows, within `writing`; the number of rows changed."""
        with in_words(self.path):
            return self._tables.execute(sql, parameters).rowcount

    def forget_deleted(self) -> None:
        """Empty the write-ahead log into the main file, for it holds what was deleted; after `writing`."""
        self._must_forget = self._tables.conn.in_transaction
        if not self._must_forget:
            self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        self._tables.close()


def keys_of(register: Path) -> Path:
    """The folder that this register's keys lie in."""
    return register.parent / "keys"


def open_database(
    path: Path,
    *,
    check: bool = True,
    busy_seconds: float = BUSY_SECONDS,
    migrations: Migrations = MIGRATIONS,
    key_homes: tuple[KeyHome, ...] | None = None,
) -> Database:
    """Open the register, making or migrating it where needed.

    `check` runs SQLite's quick_check first; further connections to a file that was checked need none.
    `key_homes` are those that a new key may go to; this computer's own, if None.

    Raises:
        Fault: the file is damaged, locked, not ours or of a newer version, or its folder is not writable. The
            file is then as it was.
    """
    _make_folder(path)
    if path.exists():
        examine(path, check=check, busy_seconds=busy_seconds, migrations=migrations)
    with in_words(path):
        tables = _connect(path, busy_seconds)
        try:
            if migrations.pending(tables):
                migrate(path, tables, migrations)
            tables.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            tables.close()
            raise
    return Database(path, tables, key_homes=key_homes)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = Sentence(
            "The folder {parent} can't be made. Let this account write there, or choose another.",
            parent=path.parent,
        )
        raise Fault(sentence, details=str(error)) from error


def _connect(path: Path, busy_seconds: float) -> sqlite_utils.Database:
    connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
    try:
        tables = sqlite_utils.Database(connection, execute_plugins=False, strict=True)
        tables.execute("PRAGMA journal_mode = WAL").fetchall()
        tables.execute("PRAGMA synchronous = FULL")  # with NORMAL a power cut loses acknowledged events
        tables.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return tables
