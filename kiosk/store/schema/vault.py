"""0007: Templates sealed, each by its Person's key; what was erased, and when."""

import sqlite3
from pathlib import Path

from kiosk.domain.faults import Fault
from kiosk.store.vault.contexts import template_context
from kiosk.store.vault.sealing import Sealer
from kiosk.store.vault.vault import Vault, open_vault

NAME = "0007-vault"

_PERSON_KEYS = """
CREATE TABLE person_keys (
  person_id TEXT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
  key_id TEXT NOT NULL UNIQUE
) STRICT, WITHOUT ROWID"""

_SEALED = """
CREATE TABLE sealed_templates (
  id INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  pack_id TEXT NOT NULL,
  dimension INTEGER NOT NULL CHECK (dimension > 0),
  sealed BLOB NOT NULL,
  quality REAL NOT NULL CHECK (quality BETWEEN 0 AND 1),
  made_at INTEGER NOT NULL
) STRICT"""

# `person_id` is no reference: who is forgotten with their name leaves no row that it could point to.
# `finished_at` is NULL until all of it was done, so that a program that was killed goes on with it.
_ERASURES = """
CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  with_name INTEGER NOT NULL CHECK (with_name IN (0, 1)),
  exports INTEGER NOT NULL CHECK (exports IN (0, 1)),
  begun_at INTEGER NOT NULL,
  finished_at INTEGER,
  account TEXT NOT NULL
) STRICT"""

_PHOTOS = """
CREATE TABLE kept_photos (
  id INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  sealed BLOB NOT NULL,
  kept_at INTEGER NOT NULL
) STRICT"""

_AFTER = (
    "DROP TABLE templates",
    "ALTER TABLE sealed_templates RENAME TO templates",
    "CREATE INDEX templates_by_pack ON templates (pack_id, person_id)",
    "CREATE INDEX templates_by_person ON templates (person_id)",
    "CREATE INDEX kept_photos_by_person ON kept_photos (person_id)",
)


def apply(connection: sqlite3.Connection) -> None:
    """Seal the Templates that are there in clear; the upgrade wipes what they leave behind."""
    for statement in (_PERSON_KEYS, _SEALED, _ERASURES, _PHOTOS):
        connection.execute(statement)
    _seal_all(connection)
    for statement in _AFTER:
        connection.execute(statement)


def _seal_all(connection: sqlite3.Connection) -> None:
    columns = "id, person_id, pack_id, dimension, vector, quality, made_at"
    rows = connection.execute(f"SELECT {columns} FROM templates ORDER BY id").fetchall()  # noqa: S608 - our own text
    if not rows:
        return
    file = connection.execute("SELECT file FROM pragma_database_list WHERE name = 'main'").fetchone()[0]
    vault = open_vault(Path(file).parent / "keys")
    keys: dict[str, Sealer] = {}
    for row_id, person_id, pack_id, dimension, vector, quality, made_at in rows:
        if person_id not in keys:
            keys[person_id] = _key_for(connection, vault, person_id)
        context = template_context(person_id, pack_id)
        sealed = keys[person_id].seal(vector, context)
        if keys[person_id].open(sealed, context) != vector:
            raise Fault("A face could not be sealed, so the register was left as it is. Start again.")
        values = (row_id, person_id, pack_id, dimension, sealed, quality, made_at)
        connection.execute("INSERT INTO sealed_templates VALUES (?, ?, ?, ?, ?, ?, ?)", values)


def _key_for(connection: sqlite3.Connection, vault: Vault, person_id: str) -> Sealer:
    key_id, sealer = vault.new_person_key()
    connection.execute("INSERT INTO person_keys VALUES (?, ?)", (person_id, key_id))
    return sealer
