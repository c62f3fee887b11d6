"""The screens' door to PINs and badges: PINs are made off the UI thread."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Signal

from kiosk.app.issuing import issue_cards
from kiosk.domain.faults import Fault
from kiosk.domain.pins import random_pin
from kiosk.domain.roster import Person
from kiosk.store.credentials import CredentialKind, Credentials, PinKey
from kiosk.store.database import Database
from kiosk.ui.by_hand.ports import KnownBy

_Answer = Callable[[str | Fault], None]


class StoredCredentialBook(QObject):
    """A CredentialBook on disk. `badges_changed` when there may be more badges, or fewer."""

    badges_changed = Signal()
    _made = Signal(str, object, str, object)

    def __init__(self, database: Database, *, digits: int, paper: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database, self._credentials = database, Credentials(database)
        self._digits, self._paper = digits, paper
        self._thread: Thread | None = None
        self._made.connect(self._keep)

    def of(self, person_id: str) -> KnownBy:
        pins = self._credentials.counts(CredentialKind.PIN)
        badges = self._credentials.counts(CredentialKind.BADGE)
        return KnownBy(person_id in pins, badges.get(person_id, 0))

    def new_pin(self, person_id: str, answer: _Answer) -> None:
        self.close()
        key = self._credentials.pin_key
        self._thread = Thread(target=self._make, args=(key, person_id, answer), name="new PIN")
        self._thread.start()

    def close(self) -> None:
        """Wait for the PIN that is being made, a third of a second at most."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def remove_pin(self, person_id: str) -> None:
        self._credentials.remove(person_id, CredentialKind.PIN)

    def add_badge(self, person_id: str, code: str) -> None:
        self._credentials.add_badge(person_id, code)
        self.badges_changed.emit()

    def revoke_badges(self, person_id: str) -> None:
        self._credentials.remove(person_id, CredentialKind.BADGE)
        self.badges_changed.emit()

    def save_card(self, person: Person, target: Path) -> None:
        issue_cards(self._database, (person,), target, paper=self._paper, replace=True)
        self.badges_changed.emit()

    def _make(self, key: PinKey, person_id: str, answer: _Answer) -> None:
        """On a thread of its own; Qt carries the signal over."""
        pin = random_pin(self._digits)
        self._made.emit(pin, key.lookup(pin), person_id, answer)

    def _keep(self, pin: str, lookup: bytes, person_id: str, answer: _Answer) -> None:
        try:
            if self._credentials.taken((lookup,)):
                self.new_pin(person_id, answer)
                return
            self._credentials.set_pins({person_id: lookup})
        except Fault as fault:
            answer(fault)
        else:
            answer(pin)
