"""0011: imports of many photos, so that one can be taken up again where it was stopped, or undone."""

import sqlite3

# A photo is told by the SHA-256 of its file; what it shows is not kept here.
_TABLES = (
    """
CREATE TABLE photo_imports (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL UNIQUE,
  source TEXT NOT NULL,
  pack_id TEXT NOT NULL,
  undone_at INTEGER
) STRICT""",
    """
CREATE TABLE photo_import_items (
  number INTEGER NOT NULL REFERENCES photo_imports (number) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  used INTEGER NOT NULL CHECK (used IN (0, 1)),
  PRIMARY KEY (number, person_id, sha256)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX photo_import_items_by_photo ON photo_import_items (person_id, sha256)",
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
