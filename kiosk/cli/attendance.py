"""`kiosk attendance`: registers out, for people and for other programs."""

from datetime import datetime
from pathlib import Path

import click

from kiosk.app.exporting import Exporter
from kiosk.app.scheduled import Schedule, write_owed
from kiosk.cli.attendance_plot import plot
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.progress import shown_work
from kiosk.cli.registers import class_named, open_register
from kiosk.domain.faults import Fault
from kiosk.exchange.reports.formats import PAPERS
from kiosk.exchange.reports.order import Order, file_name
from kiosk.paths import AppPaths
from kiosk.settings import Settings, load_settings
from kiosk.store.exports import Exports

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def attendance() -> None:
    """Write registers into files."""


attendance.add_command(plot)


@attendance.command()
@click.option("--from", "first", type=_DAY, metavar="DAY", help="The first day, such as 2026-09-01.")
@click.option("--to", "last", type=_DAY, metavar="DAY", help="The last day; the first alone without it.")
@click.option("--format", "format_id", default="csv", show_default=True, help="One that `formats` lists.")
@click.option("--class", "class_name", metavar="CLASS", help="One class alone, by its id, code or title.")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="FILE|FOLDER", help="Where to; here without it."
)
@click.option("--paper", type=click.Choice(PAPERS), default=PAPERS[0], show_default=True, help="For pdf.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.option(
    "--scheduled", is_flag=True, help="Write what the settings' schedule still owes, and nothing else."
)
@json_option
@click.pass_obj
def export(
    paths: AppPaths,
    first: datetime | None,
    last: datetime | None,
    *,
    format_id: str,
    class_name: str | None,
    out: Path | None,
    paper: str,
    force: bool,
    scheduled: bool,
    json_file: str | None,
) -> None:
    """Write the registers of some days into a file; days are local, both ends included."""
    from kiosk.ui.speech import speech_in  # noqa: PLC0415 - Qt is slow to import, and the others need none

    settings = load_settings(paths.settings, policy=paths.policy).settings
    exporter = Exporter.of(paths, settings, speech_in(settings.language))
    if scheduled:
        _scheduled(paths, settings, exporter, json_file)
        return
    if first is None:
        raise click.UsageError("Missing option '--from'.")
    chosen = exporter.find(format_id)
    days = (first.date(), (last or first).date())
    with open_register(paths) as database, shown_work() as work:
        found = None if class_name is None else class_named(database, class_name)
        name = file_name(*days, chosen.suffix, class_title=found.title if found else "")
        target = Path.cwd() if out is None else out
        target = target / name if target.is_dir() else target
        order = Order(*days, format_id, target, found.id if found else None, paper, replace=force)
        lessons = exporter.write(database, order, work)
    say(json_file, f"{target} has {_lessons(lessons)}.")
    write_json(json_file, {"files": [{"path": str(target), "lessons": lessons}]})


@attendance.command()
@json_option
@click.pass_obj
def formats(paths: AppPaths, json_file: str | None) -> None:
    """List the formats: those of the program, and one for each layout."""
    settings = load_settings(paths.settings, policy=paths.policy).settings
    found, remarks = Exporter.of(paths, settings).formats()
    for each in found.values():
        say(json_file, f"{each.id:<14} .{each.suffix:<5} {each.title}")
    for remark in remarks:
        click.echo(remark, err=True)
    rows = [{"id": each.id, "title": each.title, "suffix": each.suffix} for each in found.values()]
    write_json(json_file, {"formats": rows, "unusable": list(remarks), "layouts": str(paths.exports)})


@attendance.command()
@json_option
@click.pass_obj
def exported(paths: AppPaths, json_file: str | None) -> None:
    """List the files that were written, so that they can be found again, and deleted."""
    with open_register(paths) as database:
        found = Exports(database).all()
    for each in found:
        by = each.by or ("by schedule" if each.scheduled else "")
        say(
            json_file,
            f"{each.at.astimezone():%Y-%m-%d %H:%M}  {each.first} to {each.last}  {each.path}  {by}",
        )
    if not found:
        say(json_file, "No registers were written into files yet.")
    rows = [
        {
            "at": each.at.isoformat(),
            "path": str(each.path),
            "format": each.format,
            "from": each.first.isoformat(),
            "to": each.last.isoformat(),
            "class": each.class_id or None,
            "by": each.by,
            "scheduled": each.scheduled,
        }
        for each in found
    ]
    write_json(json_file, {"files": rows})


def _scheduled(paths: AppPaths, settings: Settings, exporter: Exporter, json_file: str | None) -> None:
    schedule = Schedule.of(settings)
    if schedule is None:
        raise Fault("No folder is chosen for registers. Set `export_folder` in the settings.")
    with open_register(paths) as database, shown_work() as work:
        written = write_owed(database, exporter, schedule, datetime.now(exporter.zone), work)
    for path in written:
        say(json_file, f"{path} was written.")
    if not written:
        say(json_file, "All that is due was written before.")
    write_json(json_file, {"files": [{"path": str(path)} for path in written]})


def _lessons(count: int) -> str:
    return "1 lesson" if count == 1 else f"{count} lessons" if count else "no lessons"
