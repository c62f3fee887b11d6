"""Marks people: an event for each, kept until it is on disk, and told only then."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from uuid import uuid4

from kiosk.domain.attendance import AttendanceEvent, AttendanceLog, EventKind, Method, Session
from kiosk.domain.faces import Box, Frame
from kiosk.domain.faults import Fault
from kiosk.domain.notices import Notice, NoticeKind
from kiosk.domain.roster import Person
from kiosk.engine.messages import AlreadyMarked, Recorded, Report, Told

_RETRY_EVERY = 1.0


class Marked(Enum):
    """How it stands with a Person's mark."""

    NO = auto()
    WAITING = auto()
    YES = auto()


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where and how well somebody was known: `frame` is the Frame of the Decision."""

    person: Person
    frame: Frame
    box: Box
    similarity: float


@dataclass(frozen=True, slots=True)
class _Pending:
    event: AttendanceEvent
    seen: Sighting


class Marker:
    """Owns the marks of the open Session. What could not be written waits and is tried again."""

    def __init__(
        self,
        log: AttendanceLog,
        *,
        report: Callable[[Report], None],
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._log, self._report, self._now, self._clock = log, report, now, clock
        self._session: Session | None = None
        self._marked: set[str] = set()
        self._waiting: dict[str, _Pending] = {}
        self._retry_at = 0.0
        self._trouble: Notice | None = None

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def open(self, session: Session, marked: frozenset[str]) -> None:
        self._session, self._marked = session, set(marked)

    def close(self) -> None:
        self._session = None

    def set_marked(self, person_id: str, *, marked: bool) -> None:
        """Take over what was done by hand."""
        if marked:
            self._marked.add(person_id)
        else:
            self._marked.discard(person_id)

    def state(self, person_id: str) -> Marked:
        if person_id in self._marked:
            return Marked.YES
        return Marked.WAITING if person_id in self._waiting else Marked.NO

    def mark(self, seen: Sighting) -> None:
        """Mark somebody who has no mark and waits for none."""
        assert self._session is not None  # noqa: S101 - nobody is decided without a Session
        event = AttendanceEvent(
            id=uuid4().hex,
            session_id=self._session.id,
            person_id=seen.person.id,
            kind=EventKind.MARKED,
            method=Method.FACE,
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

    def _write(self, pending: _Pending) -> bool:
        event, seen = pending.event, pending.seen
        try:
            fresh = self._log.append(event)
        except Fault as fault:
            self._retry_at = self._clock() + _RETRY_EVERY
            if self._trouble is None:
                self._trouble = Notice(NoticeKind.NOT_RECORDED, {"reason": fault.sentence.rstrip(".")})
                self._report(Told(self._trouble))
            return False
        del self._waiting[event.person_id]
        if self._session is not None and event.session_id == self._session.id:
            self._marked.add(event.person_id)
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
