"""The access log: who looked at whose faces and consent, each row chained to the one before."""

import hmac
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256

from kiosk.domain.access import AccessRow, Look
from kiosk.domain.chain import GENESIS, Field, link
from kiosk.domain.staff import Actor, Role
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, to_column

_COLUMNS = "seq, at, by, role, what, person_id, details, hash"
_NEWEST = f"SELECT {_COLUMNS} FROM access ORDER BY seq DESC LIMIT ?"  # noqa: S608 - our own text
_AFTER = f"SELECT {_COLUMNS} FROM access WHERE seq > ? ORDER BY seq"  # noqa: S608 - our own text
_CUT = "SELECT seq, hash, seal FROM access_cuts ORDER BY seq DESC LIMIT 1"
_LAST_BEFORE = "SELECT seq, hash FROM access WHERE at < ? ORDER BY seq DESC LIMIT 1"
_PURPOSE = "access log cut"


class AccessLog:
    """Rows are added; the oldest can be cut off as a whole, which leaves a sealed row to go on from."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, look: Look, by: Actor, person_id: str = "", details: str = "") -> None:
        """Write down that this happened now.

        Raises:
            Fault: it can't be written; what was to be looked at should not be shown then.
        """
        with self._database.writing():
            seq, head = self._end()
            at, whose = to_column(datetime.now(UTC)), person_id or None
            fields = (seq + 1, at, by.signature, str(by.role), str(look), whose, details)
            values = (*fields, link(head, fields))
            self._database.run("INSERT INTO access VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)

    def newest(self, count: int) -> tuple[AccessRow, ...]:
        """The last so many, the newest first."""
        return tuple(map(_access_row, self._database.rows(_NEWEST, (count,))))

    def broken(self) -> tuple[int, ...]:
        """Numbers of the rows that do not say what was written, or before which rows are missing."""
        cut = self._database.rows(_CUT)
        if cut and not hmac.compare_digest(cut[0]["seal"], self._seal(cut[0]["seq"], cut[0]["hash"])):
            return (cut[0]["seq"],)
        seq, head = (cut[0]["seq"], cut[0]["hash"]) if cut else (0, GENESIS)
        return tuple(self._breaks(seq, head))

    def cut_before(self, moment: datetime) -> int:
        """Delete all rows older than this, and seal where the chain goes on; how many went."""
        with self._database.writing():
            last = self._database.rows(_LAST_BEFORE, (to_column(moment),))
            if not last:
                return 0
            seq, head = last[0]["seq"], last[0]["hash"]
            values = (seq, head, to_column(datetime.now(UTC)), self._seal(seq, head))
            self._database.run("INSERT INTO access_cuts VALUES (?, ?, ?, ?)", values)
            gone = self._database.run("DELETE FROM access WHERE seq <= ?", (seq,))
            self._database.forget_deleted()
        return gone

    def count_before(self, moment: datetime) -> int:
        rows = self._database.rows("SELECT count(*) AS n FROM access WHERE at < ?", (to_column(moment),))
        return int(rows[0]["n"])

    def _breaks(self, seq: int, head: bytes) -> Iterator[int]:
        for row in self._database.rows(_AFTER, (seq,)):
            fields: tuple[Field, ...] = tuple(row)[:-1]
            if row["seq"] != seq + 1 or link(head, fields) != row["hash"]:
                yield row["seq"]
            seq, head = row["seq"], row["hash"]

    def _end(self) -> tuple[int, bytes]:
        last = self._database.rows(_NEWEST, (1,)) or self._database.rows(_CUT)
        return (last[0]["seq"], last[0]["hash"]) if last else (0, GENESIS)

    def _seal(self, seq: int, head: bytes) -> bytes:
        key = self._database.vault.derive(_PURPOSE)
        return hmac.new(key, f"{seq}:".encode() + head, sha256).digest()


def _access_row(row: Row) -> AccessRow:
    return AccessRow(
        seq=row["seq"],
        at=from_column(row["at"]),
        by=row["by"],
        role=Role(row["role"]),
        look=Look(row["what"]),
        person_id=row["person_id"] or "",
        details=row["details"],
    )
