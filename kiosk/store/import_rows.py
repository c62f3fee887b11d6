"""The rows that lists change, as JSON of the columns that lists tell of: written down, compared, put back."""

import json
from collections.abc import Mapping
from typing import cast

from kiosk.store.database import Database, Value

RowKey = tuple[str, ...]
_KEYS = {
    "terms": ("id",),
    "classes": ("id",),
    "people": ("id",),
    "class_people": ("class_id", "person_id", "role"),
}
_TOLD = {
    "terms": ("title", "kind", "starts_on", "ends_on", "source"),
    "classes": ("title", "code", "room", "term_id", "source", "ended_on"),
    "people": (
        "given_name", "family_name", "preferred_name", "preferred_family_name", "number", "grade", "role",
        "leaves_on", "source", "source_id", "left_at",
    ),
    "class_people": ("begins_on", "ends_on"),
}  # fmt: skip
# By which columns other tables refer to these; the journal itself and what it lists are told apart by name.
_REFERENCES = {"people": "person_id", "classes": "class_id", "terms": "term_id"}
_JOURNAL = "roster_import_rows"
_TABLES_WITH = """
SELECT tables.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
WHERE tables.type = 'table' AND columns.name = ? AND tables.name <> ?"""


def row_now(database: Database, subject: str, key: RowKey) -> str | None:
    """The row as JSON, or None where there is none."""
    columns = ", ".join(_TOLD[subject])
    found = database.rows(f"SELECT {columns} FROM {subject} WHERE {_where(subject)}", key)  # noqa: S608 - our own names
    return json.dumps(dict(found[0]), ensure_ascii=False) if found else None


def put_back(database: Database, subject: str, key: RowKey, before: str | None) -> None:
    """Make the row what it was; within `writing`."""
    if before is None:
        database.run(f"DELETE FROM {subject} WHERE {_where(subject)}", key)  # noqa: S608 - our own names
        return
    values = cast("Mapping[str, Value]", json.loads(before))
    told = ", ".join(f"{column} = ?" for column in values)
    database.run(f"UPDATE {subject} SET {told} WHERE {_where(subject)}", (*values.values(), *key))  # noqa: S608 - as above


class References:
    """Which tables refer to People, classes and terms, whatever other parts of the register keep of them."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asked = {
            subject: tuple(
                f'SELECT 1 FROM "{row["name"]}" WHERE {column} = ? LIMIT 1'  # noqa: S608 - our own names
                for row in database.rows(_TABLES_WITH, (column, _JOURNAL))
            )
            for subject, column in _REFERENCES.items()
        }

    def tell_of(self, subject: str, key: RowKey) -> bool:
        """Whether any row refers to this one, so that it can't be taken away."""
        return any(self._database.rows(sql, key) for sql in self._asked.get(subject, ()))


def name_of(subject: str, key: RowKey, after: str) -> str:
    """What a person calls the row."""
    told = cast("Mapping[str, str]", json.loads(after))
    if subject == "people":
        return f"{told['given_name']} {told['family_name']}".strip()
    return told.get("title") or " in ".join((key[1], key[0]))


def _where(subject: str) -> str:
    return " AND ".join(f"{column} = ?" for column in _KEYS[subject])
