"""Marks people: an event for each, kept until it is on disk, and told only then."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from uuid import uuid4

from kiosk.domain.attendance import AttendanceEvent, AttendanceLog, EventKind, Method, Session
from kiosk.domain.faces import Box, Frame
from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.passage import GUARD, Passage, Presence, passage
from kiosk.domain.roster import Person
from kiosk.engine.messages import AlreadyMarked, Recorded, Report, Told

_RETRY_EVERY = 1.0


class Marked(Enum):
    """What seeing a Person now is to the register: something to write, on its way there, or nothing new."""

    NO = auto()
    WAITING = auto()
    YES = auto()


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where and how well somebody was known: `frame` is the Frame of the Decision.

    `method` is what named them.
    """

    person: Person
    frame: Frame
    box: Box
    similarity: float
    method: Method = Method.FACE


@dataclass(frozen=True, slots=True)
class _Pending:
    event: AttendanceEvent
    seen: Sighting


class Marker:
    """Owns the marks of the open Session. What could not be written waits and is tried again.

    Within `guard` of coming or going, coming by again is nothing new.
    """

    def __init__(
        self,
        log: AttendanceLog,
        *,
        report: Callable[[Report], None],
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
        guard: timedelta = GUARD,
    ) -> None:
        self._log, self._report, self._now, self._clock = log, report, now, clock
        self._guard = guard
        self._session: Session | None = None
        self._presences: dict[str, Presence] = {}
        self._waiting: dict[str, _Pending] = {}
        self._retry_at = 0.0
        self._trouble: Notice | None = None

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def open(self, session: Session, presences: Mapping[str, Presence]) -> None:
        self._session, self._presences = session, dict(presences)

    def close(self) -> None:
        self._session = None

    def set_presence(self, person_id: str, presence: Presence | None) -> None:
        """Take over what was done by hand."""
        if presence is None:
            self._presences.pop(person_id, None)
        else:
            self._presences[person_id] = presence

    def is_kept(self, person_id: str) -> bool:
        """Whether it is on disk that the Person came or went, and nothing of theirs waits."""
        return person_id in self._presences and person_id not in self._waiting

    def state(self, person_id: str) -> Marked:
        if person_id in self._waiting:
            return Marked.WAITING
        return Marked.NO if self._passage(person_id).is_new else Marked.YES

    def mark(self, seen: Sighting) -> None:
        """Write that somebody came, or left: their state is NO."""
        assert self._session is not None  # noqa: S101 - nobody is decided without a Session
        leaves = self._passage(seen.person.id) is Passage.LEFT
        event = AttendanceEvent(
            id=uuid4().hex,
            session_id=self._session.id,
            person_id=seen.person.id,
            kind=EventKind.LEFT if leaves else EventKind.MARKED,
            method=seen.method,
            at=self._now(),
            similarity=seen.similarity,
        )
        self._waiting[seen.person.id] = _Pending(event, seen)
        if self._trouble is None:  # else it would wait for the same lock once more; `retry` comes to it
            self._write(self._waiting[seen.person.id])

    def retry(self, *, at_once: bool = False) -> None:
        """Write what waits, once a second."""
        if not self._waiting or (not at_once and self._clock() < self._retry_at):
            return
        for pending in tuple(self._waiting.values()):
            if not self._write(pending):
                return

    def _passage(self, person_id: str) -> Passage:
        check_out = self._session is not None and self._session.check_out
        known = self._presences.get(person_id)
        return passage(known, at=self._now(), check_out=check_out, guard=self._guard)

    def _write(self, pending: _Pending) -> bool:
        event, seen = pending.event, pending.seen
        try:
            fresh = self._log.append(event)
        except Fault as fault:
            self._retry_at = self._clock() + _RETRY_EVERY
            if self._trouble is None:
                self._trouble = Notice(NoticeKind.NOT_RECORDED, {"reason": fault.sentence})
                self._report(Told(self._trouble))
            return False
        del self._waiting[event.person_id]
        if self._session is not None and event.session_id == self._session.id:
            self._presences[event.person_id] = Presence(event.kind is EventKind.MARKED, event.at)
        if fresh:
            frame = seen.frame
            arrived = frame.moment if frame.arrived is None else frame.arrived
            latency = (self._clock() - arrived) * 1000
            self._report(Recorded(event, seen.person, frame.number, seen.box, seen.similarity, latency))
        else:
            self._report(AlreadyMarked(seen.person, seen.frame.number, seen.box, seen.similarity))
        if self._trouble is not None and not self._waiting:
            self._report(Told(self._trouble, over=True))
            self._trouble = None
        return True
