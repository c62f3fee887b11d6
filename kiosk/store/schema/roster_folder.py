"""0013: which file each list was, so that none is taken in of itself a second time."""

import sqlite3


def apply(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE roster_imports ADD COLUMN digest TEXT NOT NULL DEFAULT ''")
