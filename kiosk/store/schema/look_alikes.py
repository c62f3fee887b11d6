"""0009: pairs of People whom the camera may take for each other."""

import sqlite3

# The pair goes when either has no Template any more, by whatever way these went.
_STATEMENTS = (
    """
CREATE TABLE look_alikes (
  one_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  similarity REAL NOT NULL,
  found_at INTEGER NOT NULL,
  lifted_at INTEGER,
  lifted_by TEXT NOT NULL DEFAULT '',
  lifted_reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id),
  CHECK ((lifted_at IS NULL) = (lifted_reason = ''))
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX look_alikes_by_other ON look_alikes (other_id)",
    """
CREATE TRIGGER look_alikes_go_with_templates AFTER DELETE ON templates
WHEN NOT EXISTS (SELECT 1 FROM templates WHERE person_id = OLD.person_id)
BEGIN DELETE FROM look_alikes WHERE OLD.person_id IN (one_id, other_id); END""",
)


def apply(connection: sqlite3.Connection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)
