"""People who say themselves who they are: PINs off the UI thread, marks on disk."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Thread
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import CodeSet
from kiosk.domain.faults import Fault
from kiosk.domain.passage import Passage, passage, presence_of
from kiosk.domain.pins import Lockout, is_pin
from kiosk.domain.roster import Person
from kiosk.settings import Settings
from kiosk.store.attendance import EventLog
from kiosk.store.credentials import Credentials, PinKey, WrongPins
from kiosk.store.database import Database
from kiosk.store.registers import Registers
from kiosk.ui.by_hand.ports import ByHandRules, CameBy, PinAnswer


class StoredByHand(QObject):
    """A ByHand on disk, for the Session that `session` gives. `close` waits for a PIN that is being found."""

    _keyed = Signal(object, object)

    def __init__(
        self,
        database: Database,
        session: Callable[[], Session | None],
        codes: Callable[[str], CodeSet],
        *,
        rules: ByHandRules,
        guard: timedelta,
        came: Callable[[str, Method], None] = lambda _person_id, _method: None,
        parent: QObject | None = None,
    ) -> None:
        """`came` is told who has just been marked by their own hand, and how."""
        super().__init__(parent)
        self._came = came
        self._session, self._rules, self._guard = session, rules, guard
        self._log, self._registers = EventLog(database), Registers(database, codes)
        self._credentials, self._wrong_pins = Credentials(database), WrongPins(database)
        self._thread: Thread | None = None
        self._keyed.connect(self._answer)

    @property
    def rules(self) -> ByHandRules:
        return self._rules

    def wait(self) -> float:
        return self._wrong_pins.load().wait(datetime.now(UTC)).total_seconds()

    def find_pin(self, pin: str, answer: PinAnswer) -> None:
        self.close()
        key = self._credentials.pin_key
        self._thread = Thread(target=self._key, args=(key, pin, answer), name="PIN")
        self._thread.start()

    def close(self) -> None:
        """Wait for the PIN that is being found, a third of a second at most."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def find_badge(self, code: str) -> Person | None:
        return self._credentials.find_badge(code)

    def stand(self, person_id: str) -> CameBy:
        return self._stand(self._open_session(), person_id, datetime.now(UTC))

    def come_by(self, person_id: str, method: Method) -> CameBy:
        session, now = self._open_session(), datetime.now(UTC)
        before = self._stand(session, person_id, now)
        if not before.passage.is_new:
            return before
        kind = EventKind.LEFT if before.passage is Passage.LEFT else EventKind.MARKED
        event = AttendanceEvent(str(uuid4()), session.id, person_id, kind, method, now, kiosk=session.kiosk)
        kept = self._log.append(event)
        after = self._stand(session, person_id, now)
        if kept and kind is EventKind.MARKED:
            self._came(person_id, method)
        if kept and method is Method.PIN and kind is EventKind.MARKED:
            # Only a PIN that marks somebody counts as a right one: else one's own would free one's guessing.
            self._wrong_pins.save(Lockout())
        return CameBy(before.passage if kept else Passage.ALREADY_HERE, after.mark, after.presence)

    def _stand(self, session: Session, person_id: str, now: datetime) -> CameBy:
        story = self._registers.story(session.id, person_id)
        presence = presence_of(event for event in story if event.person_id)
        meant = passage(presence, at=now, check_out=session.check_out, guard=self._guard)
        return CameBy(meant, self._registers.mark(session, person_id, now=now), presence)

    def _open_session(self) -> Session:
        session = self._session()
        if session is None:
            raise Fault("No lesson is open, so nobody can be marked. Start a lesson first.")
        return session

    def _key(self, key: PinKey, pin: str, answer: PinAnswer) -> None:
        """On a thread of its own; Qt carries the signal over."""
        self._keyed.emit(key.lookup(pin) if is_pin(pin) else b"", answer)

    def _answer(self, lookup: bytes, answer: PinAnswer) -> None:
        try:
            person = self._credentials.find_pin(lookup)
            if person is None:
                self._wrong_pins.save(self._wrong_pins.load().after_wrong(datetime.now(UTC)))
        except Fault as fault:
            answer(fault)
        else:
            answer(person)


def by_hand_rules(settings: Settings, *, faces: bool) -> ByHandRules:
    """What the settings say; `faces`: people are known by face here."""
    verify = faces and settings.verify == "badge-then-face"
    return ByHandRules(
        pin_digits=settings.pin_digits,
        by_name=settings.by_name and not verify,  # a name alone is nothing that a face could confirm
        suggest_names=settings.suggest_names,
        faces=faces,
        verify=verify,
    )
