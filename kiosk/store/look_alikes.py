"""The look-alikes table: pairs that a face alone is not enough for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.domain.faults import Fault
from kiosk.domain.staff import Actor, Role
from kiosk.store.database import Database
from kiosk.store.moments import from_column, to_column

_FLAG = """
INSERT INTO look_alikes (one_id, other_id, similarity, found_at) VALUES (?, ?, ?, ?)
ON CONFLICT (one_id, other_id) DO UPDATE SET similarity = excluded.similarity, found_at = excluded.found_at"""

_LIFT = """
UPDATE look_alikes SET lifted_at = ?, lifted_by = ?, lifted_reason = ?
WHERE one_id = ? AND other_id = ? AND lifted_at IS NULL"""


@dataclass(frozen=True, slots=True)
class Flagged:
    """A pair that holds, by ids, as alike as they were when that was found."""

    one_id: str
    other_id: str
    similarity: float
    found_at: datetime


class LookAlikes:
    """A pair that was lifted stays known, and is not flagged again until either is enrolled anew."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def flag(self, person_id: str, others: Mapping[str, float]) -> None:
        """From now on the Person and each of these, given with their similarity, are told apart by hand."""
        now = to_column(datetime.now(UTC))
        with self._database.writing():
            for other_id, similarity in others.items():
                self._database.run(_FLAG, (*_pair(person_id, other_id), similarity, now))

    def lift(self, person_id: str, other_id: str, *, reason: str, by: Actor) -> None:
        """Let the faces of both count again.

        Raises:
            Fault: there is no such pair, no reason, or `by` is no admin.
        """
        if not by.role.may(Role.ADMIN):
            raise Fault("Only an administrator can say that two people are told apart well.")
        if not reason.strip():
            raise Fault("Say in a few words why these two are told apart well.")
        now = to_column(datetime.now(UTC))
        with self._database.writing():
            lifted = self._database.run(
                _LIFT, (now, by.signature, reason.strip(), *_pair(person_id, other_id))
            )
        if not lifted:
            raise Fault("These two are not marked as look-alikes.")

    def of(self, person_id: str) -> Sequence[tuple[str, str]]:
        """Those that hold of this Person."""
        return tuple(pair for pair in self.pairs() if person_id in pair)

    def pairs(self) -> Sequence[tuple[str, str]]:
        """All that hold."""
        rows = self._database.rows("SELECT one_id, other_id FROM look_alikes WHERE lifted_at IS NULL")
        return tuple((row["one_id"], row["other_id"]) for row in rows)

    def flagged(self) -> Sequence[Flagged]:
        """All that hold, the most alike first."""
        rows = self._database.rows(
            "SELECT * FROM look_alikes WHERE lifted_at IS NULL ORDER BY similarity DESC"
        )
        return tuple(
            Flagged(row["one_id"], row["other_id"], row["similarity"], from_column(row["found_at"]))
            for row in rows
        )


def _pair(person_id: str, other_id: str) -> tuple[str, str]:
    return (person_id, other_id) if person_id < other_id else (other_id, person_id)
