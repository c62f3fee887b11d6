"""How much of a Person's name the kiosk shows: as much as the school allows."""

from enum import StrEnum

from kiosk.domain.name_order import is_family_first
from kiosk.domain.roster import Person


class GreetBy(StrEnum):
    FIRST_NAME = "first-name"
    INITIALS = "initials"
    NOTHING = "nothing"


def called(person: Person, by: GreetBy) -> str:
    """What a card greets them with; empty if no name may be shown."""
    return {
        GreetBy.FIRST_NAME: person.called,
        GreetBy.INITIALS: initials(person),
        GreetBy.NOTHING: "",
    }[by]


def on_roll(person: Person, by: GreetBy) -> str:
    """What their line of the roll says; empty if no name may be shown."""
    return person.roll_name if by is GreetBy.FIRST_NAME else called(person, by)


def initials(person: Person) -> str:
    names = (person.called, person.surname)
    if is_family_first("".join(names)):
        names = names[::-1]
    return " ".join(f"{name[0]}." for name in names if name)
