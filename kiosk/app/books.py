"""The screens' doors to the register on disk, over a connection of the UI thread's own."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

from kiosk.domain.access import Look
from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.calendar import DAY, Lesson
from kiosk.domain.codes import PLAIN, CodeSet, MarkState
from kiosk.domain.consent import ConsentRecord
from kiosk.domain.faults import Fault
from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person, Roster, Template
from kiosk.domain.rules import RegisterRules
from kiosk.domain.sentence import Sentence
from kiosk.domain.staff import Actor, Role
from kiosk.domain.templates import is_due
from kiosk.store.access import AccessLog
from kiosk.store.attendance import EventLog
from kiosk.store.classes import Classes
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database, open_database
from kiosk.store.erasure import Erasures
from kiosk.store.people import People
from kiosk.store.registers import Registers
from kiosk.store.sessions import Sessions, new_session_id
from kiosk.store.templates import Templates
from kiosk.ui.ports import PersonRow

_SMALL = 100  # people: their Templates are opened in some 20 ms


def _nobody() -> Actor:
    return Actor("", Role.TEACHER)


class StoredPeople:
    """A PeopleBook on disk, for the ModelPack in use. `actor` tells who of the staff is at work now.

    `tell_shut` is told whose Templates can't be opened, in a sentence that is empty when all can. Faces are
    due again when they are older than `due_after`, or never with no time.
    """

    def __init__(
        self,
        database: Database,
        pack_id: str,
        actor: Callable[[], Actor] = _nobody,
        *,
        tell_shut: Callable[[str], None] | None = None,
        due_after: timedelta = timedelta(),
    ) -> None:
        self._database, self._pack_id, self._tell_shut = database, pack_id, tell_shut
        self._people, self._templates = People(database), Templates(database)
        self._ledger, self._access, self._actor = ConsentLedger(database), AccessLog(database), actor
        self._told: Actor | None = None
        self._due_after = due_after

    def rows(self) -> Sequence[PersonRow]:
        self._note_list(self._database)
        return self._rows(self._database)

    def rows_apart(self) -> Sequence[PersonRow]:
        with open_database(self._database.path, check=False) as database:
            self._note_list(database)
            return self._rows(database)

    def _rows(self, database: Database) -> Sequence[PersonRow]:
        people, templates = People(database), Templates(database)
        counts, since = templates.counts(self._pack_id), people.since()
        standings, newest = ConsentLedger(database).standings(), templates.newest(self._pack_id)
        now = datetime.now(UTC)
        due = {person_id for person_id, made in newest.items() if is_due([made], now, self._due_after)}
        return tuple(
            PersonRow(
                person,
                counts.get(person.id, 0),
                since.get(person.id),
                standings.get(person.id),
                due=person.id in due,
            )
            for person in people.everyone()
        )

    def roster(self, person_ids: Collection[str] | None = None) -> Roster:
        roster, remark = self._templates.loaded(self._pack_id, person_ids)
        if self._tell_shut is not None and person_ids is None:
            self._tell_shut(remark)
        return roster

    def is_small(self, person_ids: Collection[str] | None) -> bool:
        people = self._people.count() if person_ids is None else len(person_ids)
        return people <= _SMALL

    def roster_apart(self, person_ids: Collection[str] | None) -> Roster:
        with open_database(self._database.path, check=False) as database:
            roster, remark = Templates(database).loaded(self._pack_id, person_ids)
        if self._tell_shut is not None and person_ids is None:
            self._tell_shut(remark)
        return roster

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
            self._access.add(Look.CONSENT_RECORDED, self._actor(), consent.person_id, str(consent.act))
        self._templates.add(templates)
        for person_id in {template.person_id for template in templates}:
            self._access.add(Look.ENROLLED, self._actor(), person_id)

    def remove(self, person_id: str) -> None:
        Erasures(self._database).forget(person_id, reason="removed", check=False)
        self._people.remove(person_id)
        self._access.add(Look.ERASED, self._actor(), person_id, "removed from the list")

    def _note_list(self, database: Database) -> None:
        """Once for each who works here: the list is read again with every change to it."""
        actor = self._actor()
        if actor != self._told:
            AccessLog(database).add(Look.TEMPLATES_LISTED, actor)
            self._told = actor


def _plain(_code_set: str) -> CodeSet:
    return PLAIN


class StoredRegister:
    """A Register on disk: one Session at a time, of a class or of everyone on the list.

    `codes` gives a CodeSet by its id, `actor` who of the staff is at work now.
    """

    def __init__(
        self,
        database: Database,
        rules: RegisterRules = RegisterRules(),  # noqa: B008 - frozen
        *,
        codes: Callable[[str], CodeSet] = _plain,
        actor: Callable[[], Actor] = _nobody,
    ) -> None:
        self._database, self.rules, self._actor = database, rules, actor
        self._sessions, self._log, self._classes = Sessions(database), EventLog(database), Classes(database)
        self._registers = Registers(database, codes)
        self._session: Session | None = None

    @property
    def session(self) -> Session | None:
        """The Session in progress."""
        return self._session

    def open(
        self,
        *,
        title: str,
        room: str,
        late_after_minutes: int,
        class_id: str = "",
        lesson: Lesson | None = None,
        by_clock: bool = False,
    ) -> Session:
        now, method = datetime.now(UTC), Method.RULE if by_clock else Method.TAP
        if lesson is not None:
            return self._open_planned(lesson, title, late_after_minutes, now, method)
        session = self.rules.session_now(
            session_id=new_session_id(),
            title=title,
            room=room,
            class_id=class_id,
            late_after=late_after_minutes,
            now=now,
        )
        return self._begin(session, now, method)

    def _open_planned(
        self, lesson: Lesson, title: str, late_after: int, now: datetime, method: Method
    ) -> Session:
        there = self.session_of(lesson)
        if there is not None:
            return self._take_up(there, now)
        session = self.rules.session_for(
            lesson, session_id=new_session_id(), title=title, late_after=late_after, now=now
        )
        return self._begin(session, now, method)

    def session_of(self, lesson: Lesson) -> Session | None:
        """The Session of this lesson, if it was begun."""
        near = self._sessions.between(lesson.starts_at - DAY, lesson.ends_at + DAY, class_id=lesson.class_id)
        return self.rules.taken(lesson, near)

    def _begin(self, session: Session, now: datetime, method: Method) -> Session:
        person_ids = self._class_of(session, now) if session.class_id else None
        with self._database.writing():
            self._sessions.add(session, person_ids)
            self._tell(session, EventKind.OPENED, now, method=method)
        self._session = session
        return session

    def _class_of(self, session: Session, now: datetime) -> tuple[str, ...]:
        """Who is in the Session's class on the day of the lesson."""
        day = (session.starts_at or now).astimezone(ZoneInfo(session.zone)).date()
        people = self._classes.people_of(session.class_id, on=day)
        if not people:
            raise Fault(
                "Nobody is in {title} yet. Bring in the list of the class first.", title=session.title
            )
        return tuple(person.id for person in people)

    def _take_up(self, session: Session, now: datetime) -> Session:
        """Go on with a lesson that was ended."""
        with self._database.writing():
            self._sessions.take_up(session.id)
            self._tell(session, EventKind.OPENED, now, reason=Sentence("The lesson was taken up again."))
        self._session = replace(session, closes_at=None)
        return self._session

    def not_held(self, lesson: Lesson, *, title: str, reason: str) -> None:
        """Write that a lesson of the timetable did not take place, so that nobody looks for its register."""
        now = datetime.now(UTC)
        session = self.rules.session_for(
            lesson, session_id=new_session_id(), title=title, late_after=0, now=now
        )
        with self._database.writing():
            self._sessions.add(session, ())
            self._tell(session, EventKind.NOTED, now, reason=reason)
            self._sessions.close(session.id, now)

    def reopen(self, now: datetime) -> Session | None:
        """Take up the Session that was left open today, or whose planned end is yet to come.

        Those left open on other days, and those whose end has passed, are closed now.
        """
        for session in self._sessions.open_at(now):
            if self._session is None and _goes_on(session, now):
                self._session = session
            else:
                self._end(session, now, Method.RULE)
        return self._session

    def close(self) -> None:
        if self._session is not None:
            self._end(self._session, datetime.now(UTC), Method.TAP)
            self._session = None

    def close_by_rule(self) -> Session | None:
        """End the Session in progress because its planned end has come."""
        session = self._session
        if session is not None:
            self._end(session, datetime.now(UTC), Method.RULE)
            self._session = None
        return session

    def _end(self, session: Session, now: datetime, method: Method) -> None:
        self._tell(session, EventKind.CLOSED, now, method=method)
        planned = session.ends_at if method is Method.RULE else None
        self._sessions.close(session.id, now if planned is None else min(planned, now))

    def note(self, reason: str) -> None:
        """Write into the Session in progress what happened around it."""
        if self._session is not None:
            self._tell(self._session, EventKind.NOTED, datetime.now(UTC), method=Method.RULE, reason=reason)

    def _tell(
        self,
        session: Session,
        kind: EventKind,
        at: datetime,
        *,
        method: Method = Method.TAP,
        reason: str = "",
    ) -> None:
        actor = self._actor()
        by_hand = method is not Method.RULE
        self._log.append(
            AttendanceEvent(
                str(uuid4()),
                session.id,
                "",
                kind,
                method,
                at,
                reason=reason,
                by=actor.signature if by_hand else "",
                role=actor.role if by_hand else None,
                kiosk=session.kiosk,
            )
        )

    def people(self) -> Sequence[Person]:
        return () if self._session is None else self._sessions.people_of(self._session.id)

    def marks(self) -> Mapping[str, Mark]:
        if self._session is None:
            return {}
        return self._registers.of(self._session, now=datetime.now(UTC)).marks

    def set(self, person_id: str, state: MarkState, *, by: Actor) -> Mark:
        if self._session is None:
            raise Fault("No lesson is open, so nobody can be marked. Start a lesson first.")
        session, at = self._session, datetime.now(UTC)
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
                kiosk=session.kiosk,
            )
        )
        return self._registers.mark(session, person_id, now=at)


def _goes_on(session: Session, now: datetime) -> bool:
    if session.ends_at is not None:
        return now < session.ends_at
    return session.opens_at.astimezone(now.tzinfo).date() == now.date()
