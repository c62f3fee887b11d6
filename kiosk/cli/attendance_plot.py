"""`kiosk attendance plot`: attendance of some days as a picture."""

from datetime import datetime
from pathlib import Path

import click

from kiosk.app.register_book import StoredReader
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.progress import shown_work
from kiosk.cli.registers import class_named, open_register
from kiosk.domain.faults import Fault
from kiosk.domain.tally import add_up
from kiosk.exchange.codes import load_code_sets
from kiosk.exchange.plot_look import Plot, Words
from kiosk.paths import RESOURCES, AppPaths
from kiosk.settings import load_settings

_DAY = click.DateTime(["%Y-%m-%d"])
_KINDS = tuple(kind.value for kind in Plot)
_TITLES = {
    Plot.BY_DAY: "Attendance by day",
    Plot.LATE: "Late by lesson",
    Plot.WEEK: "Attendance by weekday and hour",
}


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--from", "first", type=_DAY, required=True, metavar="DAY", help="The first day, such as 2026-09-01."
)
@click.option("--to", "last", type=_DAY, metavar="DAY", help="The last day; the first alone without it.")
@click.option("--kind", type=click.Choice(_KINDS), default=_KINDS[0], show_default=True)
@click.option("--class", "class_name", metavar="CLASS", help="One class alone, by its id, code or title.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@json_option
@click.pass_obj
def plot(
    paths: AppPaths,
    file: Path,
    *,
    first: datetime,
    last: datetime | None,
    kind: str,
    class_name: str | None,
    force: bool,
    json_file: str | None,
) -> None:
    """Draw the attendance of some days into FILE, which ends in .png, .svg or .pdf."""
    from kiosk.exchange.plots import save  # noqa: PLC0415 - slow to import, and the other commands have no need of it

    settings = load_settings(paths.settings, policy=paths.policy).settings
    codes = load_code_sets(RESOURCES / "codes", paths.codes, chosen=settings.code_set)
    days = first.date(), (last or first).date()
    with open_register(paths) as database, shown_work() as work:
        found = None if class_name is None else class_named(database, class_name)
        reader = StoredReader(database, codes.get)
        registers = reader.between(*days, class_id=None if found is None else found.id)
        tally = add_up(registers, reader.codes, days, work)
    if tally.is_empty:
        raise Fault("There are no marks in these days, so nothing was drawn.")
    who = "Whole school" if found is None else found.title
    title = f"{_TITLES[Plot(kind)]}: {who}, {days[0]} to {days[1]}"
    save(file, Plot(kind), tally, Words(title), replace=force)
    say(json_file, f"The picture is in {file}.")
    write_json(json_file, {"path": str(file), "kind": kind, "days": len(tally.by_day)})
