"""Session, AttendanceEvent, Mark, and the log that keeps events."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Session:
    """A span in which attendance is taken. Moments are aware and UTC.

    `closes_at` None means until closed by hand.
    """

    id: str
    title: str
    room: str
    opens_at: datetime
    late_from: datetime | None = None
    closes_at: datetime | None = None


class EventKind(StrEnum):
    SEEN = "seen"
    MARKED = "marked"
    CORRECTED = "corrected"


class Method(StrEnum):
    FACE = "face"
    TAP = "tap"
    PIN = "pin"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class AttendanceEvent:
    """One thing that happened, immutable.

    `id` is the idempotency key: appending the same id twice keeps one row. `at` is aware, UTC. `value` is the
    MarkState a correction sets, None otherwise. `similarity` is of the confirmed face, None without one.
    """

    id: str
    session_id: str
    person_id: str
    kind: EventKind
    method: Method
    at: datetime
    value: "MarkState | None" = None
    similarity: float | None = None


class MarkState(StrEnum):
    NOT_YET = "not-yet"
    PRESENT = "present"
    LATE = "late"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Mark:
    """What the register says of a Person in a Session. `at`: of the event it rests on, None without one."""

    person_id: str
    state: MarkState
    at: datetime | None = None
    method: Method | None = None


class AttendanceLog(Protocol):
    """Where AttendanceEvents are kept. `append` returns only when the event is on disk."""

    def append(self, event: AttendanceEvent) -> bool:
        """Keep the event; False if its id, or a mark of this Person in this Session, was there already.

        Raises:
            Fault: the event is not on disk (disk full, locked, gone).
        """
        ...


def marks_of(
    session: Session, person_ids: Iterable[str], events: Iterable[AttendanceEvent]
) -> Mapping[str, Mark]:
    """Derive the Mark of each Person from the Session's events, given in the order they were appended."""
    marks = {person_id: Mark(person_id, MarkState.NOT_YET) for person_id in person_ids}
    for event in events:
        mark = marks.get(event.person_id)
        if mark is None or event.session_id != session.id:
            continue
        if event.kind is EventKind.CORRECTED and event.value is not None:
            at = None if event.value is MarkState.NOT_YET else event.at
            marks[event.person_id] = Mark(event.person_id, event.value, at, event.method)
        elif event.kind is EventKind.MARKED and mark.state is MarkState.NOT_YET:
            late = session.late_from is not None and event.at >= session.late_from
            state = MarkState.LATE if late else MarkState.PRESENT
            marks[event.person_id] = Mark(event.person_id, state, event.at, event.method)
    return marks
