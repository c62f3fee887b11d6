"""`kiosk vault`: where the key to the faces lies, its recovery phrase, and a new key for the old."""

import click

from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.recovery_words import asked_phrase, words_option
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.store.database import keys_of
from kiosk.store.vault.copies import refresh_copies
from kiosk.store.vault.homes import home_named
from kiosk.store.vault.phrase import WORDS, words_of
from kiosk.store.vault.vault import bring_back, change_device_key, key_file_in, make_phrase


@click.group()
def vault() -> None:
    """Look after the key that the faces are sealed with."""


@vault.command()
@json_option
@click.pass_obj
def status(paths: AppPaths, json_file: str | None) -> None:
    """Say where the key lies, what that protects from, and whether it could be brought back."""
    file = key_file_in(keys_of(paths.database))
    device = file.device()
    if device is None:
        say(json_file, "No key yet; it is made with the first face, PIN or mark.")
        write_json(json_file, {"home": None})
        return
    weakness = home_named(device.home, file.path.parent).weakness
    people, behind = (
        len(file.person_keys()),
        [str(each) for each, current in file.copies().items() if not current],
    )
    say(json_file, f"Key: {device.home}. {weakness or 'A copied folder opens nothing on another computer.'}")
    say(json_file, f"People with a key of their own: {people}")
    say(
        json_file,
        f"Recovery phrase: {'made' if device.phrase else 'none yet. Make one with `kiosk vault phrase`.'}",
    )
    for folder in behind:
        say(json_file, f"The copy of the keys in {folder} is out of date. Make that folder reachable.")
    account = {"home": device.home, "weakness": weakness, "phrase": device.phrase is not None}
    write_json(json_file, account | {"people": people, "copies_out_of_date": behind})


@vault.command()
@click.option(
    "--again", is_flag=True, help="Make another one; the words that were shown before are void then."
)
@click.pass_obj
def phrase(paths: AppPaths, *, again: bool) -> None:
    """Make the recovery phrase and show it, once: nothing keeps it but the paper that you write it on."""
    device = key_file_in(keys_of(paths.database)).device()
    if device is not None and device.phrase is not None and not again:
        raise Fault("A recovery phrase was made and can't be shown again. Make another one with --again.")
    _show(paths, make_phrase(keys_of(paths.database)))


@vault.command()
@words_option
@click.pass_obj
def restore(paths: AppPaths, words: str | None) -> None:
    """Bring the key back to this computer, by the recovery phrase."""
    bring_back(keys_of(paths.database), asked_phrase(words))
    click.echo("The key is back, and what is sealed can be opened on this computer.")


@vault.command()
@click.pass_obj
def rotate(paths: AppPaths) -> None:
    """Put a new key in the place of the one that this computer has, and show the phrase that goes with it."""
    folder = keys_of(paths.database)
    if key_file_in(folder).device() is None:
        raise Fault("There is no key yet that could be replaced.")
    change_device_key(folder)
    click.echo("There is a new key, and all is sealed with it.")
    _show(paths, make_phrase(folder))


def _show(paths: AppPaths, made: bytes) -> None:
    words = words_of(made).split()
    lines = (f"{number + 1:>2} {words[number]:<10}" for number in range(WORDS))
    for row in zip(*[lines] * 4, strict=True):
        click.echo("  ".join(row).rstrip())
    click.echo(
        "Write these words down and keep them away from this computer. They are not shown again.", err=True
    )
    for folder in refresh_copies(key_file_in(keys_of(paths.database))):
        click.echo(
            f"They do not open the backups in {folder} before that folder is reachable again.", err=True
        )
