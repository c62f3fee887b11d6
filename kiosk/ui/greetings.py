"""From what happened to the card that tells the person before the kiosk."""

from datetime import datetime

from kiosk.domain.codes import MarkState
from kiosk.domain.marks import Mark
from kiosk.domain.passage import Passage
from kiosk.domain.roster import Person
from kiosk.domain.shown_name import GreetBy, called
from kiosk.ui.cards import Greeting
from kiosk.ui.marks import CardKind, is_here
from kiosk.ui.wording import clock, greeting, tr

_CODE = "code"


class Greeter:
    """Words the cards that are about a Person, by how much of their name may be shown."""

    def __init__(self) -> None:
        self.by = GreetBy.FIRST_NAME

    def called(self, person: Person) -> str:
        return called(person, self.by)

    def came_by(self, person: Person, passage: Passage, mark: Mark) -> Greeting:
        """The card for whoever came by, however they were known."""
        if passage is Passage.ARRIVED:
            return self._arrived(person, mark)
        if passage is Passage.LEFT:
            return self._goodbye(person, mark)
        return self.already(person, mark)

    def already(self, person: Person, mark: Mark) -> Greeting:
        if mark.left_at is not None:
            time = clock(mark.left_at)
            said = self._to(person, tr("{name}, you left at {time}"), tr("You left at {time}"), time)
        elif mark.at is None:
            said, time = self._to(person, tr("{name}, you are marked"), tr("You are marked")), ""
        elif not is_here(mark):  # the teacher's word stands against what the kiosk saw
            return Greeting(CardKind.ASK, person.id, self._see_teacher(person), short=self.called(person))
        else:
            time = clock(mark.at)
            since = tr("{name}, you are marked since {time}"), tr("You are marked since {time}")
            said = self._to(person, *since, time)
        short = " · ".join(part for part in (self.called(person), time) if part)
        return Greeting(CardKind.ALREADY, person.id, said, short=short)

    def look_here(self, person: Person) -> Greeting:
        said = self._to(person, tr("{name}, look into the camera"), tr("Look into the camera"))
        return Greeting(CardKind.LOOK, person.id, said, short=self.called(person))

    def not_verified(self, person: Person) -> Greeting:
        small, name = tr("The camera could not confirm it."), self.called(person)
        return Greeting(CardKind.ASK, person.id, self._see_teacher(person), small, name)

    def _arrived(self, person: Person, mark: Mark) -> Greeting:
        now = datetime.now().astimezone()
        late = mark.state is MarkState.LATE
        small = tr("Late · {time}") if late else tr("Marked · {time}")
        kind = CardKind.LATE if late else CardKind.MARKED
        name, time = self.called(person), clock(mark.at or now)
        return Greeting(kind, person.id, greeting(name, now), small.format(time=time), name)

    def _goodbye(self, person: Person, mark: Mark) -> Greeting:
        said = self._to(person, tr("Goodbye, {name}"), tr("Goodbye"))
        small = tr("Left · {time}").format(time=clock(mark.left_at or datetime.now().astimezone()))
        return Greeting(CardKind.LEFT, person.id, said, small, self.called(person))

    def _see_teacher(self, person: Person) -> str:
        return self._to(person, tr("{name}, please see your teacher"), tr("Please see your teacher"))

    def _to(self, person: Person, named: str, unnamed: str, time: str = "") -> str:
        name = self.called(person)
        return (named if name else unnamed).format(name=name, time=time)


def asked(track: int) -> Greeting:
    said, small = tr("PIN, badge or name, please"), tr("The camera is not sure")
    return Greeting(CardKind.ASK, f"track {track}", said, small, tr("PIN, please"))


def stranger(about: str) -> Greeting:
    said, small = tr("Not on today's list"), tr("PIN, badge or teacher")
    return Greeting(CardKind.STRANGER, about, said, small)


def not_known() -> Greeting:
    said, small = tr("This badge is not known"), tr("PIN, or tell your teacher")
    return Greeting(CardKind.ASK, _CODE, said, small, tr("Badge not known"))
