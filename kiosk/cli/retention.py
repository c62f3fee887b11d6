"""`kiosk retention`: what may not be kept any longer."""

from datetime import datetime

import click

from kiosk.cli.consent_option import actor_here, ledger_in_force
from kiosk.cli.output import json_option, say, write_json
from kiosk.domain.retention import DueFace, DueReason, RetentionSpans
from kiosk.paths import AppPaths
from kiosk.settings import load_settings
from kiosk.store.database import Database, open_database
from kiosk.store.people import People
from kiosk.store.retention import Due, Retention

_WORDS = {
    DueReason.LEFT: "has left",
    DueReason.OPPOSED: "consent was refused or taken back",
    DueReason.RUN_OUT: "consent has run out",
    DueReason.POLICY: "the school's policy does not allow it",
    DueReason.OLD: "the templates are too old",
}


@click.group()
def retention() -> None:
    """What may not be kept any longer: preview, run. The kiosk itself does so once a day."""


@retention.command()
@json_option
@click.pass_obj
def preview(paths: AppPaths, json_file: str | None) -> None:
    """Show what `kiosk retention run` would erase; changes nothing."""
    with open_database(paths.database) as database:
        due = _clock(paths, database).due(datetime.now().astimezone())
        names = _names(database)
    _say_faces(json_file, due, names)
    _say_rest(json_file, due.photos, due.access_rows, "would be erased")
    if not due.anything:
        say(json_file, "Nothing is due.")
    if due.old_sessions:
        say(
            json_file,
            f"{due.old_sessions} lessons are older than attendance_years. They are kept, for the register is"
            " a chain that can't be shortened: docs/privacy/retention.md tells what to do.",
        )
    faces = [_row(face) for face in due.faces]
    rest = {"photos": due.photos, "access_rows": due.access_rows, "old_lessons": due.old_sessions}
    write_json(json_file, {"faces": faces, **rest})


@retention.command()
@json_option
@click.pass_obj
def run(paths: AppPaths, json_file: str | None) -> None:
    """Erase what is due, with a certificate for each person."""
    with open_database(paths.database) as database:
        names = _names(database)
        cleared = _clock(paths, database).run(datetime.now().astimezone(), actor_here())
    for face, certificate in cleared.faces:
        name = names.get(face.person_id, face.person_id)
        say(json_file, f"{name}: templates erased, {_WORDS[face.reason]}. Certificate {certificate}.")
    _say_rest(json_file, cleared.photos, cleared.access_rows, "were erased")
    if not (cleared.faces or cleared.photos or cleared.access_rows):
        say(json_file, "Nothing was due.")
    faces = [_row(face) | {"certificate": certificate} for face, certificate in cleared.faces]
    rest = {"photos": cleared.photos, "access_rows": cleared.access_rows}
    write_json(json_file, {"faces": faces, **rest})


def _clock(paths: AppPaths, database: Database) -> Retention:
    ledger_in_force(paths, database)
    settings = load_settings(paths.settings, policy=paths.policy).settings
    spans = RetentionSpans(
        settings.template_years, settings.photo_hours, settings.access_years, settings.attendance_years
    )
    return Retention(database, spans)


def _names(database: Database) -> dict[str, str]:
    return {person.id: person.full_name for person in People(database).everyone()}


def _say_faces(json_file: str | None, due: Due, names: dict[str, str]) -> None:
    for face in due.faces:
        name = names.get(face.person_id, face.person_id)
        say(json_file, f"{name}: templates would be erased, {_WORDS[face.reason]}.")


def _say_rest(json_file: str | None, photos: int, access_rows: int, what: str) -> None:
    if photos:
        say(json_file, f"{photos} kept photos {what}.")
    if access_rows:
        say(json_file, f"{access_rows} rows of the access log {what}.")


def _row(face: DueFace) -> dict[str, object]:
    return {"id": face.person_id, "reason": face.reason}
