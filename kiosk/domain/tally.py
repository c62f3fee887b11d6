"""Tally: registers added up for a drawing, by day, by lesson, and by weekday and hour."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.attendance import Session
from kiosk.domain.codes import MarkState
from kiosk.domain.register import Register

_HERE = (MarkState.PRESENT, MarkState.LATE, MarkState.LEFT_EARLY)
_AWAY = (MarkState.ABSENT, MarkState.EXCUSED)
EXPECTED = (*_HERE, *_AWAY)  # whoever was not expected, or has no mark yet, counts for nothing

Counts = Counter[MarkState]


def here(counts: Counts) -> float:
    """The share of those expected who came, 0 to 1; 0 if nobody was expected."""
    expected = sum(counts[state] for state in EXPECTED)
    return sum(counts[state] for state in _HERE) / expected if expected else 0.0


def _none() -> dict[date, Counts]:
    return {}


@dataclass(slots=True)
class Tally:
    """Marks counted by state. Days and hours are of each Session's zone; weekdays count from Monday, 0."""

    by_day: dict[date, Counts] = field(default_factory=_none)
    by_lesson: dict[str, Counts] = field(default_factory=dict[str, Counts])
    by_hour: dict[tuple[int, int], Counts] = field(default_factory=dict[tuple[int, int], Counts])

    def add(self, register: Register) -> None:
        counts: Counts = Counter(
            {state: number for state, number in register.counts.items() if state in EXPECTED}
        )
        if not counts:
            return
        began = begins_at(register.session)
        self.by_day.setdefault(began.date(), Counter()).update(counts)
        self.by_lesson.setdefault(register.session.title, Counter()).update(counts)
        self.by_hour.setdefault((began.weekday(), began.hour), Counter()).update(counts)

    @property
    def is_empty(self) -> bool:
        return not self.by_day


def begins_at(session: Session) -> datetime:
    """When the lesson begins, by the clock of its place."""
    return (session.starts_at or session.opens_at).astimezone(ZoneInfo(session.zone))
