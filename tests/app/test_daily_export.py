"""The day's registers into their folder: which days, once each, after days off, and if the folder is gone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.app.daily_export import DailyExport
from kiosk.app.exporting import Exporter
from kiosk.app.scheduled import Schedule, owed, write_owed
from kiosk.domain.attendance import Session
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.work import Cancelled, Work
from kiosk.paths import AppPaths
from kiosk.settings import Settings
from kiosk.store.database import Database, open_database
from kiosk.store.exports import Exports
from kiosk.store.people import People
from kiosk.store.sessions import Sessions

MONDAY = date(2026, 11, 16)
AT = time(17)


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    return AppPaths.under(tmp_path / "profile")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "share"


@pytest.fixture
def settings(folder: Path) -> Settings:
    return Settings(zone="Europe/London", export_folder=str(folder))


@pytest.fixture
def exporter(paths: AppPaths, settings: Settings) -> Exporter:
    return Exporter.of(paths, settings)


@pytest.fixture
def database(paths: AppPaths) -> Iterator[Database]:
    """With a lesson each weekday of two weeks, late on Friday evening."""
    with open_database(paths.database) as opened:
        People(opened).add(Person("1", "Ada"))
        for step in range(12):
            day = MONDAY + timedelta(days=step)
            if day.weekday() < 5:
                opens = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
                Sessions(opened).add(Session(f"s-{day}", "Physics", "", opens, zone="Europe/London"), ["1"])
        yield opened


def moment(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute)  # noqa: DTZ001 - by the school's clock


@pytest.mark.parametrize(
    ("last", "now", "days"),
    [
        (None, moment(16, 16, 59), [15]),
        (None, moment(16, 17), [16]),
        (date(2026, 11, 15), moment(16, 16, 59), []),
        (date(2026, 11, 15), moment(16, 17), [16]),
        (date(2026, 11, 16), moment(16, 23), []),
        (date(2026, 11, 16), moment(20, 8), [17, 18, 19]),
        (date(2026, 11, 20), moment(16, 8), []),  # the clock was set back
    ],
)
def test_which_days_are_owed(last: date | None, now: datetime, days: list[int]) -> None:
    schedule = Schedule(Path("share"), "csv", AT)
    assert [day.day for day in owed(schedule, last, now)] == days


def test_a_clock_years_ahead_asks_for_one_year_at_most() -> None:
    assert len(owed(Schedule(Path("share"), "csv", AT), date(2019, 1, 1), moment(16, 8))) == 367


def test_each_day_is_written_once_and_days_off_are_caught_up(
    database: Database, exporter: Exporter, settings: Settings, folder: Path
) -> None:
    schedule = Schedule.of(settings)
    assert schedule is not None
    folder.mkdir()

    def names(now: datetime) -> list[str]:
        return [path.name for path in write_owed(database, exporter, schedule, now, Work())]

    assert names(moment(16, 17)) == ["register-2026-11-16.csv"]
    assert names(moment(16, 18)) == []
    (folder / "register-2026-11-16.csv").unlink()  # the office took it away
    assert names(moment(16, 18)) == []
    assert names(moment(24, 8)) == [f"register-2026-11-{day}.csv" for day in (17, 18, 19, 20, 23)]
    assert "Ada" in (folder / "register-2026-11-17.csv").read_text("utf-8-sig")
    assert [export.scheduled for export in Exports(database).all()] == [True] * 6


def test_a_folder_that_is_gone_is_told_and_the_day_stays_owed(
    database: Database, exporter: Exporter, settings: Settings, folder: Path
) -> None:
    schedule = Schedule.of(settings)
    assert schedule is not None
    with pytest.raises(Fault, match="there is no folder"):
        write_owed(database, exporter, schedule, moment(16, 17), Work())
    folder.mkdir()
    with pytest.raises(Cancelled):
        write_owed(database, exporter, schedule, moment(16, 17), Work(stop=lambda: True))
    assert list(folder.iterdir()) == []
    assert len(write_owed(database, exporter, schedule, moment(16, 17), Work())) == 1


def test_the_program_writes_by_itself_and_tells_a_fault_once(
    database: Database, paths: AppPaths, settings: Settings, folder: Path, qtbot: QtBot
) -> None:
    now = datetime.now(UTC)
    for day in (now, now - timedelta(days=1)):  # whichever of them is due at this hour
        Sessions(database).add(Session(f"s-{day}", "Now", "", day, zone="Europe/London"), ["1"])
    owner = QObject()
    daily = DailyExport(paths, settings, owner)
    faults: list[Fault] = []
    daily.failed.connect(faults.append)
    with qtbot.waitSignal(daily.failed, timeout=5000):
        daily.start()
    with qtbot.waitSignal(daily._chore.failed, timeout=5000):
        daily._chore.look()
    folder.mkdir()
    qtbot.waitUntil(lambda: daily._chore._going is None)
    daily._chore.look()
    qtbot.waitUntil(lambda: bool(list(folder.glob("register-*.csv"))))
    daily.stop()
    assert len(faults) == 1


def test_without_a_folder_nothing_is_done(paths: AppPaths) -> None:
    owner = QObject()
    daily = DailyExport(paths, Settings(), owner)
    daily.start()
    daily.stop()
    assert not paths.database.exists()
