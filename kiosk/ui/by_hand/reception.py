"""Receives whoever says themselves who they are: from PIN, badge, code or name to the mark and its card."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.attendance import Method
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.shown_name import GreetBy
from kiosk.engine.messages import MarkedByHand, Verify
from kiosk.ui.by_hand.panel import PIN, HandPanel
from kiosk.ui.by_hand.wedge import ScannerFilter
from kiosk.ui.greetings import Greeter, not_known, stranger
from kiosk.ui.ports import Doors
from kiosk.ui.roll import Roll
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class Reception(QObject):
    """`greeted` gives a Greeting, `marked` the Mark that holds now, `failed` a Fault.

    `wanted` asks for the panel to be shown, `done` for it to go.
    """

    greeted = Signal(object)
    marked = Signal(object)
    failed = Signal(object)
    wanted = Signal()
    done = Signal()

    def __init__(self, theme: Theme, doors: Doors, roll: Roll, greeter: Greeter, parent: QWidget) -> None:
        super().__init__(parent)
        self._greeter = greeter
        self._book, self._send, self._roll = doors.by_hand, doors.engine.send, roll
        self.rules = doors.by_hand.rules
        self.panel = HandPanel(theme, doors.by_hand, greeter.called)
        self.scanner = ScannerFilter(parent)
        self.scanner.scanned.connect(self.read_code)
        self.panel.pad.found.connect(partial(self._come, method=Method.PIN))
        for source in (self.panel.pad, self.panel.names):
            source.chosen.connect(self._choose)
        self.panel.closed.connect(self.done)

    @property
    def _suggests(self) -> bool:
        return self.rules.suggest_names and self._greeter.by is not GreetBy.NOTHING

    def use_names(self) -> None:
        """Another part of the names may be shown from now on."""
        whole = self._greeter.by is GreetBy.FIRST_NAME
        self.panel.offer_names(on=self.rules.by_name and whole)  # a list of initials is nothing to find by

    def open(self, page: int) -> None:
        """Somebody touched PIN or Name."""
        self.panel.begin(page)
        self.wanted.emit()

    def type(self, text: str) -> bool:
        """A digit was typed that no field took: it is the first of a PIN. False for anything else."""
        if not (text.isascii() and text.isdigit()):
            return False
        self.open(PIN)
        self.panel.pad.type(text)
        return True

    def invite(self, said: str, likeliest: Sequence[Person] = ()) -> None:
        """The camera can't tell who somebody is: ask them, unless somebody is at it already."""
        if self.panel.isVisible() or self.rules.verify:
            return
        self.panel.begin(said=said, suggested=likeliest if self._suggests else ())
        self.wanted.emit()

    def read_code(self, code: str) -> None:
        """A scanner, or the camera, has read a badge."""
        try:
            person = self._book.find_badge(code)
        except Fault as fault:
            self.failed.emit(fault)
            return
        if person is None:
            self.greeted.emit(not_known())
        else:
            self._come(person, Method.BADGE)

    def give_up(self, person_id: str) -> None:
        """The face was not that of whom the PIN or badge named."""
        person = self._roll.person(person_id)
        if person is not None:
            self.greeted.emit(self._greeter.not_verified(person))

    def _choose(self, person_id: str) -> None:
        person = self._roll.person(person_id)
        if person is not None:
            self._come(person, Method.TAP)

    def _come(self, person: Person, method: Method) -> None:
        if self._roll.person(person.id) is None:
            self.greeted.emit(stranger(person.id))
            self.done.emit()
            return
        try:
            if self.rules.verify and person.by_face and self._book.stand(person.id).passage.is_new:
                self._send(Verify(person.id, method))
                self.greeted.emit(self._greeter.look_here(person))
            else:
                self._mark(person, method)
        except Fault as fault:
            self.failed.emit(fault)
        self.done.emit()

    def _mark(self, person: Person, method: Method) -> None:
        came = self._book.come_by(person.id, method)
        if came.passage.is_new:
            self._send(MarkedByHand(person.id, came.presence))
            self.marked.emit(came.mark)
        self.greeted.emit(self._greeter.came_by(person, came.passage, came.mark))


def ask_for_pin(*, on_list: bool) -> str:
    """What the pad says when it opens by itself."""
    return tr("Who are you? Type your PIN") if on_list else tr("Not on today's list? Type your PIN")
