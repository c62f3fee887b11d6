"""Photos of People, kept only where the school's policy asks for it: sealed and erased like Templates."""

from datetime import UTC, datetime

from kiosk.domain.faults import Fault
from kiosk.store.database import Database
from kiosk.store.moments import to_column
from kiosk.store.person_keys import PersonKeys
from kiosk.store.vault.contexts import photo_context

_ADD = "INSERT INTO kept_photos (person_id, sealed, kept_at) VALUES (?, ?, ?)"


class KeptPhotos:
    """Encoded pictures, from which another ModelPack can make its Templates."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, person_id: str, picture: bytes) -> None:
        """Keep a picture, as the bytes of its file."""
        with self._database.writing():
            key = PersonKeys(self._database).to_seal_for(person_id)
            sealed = key.seal(picture, photo_context(person_id))
            self._database.run(_ADD, (person_id, sealed, to_column(datetime.now(UTC))))

    def of(self, person_id: str) -> tuple[bytes, ...]:
        """The Person's pictures that can be opened, oldest first."""
        sql = "SELECT sealed FROM kept_photos WHERE person_id = ? ORDER BY id"
        rows = self._database.rows(sql, (person_id,))
        key = PersonKeys(self._database).everyones().get(person_id) if rows else None
        if key is None:
            return ()
        opened: list[bytes] = []
        for row in rows:
            try:
                opened.append(key.open(row["sealed"], photo_context(person_id)))
            except Fault:
                continue  # changed on the disk: the others are as good as before
        return tuple(opened)

    def forget(self, person_id: str) -> int:
        """Delete all of the Person's, leaving no trace in the file; how many there were."""
        with self._database.writing():
            count = self._database.run("DELETE FROM kept_photos WHERE person_id = ?", (person_id,))
        self._database.forget_deleted()
        return count
