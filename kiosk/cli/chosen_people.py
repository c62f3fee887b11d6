"""Whom a subcommand is about: people by their ids, those of a class, or everyone."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.store.classes import Classes
from kiosk.store.database import Database
from kiosk.store.people import People


def chosen_people(
    database: Database, person_ids: Sequence[str], class_name: str | None, *, everyone: bool
) -> tuple[Person, ...]:
    """Raises: Fault, if nobody was chosen, or somebody or a class is not there."""
    if sum((bool(person_ids), class_name is not None, everyone)) != 1:
        raise Fault("Say for whom: ids of people, or --class CLASS, or --all.")
    if everyone:
        return People(database).everyone()
    if class_name is not None:
        return _class(database, class_name)
    people = People(database)
    found = [(person_id, people.find(person_id)) for person_id in dict.fromkeys(person_ids)]
    for person_id, person in found:
        if person is None:
            raise Fault(f"Nobody with the id {person_id} is on the list.")
    return tuple(person for _, person in found if person is not None)


def _class(database: Database, name: str) -> tuple[Person, ...]:
    today = datetime.now().astimezone().date()
    classes = Classes(database)
    wanted = [each for each in classes.all(on=today) if name in (each.id, each.code, each.title)]
    if len(wanted) != 1:
        found = "There is no class" if not wanted else "There are several classes"
        raise Fault(f"{found} of the id, code or title {name}. Give a class by its id.")
    return classes.people_of(wanted[0].id, on=today)
