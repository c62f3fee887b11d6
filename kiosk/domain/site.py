"""What a site report tells: how recognition does at one school, in numbers."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from kiosk.domain.attendance import Method
from kiosk.domain.estimates import SchoolEstimates
from kiosk.domain.roster import Person
from kiosk.domain.shown_name import initials
from kiosk.domain.site_counts import Counted, Counts

# Where the next age begins, in days: a half, one, two and three years.
AGES = (182, 365, 730, 1095)


class Naming(StrEnum):
    """What a report calls People."""

    INITIALS = "initials"
    IDS = "ids"
    NAMES = "names"

    def of(self, person: Person) -> str:
        match self:
            case Naming.INITIALS:
                return initials(person)
            case Naming.IDS:
                return person.id
            case Naming.NAMES:
                return person.full_name


@dataclass(frozen=True, slots=True)
class AlikePair:
    """Two People whom faces alone do not tell apart, by what the report may call them."""

    one: str
    other: str
    similarity: float
    found_on: date


@dataclass(frozen=True, slots=True)
class TemplateAges:
    """How many People by the age of their newest Template: `counts[i]` are up to `AGES[i]`, the last beyond.

    `due`: those who should be enrolled again by the school's rule.
    """

    counts: Sequence[int] = (0,) * (len(AGES) + 1)
    due: int = 0


@dataclass(frozen=True, slots=True)
class Faces:
    """Tracks of a day by what became of them."""

    named: int = 0
    asked: int = 0
    unknown: int = 0

    @property
    def ask_rate(self) -> float | None:
        """The share of those like somebody on the list who were asked; None if nobody came."""
        known = self.named + self.asked
        return self.asked / known if known else None


@dataclass(frozen=True, slots=True)
class Lighting:
    """Seconds of lessons at one hour of the day, by their light."""

    lit: int = 0
    dark: int = 0
    backlit: int = 0

    @property
    def bad(self) -> float:
        """The share that was dark or backlit."""
        return self.share(dark=True) + self.share(dark=False)

    def share(self, *, dark: bool) -> float:
        """The share that was dark, or backlit; 0 where nothing was seen."""
        seen = self.lit + self.dark + self.backlit
        return (self.dark if dark else self.backlit) / seen if seen else 0.0


@dataclass(frozen=True, slots=True)
class SiteFigures:
    """All of a site report, of the local days `first` to `last`, both included.

    `marks` count those of these days by what named people; `faces` and `light` are by day and by hour.
    """

    school: str
    pack: str
    strictness: int
    first: date
    last: date
    estimates: SchoolEstimates
    pairs: Sequence[AlikePair]
    ages: TemplateAges
    marks: Mapping[Method, int]
    faces: Mapping[date, Faces]
    light: Mapping[int, Lighting]

    @property
    def all_faces(self) -> Faces:
        """Those of all days."""
        days = self.faces.values()
        return Faces(
            sum(day.named for day in days), sum(day.asked for day in days), sum(day.unknown for day in days)
        )


def template_ages(newest: Iterable[datetime], now: datetime, *, due_after: timedelta) -> TemplateAges:
    """By the moments of the newest Template of each Person; no time at all stands for never due."""
    ages = [now - moment for moment in newest]
    found = Counter(sum(age > timedelta(days=days) for days in AGES) for age in ages)
    due = sum(age > due_after for age in ages) if due_after else 0
    return TemplateAges(tuple(found[place] for place in range(len(AGES) + 1)), due)


def faces_by_day(counts: Counts, zone: tzinfo) -> Mapping[date, Faces]:
    """Days of this zone on which anybody was seen, in their order."""
    found: Counter[tuple[date, Counted]] = Counter()
    for (moment, counted), number in counts.items():
        if counted in (Counted.NAMED, Counted.ASKED, Counted.UNKNOWN):
            found[moment.astimezone(zone).date(), counted] += number
    return {
        day: Faces(found[day, Counted.NAMED], found[day, Counted.ASKED], found[day, Counted.UNKNOWN])
        for day in sorted({day for day, _ in found})
    }


def light_by_hour(counts: Counts, zone: tzinfo) -> Mapping[int, Lighting]:
    """Hours of this zone, 0 to 23, in which there was a lesson, in their order."""
    found: Counter[tuple[int, Counted]] = Counter()
    for (moment, counted), number in counts.items():
        if counted in (Counted.LIT, Counted.DARK, Counted.BACKLIT):
            found[moment.astimezone(zone).hour, counted] += number
    return {
        hour: Lighting(found[hour, Counted.LIT], found[hour, Counted.DARK], found[hour, Counted.BACKLIT])
        for hour in sorted({hour for hour, _ in found})
    }
