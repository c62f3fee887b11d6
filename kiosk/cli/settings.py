"""`kiosk settings`: what is set and by whom, and changes to it."""

from collections.abc import Mapping
from difflib import get_close_matches

import click

from kiosk.app.setting_changes import Changes, different, keep
from kiosk.cli.consent_option import actor_here
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.table import table
from kiosk.domain.faults import Fault
from kiosk.paths import AppPaths
from kiosk.settings import LoadedSettings, Origin, SettingValue, load_settings
from kiosk.settings.about import Effect
from kiosk.settings.table import ROWS, TABLE, Row, parsed
from kiosk.store.database import open_database

_WHO = {
    Origin.DEFAULT: "",
    Origin.USER: "set here",
    Origin.MACHINE: "your organisation (policy.toml)",
    Origin.POLICY: "your organisation (policies)",
}


@click.group()
def settings() -> None:
    """Show what is set and by whom, and change it."""


@settings.command("list")
@click.argument("words", nargs=-1)
@json_option
@click.pass_obj
def show_all(paths: AppPaths, words: tuple[str, ...], json_file: str | None) -> None:
    """Show all settings, or those that have all of WORDS in their name, title or sentence."""
    loaded = _load(paths)
    rows = [row for row in TABLE if _has(row, words)]
    lines = [(row.name, _typed(_value(loaded, row.name)), _WHO[loaded.origin(row.name)]) for row in rows]
    if lines:
        say(json_file, table(lines, left=3))
    else:
        say(json_file, f"No setting has to do with {' '.join(words)}.")
    write_json(json_file, {"settings": [_facts(loaded, row) for row in rows]})


@settings.command()
@click.argument("name")
@json_option
@click.pass_obj
def get(paths: AppPaths, name: str, json_file: str | None) -> None:
    """Show what one setting is, and nothing else, for a script to read."""
    row, loaded = _row(name), _load(paths)
    say(json_file, _typed(_value(loaded, name)))
    write_json(json_file, _facts(loaded, row))


@settings.command("set")
@click.argument("assignments", nargs=-1, required=True, metavar="NAME=VALUE...")
@click.pass_obj
def change(paths: AppPaths, assignments: tuple[str, ...]) -> None:
    """Change settings, all of these or none, such as late_after_minutes=5 sounds=false."""
    changes: dict[str, SettingValue | None] = {}
    for assignment in assignments:
        name, given, text = assignment.partition("=")
        if not given:
            raise Fault("Write NAME=VALUE, such as late_after_minutes=5, not {text}.", text=assignment)
        changes[name.strip()] = parsed(_row(name.strip()), text)
    _keep(paths, changes)


@settings.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.pass_obj
def reset(paths: AppPaths, names: tuple[str, ...]) -> None:
    """Have settings be as they come."""
    _keep(paths, {_row(name).name: None for name in names})


def _keep(paths: AppPaths, changes: Changes) -> None:
    before = _load(paths).settings
    if paths.database.exists():
        with open_database(paths.database, check=False) as database:
            keep(paths, changes, database, actor_here())
    else:  # as while a computer is being installed: there is no log to write into yet
        keep(paths, changes, None, actor_here())
    changed = different(before, _load(paths).settings)
    anew = sorted(name for name in changed if ROWS[name].about.effect is Effect.ANEW)
    if not changed:
        click.echo("Nothing is another than before.")
        return
    click.echo(f"Saved: {', '.join(sorted(changed))}. A kiosk that is open takes it over within seconds.")
    if anew:
        click.echo(f"Once it has started anew, which it offers then, it goes by {', '.join(anew)}.")


def _load(paths: AppPaths) -> LoadedSettings:
    loaded = load_settings(paths.settings, policy=paths.policy, set_aside=False)
    for remark in loaded.remarks:
        click.echo(remark, err=True)
    return loaded


def _row(name: str) -> Row:
    row = ROWS.get(name)
    if row is None:
        near = get_close_matches(name, ROWS, n=3)
        hint = f"Did you mean {' or '.join(near)}?" if near else "`kiosk settings list` shows all there are."
        raise Fault("There is no setting {name}. {hint}", name=name, hint=hint)
    return row


def _has(row: Row, words: tuple[str, ...]) -> bool:
    text = f"{row.name} {row.about.title} {row.about.sentence} {row.section.section_title}".casefold()
    return all(word.casefold() in text for word in words)


def _value(loaded: LoadedSettings, name: str) -> SettingValue:
    value: SettingValue = getattr(loaded.settings, name)
    return value


def _typed(value: SettingValue) -> str:
    """As it would be typed."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _facts(loaded: LoadedSettings, row: Row) -> Mapping[str, object]:
    return {
        "name": row.name,
        "value": _value(loaded, row.name),
        "default": row.default,
        "set_by": str(loaded.origin(row.name)),
        "title": row.about.title,
        "sentence": row.about.sentence,
        "must_be": row.must_be,
        "holds": str(row.about.effect),
    }
