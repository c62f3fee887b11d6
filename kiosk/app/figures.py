"""What to expect of recognition on the school's own people, over a connection of the caller's thread."""

from datetime import date
from pathlib import Path
from statistics import median

from kiosk.domain.estimates import SchoolEstimates, estimate
from kiosk.domain.roster import Roster
from kiosk.domain.thresholds import ThresholdTable
from kiosk.domain.work import Work
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.templates import Templates

_A_CLASS = 30  # where none is on the list yet


class StoredFigures:
    """A FiguresDoor on disk; nobody is known by face where `table` is None."""

    def __init__(self, register: Path, pack_id: str, table: ThresholdTable | None) -> None:
        self._register, self._pack_id, self._table = register, pack_id, table

    def estimates(self, work: Work) -> SchoolEstimates:
        if self._table is None:
            return SchoolEstimates(0, 0)
        work.at("Reading")
        with open_database(self._register, check=False) as database:
            roster = Templates(database).roster(self._pack_id)
            sizes = (typical_class(database, roster),)
        return estimate(roster, self._table, sizes, work)


def typical_class(database: Database, roster: Roster) -> int:
    """How many of the middle one of the classes can be known by face."""
    known = {person.id for person in roster.known_people}
    classes, today = Classes(database), date.today()  # noqa: DTZ011 - by this computer's clock
    counts = [
        sum(person.id in known for person in classes.people_of(each.id, on=today))
        for each in classes.all(on=today)
    ]
    return round(median(several)) if (several := [count for count in counts if count > 1]) else _A_CLASS
