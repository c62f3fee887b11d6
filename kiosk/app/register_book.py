"""The Register page's door to the register on disk: any day's lessons, their Marks, and corrections."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import CodeSet, MarkState
from kiosk.domain.corrections import Correction, Step, story_of
from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark
from kiosk.domain.register import Register
from kiosk.domain.school import SchoolClass, Term
from kiosk.domain.staff import Actor, Role
from kiosk.store.attendance import EventLog
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.registers import Registers
from kiosk.store.sessions import Sessions
from kiosk.store.terms import Terms

_REASONS = 6  # as many as a hand takes in at a glance


class StoredReader:
    """A RegisterReader on disk, for the thread that opened its Database."""

    def __init__(self, database: Database, codes: Callable[[str], CodeSet]) -> None:
        self._registers, self._codes = Registers(database, codes), codes

    def codes(self, session: Session) -> CodeSet:
        return self._codes(session.code_set)

    def between(self, first: date, last: date, *, class_id: str | None = None) -> Iterator[Register]:
        return self._registers.between(*_moments(first, last), now=datetime.now(UTC), class_id=class_id)

    def history(self, person_id: str, first: date, last: date) -> Sequence[tuple[Session, Mark]]:
        return self._registers.history(person_id, *_moments(first, last), now=datetime.now(UTC))


class StoredRegisterBook:
    """A RegisterBook on disk. `codes` gives a CodeSet by its id, `actor` who of the staff is at work now."""

    def __init__(
        self, database: Database, codes: Callable[[str], CodeSet], actor: Callable[[], Actor]
    ) -> None:
        self._database, self._codes, self._actor = database, codes, actor
        self._sessions, self._log = Sessions(database), EventLog(database)
        self._registers = Registers(database, codes)
        self._classes, self._terms = Classes(database), Terms(database)

    def lessons(self, day: date) -> Sequence[Session]:
        return self._sessions.between(*_moments(day, day))

    def register(self, session: Session) -> Register:
        return self._registers.of(session, now=datetime.now(UTC))

    def mark(self, session: Session, person_id: str) -> Mark:
        return self._registers.mark(session, person_id, now=datetime.now(UTC))

    def story(self, session: Session, person_id: str) -> Sequence[Step]:
        told = self._registers.story(session.id, person_id)
        return story_of(session, person_id, told, codes=self.codes(session))

    def codes(self, session: Session) -> CodeSet:
        return self._codes(session.code_set)

    def classes(self) -> Sequence[SchoolClass]:
        return self._classes.all()

    def terms(self) -> Sequence[Term]:
        return self._terms.all()

    def correct(self, corrections: Sequence[Correction]) -> Sequence[Mark]:
        for correction in corrections:
            self._demand_reason(correction)
        actor, at = self._actor(), datetime.now(UTC)
        self._log.append_all(_event(correction, actor, at) for correction in corrections)
        return tuple(self.mark(correction.session, correction.person_id) for correction in corrections)

    def reasons(self) -> Sequence[str]:
        return self._log.last_reasons(_REASONS)

    def is_locked(self, session: Session) -> bool:
        return self._log.is_locked(session.id)

    def lock(self, session: Session, *, locked: bool) -> None:
        actor = self._actor()
        if not actor.role.may(Role.OFFICE):
            raise Fault("Only the office can lock a register or open it again.")
        kind = EventKind.LOCKED if locked else EventKind.UNLOCKED
        by = actor.signature
        self._log.append(
            AttendanceEvent(
                str(uuid4()), session.id, "", kind, Method.TAP, datetime.now(UTC), by=by, role=actor.role
            )
        )

    @contextmanager
    def reader(self) -> Generator[StoredReader]:
        with open_database(self._database.path, check=False) as database:
            yield StoredReader(database, self._codes)

    def _demand_reason(self, correction: Correction) -> None:
        if correction.state is MarkState.NOT_YET:
            return
        code = self.codes(correction.session).find(correction.code)
        if code is not None and code.needs_reason and not correction.reason.strip():
            raise Fault(
                "The code {id} ({title}) needs a reason. Write why, then set it.",
                id=code.id,
                title=code.title,
            )


def _event(correction: Correction, actor: Actor, at: datetime) -> AttendanceEvent:
    return AttendanceEvent(
        str(uuid4()),
        correction.session.id,
        correction.person_id,
        EventKind.CORRECTED,
        Method.TAP,
        at,
        value=correction.state,
        code=correction.code,
        reason=correction.reason.strip(),
        by=actor.signature,
        role=actor.role,
    )


def _moments(first: date, last: date) -> tuple[datetime, datetime]:
    """From the first day's midnight until before the one after the last day, by this computer's clock."""
    begin, end = (datetime.combine(day, time.min) for day in (first, last + timedelta(days=1)))
    return begin.astimezone(), end.astimezone()
