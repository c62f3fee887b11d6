"""An existing file looked at before it is opened, without the power to change it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlite_utils
from sqlite_utils.migrations import Migrations

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.store.faults import damaged, in_words, primary_code
from kiosk.store.migrations import APPLICATION_ID, MIGRATIONS

BUSY_SECONDS = 5.0


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
        raise Fault("{path} belongs to another program. Move it away, or choose another folder.", path=path)
    if tables[migrations.migrations_table].exists():
        strange = f"SELECT count(*) FROM {migrations.migrations_table} WHERE migration_set <> ?"  # noqa: S608 - a name of our own
        if connection.execute(strange, (migrations.name,)).fetchone()[0]:
            raise damaged(path, "steps of a set that is not ours")  # they would be applied a second time
    known = {step.name for step in migrations._migrations}  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - it offers no list of all its steps
    unknown = [step.name for step in migrations.applied(tables) if step.name not in known]
    if unknown:
        sentence = Sentence(
            "The register {path} was made by a newer version of this program. Install that to open it.",
            path=path,
        )
        raise Fault(sentence, details=", ".join(unknown))
