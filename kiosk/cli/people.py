"""`kiosk people`: add, list, remove and import People, from photos."""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import click

from kiosk.cli.consent_option import (
    Consented,
    actor_here,
    consent_option,
    ledger_in_force,
    notice_of,
    why_not,
)
from kiosk.cli.output import json_option, say, write_json
from kiosk.cli.pack_option import chosen_pack, pack_option
from kiosk.cli.people_forget import forget
from kiosk.cli.people_look_alikes import flag_look_alikes
from kiosk.cli.people_photos import Enrolled, enrol, person_named, person_row, photo_files
from kiosk.domain.access import Look
from kiosk.domain.consent import ConsentRecord
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.templates import is_due
from kiosk.exchange.photos import people_folders
from kiosk.paths import AppPaths
from kiosk.settings import load_settings
from kiosk.store.access import AccessLog
from kiosk.store.consent import ConsentLedger
from kiosk.store.database import Database, open_database
from kiosk.store.erasure import Erasures
from kiosk.store.people import People, new_person_id
from kiosk.store.templates import Templates


@click.group()
def people() -> None:
    """Add, list, remove, forget and import people."""


people.add_command(forget)


@people.command()
@click.argument("name")
@click.option("--id", "person_id", help="The school's own id; one is made where it has none.")
@click.option("--family", default="", help="The family name; NAME is the given name then.")
@click.option(
    "--photos",
    multiple=True,
    required=True,
    metavar="FOLDER|FILE",
    type=click.Path(exists=True, path_type=Path),
    help="Photos that show the person alone; may be given several times.",
)
@consent_option
@pack_option
@json_option
@click.pass_obj
def add(
    paths: AppPaths,
    name: str,
    *,
    person_id: str | None,
    family: str,
    photos: tuple[Path, ...],
    consent: Consented | None,
    pack: str | None,
    json_file: str | None,
) -> None:
    """Put somebody on the list, to be known by these photos."""
    key = person_id or new_person_id()
    person = Person(key, name, family) if family else person_named(name, key)
    if not person.given_name.strip():
        raise Fault("A person needs a name.")
    model_pack = chosen_pack(paths, pack)
    with open_database(paths.database) as database:
        _refuse_taken(database, person)
        refusal = why_not(ledger_in_force(paths, database), person, consent)
        if refusal:
            raise Fault(refusal)
        (enrolled,) = enrol(model_pack, [(person, photo_files(photos))])
        _report([enrolled])
        if not enrolled.templates:
            raise Fault(f"None of the photos of {person.full_name} can be used, so nobody was added.")
        _keep(database, [enrolled], model_pack.id, _records(paths, consent))
        flag_look_alikes(database, model_pack, [enrolled])
    count = len(enrolled.templates)
    say(json_file, f"{person.full_name} ({person.id}) is on the list, known by {_photos(count)}.")
    write_json(json_file, enrolled.account)


@people.command("import")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--replace", is_flag=True, help="Give those who are on the list the new photos.")
@consent_option
@pack_option
@json_option
@click.pass_obj
def import_folder(
    paths: AppPaths,
    folder: Path,
    *,
    replace: bool,
    consent: Consented | None,
    pack: str | None,
    json_file: str | None,
) -> None:
    """Put people on the list from FOLDER: one folder of photos a person. Its name is theirs, and their id."""
    found = people_folders(folder)
    model_pack = chosen_pack(paths, pack)
    with open_database(paths.database) as database:
        known = {person.id: person for person in People(database).everyone()}
        wanted = [
            (known.get(each.name) or person_named(each.name.replace("_", " "), each.name), each.photos)
            for each in found.people
            if replace or each.name not in known
        ]
        refused = _refused(ledger_in_force(paths, database), (person for person, _ in wanted), consent)
        enrolled = enrol(model_pack, [each for each in wanted if each[0].id not in refused])
        _report(enrolled)
        kept = [each for each in enrolled if each.templates]
        _keep(database, kept, model_pack.id, _records(paths, consent))
        flag_look_alikes(database, model_pack, kept)
    for ignored in found.ignored:
        click.echo(f"{ignored} is not a photo or holds none, and was passed over.", err=True)
    passed = len(found.people) - len(wanted)
    say(
        json_file,
        f"{len(kept)} of {len(found.people)} people were taken in."
        + (f" {passed} were on the list already; --replace gives them the new photos." if passed else ""),
    )
    account = [each.account for each in enrolled]
    ignored_files = [str(path) for path in found.ignored]
    write_json(json_file, {"people": account, "ignored": ignored_files, "without_consent": list(refused)})


