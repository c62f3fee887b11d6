"""What it means that somebody comes by: an arrival, a check-out, or nothing new."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.attendance import AttendanceEvent, EventKind
from kiosk.domain.marks import AWAY, Mark, awaits_arrival

GUARD = timedelta(minutes=5)


class Passage(StrEnum):
    """What the kiosk makes of somebody who comes by."""

    ARRIVED = "arrived"
    ALREADY_HERE = "already-here"
    LEFT = "left"
    ALREADY_LEFT = "already-left"

    @property
    def is_new(self) -> bool:
        """Whether there is anything to write."""
        return self in (Passage.ARRIVED, Passage.LEFT)


@dataclass(frozen=True, slots=True)
class Presence:
    """Whether somebody came or went last, and when."""

    here: bool
    since: datetime


def passage(presence: Presence | None, *, at: datetime, check_out: bool, guard: timedelta) -> Passage:
    """What coming by `at` this moment means for who was seen as `presence` tells, None for not at all.

    Within `guard` of the last time nothing is new: a card held up twice, Enter pressed twice. `check_out`: in
    this Session people are seen out as well.
    """
    if presence is None:
        return Passage.ARRIVED
    again = at - presence.since < guard
    if presence.here:
        return Passage.LEFT if check_out and not again else Passage.ALREADY_HERE
    return Passage.ALREADY_LEFT if again else Passage.ARRIVED


def presences_in(marks: Mapping[str, Mark]) -> dict[str, Presence]:
    """Of everybody who came or went, by id."""
    found = {person_id: presence_in(mark) for person_id, mark in marks.items()}
    return {person_id: presence for person_id, presence in found.items() if presence is not None}


def is_here(presence: Presence | None) -> bool:
    return presence is not None and presence.here


def presence_of(events: Iterable[AttendanceEvent]) -> Presence | None:
    """What one Person's events of one Session, in their order, tell; None for who counts as not seen.

    Whom a teacher called away counts so, too: the log will not take an arrival of theirs where the teacher's
    word stands.
    """
    told = [event for event in events if event.kind is not EventKind.SEEN]
    last = told[-1] if told else None
    if last is None or (last.kind is EventKind.CORRECTED and last.value in AWAY):
        return None
    if last.kind is EventKind.LEFT:
        return Presence(here=False, since=last.at)
    return None if awaits_arrival(told) else Presence(here=True, since=last.at)


def presence_in(mark: Mark) -> Presence | None:
    """The same from a Mark, which does not tell of a return that came after the first leaving."""
    if mark.left_at is not None:
        return Presence(here=False, since=mark.left_at)
    if mark.at is None or mark.state in AWAY:
        return None
    return Presence(here=True, since=mark.at)
