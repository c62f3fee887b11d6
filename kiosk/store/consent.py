"""The consent ledger: what was said about whose face, kept for good, and the guard before every enrolment."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.domain.consent import (
    ConsentAct,
    ConsentMethod,
    ConsentRecord,
    FacePolicy,
    Party,
    Standing,
    standing,
)
from kiosk.domain.faults import Fault
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column, from_column_or_none, to_column, to_column_or_none

_ADD = """
INSERT INTO consent
  (person_id, act, party, at, method, name, relation, notice, expires_at, recorded_by, recorded_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_USE_POLICY = """
INSERT INTO face_policy VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET policy = excluded.policy"""


class ConsentLedger:
    """Records are added and never changed; the database refuses anything else."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def policy(self) -> FacePolicy:
        """What the school has decided for all; by consent, until it says otherwise."""
        found = self._database.rows("SELECT policy FROM face_policy")
        return FacePolicy(found[0]["policy"]) if found else FacePolicy.OPT_IN

    def use_policy(self, policy: FacePolicy) -> None:
        """Hold to this from now on, whichever program opens the register."""
        if policy is not self.policy:
            with self._database.writing():
                self._database.run(_USE_POLICY, (str(policy),))

    def add(self, record: ConsentRecord) -> None:
        """Keep what was said. Whoever takes it back by this must have the Templates erased as well.

        Raises:
            Fault: it is said to have been said later than now, or it had run out when it was said.
        """
        now = datetime.now(UTC)
        if record.at > now:
            raise Fault("Consent can't be recorded for a day to come. Give the day on which it was said.")
        if record.expires_at is not None and record.expires_at <= record.at:
            raise Fault("The consent would run out before it was given. Give a later day, or none.")
        said = (record.person_id, str(record.act), str(record.party), to_column(record.at))
        how = (str(record.method), record.name, record.relation, record.notice)
        until = to_column_or_none(record.expires_at)
        with self._database.writing():
            self._database.run(_ADD, (*said, *how, until, record.recorded_by, to_column(now)))

    def of(self, person_id: str) -> tuple[ConsentRecord, ...]:
        """What was said about this Person's face, in the order it was written down."""
        sql = "SELECT * FROM consent WHERE person_id = ? ORDER BY seq"
        return tuple(_record(row) for row in self._database.rows(sql, (person_id,)))

    def standing(self, person_id: str) -> Standing:
        return standing(self.of(person_id), self.policy, datetime.now(UTC))

    def standings(self) -> Mapping[str, Standing]:
        """The Standing of each Person on the list, by id."""
        records: dict[str, list[ConsentRecord]] = defaultdict(list)
        for row in self._database.rows("SELECT * FROM consent ORDER BY seq"):
            records[row["person_id"]].append(_record(row))
        policy, now = self.policy, datetime.now(UTC)
        listed = self._database.rows("SELECT id FROM people WHERE left_at IS NULL")
        return {row["id"]: standing(records[row["id"]], policy, now) for row in listed}

    def require(self, person_id: str) -> None:
        """Go on only if this Person's face may be enrolled now; within the transaction that does so.

        Raises:
            Fault: it may not, and why.
        """
        found = self.standing(person_id)
        if not found.may_enrol:
            raise Fault(
                "{name} can't be enrolled by face. {reason}"
                " Record the consent first, or use PIN, badge or a tap.",
                name=self._name(person_id),
                reason=found.reason,
            )

    def _name(self, person_id: str) -> str:
        found = self._database.rows("SELECT given_name, family_name FROM people WHERE id = ?", (person_id,))
        return " ".join(part for part in found[0] if part) if found else person_id


def _record(row: Row) -> ConsentRecord:
    return ConsentRecord(
        person_id=row["person_id"],
        act=ConsentAct(row["act"]),
        party=Party(row["party"]),
        at=from_column(row["at"]),
        method=ConsentMethod(row["method"]),
        name=row["name"],
        relation=row["relation"],
        notice=row["notice"],
        expires_at=from_column_or_none(row["expires_at"]),
        recorded_by=row["recorded_by"],
    )
