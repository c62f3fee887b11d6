"""The screens' doors to the register on disk, over a connection of the UI thread's own."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import MarkState
from kiosk.domain.consent import ConsentRecord
from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark, marks_of
from kiosk.domain.roster import Person, Roster, Template
from kiosk.domain.staff import Actor
from kiosk.store.attendance import EventLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database
from kiosk.store.people import People
from kiosk.store.sessions import Sessions, new_session_id
from kiosk.store.templates import Templates
from kiosk.ui.ports import PersonRow


class StoredPeople:
    """A PeopleBook on disk, for the ModelPack in use."""

    def __init__(self, database: Database, pack_id: str) -> None:
        self._database, self._pack_id = database, pack_id
        self._people, self._templates = People(database), Templates(database)
        self._ledger = ConsentLedger(database)

    def rows(self) -> Sequence[PersonRow]:
        counts, since = self._templates.counts(self._pack_id), self._people.since()
        return tuple(
            PersonRow(person, counts.get(person.id, 0), since.get(person.id))
            for person in self._people.everyone()
        )

    def roster(self) -> Roster:
        return self._templates.roster(self._pack_id)

    def add(
        self, person: Person, templates: Sequence[Template], *, consent: ConsentRecord | None = None
    ) -> None:
        with self._database.writing():
            self._people.add(person)
            self._keep(templates, consent)

    def enrol(
        self, person: Person, templates: Sequence[Template], *, consent: ConsentRecord | None = None
    ) -> None:
        """Keep Templates of a Person who may be on the list already."""
        with self._database.writing():
            if self._people.find(person.id) is None:
                self._people.add(person)
            self._keep(templates, consent)

    def _keep(self, templates: Sequence[Template], consent: ConsentRecord | None) -> None:
        if consent is not None:
            self._ledger.add(consent)
        self._templates.add(templates)

    def remove(self, person_id: str) -> None:
        self._people.remove(person_id)


class StoredRegister:
    """A Register on disk: one Session at a time, for everyone on the list."""

    def __init__(self, database: Database) -> None:
        self._sessions, self._log, self._people = Sessions(database), EventLog(database), People(database)
        self._session: Session | None = None

    def open(self, *, title: str, room: str, late_after_minutes: int) -> Session:
        now = datetime.now(UTC)
        late_from = now + timedelta(minutes=late_after_minutes) if late_after_minutes else None
        session = Session(new_session_id(), title, room, now, late_from)
        self._sessions.add(session)
        self._session = session
        return session

    @property
    def session(self) -> Session | None:
        """The Session in progress."""
        return self._session

    def reopen(self, now: datetime) -> Session | None:
        """Take up the Session that was left open today; those left open on other days are closed now."""
        for session in self._sessions.open_at(now):
            if self._session is None and session.opens_at.astimezone(now.tzinfo).date() == now.date():
                self._session = session
            else:
                self._sessions.close(session.id, now)
        return self._session

    def close(self) -> None:
        if self._session is not None:
            self._sessions.close(self._session.id, datetime.now(UTC))
            self._session = None

    def marks(self) -> Mapping[str, Mark]:
        if self._session is None:
            return {}
        ids = [person.id for person in self._people.everyone()]
        return marks_of(self._session, ids, self._log.events_of(self._session.id))

    def set(self, person_id: str, state: MarkState, *, by: Actor) -> Mark:
        if self._session is None:
            raise Fault("No lesson is open, so nobody can be marked. Start a lesson first.")
        session = self._session
        at = datetime.now(UTC)
        self._log.append(
            AttendanceEvent(
                str(uuid4()),
                session.id,
                person_id,
                EventKind.CORRECTED,
                Method.TAP,
                at,
                value=state,
                by=by.signature,
                role=by.role,
            )
        )
        return marks_of(session, (person_id,), self._log.events_of(session.id))[person_id]
