"""Migrations applied: a copy first, then all of them or none."""

import sqlite3
from contextlib import closing
from pathlib import Path

import sqlite_utils
from sqlite_utils.migrations import Migrations

from kiosk.domain.faults import Fault
from kiosk.domain.sentence import Sentence
from kiosk.store.copies import wipe_copies
from kiosk.store.faults import damaged
from kiosk.store.schema import vault


def migrate(path: Path, tables: sqlite_utils.Database, migrations: Migrations) -> None:
    """Apply what is pending, after copying an existing file beside it as `register.before-NAME.db`.

    Raises:
        Fault: the copy can't be written, or rows would point nowhere afterwards. Nothing is changed then.
    """
    pending = [step.name for step in migrations.pending(tables)]
    if tables.table_names():
        _copy(tables, path.with_name(f"{path.stem}.before-{pending[0]}{path.suffix}"))
    # One transaction, begun with the lock: a second program that starts now waits, then finds nothing to do.
    tables.execute("BEGIN IMMEDIATE")
    try:
        migrations.apply(tables)
        _check_references(path, tables)
        if vault.NAME in pending:
            wipe_copies(path)
        tables.execute("COMMIT")
    except BaseException:
        tables.rollback()
        raise
    tables.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


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
        sentence = Sentence("The copy {copy} can't be written, so the register was left as it is.", copy=copy)
        raise Fault(sentence, details=str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
