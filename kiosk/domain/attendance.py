"""Session, AttendanceEvent, and the log that keeps events."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.domain.codes import MarkState
from kiosk.domain.staff import Role


@dataclass(frozen=True, slots=True)
class Session:
    """A span in which attendance is taken. Moments are aware and UTC; `zone` is the IANA name of its place.

    `opens_at`: from then on people can be marked. `starts_at`: the lesson begins; minutes late are counted
    from here (None: from `opens_at`). `late_from`: who comes from then on is late (None: nobody is).
    `register_closes_at`: who has no mark then is absent by rule, and who comes later is late after closing
    (None: only when the Session ends). `ends_at`: the planned end (None: open end). `closes_at`: when it was
    ended, None while it goes on. `class_id`, `period_id`, `code_set`: empty where there is none.
    `check_out`: people are seen out as well.
    """

    id: str
    title: str
    room: str
    opens_at: datetime
    late_from: datetime | None = None
    closes_at: datetime | None = None
    starts_at: datetime | None = None
    register_closes_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str = "UTC"
    class_id: str = ""
    period_id: str = ""
    code_set: str = ""
    check_out: bool = False
    kiosk: str = ""


class EventKind(StrEnum):
    """What happened: to a Person, or to the Session as a whole."""

    SEEN = "seen"
    MARKED = "marked"
    LEFT = "left"
    CORRECTED = "corrected"
    # of the Session:
    OPENED = "opened"
    CLOSED = "closed"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    NOTED = "noted"


OF_A_PERSON = frozenset({EventKind.SEEN, EventKind.MARKED, EventKind.LEFT, EventKind.CORRECTED})


class Method(StrEnum):
    FACE = "face"
    TAP = "tap"
    PIN = "pin"
    BADGE = "badge"
    RULE = "rule"  # the program did it, by the clock


@dataclass(frozen=True, slots=True)
class AttendanceEvent:
    """One thing that happened, immutable.

    `id` is the idempotency key: appending the same id twice keeps one row. `at` is aware, UTC. `person_id` is
    empty for what happens to the Session as a whole. `value` is the MarkState a correction sets and `code`
    the school's code for it (empty: that of the state); both are None and empty otherwise. `reason` is why a
    correction was made, or what was noted. `by` and `role` tell who did it. `similarity` is of the confirmed
    face, None without one.
    """

    id: str
    session_id: str
    person_id: str
    kind: EventKind
    method: Method
    at: datetime
    value: MarkState | None = None
    similarity: float | None = None
    code: str = ""
    reason: str = ""
    by: str = ""
    role: Role | None = None
    kiosk: str = ""


class AttendanceLog(Protocol):
    """Where AttendanceEvents are kept. `append` returns only when the event is on disk."""

    def append(self, event: AttendanceEvent) -> bool:
        """Keep the event; False if its id, or a mark of this Person in this Session, was there already.

        Raises:
            Fault: the event is not on disk (disk full, locked, gone), or may not be written (the register is
                locked by the office).
        """
        ...
