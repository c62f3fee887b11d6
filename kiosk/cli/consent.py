"""`kiosk consent`: what was said about whose face, and the notices that are handed out."""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.consent_option import METHODS, PARTIES, actor_here, ledger_in_force, notice_of, signature
from kiosk.cli.output import json_option, say, write_json
from kiosk.domain.access import Look
from kiosk.domain.consent import ConsentAct, ConsentMethod, ConsentRecord
from kiosk.domain.faults import Fault
from kiosk.exchange.notices.notice import notices
from kiosk.exchange.notices.page import write_notice
from kiosk.paths import RESOURCES, AppPaths
from kiosk.settings import load_settings
from kiosk.settings.sections.looks import LANGUAGES
from kiosk.store.access import AccessLog
from kiosk.store.consent_keeping import write_down
from kiosk.store.database import open_database
from kiosk.store.people import People

_day = click.DateTime(formats=["%Y-%m-%d"])
_who = click.option(
    "--who", type=click.Choice(list(PARTIES)), required=True, help="Who says so; parent is parent-1."
)
_how = click.option(
    "--how", type=click.Choice(list(METHODS)), default="paper", show_default=True, help="How they said it."
)
_name = click.option("--name", default="", help="Their name, as on the form.")
_on = click.option("--on", type=_day, help="The day on which they said it; today without it.")


@click.group()
def consent() -> None:
    """Who consented to the use of whose face: record, withdraw, show, list; and print notices."""


@consent.command()
@click.argument("person_id", metavar="ID")
@_who
@_how
@_name
@click.option("--relation", default="", help="What they are to the person, such as mother.")
@click.option("--notice", default="", help='The notice they had, such as "general 1"; the school\'s without.')
@_on
@click.option("--until", type=_day, help="The first day on which it no longer holds.")
@click.option("--refused", is_flag=True, help="They said no.")
@click.pass_obj
def record(
    paths: AppPaths,
    person_id: str,
    *,
    who: str,
    how: str,
    name: str,
    relation: str,
    notice: str,
    on: datetime | None,
    until: datetime | None,
    refused: bool,
) -> None:
    """Write down that somebody consented to the use of ID's face, or refused."""
    given = ConsentAct.REFUSED if refused else ConsentAct.GIVEN
    said = ConsentRecord(
        person_id,
        given,
        PARTIES[who],
        _moment(on),
        ConsentMethod(how),
        name,
        relation,
        notice or notice_of(paths).reference,
        None if until is None else _moment(until),
        signature(),
    )
    _write_down(paths, said)


@consent.command()
@click.argument("person_id", metavar="ID")
@_who
@_how
@_name
@_on
@click.option("--objects", is_flag=True, help="They never consented, and object.")
@click.pass_obj
def withdraw(
    paths: AppPaths, person_id: str, *, who: str, how: str, name: str, on: datetime | None, objects: bool
) -> None:
    """Write down that consent was taken back, and delete all that ID's face is known by, at once."""
    act = ConsentAct.OBJECTED if objects else ConsentAct.WITHDRAWN
    _write_down(
        paths,
        ConsentRecord(
            person_id,
            act,
            PARTIES[who],
            _moment(on),
            ConsentMethod(how),
            name,
            recorded_by=signature(),
        ),
    )


@consent.command()
@click.argument("person_id", metavar="ID")
@json_option
@click.pass_obj
def show(paths: AppPaths, person_id: str, json_file: str | None) -> None:
    """Show all that was said about ID's face, and what it adds up to."""
    with open_database(paths.database) as database:
        ledger = ledger_in_force(paths, database)
        records, found = ledger.of(person_id), ledger.standing(person_id)
        person = People(database).find(person_id)
        if person is None and not records:
            raise Fault(f"Nobody with the id {person_id} is on the list, and nothing was said about them.")
        AccessLog(database).add(Look.CONSENT_SEEN, actor_here(), person_id)
    say(json_file, f"{person.full_name if person else person_id}: {found.reason}")
    for each in records:
        who = ", ".join(part for part in (str(each.party), each.name, each.relation) if part)
        day = each.at.astimezone().date().isoformat()
        line = f"{day}  {each.act:<9}  {who}  ({each.method}; notice {each.notice or 'not noted'})"
        say(json_file, f"{line}  written down by {each.recorded_by or 'the kiosk'}")
    rows = [_row(each) for each in records]
    account = {"id": person_id, "may_enrol": found.may_enrol, "reason": found.reason, "records": rows}
    write_json(json_file, account)


