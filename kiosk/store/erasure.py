"""Forgetting a Person: all that they are known by, in every place, and a certificate that says so."""

import json
import mmap
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import cast
from uuid import uuid4

from kiosk.domain.faults import Fault
from kiosk.store.copies import copies_of, forget_in_copies
from kiosk.store.database import Database, Row, Value
from kiosk.store.exports import Exports
from kiosk.store.kept_photos import KeptPhotos
from kiosk.store.moments import from_column, from_column_or_none, to_column
from kiosk.store.person_keys import PersonKeys
from kiosk.store.vault.copies import copy_name, refresh_copies
from kiosk.store.vault.key_file import Forgotten

NOBODY = "(forgotten)"
_BEGIN = "INSERT INTO erasures VALUES (?, ?, ?, ?, ?, ?, NULL, '{}')"
_END = "UPDATE erasures SET finished_at = ?, account = ? WHERE id = ?"
_HIDE = """
UPDATE people SET given_name = ?, family_name = '', preferred_name = '', preferred_family_name = '',
  number = '', grade = '', source = '', source_id = '', left_at = coalesce(left_at, ?)
WHERE id = ?"""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased, and when; `finished_at` is None for one that was interrupted and will be gone on with.

    `account` counts what there was by kind, and names the places that could not be reached.
    """

    id: str
    person_id: str
    reason: str
    with_name: bool
    exports: bool
    begun_at: datetime
    finished_at: datetime | None
    account: Mapping[str, object]

    @property
    def exports_left(self) -> tuple[str, ...]:
        """Files that the program has written, and that are there still."""
        return tuple(cast("Sequence[str]", self.account.get("exports_left", ())))

    @property
    def not_reached(self) -> tuple[str, ...]:
        """Folders whose copy of the keys could not be overwritten yet."""
        return tuple(cast("Sequence[str]", self.account.get("not_reached", ())))


class Erasures:
    """Erases, and keeps account of it. Without the device key too, so that losing that stops no erasure."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def forget(
        self,
        person_id: str,
        *,
        reason: str = "",
        with_name: bool = False,
        exports: bool = False,
        check: bool = True,
    ) -> Erasure:
        """Destroy the Person's key, delete what it sealed, and have the copies of the keys overwritten.

        With `with_name` they leave the list too: where attendance tells of them, their id alone stays. With
        `exports` the files that the program has written, which hold names, are deleted. With `check` every
        file is searched afterwards for what was erased.

        Raises:
            Fault: nobody has this id, or the disk does not play along; what was begun is gone on with at the
                next start.
        """
        if not self._database.rows("SELECT 1 FROM people WHERE id = ?", (person_id,)):
            raise Fault("Nobody with the id {person_id} is in the register.", person_id=person_id)
        erasure_id = uuid4().hex
        begun = to_column(datetime.now(UTC))
        values = (erasure_id, person_id, reason, int(with_name), int(exports), begun)
        with self._database.writing():
            self._database.run(_BEGIN, values)
        return self._finish(self._find(erasure_id), check=check)

    def go_on(self) -> tuple[Erasure, ...]:
        """Finish those that were interrupted, and try again the copies that could not be reached."""
        if not all(self._database.key_file.copies().values()):
            refresh_copies(self._database.key_file)
        rows = self._database.rows("SELECT * FROM erasures WHERE finished_at IS NULL ORDER BY begun_at")
        return tuple(self._finish(_erasure(row), check=False) for row in rows)

    def forget_again(self) -> int:
        """Erase those who were forgotten after this register was written: it was restored. How many."""
        gone = {each.who: each for each in self._database.key_file.forgotten()}
        if not gone:
            return 0
        vault, again = self._database.vault, 0
        for row in self._database.rows("SELECT id, added_at FROM people"):
            found = gone.get(vault.token(row["id"]))
            if found is not None and row["added_at"] < found.at and self._holds(row["id"], found):
                self.forget(row["id"], reason="restored", with_name=found.name, check=False)
                again += 1
        return again

    def all(self) -> tuple[Erasure, ...]:
        """All of them, oldest first."""
        return tuple(map(_erasure, self._database.rows("SELECT * FROM erasures ORDER BY begun_at")))

    def _holds(self, person_id: str, forgotten: Forgotten) -> bool:
        """Whether the register has anything that they were forgotten with; what was made later is not."""
        asked = [
            "SELECT 1 FROM templates WHERE person_id = :id AND made_at < :at",
            "SELECT 1 FROM kept_photos WHERE person_id = :id AND kept_at < :at",
        ]
        if forgotten.name:
            asked.append("SELECT 1 FROM people WHERE id = :id AND given_name <> :nobody")
        values: dict[str, Value] = {"id": person_id, "nobody": NOBODY, "at": forgotten.at}
        return bool(self._database.rows(" UNION ALL ".join(asked), values))

    def _find(self, erasure_id: str) -> Erasure:
        return _erasure(self._database.rows("SELECT * FROM erasures WHERE id = ?", (erasure_id,))[0])

    def _finish(self, erasure: Erasure, *, check: bool) -> Erasure:
        database, person_id = self._database, erasure.person_id
        traces = tuple(self._traces(person_id)) if check else ()
        account: dict[str, object] = {"key": self._destroy(erasure)}
        with database.writing():
            account["templates"] = database.run("DELETE FROM templates WHERE person_id = ?", (person_id,))
            account["photos"] = KeptPhotos(database).forget(person_id)
            # By the hash of a photo whoever has that file could tell whose it was.
            database.run("DELETE FROM photo_import_items WHERE person_id = ?", (person_id,))
            account["credentials"] = self._leave(person_id) if erasure.with_name else 0
        database.forget_deleted()
        forget_in_copies(database.path, person_id, name=NOBODY if erasure.with_name else None)
        missed = refresh_copies(database.key_file)
        account["copies_of_keys"] = len(database.key_file.copies()) - len(missed)
        account["not_reached"] = [str(folder) for folder in missed]
        account |= _exports(database, delete=erasure.exports)
        account["found_afterwards"] = self._found(traces) if check else None
        with database.writing():
            ended = to_column(datetime.now(UTC))
            database.run(_END, (ended, json.dumps(account), erasure.id))
        return self._find(erasure.id)

    def _destroy(self, erasure: Erasure) -> bool:
        """Destroy the Person's key; whether there was one."""
        keys = PersonKeys(self._database)
        had = erasure.person_id in keys.owners()
        keys.destroy(erasure.person_id)
        if self._database.key_file.device() is not None:
            try:
                who = self._database.vault.token(erasure.person_id)
            except Fault:
                return had  # without the device key no backup can be restored either
            at = to_column(erasure.begun_at)
            self._database.key_file.forget(Forgotten(who, at, name=erasure.with_name))
        return had

    def _leave(self, person_id: str) -> int:
        """Take the name off the register; how many PINs and badges there were."""
        database = self._database
        count = database.run("DELETE FROM credentials WHERE person_id = ?", (person_id,))
        if database.rows("SELECT 1 FROM events WHERE person_id = ? LIMIT 1", (person_id,)):
            database.run(_HIDE, (NOBODY, to_column(datetime.now(UTC)), person_id))
            database.run("DELETE FROM class_people WHERE person_id = ?", (person_id,))
        else:
            database.run("DELETE FROM people WHERE id = ?", (person_id,))
        return count

    def _traces(self, person_id: str) -> Iterator[bytes]:
        """The bytes that must be nowhere afterwards: what was sealed for the Person, and their sealed key."""
        for table in ("templates", "kept_photos"):
            sql = f"SELECT sealed FROM {table} WHERE person_id = ?"  # noqa: S608 - our own names
            yield from (row["sealed"] for row in self._database.rows(sql, (person_id,)))
        keys = self._database.key_file.person_keys()
        for row in self._database.rows("SELECT key_id FROM person_keys WHERE person_id = ?", (person_id,)):
            if row["key_id"] in keys:
                yield keys[row["key_id"]]

    def _found(self, traces: Collection[bytes]) -> int:
        """How often they are in the register, its log, its copies and all copies of the keys."""
        register, file = self._database.path, self._database.key_file
        beside = [register.with_name(f"{register.name}{end}") for end in ("", "-wal", "-shm")]
        device = file.device()
        keys = [] if device is None else [folder / copy_name(device.vault_id) for folder in file.copies()]
        looked = (*beside, *copies_of(register), file.path, *keys)
        return sum(_count(path, traces) for path in looked)


def _exports(database: Database, *, delete: bool) -> Mapping[str, object]:
    """How many files that the program has written were deleted, and which are left."""
    there = {export.path for export in Exports(database).all() if export.path.exists()}
    left: list[str] = []
    for path in sorted(there):
        try:
            if delete:
                path.unlink()
            else:
                left.append(str(path))
        except OSError:
            left.append(str(path))
    return {"exports": len(there) - len(left), "exports_left": left}


def _count(path: Path, traces: Collection[bytes]) -> int:
    if not traces or not path.exists() or not path.stat().st_size:
        return 0
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return sum(content.find(trace) >= 0 for trace in traces)


def _erasure(row: Row) -> Erasure:
    return Erasure(
        id=row["id"],
        person_id=row["person_id"],
        reason=row["reason"],
        with_name=bool(row["with_name"]),
        exports=bool(row["exports"]),
        begun_at=from_column(row["begun_at"]),
        finished_at=from_column_or_none(row["finished_at"]),
        account=cast("Mapping[str, object]", json.loads(row["account"])),
    )
