"""Registers written into a folder once a day: which days are owed, and writing them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from kiosk.app.exporting import Exporter
from kiosk.domain.faults import Fault
from kiosk.domain.work import Work
from kiosk.exchange.reports.order import Order
from kiosk.settings import Settings
from kiosk.store.database import Database
from kiosk.store.exports import Exports

_DAY = timedelta(days=1)
_FURTHEST = timedelta(days=366)  # a kiosk that slept for years need not tell all of them


@dataclass(frozen=True, slots=True)
class Schedule:
    """Every day from `at` on, by the school's clock, the day's registers go into `folder`."""

    folder: Path
    format: str
    at: time

    @classmethod
    def of(cls, settings: Settings) -> "Schedule | None":
        """As the settings say; None where they name no folder."""
        if not settings.export_folder:
            return None
        return cls(
            Path(settings.export_folder), settings.export_format, time.fromisoformat(settings.export_at)
        )

    def newest(self, now: datetime) -> date:
        """The newest day that is due, `now` being by the school's clock."""
        return now.date() if now.time() >= self.at else now.date() - _DAY


def owed(schedule: Schedule, last: date | None, now: datetime) -> tuple[date, ...]:
    """The days that are due and were not written, oldest first; only the newest one if none ever was."""
    newest = schedule.newest(now)
    first = newest if last is None else max(last + _DAY, newest - _FURTHEST)
    return tuple(first + _DAY * step for step in range((newest - first).days + 1))


def write_owed(
    database: Database, exporter: Exporter, schedule: Schedule, now: datetime, work: Work
) -> tuple[Path, ...]:
    """Write a file for each day that is owed and had lessons.

    Raises:
        Fault: one can't be written; those before it are, and the rest stays owed.
        Cancelled: it was told to stop, with the same.
    """
    if not schedule.folder.is_dir():
        raise Fault(
            "The registers of the day can't be written, for there is no folder {folder}. "
            "Connect it, or choose another in the settings.",
            folder=schedule.folder,
        )
    suffix = exporter.find(schedule.format).suffix
    written: list[Path] = []
    for day in owed(schedule, Exports(database).last_scheduled(), now):
        if not exporter.lessons_on(database, day):
            continue
        target = schedule.folder / f"register-{day}.{suffix}"
        # A file of this name is of an attempt that was not noted: it may be replaced.
        order = Order(day, day, schedule.format, target, replace=True, scheduled=True)
        exporter.write(database, order, work)
        written.append(target)
    return tuple(written)
