"""Imports of many photos: which photos were dealt with, and the way back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Template
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, from_column_or_none, to_column
from kiosk.store.templates import Templates

_ADD = "INSERT INTO photo_imports (at, source, pack_id) VALUES (?, ?, ?)"
_ITEM = "INSERT OR IGNORE INTO photo_import_items (number, person_id, sha256, used) VALUES (?, ?, ?, ?)"
_SEEN = """
SELECT 1 FROM photo_import_items JOIN photo_imports USING (number)
WHERE person_id = ? AND sha256 = ? AND pack_id = ? AND undone_at IS NULL LIMIT 1"""
_LISTED = """
SELECT photo_imports.*, count(DISTINCT CASE WHEN used THEN person_id END) AS people, total(used) AS photos
FROM photo_imports LEFT JOIN photo_import_items USING (number) GROUP BY number ORDER BY number DESC"""
# The moment of an import is that of all its Templates, and of no other's.
_TAKE_BACK = """
DELETE FROM templates WHERE pack_id = ?1 AND made_at = ?2
AND person_id IN (SELECT person_id FROM photo_import_items WHERE number = ?3)"""


@dataclass(frozen=True, slots=True)
class PhotoImportRow:
    """An import, and how many photos of how many People it used."""

    number: int
    at: datetime
    source: str
    pack_id: str
    people: int
    photos: int
    undone_at: datetime | None


class PhotoImports:
    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, *, at: datetime, source: str, pack_id: str) -> int:
        """Note that an import of this source begins; its number. All its Templates must be made `at` then."""
        with self._database.writing():
            self._database.run(_ADD, (to_column(at), source, pack_id))
            return int(self._database.rows("SELECT max(number) AS number FROM photo_imports")[0]["number"])

    def has_seen(self, person_id: str, sha256: bytes, pack_id: str) -> bool:
        """Whether an import that was not undone has dealt with this photo of the Person, used or not."""
        return bool(self._database.rows(_SEEN, (person_id, sha256, pack_id)))

    def keep(
        self, number: int, person_id: str, photos: Iterable[tuple[bytes, bool]], templates: Iterable[Template]
    ) -> None:
        """Keep what the photos of one Person gave, with their SHA-256 and whether each was used.

        Raises:
            Fault: see Templates.add.
        """
        with self._database.writing():
            Templates(self._database).add(templates)
            for sha256, used in photos:
                self._database.run(_ITEM, (number, person_id, sha256, int(used)))

    def all(self) -> tuple[PhotoImportRow, ...]:
        """Every import, the newest first."""
        return tuple(map(_row, self._database.rows(_LISTED)))

    def undo(self, number: int, *, at: datetime) -> int:
        """Delete the Templates that an import made, leaving no trace of them in the file; how many.

        Raises:
            Fault: there is no such import, or it was undone before.
        """
        found = next((row for row in self.all() if row.number == number), None)
        if found is None:
            raise Fault("There is no import of photos with the number {number}.", number=number)
        if found.undone_at is not None:
            raise Fault("Import {number} was undone already.", number=number)
        with self._database.writing():
            gone = self._database.run(_TAKE_BACK, (found.pack_id, to_column(found.at), number))
            undone = "UPDATE photo_imports SET undone_at = ? WHERE number = ?"
            self._database.run(undone, (to_column(at), number))
        self._database.forget_deleted()
        return gone


def _row(row: Row) -> PhotoImportRow:
    return PhotoImportRow(
        number=row["number"],
        at=from_column(row["at"]),
        source=row["source"],
        pack_id=row["pack_id"],
        people=row["people"],
        photos=int(row["photos"]),
        undone_at=from_column_or_none(row["undone_at"]),
    )
