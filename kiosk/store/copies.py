"""The copies of the register that upgrades leave beside it: they may keep marks, but no faces."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kiosk.store.faults import in_words


def copies_of(register: Path) -> tuple[Path, ...]:
    """The copies from before a migration or a restore, oldest name first."""
    return tuple(sorted(register.parent.glob(f"{register.stem}.before-*{register.suffix}")))


def wipe_copies(register: Path) -> None:
    """Delete the Templates from all of them, so that none is left in clear.

    Raises:
        Fault: a copy can't be changed.
    """
    for copy in copies_of(register):
        for connection in _opened(copy):
            connection.execute("DELETE FROM templates")


def forget_in_copies(register: Path, person_id: str, *, name: str | None) -> None:
    """Delete the Person's Templates from all of them; with `name`, put it in the place of theirs.

    Raises:
        Fault: a copy can't be changed.
    """
    for copy in copies_of(register):
        for connection in _opened(copy):
            connection.execute("DELETE FROM templates WHERE person_id = ?", (person_id,))
            if name is not None:
                change = (
                    "UPDATE people SET given_name = ?, family_name = '', preferred_name = '' WHERE id = ?"
                )
                connection.execute(change, (name, person_id))


def _opened(copy: Path) -> Iterator[sqlite3.Connection]:
    """Each copy that has tables at all, left without a write-ahead log beside it."""
    with in_words(copy), closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if {"people", "templates"} <= tables:
            yield connection
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
