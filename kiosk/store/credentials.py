"""PINs and badges: whom they are of, found by one keyed value each, and never kept in the clear."""

import hmac
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from argon2.low_level import Type, hash_secret_raw

from kiosk.domain.faults import Fault
from kiosk.domain.pins import Lockout
from kiosk.domain.roster import Person
from kiosk.store.database import Database
from kiosk.store.moments import from_column_or_none, to_column, to_column_or_none
from kiosk.store.people import person_of

LEAST_CODE, MOST_CODE = 4, 64
_LOOKUP = 32  # bytes
# Argon2id as RFC 9106 recommends where memory is scarce: 3 passes over 64 MiB in 4 lanes.
_PASSES, _KIB, _LANES = 3, 64 * 1024, 4
_TOKEN_BYTES = 15  # of chance in a card of our own: 24 letters and digits in base 32

_FIND = """
SELECT people.* FROM credentials JOIN people ON people.id = credentials.person_id
WHERE lookup = ? AND kind = ? AND people.left_at IS NULL"""

_COUNTS = "SELECT person_id, count(*) AS n FROM credentials WHERE kind = ? GROUP BY person_id"


class CredentialKind(StrEnum):
    PIN = "pin"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class PinKey:
    """Makes the value that a PIN is found by. It takes a third of a second, on any thread."""

    salt: bytes

    def lookup(self, pin: str) -> bytes:
        """32 bytes: one evaluation of Argon2id. The salt is secret, so nobody else can try PINs out."""
        return hash_secret_raw(pin.encode("ascii"), self.salt, _PASSES, _KIB, _LANES, _LOOKUP, Type.ID)


def random_code() -> str:
    """A code for a card of our own, which nobody can guess."""
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # no letter that is taken for a digit
    return "".join(secrets.choice(alphabet) for _ in range(_TOKEN_BYTES * 8 // 5))


class Credentials:
    """A Person has at most one PIN and any number of badges; each is of one Person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def pin_key(self) -> PinKey:
        """Raises: Fault, if this computer's key can't be used."""
        return PinKey(self._database.vault.derive("pin"))

    def find_pin(self, lookup: bytes) -> Person | None:
        return self._find(lookup, CredentialKind.PIN)

    def find_badge(self, code: str) -> Person | None:
        """Whose badge reads so; None as well for what can't be a badge."""
        text = code.strip()
        return self._find(self._keyed(text), CredentialKind.BADGE) if _may_be_badge(text) else None

    def set_pins(self, lookups: Mapping[str, bytes]) -> None:
        """Give each Person, by id, the PIN of this value, in place of the one they had; all or none.

        Raises:
            Fault: a PIN is somebody else's, or nobody has this id.
        """
        with self._database.writing():
            for person_id in lookups:
                self.remove(person_id, CredentialKind.PIN)
            for person_id, lookup in lookups.items():
                if not self._put(lookup, person_id, CredentialKind.PIN):
                    raise Fault("This PIN can't be used. Choose another one.")

    def add_badge(self, person_id: str, code: str) -> None:
        """Let this badge be the Person's, besides those they have.

        Raises:
            Fault: it can't be a badge, or is somebody else's.
        """
        text = code.strip()
        if not _may_be_badge(text):
            raise Fault(
                "A badge reads as {least_code} to {most_code} characters. Scan it again.",
                least_code=LEAST_CODE,
                most_code=MOST_CODE,
            )
        lookup = self._keyed(text)
        with self._database.writing():
            owner = self._find(lookup, CredentialKind.BADGE)
            if owner is not None and owner.id != person_id:
                raise Fault("This badge is {full_name}'s. Revoke it there first.", full_name=owner.full_name)
            if owner is None:
                self._put(lookup, person_id, CredentialKind.BADGE)

    def replace_badges(self, codes: Mapping[str, str]) -> None:
        """Give each Person, by id, this badge in place of all they had; all or none."""
        with self._database.writing():
            for person_id, code in codes.items():
                self.remove(person_id, CredentialKind.BADGE)
                self.add_badge(person_id, code)

    def remove(self, person_id: str, kind: CredentialKind) -> int:
        """Take away the Person's PIN, or all their badges; how many there were."""
        with self._database.writing():
            sql = "DELETE FROM credentials WHERE person_id = ? AND kind = ?"
            return self._database.run(sql, (person_id, kind))

    def counts(self, kind: CredentialKind) -> Mapping[str, int]:
        """How many each Person has; who has none is not in it."""
        return {row["person_id"]: row["n"] for row in self._database.rows(_COUNTS, (kind,))}

    def taken(self, lookups: Iterable[bytes]) -> frozenset[bytes]:
        """Which of these are somebody's."""
        sql = "SELECT 1 FROM credentials WHERE lookup = ?"
        return frozenset(lookup for lookup in lookups if self._database.rows(sql, (lookup,)))

    def _find(self, lookup: bytes, kind: CredentialKind) -> Person | None:
        found = self._database.rows(_FIND, (lookup, kind))
        return person_of(found[0]) if found else None

    def _keyed(self, code: str) -> bytes:
        return hmac.new(self._database.vault.derive("badge"), code.encode("utf-8"), sha256).digest()

    def _put(self, lookup: bytes, person_id: str, kind: CredentialKind) -> bool:
        if not self._database.rows("SELECT 1 FROM people WHERE id = ? AND left_at IS NULL", (person_id,)):
            raise Fault("Nobody with the id {person_id} is on the list.", person_id=person_id)
        values = (lookup, person_id, kind, to_column(datetime.now(UTC)))
        return self._database.run("INSERT OR IGNORE INTO credentials VALUES (?, ?, ?, ?)", values) == 1


class WrongPins:
    """The Lockout on disk: a new start of the kiosk changes nothing about it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Lockout:
        found = self._database.rows("SELECT wrong, last FROM wrong_pins")
        return Lockout(found[0]["wrong"], from_column_or_none(found[0]["last"])) if found else Lockout()

    def save(self, lockout: Lockout) -> None:
        with self._database.writing():
            values = (lockout.wrong, to_column_or_none(lockout.last))
            self._database.run("INSERT OR REPLACE INTO wrong_pins VALUES (1, ?, ?)", values)


def _may_be_badge(code: str) -> bool:
    return LEAST_CODE <= len(code) <= MOST_CODE and code.isprintable()
