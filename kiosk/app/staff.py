"""Who of the staff works at the kiosk now: signs in, is locked out after a while, and is written down."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QThread, QTimer, Signal

from kiosk.domain.access import Look
from kiosk.domain.faults import Fault
from kiosk.domain.staff import Account, Actor, Role
from kiosk.store.access import AccessLog
from kiosk.store.database import Database
from kiosk.store.staff import SecretCheck, Staff
from kiosk.ui.input_watch import InputWatch
from kiosk.ui.staff.ports import Answer
from kiosk.ui.wording import tr

_UNNAMED = Actor("", Role.TEACHER)
_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin}
)


class StaffRules(Protocol):
    """Of the Settings, what concerns staff."""

    @property
    def lock_after_minutes(self) -> int: ...

    @property
    def taps_need_sign_in(self) -> bool: ...


class StaffDesk(QObject):
    """A StaffDoor over the UI thread's connection. Without accounts everybody is the unnamed teacher."""

    changed = Signal()

    def __init__(self, database: Database, rules: StaffRules, parent: QObject) -> None:
        super().__init__(parent)
        self._staff, self._access = Staff(database), AccessLog(database)
        self._taps_need_sign_in = rules.taps_need_sign_in
        self._account: Account | None = None
        self._check: _Check | None = None
        self._idle = QTimer(self, singleShot=True, interval=60_000 * rules.lock_after_minutes)
        self._idle.timeout.connect(self.lock)
        self._inputs = InputWatch(self)

    def on_change(self, tell: Callable[[], None]) -> None:
        self.changed.connect(tell)

    @property
    def signed_in(self) -> Account | None:
        return self._account

    def accounts(self) -> Sequence[Account]:
        return self._staff.accounts()

    def actor(self) -> Actor:
        """Whoever works now."""
        return _UNNAMED if self._account is None else self._account.actor

    def may(self, needed: Role) -> bool:
        if self._account is not None:
            return self._account.role.may(needed)
        return not self.accounts()

    def corrector(self) -> Actor:
        """Whoever corrects the register now.

        Raises:
            Fault: there are accounts, and nobody is signed in.
        """
        if not self.may(Role.TEACHER):
            raise Fault(tr("Sign in first: corrections are made under a name here."))
        return self.actor()

    def tapper(self) -> Actor:
        """Whoever marks people on the kiosk's roll now.

        Raises:
            Fault: nobody is signed in, and the school wants taps to be made under a name.
        """
        return self.corrector() if self._taps_need_sign_in else self.actor()

    def sign_in(self, account_id: str, secret: str, answer: Answer) -> None:
        account = next((each for each in self.accounts() if each.id == account_id), None)
        if account is None or self._check is not None:
            return
        try:
            check = self._staff.begin_try(account_id, datetime.now(UTC))
        except Fault as fault:
            answer(fault)
            return
        self._check = _Check(check, secret, self)
        self._check.finished.connect(lambda: self._end_try(account, answer))
        self._check.start()

    def _end_try(self, account: Account, answer: Answer) -> None:
        check, self._check = self._check, None
        if check is None:
            return
        check.deleteLater()
        try:
            self._write_down(account, held=check.held)
        except Fault as fault:
            answer(fault)
            return
        if not check.held:
            answer(Fault(tr("That is not the password. Try again.")))
            return
        self._account = account
        self._watch(on=True)
        self.changed.emit()
        answer(None)

    def _write_down(self, account: Account, *, held: bool) -> None:
        if held:
            self._staff.end_try(account.id)
            self._access.add(Look.SIGNED_IN, account.actor)
        else:
            self._access.add(Look.SIGN_IN_REFUSED, _UNNAMED, details=account.name)

    def lock(self) -> None:
        """Sign out, as happens by itself when nobody touches anything for a while."""
        self._account = None
        self._watch(on=False)
        self.changed.emit()

    def add(self, name: str, secret: str, *, role: Role, title: str) -> Account:
        account = self._staff.add(name, secret, role=role, title=title)
        self._note_change(f"added {account.name} as {account.role}")
        return account

    def set_secret(self, account_id: str, secret: str) -> None:
        self._staff.set_secret(account_id, secret)
        self._note_change(f"new secret for {self._name(account_id)}")

    def remove(self, account_id: str) -> None:
        name = self._name(account_id)
        self._staff.remove(account_id)
        self._note_change(f"removed {name}")
        if self._account is not None and self._account.id == account_id:
            self.lock()

    def close(self) -> None:
        """Wait for a check that is under way; its answer is of no more use."""
        self._watch(on=False)
        check, self._check = self._check, None
        if check is not None:
            check.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() in _SIGNS_OF_LIFE:
            self._idle.start()
        return super().eventFilter(watched, event)

    def _watch(self, *, on: bool) -> None:
        self._inputs.turn(on=on)
        if on:
            self._idle.start()
        else:
            self._idle.stop()

    def _note_change(self, what: str) -> None:
        self._access.add(Look.STAFF_CHANGED, self.actor(), details=what)
        self.changed.emit()

    def _name(self, account_id: str) -> str:
        return next((each.name for each in self.accounts() if each.id == account_id), account_id)


class _Check(QThread):
    """Argon2 takes a fifth of a second, by intent: not on the UI thread."""

    def __init__(self, check: SecretCheck, secret: str, parent: QObject) -> None:
        super().__init__(parent)
        self._what, self._secret = check, secret
        self.held = False

    def run(self) -> None:
        self.held = self._what.holds(self._secret)
