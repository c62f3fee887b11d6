"""`kiosk audit access`: who looked at whose faces and consent."""

import click

from kiosk.cli.consent_option import actor_here
from kiosk.cli.output import json_option, say, write_json
from kiosk.domain.access import Look
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.store.access import AccessLog
from kiosk.store.database import open_database


@click.command()
@click.option("--last", type=click.IntRange(min=1), default=50, show_default=True, help="So many rows.")
@json_option
@click.pass_obj
def access(paths: AppPaths, *, last: int, json_file: str | None) -> None:
    """Show who looked at whose faces and consent, the newest first, and check that nobody touched it."""
    if not paths.database.exists():
        raise Fault(f"There is no register {paths.database} yet.")
    with open_database(paths.database) as database:
        log = AccessLog(database)
        rows, broken = log.newest(last), log.broken()
        log.add(Look.ACCESS_SEEN, actor_here())
    for row in rows:
        about = " ".join(part for part in (row.person_id, row.details) if part)
        when = f"{row.at.astimezone():%Y-%m-%d %H:%M:%S}"
        say(json_file, f"{when}  {row.by or 'unnamed teacher'} ({row.role})  {row.look}  {about}".rstrip())
    if not rows:
        say(json_file, "Nobody has looked at faces or consent yet.")
    found = [
        {
            "seq": row.seq,
            "at": row.at.isoformat(),
            "by": row.by,
            "role": row.role,
            "what": row.look,
            "person": row.person_id,
            "details": row.details,
        }
        for row in rows
    ]
    write_json(json_file, {"whole": not broken, "broken_at": list(broken), "rows": found})
    if broken:
        raise Fault(f"The access log is not as it was written, from row {broken[0]} on.")
