"""0006: what People are known by at the kiosk besides their face, as keyed values; and wrong PINs."""

import sqlite3

# `lookup` is made of the PIN or badge with this computer's key: neither can be read or tried out without it.
_TABLES = (
    """
CREATE TABLE credentials (
  lookup BLOB PRIMARY KEY CHECK (length(lookup) = 32),
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('pin', 'badge')),
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID""",
    "CREATE UNIQUE INDEX one_pin_a_person ON credentials (person_id) WHERE kind = 'pin'",
    "CREATE INDEX credentials_by_person ON credentials (person_id)",
    """
CREATE TRIGGER credentials_go_with_their_person AFTER UPDATE OF left_at ON people
WHEN NEW.left_at IS NOT NULL
BEGIN DELETE FROM credentials WHERE person_id = NEW.id; END""",
    """
CREATE TABLE wrong_pins (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  wrong INTEGER NOT NULL CHECK (wrong >= 0),
  last INTEGER
) STRICT""",
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in _TABLES:
        connection.execute(statement)