@consent.command("list")
@click.option("--missing", is_flag=True, help="Only those whose face may not be enrolled.")
@json_option
@click.pass_obj
def list_consent(paths: AppPaths, *, missing: bool, json_file: str | None) -> None:
    """List everyone, and whether their face may be enrolled."""
    with open_database(paths.database) as database:
        standings = ledger_in_force(paths, database).standings()
        people = [
            person
            for person in People(database).everyone()
            if not (missing and standings[person.id].may_enrol)
        ]
        AccessLog(database).add(Look.CONSENT_SEEN, actor_here(), details=f"list of {len(people)}")
    for person in people:
        word = "yes" if standings[person.id].may_enrol else "no"
        say(json_file, f"{person.id:<20} {person.full_name:<32} {word:<4} {standings[person.id].reason}")
    if not people:
        say(json_file, "Nobody.")
    rows = [
        {"id": each.id, "may_enrol": standings[each.id].may_enrol, "reason": standings[each.id].reason}
        for each in people
    ]
    write_json(json_file, {"people": rows})


@consent.command("notices")
@click.pass_obj
def list_notices(paths: AppPaths) -> None:
    """List the notices that there are, and where the school's own ones go."""
    for each in notices(RESOURCES / "notices", paths.notices).values():
        click.echo(f"{each.id:<16} version {each.version:<4} {each.title}")
    click.echo(f"To word your own, print one as Markdown into {paths.notices} and change it there.")


@consent.command("print")
@click.argument("notice_id", metavar="[NOTICE]", required=False)
@click.option("--to", "file", required=True, metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--school", help="The school's name; that of the settings without it.")
@click.option("--contact", help="Whom to ask; that of the settings without it.")
@click.option(
    "--language",
    type=click.Choice(list(LANGUAGES)),
    help="The language of whoever reads it; that of the settings without it.",
)
@click.pass_obj
def print_notice(
    paths: AppPaths,
    notice_id: str | None,
    *,
    file: Path,
    school: str | None,
    contact: str | None,
    language: str | None,
) -> None:
    """Write a notice to hand out: FILE ends in .pdf, .html or .md. It is a template, not legal advice."""
    from kiosk.ui.language import chosen  # noqa: PLC0415 - Qt is slow to import, and the others need none
    from kiosk.ui.speech import speech_in  # noqa: PLC0415 - ditto

    settings = load_settings(paths.settings, policy=paths.policy).settings
    code, _ = chosen(language or settings.language)
    found, speech = notice_of(paths, notice_id or "", language=code), speech_in(code)
    if file.suffix.lower() == ".md":
        write_notice(found, file, speech)
    else:
        name = settings.school if school is None else school
        write_notice(found.filled(school=name, contact=contact or settings.contact), file, speech)
    click.echo(f"The notice {found.reference} is in {file}. Have it checked before you hand it out.")


def _write_down(paths: AppPaths, said: ConsentRecord) -> None:
    with open_database(paths.database) as database:
        person = People(database).find(said.person_id)
        if person is None:
            raise Fault(f"Nobody with the id {said.person_id} is on the list.")
        ledger = ledger_in_force(paths, database)
        erasure = write_down(database, said, actor_here())
        found = ledger.standing(person.id)
    click.echo(f"Written down for {person.full_name}. {found.reason}")
    if erasure is not None:
        count = erasure.account["templates"]
        click.echo(f"{count} of their templates were erased: certificate {erasure.id}.")


def _moment(day: datetime | None) -> datetime:
    """The start of this day here; now without one."""
    return datetime.now(UTC) if day is None else day.astimezone(UTC)


def _row(record: ConsentRecord) -> dict[str, object]:
    """A record as JSON, with its moments in ISO 8601."""
    moments = {"at": record.at, "expires_at": record.expires_at}
    told = {name: None if moment is None else moment.isoformat() for name, moment in moments.items()}
    return {**asdict(record), **told}
