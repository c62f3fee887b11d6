"""`kiosk timetable`: bring a timetable in, look at it, and ask for registers that nobody took."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from kiosk.app.lesson_book import StoredLessons
from kiosk.app.rules import register_rules, system_zone
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.table import table
from kiosk.cli.timetable_words import lesson_account, lesson_row, plan_account, say_plan
from kiosk.domain.calendar import DAY
from kiosk.domain.class_names import ClassNames
from kiosk.domain.faults import Fault
from kiosk.domain.rules import RegisterRules
from kiosk.domain.timetable_plan import TimetablePlan
from kiosk.exchange.ical import read_ical
from kiosk.exchange.timetable_csv import read_timetable_csv
from kiosk.paths import AppPaths
from kiosk.settings import load_settings
from kiosk.store.classes import Classes
from kiosk.store.database import Database, open_database
from kiosk.store.timetable import Timetables

_BEFORE, _AHEAD = timedelta(days=31), timedelta(days=400)  # of a calendar without end: about a school year
_DAYS = click.IntRange(1, 366)
_DATE = click.DateTime(formats=["%Y-%m-%d"])
_files = click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads timetable files as the settings and the classes of this register tell."""

    names: ClassNames
    zone: ZoneInfo
    today: date

    def read(self, path: Path) -> TimetablePlan:
        if path.suffix.casefold() in {".ics", ".ical", ".ifb"}:
            first, last = self.today - _BEFORE, self.today + _AHEAD
            return read_ical(path, self.names, zone=self.zone, first=first, last=last)
        return read_timetable_csv(path, self.names, zone=self.zone)


@click.group()
def timetable() -> None:
    """Bring a timetable in, show it, and find registers that nobody took."""


@timetable.command()
@_files
@json_option
@click.pass_obj
def preview(paths: AppPaths, files: tuple[Path, ...], json_file: str | None) -> None:
    """Say what FILES (.ics or .csv) would bring in; write nothing."""
    with open_database(paths.database) as database:
        plans = _read(paths, database, files)
    _tell(json_file, plans)


@timetable.command("import")
@_files
@click.option("--week-a", type=_DATE, help="A day of a week A, where the weeks alternate.")
@json_option
@click.pass_obj
def import_files(
    paths: AppPaths, files: tuple[Path, ...], week_a: datetime | None, json_file: str | None
) -> None:
    """Bring in FILES (.ics or .csv), each in the place of what a file of its name brought before."""
    with open_database(paths.database) as database:
        plans = _read(paths, database, files)
        _refuse_empty(plans)
        with database.writing():
            for plan in plans:
                Timetables(database).replace(plan, week_a=week_a.date() if week_a else None)
            _refuse_unknown_weeks(database, plans)
    _tell(json_file, plans)


@timetable.command()
@click.option("--date", "first", type=_DATE, help="The first day; today without it.")
@click.option("--days", type=_DAYS, default=7, show_default=True)
@json_option
@click.pass_obj
def show(paths: AppPaths, first: datetime | None, days: int, json_file: str | None) -> None:
    """Show the lessons of some days."""
    rules = _rules(paths)
    zone = ZoneInfo(rules.zone)
    start = first.date() if first else datetime.now(zone).date()
    with open_database(paths.database) as database:
        plan = Timetables(database).read(zone, start, start + days * DAY)
        titles = {each.id: each.title for each in Classes(database).all()}
        sources = Timetables(database).sources()
    span = [start + ahead * DAY for ahead in range(days)]
    for day in span:
        closed = plan.closing(day)
        if closed is not None:
            say(json_file, f"{day:%a %Y-%m-%d}  closed: {closed.title}")
    lessons = [lesson for day in span for lesson in plan.on(day)]
    if lessons:
        rows = [lesson_row(each, titles.get(each.class_id, each.class_id), zone) for each in lessons]
        say(json_file, table(rows, left=4))
    else:
        say(json_file, "No lessons on these days." if sources else "There is no timetable yet.")
    accounts = [lesson_account(each, titles.get(each.class_id, "")) for each in lessons]
    write_json(json_file, {"zone": rules.zone, "sources": list(sources), "lessons": accounts})


@timetable.command()
@click.option("--from", "source", metavar="NAME", help="Only what the file of this name brought.")
@click.pass_obj
def clear(paths: AppPaths, source: str | None) -> None:
    """Delete the timetable; registers stay."""
    with open_database(paths.database) as database:
        known = Timetables(database).sources()
        if source is not None and source not in known:
            there = ", ".join(known) or "none"
            raise Fault(f"No file {source} was brought in. Known are: {there}.")
        gone = Timetables(database).clear(source)
    click.echo(f"{gone} lines of the timetable were deleted.")


@timetable.command()
@click.option("--days", type=_DAYS, default=7, show_default=True, help="How far to look back.")
@json_option
@click.pass_obj
def missed(paths: AppPaths, days: int, json_file: str | None) -> int:
    """List lessons whose register nobody took; exit code 1 if there are any."""
    rules, now = _rules(paths), datetime.now(UTC)
    with open_database(paths.database, check=False) as database:
        found = StoredLessons(database, rules).missed(now, days=days)
    if found:
        zone = ZoneInfo(rules.zone)
        say(json_file, table([lesson_row(each.lesson, each.title, zone) for each in found], left=4))
    else:
        say(json_file, "Every register that was due has been taken.")
    write_json(json_file, {"missed": [lesson_account(each.lesson, each.title) for each in found]})
    return 1 if found else 0


def _rules(paths: AppPaths) -> RegisterRules:
    settings = load_settings(paths.settings, policy=paths.policy).settings
    return register_rules(settings, zone=settings.zone or system_zone())


def _read(paths: AppPaths, database: Database, files: Sequence[Path]) -> tuple[TimetablePlan, ...]:
    zone = ZoneInfo(_rules(paths).zone)
    today = datetime.now(zone).date()
    reader = _Reader(ClassNames(Classes(database).all(on=today)), zone, today)
    return tuple(reader.read(file) for file in files)


def _tell(json_file: str | None, plans: Sequence[TimetablePlan]) -> None:
    for plan in plans:
        say_plan(json_file, plan)
    write_json(json_file, {"files": [plan_account(plan) for plan in plans]})


def _refuse_empty(plans: Sequence[TimetablePlan]) -> None:
    for plan in plans:
        if plan.is_empty:
            first = plan.refused[0].reason if plan.refused else "It has neither lessons nor closed days."
            raise Fault(f"Nothing in {plan.source} can be used, so nothing was written. {first}")


def _refuse_unknown_weeks(database: Database, plans: Sequence[TimetablePlan]) -> None:
    alternate = any(period.week for plan in plans for period in plan.periods)
    if alternate and not Timetables(database).has_weeks():
        raise Fault(
            "These lessons alternate by week. Say which weeks are A with --week-a, such as 2026-09-07."
        )
