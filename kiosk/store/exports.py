"""The exports table: every file of registers that the program has written."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, to_column

_ADD = """
INSERT INTO exports (at, path, format, first_on, last_on, class_id, by, scheduled)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"""


@dataclass(frozen=True, slots=True)
class Export:
    """One file: written `at` this moment to `path`, with the local days `first` to `last`, both included.

    `class_id` is empty for the whole school; `by` names who asked for it, empty where no name is known.
    """

    at: datetime
    path: Path
    format: str
    first: date
    last: date
    class_id: str = ""
    by: str = ""
    scheduled: bool = False


class Exports:
    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, export: Export) -> None:
        """Keep that the file was written; a day that was exported by schedule before is kept as it was."""
        days = (export.first.isoformat(), export.last.isoformat())
        values = (to_column(export.at), str(export.path), export.format, *days)
        with self._database.writing():
            self._database.run(_ADD, (*values, export.class_id, export.by, int(export.scheduled)))

    def all(self) -> tuple[Export, ...]:
        """Every file, the oldest first; whether it is still there nobody knows."""
        return tuple(map(_export, self._database.rows("SELECT * FROM exports ORDER BY at, id")))

    def last_scheduled(self) -> date | None:
        """The newest day that was exported by schedule."""
        found = self._database.rows("SELECT max(last_on) AS day FROM exports WHERE scheduled = 1")
        return None if found[0]["day"] is None else date.fromisoformat(found[0]["day"])


def _export(row: Row) -> Export:
    return Export(
        at=from_column(row["at"]),
        path=Path(row["path"]),
        format=row["format"],
        first=date.fromisoformat(row["first_on"]),
        last=date.fromisoformat(row["last_on"]),
        class_id=row["class_id"],
        by=row["by"],
        scheduled=bool(row["scheduled"]),
    )
