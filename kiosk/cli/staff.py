"""`kiosk staff`: who may sign in at this kiosk, and as what."""

import click

from kiosk.cli.consent_option import actor_here
from kiosk.cli.output import json_option, say, write_json
from kiosk.domain.access import Look
from kiosk.domain.faults import Fault
from kiosk.domain.staff import Account, Role
from kiosk.paths import AppPaths
from kiosk.store.access import AccessLog
from kiosk.store.database import open_database
from kiosk.store.staff import Staff

_secret = click.option(
    "--password",
    prompt="Password, or a PIN of 6 digits or more",
    hide_input=True,
    confirmation_prompt="The same again",
    help="Asked for where it is not given; what is given here may stay in the shell's history.",
)


@click.group()
def staff() -> None:
    """Accounts of staff: add, list, remove, password. Without any, everybody is the unnamed teacher."""


@staff.command()
@click.argument("name")
@click.option("--role", type=click.Choice([str(role) for role in Role]), default="teacher", show_default=True)
@click.option("--title", default="", help='Their post as registers tell it, such as "head of year 9".')
@_secret
@click.pass_obj
def add(paths: AppPaths, name: str, *, role: str, title: str, password: str) -> None:
    """Let NAME sign in. The first account must be an admin's."""
    with open_database(paths.database) as database, database.writing():
        account = Staff(database).add(name, password, role=Role(role), title=title)
        AccessLog(database).add(Look.STAFF_CHANGED, actor_here(), details=f"added {account.name} as {role}")
    click.echo(f"{account.name} can sign in as {account.role}.")


@staff.command("list")
@json_option
@click.pass_obj
def list_staff(paths: AppPaths, json_file: str | None) -> None:
    """List who can sign in."""
    with open_database(paths.database) as database:
        accounts = Staff(database).accounts()
    for each in accounts:
        say(json_file, f"{each.name:<32} {each.role:<8} {each.title}".rstrip())
    if not accounts:
        say(
            json_file,
            "Nobody needs to sign in: there are no accounts. Begin with `kiosk staff add NAME --role admin`.",
        )
    rows = [{"name": each.name, "role": each.role, "title": each.title} for each in accounts]
    write_json(json_file, {"staff": rows})


@staff.command()
@click.argument("name")
@click.pass_obj
def remove(paths: AppPaths, name: str) -> None:
    """Take NAME's account away; what they did stays under their name."""
    with open_database(paths.database) as database, database.writing():
        account = _named(Staff(database), name)
        Staff(database).remove(account.id)
        AccessLog(database).add(Look.STAFF_CHANGED, actor_here(), details=f"removed {account.name}")
    click.echo(f"{account.name} can't sign in any more.")


@staff.command()
@click.argument("name")
@_secret
@click.pass_obj
def password(paths: AppPaths, name: str, *, password: str) -> None:
    """Give NAME another password or PIN; this ends a lockout as well."""
    with open_database(paths.database) as database, database.writing():
        account = _named(Staff(database), name)
        Staff(database).set_secret(account.id, password)
        AccessLog(database).add(Look.STAFF_CHANGED, actor_here(), details=f"new secret for {account.name}")
    click.echo(f"{account.name} has a new password.")


def _named(staff: Staff, name: str) -> Account:
    found = next((each for each in staff.accounts() if each.name.casefold() == name.casefold().strip()), None)
    if found is None:
        raise Fault(f"There is no account of {name}. `kiosk staff list` shows who there is.")
    return found
