"""`kiosk pins`: give PINs out, on slips or as a table, and take them away."""

from pathlib import Path

import click

from kiosk.app.issuing import issue_pins
from kiosk.cli.chosen_people import chosen_people
from kiosk.cli.credential_list import list_credentials
from kiosk.cli.output import json_option
from kiosk.cli.progress import shown_work
from kiosk.exchange.cards import PAPERS
from kiosk.paths import AppPaths
from kiosk.settings import load_settings
from kiosk.store.credentials import CredentialKind, Credentials
from kiosk.store.database import open_database


@click.group()
def pins() -> None:
    """Give PINs out, and take them away."""


@pins.command()
@click.argument("person_ids", nargs=-1, metavar="[ID]...")
@click.option("--class", "class_name", metavar="CLASS", help="All of a class: its id, code or title.")
@click.option("--all", "everyone", is_flag=True, help="Everyone on the list.")
@click.option("--new", is_flag=True, help="Also for those who have a PIN, which is good no more then.")
@click.option(
    "--to",
    "target",
    required=True,
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Slips to print (.pdf), or a table (.csv).",
)
@click.option("--paper", type=click.Choice(tuple(PAPERS)), default="a4", show_default=True, help="For pdf.")
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.pass_obj
def issue(
    paths: AppPaths,
    person_ids: tuple[str, ...],
    *,
    class_name: str | None,
    everyone: bool,
    new: bool,
    target: Path,
    paper: str,
    force: bool,
) -> None:
    """Make a PIN for each of these people, and write them into a file, once."""
    from kiosk.ui.speech import speech_in  # noqa: PLC0415 - Qt is slow to import, and the others need none

    settings = load_settings(paths.settings, policy=paths.policy).settings
    with open_database(paths.database) as database, shown_work() as work:
        people = chosen_people(database, person_ids, class_name, everyone=everyone)
        have = Credentials(database).counts(CredentialKind.PIN)
        wanted = [person for person in people if new or person.id not in have]
        if wanted:
            issue_pins(
                database,
                wanted,
                target,
                digits=settings.pin_digits,
                paper=paper,
                replace=force,
                work=work,
                speech=speech_in(settings.language),
            )
    passed = len(people) - len(wanted)
    if passed:
        click.echo(f"{passed} have a PIN already and keep it; --new gives them another.", err=True)
    if wanted:
        click.echo(
            f"PINs for {len(wanted)} people are in {target}. They can't be read anywhere else, and not"
        )
        click.echo("be shown again: hand them out, then delete the file.")


@pins.command()
@click.argument("person_ids", nargs=-1, required=True, metavar="ID...")
@click.pass_obj
def remove(paths: AppPaths, person_ids: tuple[str, ...]) -> None:
    """Take these people's PINs away."""
    with open_database(paths.database) as database:
        people = chosen_people(database, person_ids, None, everyone=False)
        for person in people:
            had = Credentials(database).remove(person.id, CredentialKind.PIN)
            click.echo(f"{person.full_name} {'has no PIN any more' if had else 'had no PIN'}.")


@pins.command("list")
@json_option
@click.pass_obj
def list_pins(paths: AppPaths, json_file: str | None) -> None:
    """List who has a PIN; never the PINs."""
    list_credentials(paths, CredentialKind.PIN, json_file, key="pin", value=bool)
