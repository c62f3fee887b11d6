"""0012: how often faces were known, asked or unknown, and how the light was; numbers of nobody."""

import sqlite3

# `at` begins a quarter of an hour, in microseconds since 1970 in UTC.
_TABLE = """
CREATE TABLE site_counts (
  at INTEGER NOT NULL,
  counted TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  PRIMARY KEY (at, counted)
) STRICT, WITHOUT ROWID"""


def apply(connection: sqlite3.Connection) -> None:
    connection.execute(_TABLE)
