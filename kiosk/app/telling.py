"""Tells what happens line by line, where there is no screen to show it on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.attendance import Session
from kiosk.domain.faults import Fault
from kiosk.domain.marks import marks_of
from kiosk.engine.messages import Asked, NotOnList, Recorded, Report, Stopped, Told
from kiosk.ui.marks import mark_word
from kiosk.ui.wording import tr


class Teller(QObject):
    """`complete` once everybody on the list is marked; `failed`, with a Fault, if the engine stopped."""

    complete = Signal()
    failed = Signal(object)

    def __init__(
        self, say: Callable[[str], None], session: Callable[[], Session | None], people: int
    ) -> None:
        super().__init__()
        self._say, self._session, self._people = say, session, people
        self._marked: set[str] = set()

    def take(self, report: Report) -> None:
        match report:
            case Recorded():
                self._tell_mark(report)
            case NotOnList():
                self._say(tr("Somebody who is not on the list went by; no name was given."))
            case Asked():
                self._say(tr("Somebody could not be told for sure; the kiosk asks them to tell the teacher."))
            case Told(notice, over=False):
                self._say(notice.for_staff)
            case Stopped(reason) if reason:
                self.failed.emit(Fault(reason))
            case _:
                pass

    def _tell_mark(self, report: Recorded) -> None:
        session, person = self._session(), report.person
        if session is None or report.event.session_id != session.id:
            return
        mark = marks_of(session, (person.id,), (report.event,))[person.id]
        self._marked.add(person.id)
        said = tr("{name}: {mark} ({here} of {people})")
        self._say(
            said.format(
                name=person.full_name, mark=mark_word(mark), here=len(self._marked), people=self._people
            )
        )
        if len(self._marked) == self._people:
            self.complete.emit()
