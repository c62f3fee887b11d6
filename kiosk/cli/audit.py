"""`kiosk audit`: proof that nobody has touched what was written."""

import click

from kiosk.cli.audit_access import access
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.progress import shown_work
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.store.audit import Break, Finding, verify_chain
from kiosk.store.database import open_database

_WORDS = {
    Break.CHANGED: "Event {seq}{when} does not say what was written.",
    Break.MISSING: "From event {seq} on, events are missing.",
    Break.CUT_OFF: "Events from {seq} on were written and are not there any more.",
    Break.UNSIGNED: "The note beside the register is not of this kiosk, so its end can't be checked.",
}


@click.group()
def audit() -> None:
    """Check that the register says what was written."""


@audit.command()
@json_option
@click.pass_obj
def verify(paths: AppPaths, json_file: str | None) -> None:
    """Check every event against the chain; exit code 1 where it is broken."""
    if not paths.database.exists():
        raise Fault(f"There is no register {paths.database} yet.")
    with open_database(paths.database) as database, shown_work() as work:
        found = verify_chain(database, progress=lambda part: work.tell("Checking events", part))
    for finding in found.findings:
        say(json_file, _told(finding))
    if not found.findings:
        end = "" if found.noted or not found.events else " There is no note beside it that tells its end."
        say(json_file, f"{found.events} events, and each says what was written.{end}")
        say(json_file, f"Newest hash: {found.head.hex()}")
    write_json(
        json_file,
        {
            "events": found.events,
            "head": found.head.hex(),
            "end_noted": found.noted,
            "whole": not found.findings,
            "findings": [
                {
                    "problem": each.problem,
                    "event": each.seq,
                    "at": None if each.at is None else each.at.isoformat(),
                }
                for each in found.findings
            ],
        },
    )
    if found.findings:
        raise Fault("The register is not as it was written. Keep this file, and restore a backup beside it.")


audit.add_command(access)


def _told(finding: Finding) -> str:
    when = "" if finding.at is None else f" of {finding.at.astimezone():%Y-%m-%d %H:%M}"
    return _WORDS[finding.problem].format(seq=finding.seq, when=when)
