"""Registers out: read from disk for a span of days, written in a format, and noted."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.rules import system_zone
from kiosk.domain.attendance import Session
from kiosk.domain.codes import CodeSet
from kiosk.domain.faults import Fault
from kiosk.domain.register import Register
from kiosk.domain.speech import ENGLISH, Speech
from kiosk.domain.work import Work
from kiosk.exchange.codes import load_code_sets
from kiosk.exchange.reports.formats import PRINTED, Format, all_formats, find_format, write_report
from kiosk.exchange.reports.order import Order
from kiosk.exchange.reports.report import Pupil, Report
from kiosk.paths import RESOURCES, AppPaths
from kiosk.settings import Settings
from kiosk.store.classes import Classes
from kiosk.store.database import Database
from kiosk.store.exports import Export, Exports
from kiosk.store.people import People
from kiosk.store.registers import Registers
from kiosk.store.sessions import Sessions
from kiosk.store.terms import Terms

_DAY = timedelta(days=1)
_SHIPPED = RESOURCES / "exports"


@dataclass(frozen=True, slots=True)
class Exporter:
    """Writes registers as this school does; made from plain values, so that any thread can."""

    codes: Callable[[str], CodeSet]
    layouts: Path
    zone: ZoneInfo
    school: str = ""
    school_id: str = ""
    speech: Speech = ENGLISH

    @classmethod
    def of(cls, paths: AppPaths, settings: Settings, speech: Speech = ENGLISH) -> "Exporter":
        """As the settings say; what people read in the files is in the language of `speech`.

        Raises:
            Fault: the codes can't be used, or the system does not tell its time zone.
        """
        codes = load_code_sets(RESOURCES / "codes", paths.codes, chosen=settings.code_set)
        zone = ZoneInfo(settings.zone or system_zone())
        return cls(codes.get, paths.exports, zone, settings.school, settings.school_id, speech)

    def formats(self) -> tuple[Mapping[str, Format], tuple[str, ...]]:
        """Every format by id, and a sentence for each layout that can't be used."""
        return all_formats(_SHIPPED, self.layouts)

    def find(self, format_id: str) -> Format:
        """Raises: Fault, if there is no such format or its layout can't be used."""
        return find_format(format_id, _SHIPPED, self.layouts)

    def lessons_on(self, database: Database, day: date) -> int:
        """How many lessons opened on this local day."""
        return len(Sessions(database).between(self._midnight(day), self._midnight(day + _DAY)))

    def write(self, database: Database, order: Order, work: Work) -> int:
        """Write the file, note that it was written, and give how many lessons are in it.

        Raises:
            Fault: the order can't be carried out; nothing was written.
            Cancelled: it was told to stop; nothing was written.
        """
        if order.last < order.first:
            raise Fault("The last day lies before the first. Check both.")
        chosen = self.find(order.format)
        start, end = self._midnight(order.first), self._midnight(order.last + _DAY)
        now = datetime.now(UTC)
        sessions = Sessions(database).between(start, end, class_id=order.class_id)
        report = Report(
            registers=self._registers(database, sessions, (start, end), now, order),
            first=order.first,
            last=order.last,
            expected=len(sessions),
            school=self.school,
            school_id=self.school_id,
            codes=self.codes,
            classes={each.id: each for each in Classes(database).all()},
            terms=Terms(database).all(),
            pupils={key: Pupil(*told) for key, told in People(database).numbers_and_grades().items()},
            speech=self.speech,
        )
        write_report(report, order.target, chosen, work, paper=order.paper, replace=order.replace)
        written = Export(
            at=now,
            path=order.target.resolve(),
            format=order.format,
            first=order.first,
            last=order.last,
            class_id=order.class_id or "",
            by=order.by,
            scheduled=order.scheduled,
        )
        Exports(database).add(written)
        return len(sessions)

    def _midnight(self, day: date) -> datetime:
        return datetime(day.year, day.month, day.day, tzinfo=self.zone).astimezone(UTC)

    def _registers(
        self,
        database: Database,
        sessions: tuple[Session, ...],
        span: tuple[datetime, datetime],
        now: datetime,
        order: Order,
    ) -> Iterator[Register]:
        """By opening; for printing class by class."""
        registers = Registers(database, self.codes)
        if order.format != PRINTED:
            yield from registers.between(*span, now=now, class_id=order.class_id)
            return
        for class_id in dict.fromkeys(session.class_id for session in sessions):
            yield from registers.between(*span, now=now, class_id=class_id)
