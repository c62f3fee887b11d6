"""From what happened to the card that tells the person before the kiosk."""

from datetime import datetime

from kiosk.domain.codes import MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.passage import Passage
from kiosk.domain.roster import Person
from kiosk.ui.cards import Greeting
from kiosk.ui.marks import CardKind, is_here
from kiosk.ui.wording import clock, greeting, tr

_CODE = "code"


def came_by(person: Person, passage: Passage, mark: Mark) -> Greeting:
    """The card for whoever came by, however they were known."""
    if passage is Passage.ARRIVED:
        return greeting_for(person, mark)
    if passage is Passage.LEFT:
        return goodbye(person, mark)
    return already(person, mark)


def greeting_for(person: Person, mark: Mark) -> Greeting:
    now = datetime.now().astimezone()
    time = clock(mark.at or now)
    late = mark.state is MarkState.LATE
    small = tr("Late · {time}") if late else tr("Marked · {time}")
    kind = CardKind.LATE if late else CardKind.MARKED
    return Greeting(kind, person.id, greeting(person.called, now), small.format(time=time), person.called)


def goodbye(person: Person, mark: Mark) -> Greeting:
    said = tr("Goodbye, {name}").format(name=person.called)
    time = clock(mark.left_at or datetime.now().astimezone())
    small = tr("Left · {time}").format(time=time)
    return Greeting(CardKind.LEFT, person.id, said, small, person.called)


def already(person: Person, mark: Mark) -> Greeting:
    name = short = person.called
    if mark.left_at is not None:
        time = clock(mark.left_at)
        said, short = tr("{name}, you left at {time}").format(name=name, time=time), f"{name} · {time}"
    elif mark.at is None:
        said = tr("{name}, you are marked").format(name=name)
    elif not is_here(mark):  # the teacher's word stands against what the kiosk saw
        said = tr("{name}, please see your teacher").format(name=name)
        return Greeting(CardKind.ASK, person.id, said, short=name)
    else:
        time = clock(mark.at)
        said, short = (
            tr("{name}, you are marked since {time}").format(name=name, time=time),
            f"{name} · {time}",
        )
    return Greeting(CardKind.ALREADY, person.id, said, short=short)


def asked(track: int) -> Greeting:
    said, small = tr("PIN, badge or name, please"), tr("The camera is not sure")
    return Greeting(CardKind.ASK, f"track {track}", said, small, tr("PIN, please"))


def stranger(about: str) -> Greeting:
    said, small = tr("Not on today's list"), tr("PIN, badge or teacher")
    return Greeting(CardKind.STRANGER, about, said, small)


def not_known() -> Greeting:
    said, small = tr("This badge is not known"), tr("PIN, or tell your teacher")
    return Greeting(CardKind.ASK, _CODE, said, small, tr("Badge not known"))


def look_here(person: Person) -> Greeting:
    said = tr("{name}, look into the camera").format(name=person.called)
    return Greeting(CardKind.LOOK, person.id, said, short=person.called)


def not_verified(person: Person) -> Greeting:
    said = tr("{name}, please see your teacher").format(name=person.called)
    return Greeting(CardKind.ASK, person.id, said, tr("The camera could not confirm it."), person.called)
