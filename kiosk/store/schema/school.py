"""0003: classes and their people, terms, and what a list of pupils tells beyond names."""

import sqlite3

# `face` is 0 for who is never looked for by face. `leaves_on` is a local date, ISO: the last day at school.
# `source` is empty for who was typed in, else the kind of list they came from; `source_id` their key there.
_PEOPLE = (
    "preferred_family_name TEXT NOT NULL DEFAULT ''",
    "number TEXT NOT NULL DEFAULT ''",
    "grade TEXT NOT NULL DEFAULT ''",
    "role TEXT NOT NULL DEFAULT 'student' CHECK (role IN ('student', 'staff'))",
    "face INTEGER NOT NULL DEFAULT 1 CHECK (face IN (0, 1))",
    "leaves_on TEXT",
    "source TEXT NOT NULL DEFAULT ''",
    "source_id TEXT NOT NULL DEFAULT ''",
)

_TABLES = (
    """
CREATE TABLE terms (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  CHECK (starts_on <= ends_on)
) STRICT""",
    """
CREATE TABLE classes (
  id TEXT PRIMARY KEY CHECK (id <> ''),
  title TEXT NOT NULL CHECK (title <> ''),
  code TEXT NOT NULL DEFAULT '',
  room TEXT NOT NULL DEFAULT '',
  term_id TEXT REFERENCES terms (id) ON DELETE SET NULL,
  source TEXT NOT NULL DEFAULT '',
  ended_on TEXT
) STRICT""",
    """
CREATE TABLE class_people (
  class_id TEXT NOT NULL REFERENCES classes (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  role TEXT NOT NULL DEFAULT 'student' CHECK (role IN ('student', 'teacher')),
  begins_on TEXT,
  ends_on TEXT,
  PRIMARY KEY (class_id, person_id, role)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX class_people_by_person ON class_people (person_id)",
    "CREATE INDEX people_by_source ON people (source, source_id)",
)


def apply(connection: sqlite3.Connection) -> None:
    for column in _PEOPLE:
        connection.execute(f"ALTER TABLE people ADD COLUMN {column}")
    for statement in _TABLES:
        connection.execute(statement)
