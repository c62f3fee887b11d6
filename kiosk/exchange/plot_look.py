"""What a drawing of a Tally can show, and how it looks; apart from the drawing, which is slow to import."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.speech import ENGLISH
from kiosk.domain.tally import Came

SUFFIXES = (".png", ".svg", ".pdf")


class Plot(StrEnum):
    BY_DAY = "by-day"
    LATE = "late"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Look:
    """Colours as #rrggbb, and the height of letters in pixels."""

    ground: str
    ink: str
    faint: str
    line: str
    on_time: str
    late: str
    away: str
    letter: float = 15.0

    def of(self, came: Came) -> str:
        return {Came.ON_TIME: self.on_time, Came.LATE: self.late, Came.AWAY: self.away}[came]


PAPER = Look("#ffffff", "#131a24", "#55606f", "#d9dfe7", "#0b6b40", "#2450d3", "#b3211b")


@dataclass(frozen=True, slots=True)
class Words:
    """What the drawing says, in the reader's language."""

    title: str
    on_time: str = "on time"
    late: str = "late"
    away: str = "away"
    attended: str = "attended"
    weekdays: Sequence[str] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    day: Callable[[date], str] = ENGLISH.month_day

    def of(self, came: Came) -> str:
        return {Came.ON_TIME: self.on_time, Came.LATE: self.late, Came.AWAY: self.away}[came]
