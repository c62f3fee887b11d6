"""`kiosk backup`: sealed copies of the register, made, listed, tried and put back."""

from pathlib import Path

import click
import psutil

from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.progress import shown_work
from kiosk.cli.recovery_words import phrase_from, words_option
from kiosk.cli.table import table
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.settings import Settings, load_settings
from kiosk.store.backup.create import create_backup
from kiosk.store.backup.folder import Backup, backups_in
from kiosk.store.backup.restore import restore_backup, verify_backup

_file = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
_folder = click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Use this folder instead of the one in the settings.",
)


@click.group()
def backup() -> None:
    """Keep sealed copies of the register, and bring it back from one."""


@backup.command()
@_folder
@click.option("--keep", type=click.IntRange(1, 10_000), help="Keep this many, not what the settings say.")
@json_option
@click.pass_obj
def create(paths: AppPaths, folder: Path | None, keep: int | None, json_file: str | None) -> None:
    """Make a backup now; the kiosk may go on meanwhile."""
    if not paths.database.exists():
        raise Fault(f"There is no register {paths.database} yet.")
    settings = _settings(paths)
    target = _chosen(folder, settings)
    with shown_work() as work:
        made = create_backup(paths.database, target, keep=keep or settings.backup_keep, work=work)
    say(json_file, f"{made.path} ({made.size / 1e6:.1f} MB)")
    write_json(json_file, _account(made))


@backup.command("list")
@_folder
@json_option
@click.pass_obj
def list_backups(paths: AppPaths, folder: Path | None, json_file: str | None) -> None:
    """List the backups in the folder, of this kiosk and of others."""
    found = backups_in(_chosen(folder, _settings(paths)))
    if found:
        rows = [(each.path.name, _when(each), f"{each.size / 1e6:.1f} MB", _counted(each)) for each in found]
        say(json_file, table(rows, left=2))
    else:
        say(json_file, "There is no backup in this folder.")
    write_json(json_file, {"backups": [_account(each) for each in found]})


@backup.command()
@_file
@words_option
@json_option
@click.pass_obj
def verify(paths: AppPaths, file: Path, words: str | None, json_file: str | None) -> None:
    """Restore FILE into a folder that goes again, check all that is in it, and change nothing."""
    phrase = phrase_from(words)
    with shown_work() as work:
        found = verify_backup(file, paths.database, phrase=phrase, work=work)
    say(json_file, f"{file.name} of {_when(found.backup)} can be restored: {_counted(found.backup)}.")
    shut = found.backup.counts["templates"] - found.openable
    if shut:
        say(json_file, f"{shut} Templates in it are of people who were forgotten since, and stay shut.")
    write_json(json_file, _account(found.backup) | {"templates_openable": found.openable})


@backup.command()
@_file
@words_option
@click.pass_obj
def restore(paths: AppPaths, file: Path, words: str | None) -> None:
    """Put FILE in the register's place, which is set aside. From another computer, it needs --words."""
    refuse_running(paths)
    phrase = phrase_from(words)
    with shown_work() as work:
        found = restore_backup(file, paths.database, phrase=phrase, work=work)
    click.echo(f"The register is that of {_when(found.backup)}: {_counted(found.backup)}.")
    if found.aside is not None:
        click.echo(f"The one that was there before is {found.aside}.")
    if found.forgotten:
        click.echo(f"{found.forgotten} who were forgotten since then were forgotten again.")


def _settings(paths: AppPaths) -> Settings:
    return load_settings(paths.settings, policy=paths.policy).settings


def _chosen(folder: Path | None, settings: Settings) -> Path:
    if folder is not None:
        return folder.absolute()
    if not settings.backup_folder:
        raise Fault("No folder for backups is set. Give one with --folder, or set backup_folder.")
    return Path(settings.backup_folder).expanduser()


def refuse_running(paths: AppPaths) -> None:
    """The kiosk would go on writing into the register that was set aside."""
    try:
        told = (paths.data / "kiosk.lock").read_text("utf-8").split()
    except OSError:
        return
    if told and told[0].isdecimal() and psutil.pid_exists(int(told[0])):
        raise Fault("The kiosk is open. Close it first; then give the command again.")


def _when(backup: Backup) -> str:
    return f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"


def _counted(backup: Backup) -> str:
    people, events = backup.counts["people"], backup.counts["events"]
    return (
        f"{people} {'person' if people == 1 else 'people'}, {events} {'event' if events == 1 else 'events'}"
    )


def _account(backup: Backup) -> dict[str, object]:
    about: dict[str, object] = {"file": str(backup.path), "kiosk": backup.vault_id, "bytes": backup.size}
    return about | {"made_at": backup.made_at.isoformat(), "counts": dict(backup.counts)}
