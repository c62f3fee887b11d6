"""`kiosk data`: all that a profile keeps, shared among the accounts of a computer, or deleted."""

import sys
from dataclasses import asdict
from pathlib import Path

import click

from kiosk.app.purge import purge as purge_profile
from kiosk.app.shared_folder import prepare_shared
from kiosk.cli.backup import refuse_running
from kiosk.cli.output import json_option, say, write_json
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.settings import load_settings


@click.group()
def data() -> None:
    """Share all that the kiosk keeps among the accounts of this computer, or delete it."""


@data.command()
@click.option("--policy", default="", help="Put this policy file there, if all in it can be used.")
@click.option("--account", default="", help="Let this account write there, instead of every account.")
@click.pass_obj
def prepare(paths: AppPaths, policy: str, account: str) -> None:
    """Make the shared folder on Windows, as the installers do; empty options count as none."""
    if sys.platform != "win32":
        raise Fault("Windows alone has a folder that the accounts of a computer share in this way.")
    prepare_shared(paths, account=account, policy=Path(policy) if policy else None)
    click.echo(f"{paths.data} is ready.")


@data.command()
@click.option("--yes", is_flag=True, help="Don't ask.")
@json_option
@click.pass_obj
def purge(paths: AppPaths, *, yes: bool, json_file: str | None) -> None:
    """Delete the register, all faces, keys, settings and logs, for good; a receipt stays.

    The keys are destroyed first. Backups in other folders are left alone.
    """
    refuse_running(paths)
    if not yes:
        click.confirm(f"Delete all that the kiosk keeps in {paths.data}, for good?", abort=True, err=True)
    folder = load_settings(paths.settings, policy=paths.policy, set_aside=False).settings.backup_folder
    receipt = purge_profile(paths, backups=(folder,) if folder else ())
    say(
        json_file,
        f"{receipt.files} files are deleted, and the keys of {receipt.people_keys} people destroyed.",
    )
    if receipt.left:
        say(json_file, f"Left in {paths.data}, as it is not the program's: {', '.join(receipt.left)}.")
    for each in receipt.backups:
        say(json_file, f"Backups in {each} are left; the recovery phrase alone opens them.")
    say(json_file, f"The receipt is {receipt.path}.")
    write_json(json_file, asdict(receipt))
