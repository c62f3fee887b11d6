"""`kiosk roster`: a school's own list of people and classes, in and out."""

from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import Any

import click

from kiosk.app.roster_lists import RosterLists
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.progress import shown_work
from kiosk.cli.roster_words import import_account, import_line, preview_account, preview_lines
from kiosk.domain.faults import Fault
from kiosk.domain.list_columns import ColumnMapping, ListField, ListSample
from kiosk.domain.list_preview import ListChoice
from kiosk.domain.staff import Actor, Role
from kiosk.paths import AppPaths

_Command = Callable[..., Any]
_list_options = (
    click.argument("file", type=click.Path(exists=True, path_type=Path)),
    click.option(
        "--column",
        "columns",
        multiple=True,
        metavar="FIELD=NAME",
        help=f"What a column of a plain list means; FIELD is one of {', '.join(ListField)}.",
    ),
    click.option(
        "--complete/--partial",
        default=None,
        help="Whether whoever is not in the list leaves; else as its format says. Plain lists are partial.",
    ),
    click.option("--encoding", default="", help="The encoding of its text, where it is guessed wrongly."),
    json_option,
    click.pass_obj,
)


def _reads_a_list(command: _Command) -> _Command:
    return reduce(lambda made, option: option(made), reversed(_list_options), command)


@click.group()
def roster() -> None:
    """Bring the school's list of people and classes in, and write it out."""


@roster.command()
@_reads_a_list
def preview(
    paths: AppPaths,
    file: Path,
    *,
    columns: tuple[str, ...],
    complete: bool | None,
    encoding: str,
    json_file: str | None,
) -> None:
    """Show what taking in FILE would do: a OneRoster or SDS archive or folder, a CSV or an XLSX file."""
    lists = _lists(paths)
    choice = _choice(lists, file, columns, complete=complete, encoding=encoding)
    with shown_work() as work:
        found = lists.preview(choice, work)
    for line in preview_lines(found):
        say(json_file, line)
    write_json(json_file, preview_account(found))


@roster.command("import")
@click.option("--confirm", type=click.IntRange(0), help="Confirm that this many people leave or are renamed.")
@_reads_a_list
def import_list(
    paths: AppPaths,
    file: Path,
    *,
    columns: tuple[str, ...],
    complete: bool | None,
    encoding: str,
    json_file: str | None,
    confirm: int | None,
) -> None:
    """Take in FILE: all of it or nothing. `kiosk roster undo` takes it back."""
    lists = _lists(paths)
    choice = _choice(lists, file, columns, complete=complete, encoding=encoding)
    with shown_work() as work:
        found = lists.preview(choice, work)
        done = lists.take_in(found, confirmed=confirm, work=work)
    for line in preview_lines(found):
        say(json_file, line)
    say(json_file, f"The list was taken in. `kiosk roster undo {done.id}` takes it back.")
    write_json(json_file, preview_account(found) | {"import": import_account(done)})


@roster.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--replace", is_flag=True, help="Write over the file that is there.")
@click.pass_obj
def export(paths: AppPaths, file: Path, *, replace: bool) -> None:
    """Write whoever is at school to FILE: .zip for OneRoster 1.2, .csv for a plain list."""
    count = _lists(paths).export(file, replace=replace)
    click.echo(f"{file} has {count} {'person' if count == 1 else 'people'}.")


@roster.command()
@click.argument("number", type=click.IntRange(1), required=False)
@click.pass_obj
def undo(paths: AppPaths, number: int | None) -> None:
    """Take an import back: the newest one, or that of NUMBER in the history."""
    lists = _lists(paths)
    newest = next((each.id for each in lists.history() if each.can_undo), None)
    wanted = number or newest
    if wanted is None:
        raise Fault("There is no import that could be taken back.")
    with shown_work() as work:
        done = lists.undo(wanted, work)
    click.echo(f"The import of {done.file} was taken back.")


@roster.command()
@json_option
@click.pass_obj
def history(paths: AppPaths, json_file: str | None) -> None:
    """List the imports, the newest first."""
    imports = _lists(paths).history()
    for each in imports:
        say(json_file, import_line(each))
    if not imports:
        say(json_file, "No list was taken in yet.")
    write_json(json_file, {"imports": list(map(import_account, imports))})


def _lists(paths: AppPaths) -> RosterLists:
    return RosterLists(paths, lambda: Actor("", Role.ADMIN))


def _choice(
    lists: RosterLists, file: Path, columns: tuple[str, ...], *, complete: bool | None, encoding: str
) -> ListChoice:
    """With the columns of a plain list as they are given, or else remembered or guessed."""
    choice = ListChoice(file, complete=complete, encoding=encoding)
    sample = lists.look_at(choice)
    if sample is None:
        if columns:
            raise Fault(f"The columns of {file.name} are those of its format. Leave --column out.")
        return choice
    mapping = _mapping(sample, columns) if columns else sample.mapping
    mapping.check(sample.header)
    return ListChoice(file, mapping, complete, encoding)


def _mapping(sample: ListSample, columns: tuple[str, ...]) -> ColumnMapping:
    places: dict[ListField, int] = {}
    for told in columns:
        field, _, name = told.partition("=")
        if field not in set(ListField):
            raise Fault(f"{field} is no field. Choose among {', '.join(ListField)}.")
        if name not in sample.header:
            raise Fault(f"There is no column {name}. The columns are {', '.join(sample.header)}.")
        places[ListField(field)] = sample.header.index(name)
    return ColumnMapping(places)
