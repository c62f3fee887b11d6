"""0005: which lists were taken in, and every row that each of them changed, so that it can be taken back."""

import sqlite3

_TABLES = (
    """
CREATE TABLE roster_imports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  file TEXT NOT NULL,
  format TEXT NOT NULL,
  by TEXT NOT NULL,
  people_new INTEGER NOT NULL,
  people_changed INTEGER NOT NULL,
  people_leaving INTEGER NOT NULL,
  other_rows INTEGER NOT NULL,
  undone_at INTEGER
) STRICT""",
    # `row_key`, `before` and `after` are JSON of the columns that lists tell of; NULL where there was no row.
    """
CREATE TABLE roster_import_rows (
  import_id INTEGER NOT NULL REFERENCES roster_imports (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('terms', 'classes', 'people', 'class_people')),
  person_id TEXT REFERENCES people (id) ON DELETE CASCADE,
  row_key TEXT NOT NULL,
  before TEXT,
  after TEXT NOT NULL,
  PRIMARY KEY (import_id, place)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX roster_import_rows_by_person ON roster_import_rows (person_id)",
    # Who leaves keeps a name in the register, and nowhere else.
    """
CREATE TRIGGER roster_import_rows_go_with_their_person AFTER UPDATE OF left_at ON people
WHEN NEW.left_at IS NOT NULL
BEGIN DELETE FROM roster_import_rows WHERE person_id = NEW.id; END""",
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
