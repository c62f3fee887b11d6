"""Corrections: what somebody of the staff sets by hand, what undoes it, and the story it leaves."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.attendance import AttendanceEvent, EventKind, Session
from kiosk.domain.codes import PLAIN, CodeSet, MarkState
from kiosk.domain.marks import Mark, marks_of
from kiosk.domain.staff import Role

_TELLING = frozenset({EventKind.LOCKED, EventKind.UNLOCKED})


@dataclass(frozen=True, slots=True)
class Correction:
    """One Mark to be set. The state NOT_YET takes back what was set before; it has no code."""

    session: Session
    person_id: str
    state: MarkState
    code: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One event of a story, with the Mark before it and after it."""

    event: AttendanceEvent
    before: Mark
    after: Mark


def undoing(session: Session, before: Mark, role: Role, *, reason: str) -> Correction:
    """The Correction by which the Mark `before` holds again; `reason` stands where that Mark had none.

    What was not there is taken back. What the kiosk had seen and a teacher then changed is set by hand, for
    an event is never deleted.
    """
    nothing_set = before.state is MarkState.NOT_YET or before.by_rule
    if nothing_set or (role.may(Role.OFFICE) and before.office is None):
        return Correction(session, before.person_id, MarkState.NOT_YET, reason=reason)
    return Correction(session, before.person_id, before.state, before.code, before.reason or reason)


def story_of(
    session: Session, person_id: str, events: Sequence[AttendanceEvent], *, codes: CodeSet = PLAIN
) -> tuple[Step, ...]:
    """How the Mark of a Person came to be, from the Session's events in the order they were appended."""
    told = [event for event in events if event.person_id == person_id or event.kind in _TELLING]
    marks = [
        marks_of(session, (person_id,), told[:count], codes=codes)[person_id]
        for count in range(len(told) + 1)
    ]
    return tuple(
        Step(event, before, after) for event, before, after in zip(told, marks, marks[1:], strict=False)
    )
