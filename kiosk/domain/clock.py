"""What a computer's clocks tell together: that one of them jumped, or that the computer slept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.sentence import Sentence

JUMP = 5.0  # seconds: servers that set clocks do it in steps far below
SLEEP = 60.0  # seconds that no busy program lets pass between two looks


class ClockEvent(StrEnum):
    JUMPED_AHEAD = "jumped-ahead"
    JUMPED_BACK = "jumped-back"
    SLEPT = "slept"
    NEW_ZONE = "new-zone"


@dataclass(frozen=True, slots=True)
class ClockReading:
    """One look at the clocks. `wall` is aware, UTC; `steady`: seconds, which last in sleep and never jump."""

    wall: datetime
    steady: float
    zone: str


@dataclass(frozen=True, slots=True)
class ClockChange:
    """What happened between two looks; `seconds` is how far or how long, `zone` the new one."""

    event: ClockEvent
    seconds: float = 0.0
    zone: str = ""

    @property
    def minutes(self) -> int:
        return round(self.seconds / 60)

    @property
    def said(self) -> Sentence:
        """A sentence for the register."""
        if self.event is ClockEvent.NEW_ZONE:
            return Sentence("The computer's time zone is {zone} now.", zone=self.zone)
        length = Sentence("{seconds} seconds", seconds=round(self.seconds))
        if self.seconds >= _MINUTES_FROM:
            length = Sentence("{minutes} minutes", minutes=self.minutes)
        if self.event is ClockEvent.SLEPT:
            return Sentence("The computer slept or stood still for {length}.", length=length)
        if self.event is ClockEvent.JUMPED_AHEAD:
            return Sentence("The computer's clock jumped forward by {length}.", length=length)
        return Sentence("The computer's clock jumped back by {length}.", length=length)


_MINUTES_FROM = 90.0


def changes(before: ClockReading, after: ClockReading) -> tuple[ClockChange, ...]:
    """What happened to the clocks between two looks, none or several things."""
    found: list[ClockChange] = []
    passed = after.steady - before.steady
    off = (after.wall - before.wall).total_seconds() - passed
    if passed >= SLEEP:
        found.append(ClockChange(ClockEvent.SLEPT, passed))
    if abs(off) >= JUMP:
        event = ClockEvent.JUMPED_AHEAD if off > 0 else ClockEvent.JUMPED_BACK
        found.append(ClockChange(event, abs(off)))
    if after.zone != before.zone:
        found.append(ClockChange(ClockEvent.NEW_ZONE, zone=after.zone))
    return tuple(found)
