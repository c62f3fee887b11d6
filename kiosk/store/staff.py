"""Accounts of staff: who may sign in here, with which role, and how often they failed to."""

import hmac
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from uuid import uuid4

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from kiosk.domain.faults import Fault
from kiosk.domain.pins import Lockout
from kiosk.domain.sentence import Sentence
from kiosk.domain.staff import Account, Role, refusal_of_secret
from kiosk.store.database import Database, Row
from kiosk.store.moments import from_column_or_none, to_column_or_none

# Argon2id as RFC 9106 recommends where memory is scarce: 3 passes over 64 MiB in 4 lanes, 0.2 s here.
_HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)


@dataclass(frozen=True, slots=True)
class SecretCheck:
    """What one attempt is compared with. It takes a fifth of a second, on any thread."""

    pepper: bytes
    kept: str

    def holds(self, secret: str) -> bool:
        try:
            return _HASHER.verify(self.kept, _peppered(self.pepper, secret))
        except VerifyMismatchError:
            return False


class Staff:
    """Without accounts, everybody at the kiosk is the unnamed teacher."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def accounts(self) -> tuple[Account, ...]:
        """All of them, by name."""
        rows = self._database.rows("SELECT * FROM staff ORDER BY name COLLATE NOCASE")
        return tuple(map(_account, rows))

    def add(self, name: str, secret: str, *, role: Role, title: str = "") -> Account:
        """Let somebody sign in; the first account is an admin's.

        Raises:
            Fault: the name is taken or empty, the secret too weak, or nobody is admin yet.
        """
        account = Account(f"s-{uuid4().hex[:12]}", " ".join(name.split()), role, title.strip())
        self._refuse_new(account)
        values = (account.id, account.name, account.title, str(role), self._hash(secret))
        with self._database.writing():
            sql = "INSERT OR IGNORE INTO staff (id, name, title, role, secret) VALUES (?, ?, ?, ?, ?)"
            if self._database.run(sql, values) == 0:
                raise Fault(
                    "There is an account of {account} already. Choose another name.", account=account.name
                )
        return account

    def set_secret(self, account_id: str, secret: str) -> None:
        """Put another password or PIN in the place of the old one; this ends a lockout.

        Raises:
            Fault: it is too weak, or there is no such account.
        """
        kept = self._hash(secret)
        with self._database.writing():
            sql = "UPDATE staff SET secret = ?, wrong = 0, last_wrong = NULL WHERE id = ?"
            if self._database.run(sql, (kept, account_id)) == 0:
                raise Fault("This account is not there any more.")

    def remove(self, account_id: str) -> None:
        """Take the account away; what they did stays under their name.

        Raises:
            Fault: nobody would be admin any more, but others could still sign in.
        """
        left = [account for account in self.accounts() if account.id != account_id]
        if left and all(account.role is not Role.ADMIN for account in left):
            name = next(account.name for account in self.accounts() if account.id == account_id)
            raise Fault(
                "{name} is the only admin, and somebody must be. Make another admin first.", name=name
            )
        with self._database.writing():
            self._database.run("DELETE FROM staff WHERE id = ?", (account_id,))

    def begin_try(self, account_id: str, now: datetime) -> SecretCheck:
        """Count an attempt as wrong before it is looked at: pulling the plug in between gives no free one.

        Raises:
            Fault: too many were wrong, so none is looked at yet; or there is no such account.
        """
        with self._database.writing():
            rows = self._database.rows("SELECT * FROM staff WHERE id = ?", (account_id,))
            if not rows:
                raise Fault("This account is not there any more.")
            lockout = Lockout(rows[0]["wrong"], from_column_or_none(rows[0]["last_wrong"]))
            wait = lockout.wait(now)
            if wait:
                seconds = max(1, round(wait.total_seconds()))
                raise Fault(
                    "That was wrong {wrong} times. Try again in {seconds}.",
                    wrong=lockout.wrong,
                    seconds=_span(seconds),
                )
            self._note(account_id, lockout.after_wrong(now))
        return SecretCheck(self._pepper(), rows[0]["secret"])

    def end_try(self, account_id: str) -> None:
        """It was right: forget the wrong ones before."""
        with self._database.writing():
            self._note(account_id, Lockout())

    def _note(self, account_id: str, lockout: Lockout) -> None:
        values = (lockout.wrong, to_column_or_none(lockout.last), account_id)
        self._database.run("UPDATE staff SET wrong = ?, last_wrong = ? WHERE id = ?", values)

    def _refuse_new(self, account: Account) -> None:
        if not account.name:
            raise Fault("An account needs a name.")
        if account.role is not Role.ADMIN and not self.accounts():
            raise Fault("The first account must be an admin's, for only an admin can add others.")

    def _hash(self, secret: str) -> str:
        refusal = refusal_of_secret(secret)
        if refusal:
            raise Fault(refusal)
        return _HASHER.hash(_peppered(self._pepper(), secret))

    def _pepper(self) -> bytes:
        return self._database.vault.derive("staff")


def sign_in(staff: Staff, name: str, secret: str) -> Account:
    """Check at once, on this thread; the account.

    Raises:
        Fault: the name or the secret is wrong, or it was wrong too often.
    """
    wanted = name.casefold().strip()
    account = next((each for each in staff.accounts() if each.name.casefold() == wanted), None)
    if account is None:
        raise Fault("There is no account of {name}.", name=name)
    if not staff.begin_try(account.id, datetime.now(UTC)).holds(secret):
        raise Fault("That is not the password. Try again.")
    staff.end_try(account.id)
    return account


def _peppered(pepper: bytes, secret: str) -> str:
    return hmac.new(pepper, secret.encode("utf-8"), sha256).hexdigest()


def _span(seconds: int) -> Sentence:
    if seconds < 120:  # noqa: PLR2004 - two minutes
        return Sentence("{seconds} seconds", seconds=seconds)
    return Sentence("{minutes} minutes", minutes=round(seconds / 60))


def _account(row: Row) -> Account:
    return Account(row["id"], row["name"], Role(row["role"]), row["title"])
