"""Mark: what the register says of a Person in a Session, derived from the events and the Session's rules."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.attendance import AttendanceEvent, EventKind, Method, Session
from kiosk.domain.codes import PLAIN, Code, CodeSet, MarkState, Occasion
from kiosk.domain.staff import Role

AWAY = frozenset(
    {
        MarkState.NOT_YET,
        MarkState.ABSENT,
        MarkState.EXCUSED,
        MarkState.NOT_EXPECTED,
        MarkState.LEFT_EARLY,
    }
)
_NOON = 12
_AUTOMATIC = {
    MarkState.PRESENT: Occasion.PRESENT,
    MarkState.LATE: Occasion.LATE,
    MarkState.ABSENT: Occasion.ABSENT,
    MarkState.LEFT_EARLY: Occasion.LEFT_EARLY,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """What holds now. `at`: of the event it rests on, None without one; `code`: the school's, empty for none.

    `minutes`: how late somebody came, or how early they left; 0 for neither. `came_at`, `left_at`: first
    arrival and last departure. `teacher` and `office` are the codes that each has set by hand, None where
    they did not; the office's holds, and locks it for teachers (`locked`). `by_rule`: nobody marked them
    before the register closed. `method` is None without an event.
    """

    person_id: str
    state: MarkState
    at: datetime | None = None
    method: Method | None = None
    code: str = ""
    minutes: int = 0
    came_at: datetime | None = None
    left_at: datetime | None = None
    teacher: str | None = None
    office: str | None = None
    reason: str = ""
    locked: bool = False
    by_rule: bool = False


def marks_of(
    session: Session,
    person_ids: Iterable[str],
    events: Iterable[AttendanceEvent],
    *,
    codes: CodeSet = PLAIN,
    now: datetime | None = None,
) -> Mapping[str, Mark]:
    """Derive the Mark of each Person from the Session's events, given in the order they were appended.

    A correction stands until the next one. Whom a teacher called absent before they were seen is here once
    they are; whom a teacher called absent although they had been seen stays so, whatever the camera sees.

    `now` decides whether the register has closed, which makes whoever is not marked absent; without it, and
    while the Session is open without a closing time, nobody becomes absent by rule.
    """
    told: dict[str, list[AttendanceEvent]] = {person_id: [] for person_id in person_ids}
    locked = False
    for event in events:
        if event.session_id != session.id:
            continue
        if event.kind in (EventKind.LOCKED, EventKind.UNLOCKED):
            locked = event.kind is EventKind.LOCKED
        elif event.person_id in told:
            told[event.person_id].append(event)
    closed = _has_closed(session, now)
    marks = {person_id: _mark(session, person_id, mine, codes) for person_id, mine in told.items()}
    if closed:
        absent = codes.on(Occasion.ABSENT)
        for person_id, mark in marks.items():
            if mark.state is MarkState.NOT_YET:
                marks[person_id] = replace(mark, state=absent.state, code=absent.id, by_rule=True)
    if locked:
        return {person_id: replace(mark, locked=True) for person_id, mark in marks.items()}
    return marks


def _has_closed(session: Session, now: datetime | None) -> bool:
    if now is None:
        return False
    times = [moment for moment in (session.register_closes_at, session.closes_at) if moment is not None]
    return bool(times) and now >= min(times)


@dataclass(slots=True)
class _Story:
    """What has happened to one Person so far: what the kiosk saw, and what was set by hand."""

    came: AttendanceEvent | None = None
    left: AttendanceEvent | None = None
    teacher: AttendanceEvent | None = None
    office: AttendanceEvent | None = None
    overruled: bool = False  # a teacher said that somebody whom the kiosk had seen is not here
    called_away: bool = False  # the last word on them was a correction, and that they are not here

    @property
    def awaits_arrival(self) -> bool:
        """Whether the next arrival would tell anything new."""
        if self.teacher is not None and self.teacher.value in AWAY:
            return not self.overruled
        return self.left is not None or (self.came is None and self.teacher is None)

    @property
    def is_here(self) -> bool:
        """Whether they could leave now: somebody who is not here can't."""
        return self.left is None and not self.called_away and not self.awaits_arrival

    def take(self, event: AttendanceEvent) -> None:
        if event.kind is EventKind.MARKED and self.awaits_arrival:
            called_away = self.teacher is not None and self.teacher.value in AWAY
            self.came = event if self.came is None or called_away else self.came
            self.left = None
            self.called_away = False
            if called_away:
                self.teacher = None
        elif event.kind is EventKind.LEFT and self.is_here:
            self.left = event
        elif event.kind is EventKind.CORRECTED:
            self._correct(event)

    def _correct(self, event: AttendanceEvent) -> None:
        set_by_it = None if event.value is MarkState.NOT_YET else event
        self.called_away = event.value in AWAY
        if event.role is not None and event.role.may(Role.OFFICE):
            self.office = set_by_it
            return
        self.teacher, self.overruled = set_by_it, self.came is not None
        if set_by_it is None:  # taken back: as if nobody had come
            self.came = self.left = None


