"""One SQLite file, opened with care: examined, copied before migrating, refused rather than overwritten."""

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Self

import sqlite_utils
from sqlite_utils.migrations import Migrations

from kiosk.domain.faults import Fault
from kiosk.store.faults import damaged, in_words, primary_code
from kiosk.store.migrations import APPLICATION_ID, MIGRATIONS

Value = str | int | float | bytes | None
Row = sqlite3.Row

BUSY_SECONDS = 5.0


class Database:
    """One connection to the register. It belongs to the thread that opened it: each thread opens its own."""

    def __init__(self, path: Path, tables: sqlite_utils.Database) -> None:
        self.path = path
        self._tables = tables
        self._must_forget = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    def rows(self, sql: str, parameters: Sequence[Value] = ()) -> list[Row]:
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

    def run(self, sql: str, parameters: Sequence[Value] = ()) -> int:
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


def open_database(
    path: Path,
    *,
    check: bool = True,
    busy_seconds: float = BUSY_SECONDS,
    migrations: Migrations = MIGRATIONS,
) -> Database:
    """Open the register, making or migrating it where needed.

    `check` runs SQLite's quick_check first; further connections to a file that was checked need none.

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
                _migrate(path, tables, migrations)
            tables.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            tables.close()
            raise
    return Database(path, tables)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = f"The folder {path.parent} can't be made. Let this account write there, or choose another."
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


def examine(
    path: Path,
    *,
    check: bool = True,
    busy_seconds: float = BUSY_SECONDS,
    migrations: Migrations = MIGRATIONS,
) -> None:
    """Read an existing file without the power to change it.

    Raises:
        Fault: it is damaged, locked, not ours, or of a newer version.
    """
    if path.stat().st_size == 0:
        if _log_of(path).exists() and _log_of(path).stat().st_size:
            # SQLite would take the empty file for a new one, and throw the log and its events away.
            raise damaged(path, "the main file is empty, its write-ahead log is not")
        return
    uri = f"{path.absolute().as_uri()}?mode=ro"
    with (
        in_words(path),
        closing(sqlite3.connect(uri, uri=True, timeout=busy_seconds, isolation_level=None)) as connection,
    ):
        try:
            problems = _problems(connection, check=check)
        except sqlite3.OperationalError as error:
            if primary_code(error) != sqlite3.SQLITE_READONLY:
                raise
            return  # a journal left by a crash, which only a writer may roll back
        if problems:
            raise damaged(path, problems)
        _refuse_foreign(path, connection, migrations)


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _problems(connection: sqlite3.Connection, *, check: bool) -> str:
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not check:
        return ""
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(10)")]
    return "" if found == ["ok"] else "\n".join(found)


def _refuse_foreign(path: Path, connection: sqlite3.Connection, migrations: Migrations) -> None:
    tables = sqlite_utils.Database(connection, execute_plugins=False)
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    if owner != APPLICATION_ID and tables.table_names():
        raise Fault(f"{path} belongs to another program. Move it away, or choose another folder.")
    known = {step.name for step in migrations._migrations}  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - it offers no list of all its steps
    unknown = [step.name for step in migrations.applied(tables) if step.name not in known]
    if unknown:
        sentence = (
            f"The register {path} was made by a newer version of this program. Install that to open it."
        )
        raise Fault(sentence, details=", ".join(unknown))


def _migrate(path: Path, tables: sqlite_utils.Database, migrations: Migrations) -> None:
    if tables.table_names():
        first = migrations.pending(tables)[0].name
        _copy(tables, path.with_name(f"{path.stem}.before-{first}{path.suffix}"))
    # One transaction, begun with the lock: a second program that starts now waits, then finds nothing to do.
    tables.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(tables)
        _check_references(path, tables)
        tables.execute("COMMIT")
    except BaseException:
        tables.rollback()
        raise


def _check_references(path: Path, tables: sqlite_utils.Database) -> None:
    broken = tables.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise damaged(path, f"{len(broken)} rows point nowhere after the migration")


def _copy(tables: sqlite_utils.Database, copy: Path) -> None:
    unfinished = copy.with_name(f"{copy.name}.part")
    try:
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(unfinished)) as target:
            tables.conn.backup(target)
        unfinished.replace(copy)
    except OSError as error:
        sentence = f"The copy {copy} can't be written, so the register was left as it is."
        raise Fault(sentence, details=str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