@people.command("list")
@pack_option
@json_option
@click.pass_obj
def list_people(paths: AppPaths, pack: str | None, json_file: str | None) -> None:
    """List everyone, how many photos each is known by in the model pack, and who is to be enrolled again."""
    model_pack = chosen_pack(paths, pack)
    after = timedelta(days=load_settings(paths.settings, policy=paths.policy).settings.reenrol_after_days)
    now = datetime.now(UTC)
    with open_database(paths.database) as database:
        counts = Templates(database).counts(model_pack.id)
        newest = Templates(database).newest(model_pack.id)
        everyone = People(database).everyone()
        AccessLog(database).add(Look.TEMPLATES_LISTED, actor_here(), details=f"list of {len(everyone)}")
    due = {person_id for person_id, made in newest.items() if is_due([made], now, after)}
    for person in everyone:
        remark = ", to be enrolled again" if person.id in due else ""
        known = _photos(counts.get(person.id, 0))
        say(json_file, f"{person.id:<20} {person.full_name:<32} {known}{remark}")
    if not everyone:
        say(json_file, "Nobody is on the list. Add somebody with `kiosk people add`.")
    rows = [
        person_row(person, templates=counts.get(person.id, 0)) | {"due": person.id in due}
        for person in everyone
    ]
    write_json(json_file, {"pack": model_pack.id, "people": rows})


@people.command()
@click.argument("person_id", metavar="ID")
@click.pass_obj
def remove(paths: AppPaths, person_id: str) -> None:
    """Take somebody off the list and delete all that they are known by."""
    with open_database(paths.database) as database:
        person = People(database).find(person_id)
        if person is not None:
            Erasures(database).forget(person_id, reason="removed", check=False)
            AccessLog(database).add(Look.ERASED, actor_here(), person_id, "removed from the list")
        People(database).remove(person_id)
    assert person is not None  # noqa: S101 - or `remove` had refused
    click.echo(f"{person.full_name} was removed, with all that they were known by.")


def _refuse_taken(database: Database, person: Person) -> None:
    """Say so before the photos are looked at."""
    there = People(database).find(person.id)
    if there is not None:
        raise Fault(f"{there.full_name} has the id {person.id} already. Choose another id.")


def _refused(ledger: ConsentLedger, people: Iterable[Person], consent: Consented | None) -> Mapping[str, str]:
    """Why who can't be enrolled by face, by id; said on stderr as well."""
    refusals = {person.id: why_not(ledger, person, consent) for person in people}
    refused = {person_id: why for person_id, why in refusals.items() if why}
    for why in refused.values():
        click.echo(why, err=True)
    return refused


def _records(paths: AppPaths, consent: Consented | None) -> Callable[[str], ConsentRecord] | None:
    """What writes down for a Person, by id, the consent that was told; None without any."""
    return None if consent is None else partial(consent.record, notice=notice_of(paths).reference)


def _keep(
    database: Database,
    enrolled: Iterable[Enrolled],
    pack_id: str,
    consent: Callable[[str], ConsentRecord] | None,
) -> None:
    """Write all of them or none."""
    with database.writing():
        for each in enrolled:
            if People(database).find(each.person.id) is None:
                People(database).add(each.person)
            if consent is not None:
                ConsentLedger(database).add(consent(each.person.id))
                AccessLog(database).add(Look.CONSENT_RECORDED, actor_here(), each.person.id, "given")
            Templates(database).replace(each.person.id, pack_id, each.templates)
            AccessLog(database).add(Look.ENROLLED, actor_here(), each.person.id, "from photos")


def _report(enrolled: Iterable[Enrolled]) -> None:
    for each in enrolled:
        for photo in each.photos:
            if photo.refusal:
                click.echo(f"{each.person.full_name}: {photo.refusal}", err=True)


def _photos(count: int) -> str:
    return "1 photo" if count == 1 else f"{count} photos" if count else "no photo"
