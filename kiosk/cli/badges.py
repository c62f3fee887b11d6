"""`kiosk badges`: print cards, take in badges that people have, and revoke lost ones."""

from pathlib import Path

import click

from kiosk.app.issuing import issue_cards
from kiosk.cli.chosen_people import chosen_people
from kiosk.cli.credential_list import list_credentials
from kiosk.cli.output import json_option
from kiosk.exchange.cards import PAPERS
from kiosk.paths import AppPaths
from kiosk.store.credentials import CredentialKind, Credentials
from kiosk.store.database import open_database


@click.group()
def badges() -> None:
    """Print cards, take in badges that people have, revoke lost ones."""


@badges.command("print")
@click.argument("person_ids", nargs=-1, metavar="[ID]...")
@click.option("--class", "class_name", metavar="CLASS", help="All of a class: its id, code or title.")
@click.option("--all", "everyone", is_flag=True, help="Everyone on the list.")
@click.option("--new", is_flag=True, help="Also for those who have a badge, which is good no more then.")
@click.option(
    "--to",
    "target",
    required=True,
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The pages to print (.pdf).",
)
@click.option("--paper", type=click.Choice(tuple(PAPERS)), default="a4", show_default=True)
@click.option("--force", is_flag=True, help="Replace a file that is there.")
@click.pass_obj
def print_cards(
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
    """Make a card with a QR code for each of these people."""
    with open_database(paths.database) as database:
        people = chosen_people(database, person_ids, class_name, everyone=everyone)
        have = Credentials(database).counts(CredentialKind.BADGE)
        wanted = [person for person in people if new or person.id not in have]
        if wanted:
            issue_cards(database, wanted, target, paper=paper, replace=force)
    passed = len(people) - len(wanted)
    if passed:
        click.echo(f"{passed} have a badge already and keep it; --new gives them a card instead.", err=True)
    if wanted:
        click.echo(f"Cards for {len(wanted)} people are in {target}. Print them, then delete the file.")


@badges.command()
@click.argument("person_id", metavar="ID")
@click.option("--code", prompt="Scan the badge now", help="What the badge reads as.")
@click.pass_obj
def add(paths: AppPaths, person_id: str, *, code: str) -> None:
    """Take in a badge that somebody has already, of the library or the canteen, say."""
    with open_database(paths.database) as database:
        (person,) = chosen_people(database, (person_id,), None, everyone=False)
        Credentials(database).add_badge(person.id, code)
    click.echo(f"This badge is {person.full_name}'s now.")


@badges.command()
@click.argument("person_ids", nargs=-1, required=True, metavar="ID...")
@click.pass_obj
def revoke(paths: AppPaths, person_ids: tuple[str, ...]) -> None:
    """Make all badges of these people good for nothing: one was lost."""
    with open_database(paths.database) as database:
        for person in chosen_people(database, person_ids, None, everyone=False):
            count = Credentials(database).remove(person.id, CredentialKind.BADGE)
            click.echo(f"{person.full_name}: {count} revoked.")


@badges.command("list")
@json_option
@click.pass_obj
def list_badges(paths: AppPaths, json_file: str | None) -> None:
    """List how many badges each has; never the codes."""
    list_credentials(paths, CredentialKind.BADGE, json_file, key="badges", value=int)
