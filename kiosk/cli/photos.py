"""`kiosk photos`: enrol many people from photos, with a report on each photo, and undo it."""

from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.app.photo_import import PhotoImport
from kiosk.cli.consent_option import actor_here, ledger_in_force
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.pack_option import chosen_pack, pack_option
from kiosk.cli.people_photos import tell_notice
from kiosk.cli.progress import shown_work
from kiosk.domain.access import Look
from kiosk.domain.photo_outcomes import Outcome, PhotoImportReport, in_words
from kiosk.exchange.photo_report import write_photo_report
from kiosk.exchange.photo_sources import open_photos
from kiosk.paths import AppPaths
from kiosk.settings import load_settings
from kiosk.store.access import AccessLog
from kiosk.store.database import open_database
from kiosk.store.photo_imports import PhotoImports


@click.group()
def photos() -> None:
    """Enrol many people from photos, and undo it."""


@photos.command("import")
@click.argument("source", metavar="FOLDER|ZIP|CSV", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Look at every photo and report, but write nothing.")
@click.option(
    "--report",
    "report_folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the report into this folder: a page with thumbnails, and a CSV file.",
)
@pack_option
@json_option
@click.pass_obj
def import_photos(
    paths: AppPaths,
    source: Path,
    *,
    dry_run: bool,
    report_folder: Path | None,
    pack: str | None,
    json_file: str | None,
) -> None:
    """Give people on the list what they are known by, from photos.

    FOLDER or ZIP holds a folder of photos a person, or photos named like them: by id, number or name. CSV has
    a column "file" and one of "id", "number" or "name". Nobody is enrolled without consent. Stopped by
    Ctrl-C, the same command goes on where it was.
    """
    from kiosk.ui.speech import speech_in  # noqa: PLC0415 - Qt is slow to import, and the others need none

    model_pack = chosen_pack(paths, pack)
    found = open_photos(source)
    with found.holding, open_database(paths.database) as database, shown_work() as work:
        ledger_in_force(paths, database)
        settings = load_settings(paths.settings, policy=paths.policy).settings
        run = PhotoImport(
            database, model_pack, tell=tell_notice, by=actor_here(), keep_photos=settings.keep_photos
        )
        report = run.run(found, name=source.name, rehearse=dry_run, work=work)
    for each in report.outcomes:
        if each.outcome not in (Outcome.USED, Outcome.BEFORE):
            click.echo(f"{each.path}: {each.reason}", err=True)
    for pair in report.alike:
        click.echo(pair.sentence, err=True)
    say(json_file, in_words(report.outcomes))
    _say_what_next(report, json_file)
    if report_folder is not None:
        speech = speech_in(settings.language)
        page, _table = write_photo_report(report_folder, source.stem, report, speech)
        say(json_file, f"The report is {page}. It shows faces: delete it when the photos are put right.")
    write_json(json_file, _account(report))


@photos.command("list")
@json_option
@click.pass_obj
def list_imports(paths: AppPaths, json_file: str | None) -> None:
    """List the imports, the newest first."""
    with open_database(paths.database) as database:
        rows = PhotoImports(database).all()
    for row in rows:
        undone = "" if row.undone_at is None else f", undone {row.undone_at.astimezone():%Y-%m-%d %H:%M}"
        gave = f"{row.photos} photos of {row.people} people from {row.source}"
        say(json_file, f"{row.number:>4}  {row.at.astimezone():%Y-%m-%d %H:%M}  {gave}{undone}")
    if not rows:
        say(json_file, "No photos were imported yet. Do it with `kiosk photos import`.")
    write_json(
        json_file,
        {
            "imports": [
                {
                    "number": row.number,
                    "at": row.at.isoformat(),
                    "source": row.source,
                    "pack": row.pack_id,
                    "people": row.people,
                    "photos": row.photos,
                    "undone_at": None if row.undone_at is None else row.undone_at.isoformat(),
                }
                for row in rows
            ]
        },
    )


@photos.command()
@click.argument("number", type=int)
@click.pass_obj
def undo(paths: AppPaths, number: int) -> None:
    """Delete all that import NUMBER gave people to be known by."""
    with open_database(paths.database) as database:
        gone = PhotoImports(database).undo(number, at=datetime.now(UTC))
        AccessLog(database).add(Look.ERASED, actor_here(), details=f"photo import {number} undone")
    click.echo(f"Import {number} was undone: {gone} {'photo is' if gone == 1 else 'photos are'} forgotten.")


def _say_what_next(report: PhotoImportReport, json_file: str | None) -> None:
    if not report.whole:
        say(json_file, "It was stopped. The same command goes on from here.")
    if report.number is not None and report.people:
        say(
            json_file,
            f"{report.people} people can be known by them. To undo: kiosk photos undo {report.number}",
        )


def _account(report: PhotoImportReport) -> dict[str, object]:
    rows = [
        {
            "file": str(each.path),
            "given_as": each.key,
            "id": None if each.person is None else each.person.id,
            "outcome": each.outcome,
            "reason": each.reason,
            "quality": round(each.quality, 3),
        }
        for each in report.outcomes
    ]
    counts = {str(outcome): count for outcome, count in report.counts.items()}
    return {
        "import": report.number,
        "whole": report.whole,
        "people": report.people,
        "counts": counts,
        "photos": rows,
    }