def _story(events: Iterable[AttendanceEvent]) -> _Story:
    story = _Story()
    for event in events:
        story.take(event)
    return story


def awaits_arrival(events: Iterable[AttendanceEvent]) -> bool:
    """Whether an arrival would change the Mark of the Person whose events of one Session these are."""
    return _story(events).awaits_arrival


def office_holds(events: Iterable[AttendanceEvent]) -> bool:
    """Whether the office's word stands for the Person whose events of one Session these are."""
    return _story(events).office is not None


def _mark(session: Session, person_id: str, events: Iterable[AttendanceEvent], codes: CodeSet) -> Mark:
    story = _story(events)
    mark = _derived(session, person_id, story.came, story.left, codes)
    return _corrected(session, mark, story.teacher, story.office, codes)


def _derived(
    session: Session,
    person_id: str,
    came: AttendanceEvent | None,
    left: AttendanceEvent | None,
    codes: CodeSet,
) -> Mark:
    """What the kiosk saw, before anybody corrected it."""
    if came is None:
        return Mark(person_id, MarkState.NOT_YET, left_at=None if left is None else left.at)
    state, occasion, minutes = _arrival(session, came.at)
    code = _automatic(session, occasion, came.at, codes)
    mark = Mark(person_id, state, came.at, came.method, code.id, minutes, came_at=came.at)
    if left is None:
        return mark
    mark = replace(mark, left_at=left.at)
    early = _minutes(left.at, session.ends_at) if session.ends_at is not None else 0
    if early <= 0 or not codes.has(Occasion.LEFT_EARLY):
        return mark
    code = codes.on(Occasion.LEFT_EARLY)
    return replace(mark, state=code.state, code=code.id, at=left.at, method=left.method, minutes=early)


def _arrival(session: Session, at: datetime) -> tuple[MarkState, Occasion, int]:
    late = max(0, _minutes(session.starts_at or session.opens_at, at))
    if session.register_closes_at is not None and at >= session.register_closes_at:
        return MarkState.LATE, Occasion.LATE_AFTER_CLOSING, late
    if session.late_from is not None and at >= session.late_from:
        return MarkState.LATE, Occasion.LATE, late
    return MarkState.PRESENT, Occasion.PRESENT, 0


def _automatic(session: Session, occasion: Occasion, at: datetime, codes: CodeSet) -> Code:
    apart = occasion is Occasion.PRESENT and Occasion.PRESENT_AFTERNOON in codes.automatic
    if apart and at.astimezone(ZoneInfo(session.zone)).hour >= _NOON:
        return codes.on(Occasion.PRESENT_AFTERNOON)
    return codes.on(occasion)


def _corrected(
    session: Session,
    mark: Mark,
    teacher: AttendanceEvent | None,
    office: AttendanceEvent | None,
    codes: CodeSet,
) -> Mark:
    """Lay what was set by hand over what the kiosk saw; the office's word is the last."""
    holds = office or teacher
    if holds is None or holds.value is None:
        return mark
    code = _code_of(session, holds, codes)
    return replace(
        mark,
        state=holds.value,
        at=holds.at,
        method=holds.method,
        code=code,
        minutes=mark.minutes if holds.value is mark.state else 0,
        teacher=None if teacher is None else _code_of(session, teacher, codes),
        office=None if office is None else code,
        reason=holds.reason,
        locked=office is not None,
    )


def _code_of(session: Session, event: AttendanceEvent, codes: CodeSet) -> str:
    if event.code or event.value is None:
        return event.code
    occasion = _AUTOMATIC.get(event.value)
    if occasion is not None and codes.has(occasion):
        return _automatic(session, occasion, event.at, codes).id
    return next((code.id for code in codes.codes if code.state is event.value), "")


def _minutes(begin: datetime, end: datetime | None) -> int:
    """Whole minutes from one to the other, those begun not counted."""
    return 0 if end is None else int((end - begin).total_seconds() // 60)
