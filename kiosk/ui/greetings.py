"""From a report to the card that tells the person before the camera."""

from datetime import datetime

from kiosk.domain.codes import MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.roster import Person
from kiosk.engine.messages import AlreadyMarked, Asked, NotOnList
from kiosk.ui.cards import Greeting
from kiosk.ui.marks import CardKind
from kiosk.ui.wording import clock, greeting, tr


def greeting_for(person: Person, mark: Mark) -> Greeting:
    now = datetime.now().astimezone()
    time = clock(mark.at or now)
    late = mark.state is MarkState.LATE
    small = tr("Late · {time}") if late else tr("Marked · {time}")
    kind = CardKind.LATE if late else CardKind.MARKED
    return Greeting(kind, person.id, greeting(person.called, now), small.format(time=time), person.called)


def already(report: AlreadyMarked, mark: Mark) -> Greeting:
    name = report.person.called
    if mark.at is None:
        return Greeting(CardKind.ALREADY, report.person.id, tr("{name}, you are marked").format(name=name))
    said = tr("{name}, you are marked since {time}").format(name=name, time=clock(mark.at))
    return Greeting(CardKind.ALREADY, report.person.id, said, short=name)


def asked(report: Asked) -> Greeting:
    said, small = tr("Please tell your teacher"), tr("The camera is not sure who you are.")
    return Greeting(CardKind.ASK, f"track {report.track}", said, small)


def stranger(report: NotOnList) -> Greeting:
    said, small = tr("Not on today's list"), tr("Please tell your teacher.")
    return Greeting(CardKind.STRANGER, f"track {report.track}", said, small)
