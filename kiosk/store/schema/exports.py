"""0010: which files of registers were written, where to, and for whom; no names stand here."""

import sqlite3

# Days are local, ISO, both included; `class_id` is empty for the whole school. A day is exported by schedule
# once.
_TABLES = (
    """
CREATE TABLE exports (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  path TEXT NOT NULL,
  format TEXT NOT NULL,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL CHECK (last_on >= first_on),
  class_id TEXT NOT NULL,
  by TEXT NOT NULL,
  scheduled INTEGER NOT NULL CHECK (scheduled IN (0, 1))
) STRICT""",
    "CREATE UNIQUE INDEX exports_by_schedule ON exports (last_on) WHERE scheduled = 1",
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
