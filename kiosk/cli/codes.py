"""`kiosk codes`: the codes that a register is written in, and how a school makes them its own."""

import shutil
from pathlib import Path

import click

from kiosk.cli.output import json_option, say, write_json
from kiosk.domain.codes import CodeSet
from kiosk.domain.faults import Fault
from kiosk.exchange.codes import CodeSets, load_code_sets, read_code_set
from kiosk.paths import RESOURCES, AppPaths
from kiosk.settings import load_settings

SHIPPED = RESOURCES / "codes"


@click.group()
def codes() -> None:
    """List, show and edit the codes that a register is written in."""


def chosen_code_sets(paths: AppPaths) -> CodeSets:
    """All sets, with the one that the settings name.

    Raises:
        Fault: a file can't be used.
    """
    settings = load_settings(paths.settings, policy=paths.policy).settings
    return load_code_sets(SHIPPED, paths.codes, chosen=settings.code_set)


@codes.command("list")
@json_option
@click.pass_obj
def list_sets(paths: AppPaths, json_file: str | None) -> None:
    """List the sets there are; the one in use has a star."""
    found = chosen_code_sets(paths)
    for each in found.sets.values():
        star = "*" if each is found.chosen else " "
        say(json_file, f"{star} {each.id:<16} {len(each.codes):>3} codes  {each.title}")
    sets = [{"id": each.id, "title": each.title, "codes": len(each.codes)} for each in found.sets.values()]
    write_json(json_file, {"chosen": found.chosen.id, "sets": sets})


@codes.command()
@click.argument("set_id", metavar="[ID]", required=False)
@json_option
@click.pass_obj
def show(paths: AppPaths, set_id: str | None, json_file: str | None) -> None:
    """Show the codes of a set, or of the one in use."""
    code_set = _named(chosen_code_sets(paths), set_id)
    say(json_file, f"{code_set.title}" + (f" - {code_set.source}" if code_set.source else ""))
    for code in code_set.codes:
        reason = "  (needs a reason)" if code.needs_reason else ""
        say(json_file, f"  {code.id:<18} {code.state:<13} {code.title}{reason}")
    for occasion, code_id in code_set.automatic.items():
        say(json_file, f"  {occasion} is written as {code_id}")
    rows = [
        {
            "id": code.id,
            "title": code.title,
            "state": code.state,
            "counted": code.counted,
            "needs_reason": code.needs_reason,
            "category": code.category,
            "descriptor": code.descriptor,
        }
        for code in code_set.codes
    ]
    write_json(json_file, {"id": code_set.id, "automatic": dict(code_set.automatic), "codes": rows})


@codes.command()
@click.argument("set_id", metavar="ID")
@click.option("--as", "name", metavar="NAME", help="Give the copy a name of its own, to have both.")
@click.pass_obj
def copy(paths: AppPaths, set_id: str, name: str | None) -> None:
    """Copy a shipped set into the kiosk's own folder, where it can be edited with any editor."""
    source, target = SHIPPED / f"{set_id}.toml", paths.codes / f"{name or set_id}.toml"
    if not source.is_file():
        there = ", ".join(sorted(path.stem for path in SHIPPED.glob("*.toml")))
        raise Fault(f"{set_id} is not a set that is shipped. Those are: {there}.")
    if target.exists():
        raise Fault(f"{target} is there already. Edit it, or give the copy another name with --as.")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    click.echo(f"The copy is {target}. Edit it, then look at it with `kiosk codes check {target.name}`.")


@codes.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def check(paths: AppPaths, file: Path) -> None:
    """Say whether a file of codes can be used, and if not, why."""
    own = paths.codes / file
    found = read_code_set(own if not file.exists() and own.exists() else file)
    click.echo(f"{found.title}: {len(found.codes)} codes, all well.")


def _named(found: CodeSets, set_id: str | None) -> CodeSet:
    if set_id is None:
        return found.chosen
    if set_id not in found.sets:
        raise Fault(f"There is no set of codes {set_id}. There are: {', '.join(sorted(found.sets))}.")
    return found.sets[set_id]
