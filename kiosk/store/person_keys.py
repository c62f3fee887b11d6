"""Each Person's own key: what is sealed with it is gone for good, backups too, once the key is destroyed."""

from collections.abc import Mapping

from kiosk.store.database import Database
from kiosk.store.vault.sealing import Sealer

_KEY = "SELECT key_id FROM person_keys WHERE person_id = ?"


class PersonKeys:
    """The register says which key is whose; the keys are in the key file, which its backups do not hold."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def to_seal_for(self, person_id: str) -> Sealer:
        """The Person's key, made if they have none, within `writing`.

        What was sealed with a key that is lost can never be opened again, and is dropped.
        """
        vault, rows = self._database.vault, self._database.rows(_KEY, (person_id,))
        there = vault.person_key(rows[0]["key_id"]) if rows else None
        if there is not None:
            return there
        for table in ("templates", "kept_photos", "person_keys") if rows else ():
            self._database.run(f"DELETE FROM {table} WHERE person_id = ?", (person_id,))  # noqa: S608 - our own names
        key_id, made = vault.new_person_key()
        self._database.run("INSERT INTO person_keys VALUES (?, ?)", (person_id, key_id))
        return made

    def everyones(self) -> Mapping[str, Sealer]:
        """The keys that there are, by the Person's id."""
        keys = self._database.vault.person_keys()
        rows = self._database.rows("SELECT person_id, key_id FROM person_keys")
        return {row["person_id"]: keys[row["key_id"]] for row in rows if row["key_id"] in keys}

    def owners(self) -> frozenset[str]:
        """Who has a key; asks for no secret."""
        there = self._database.key_file.person_keys()
        rows = self._database.rows("SELECT person_id, key_id FROM person_keys")
        return frozenset(row["person_id"] for row in rows if row["key_id"] in there)

    def destroy(self, person_id: str) -> None:
        """Make all that was sealed for the Person unreadable, at once; needs no key."""
        rows = self._database.rows(_KEY, (person_id,))
        self._database.key_file.destroy([row["key_id"] for row in rows])
        with self._database.writing():
            self._database.run("DELETE FROM person_keys WHERE person_id = ?", (person_id,))
