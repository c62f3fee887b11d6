"""`kiosk people forget`: all that somebody is known by erased, with a certificate."""

import json
from pathlib import Path

import click

from kiosk.cli.consent_option import actor_here
from kiosk.domain.access import Look
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.store.access import AccessLog
from kiosk.store.database import open_database
from kiosk.store.erasure import Erasure, Erasures

_DESTROYED = "Their key was destroyed: no backup of this kiosk can show their face any more."
_NO_KEY = "They had no key: nothing of their face was kept."
_NAME_STAYS = "Their name and their attendance stay on the register."
_WITHOUT_NAME = "Their name was taken off the register; attendance that must be kept stays under their id."


@click.command()
@click.argument("person_id", metavar="ID")
@click.option("--name", "with_name", is_flag=True, help="Take their name off the register as well.")
@click.option(
    "--exports", is_flag=True, help="Delete the exported files that are still where they were written."
)
@click.option("--reason", default="", help="Why, for the certificate; no name.")
@click.option(
    "--certificate",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the certificate to this file: as JSON if it ends in .json, else as text.",
)
@click.pass_obj
def forget(
    paths: AppPaths, person_id: str, *, with_name: bool, exports: bool, reason: str, certificate: Path | None
) -> None:
    """Erase what somebody is known by: in the register, its copies, and the backups by their key."""
    with open_database(paths.database) as database:
        erasure = Erasures(database).forget(person_id, reason=reason, with_name=with_name, exports=exports)
        AccessLog(database).add(Look.ERASED, actor_here(), person_id, "forgotten")
    text = "\n".join(_lines(erasure))
    click.echo(text)
    if certificate is not None:
        _write(
            certificate, json.dumps(_account(erasure), indent=2) if certificate.suffix == ".json" else text
        )
    if erasure.account["found_afterwards"] or erasure.not_reached:
        raise Fault("Not everything could be erased yet; the lines above say what is left.")


def _lines(erasure: Erasure) -> list[str]:
    account = erasure.account
    ended = erasure.finished_at or erasure.begun_at
    lines = [
        f"Certificate of erasure {erasure.id}",
        f"Person: {erasure.person_id}",
        f"Erased: {ended:%Y-%m-%d %H:%M:%S} UTC",
    ]
    if erasure.reason:
        lines.append(f"Reason: {erasure.reason}")
    lines += [
        f"{kind.capitalize()} deleted: {account[kind]}" for kind in ("templates", "photos", "credentials")
    ]
    lines.append(_DESTROYED if account["key"] else _NO_KEY)
    lines.append(f"Copies of the keys beside backups, overwritten: {account['copies_of_keys']}")
    lines += [f"Not reached yet, and tried again at each start: {folder}" for folder in erasure.not_reached]
    lines.append(_WITHOUT_NAME if erasure.with_name else _NAME_STAYS)
    lines.append(f"Exported files deleted: {account['exports']}")
    lines += [
        f"Exported file that may name them, and is there still: {file}" for file in erasure.exports_left
    ]
    lines.append(f"Traces found in the files afterwards: {account['found_afterwards']}")
    return lines


def _account(erasure: Erasure) -> dict[str, object]:
    ended = None if erasure.finished_at is None else erasure.finished_at.isoformat()
    about = {"id": erasure.id, "person": erasure.person_id, "reason": erasure.reason}
    when = {"with_name": erasure.with_name, "begun_at": erasure.begun_at.isoformat(), "finished_at": ended}
    return about | when | dict(erasure.account)


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(f"{text}\n", "utf-8")
    except OSError as error:
        sentence = (
            f"All was erased, but the certificate can't be written to {file}. It is in the register too."
        )
        raise Fault(sentence, details=str(error)) from error
