"""Reading Rosters without holding up the screens."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal

from kiosk.domain.faults import Fault
from kiosk.domain.roster import Roster
from kiosk.ui.ports import PeopleBook
from kiosk.ui.reading import Reading


class Rosters(QObject):
    """A small Roster is read at once, a large one on a thread; of several asked for, the newest counts.

    `failed` gives a Fault.
    """

    failed = Signal(object)

    def __init__(self, book: PeopleBook, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._take: Callable[[Roster], None] | None = None
        self._reading = Reading(self)
        self._reading.done.connect(self._give)
        self._reading.failed.connect(self.failed)

    def ask(self, person_ids: Collection[str] | None, take: Callable[[Roster], None]) -> None:
        """Have `take` called with the Roster of these People, or of everyone."""
        self._reading.stop()
        self._take = take
        try:
            if self._book.is_small(person_ids):
                self._give(self._book.roster(person_ids))
            else:
                self._reading.start(lambda _work: self._book.roster_apart(person_ids))
        except Fault as fault:
            self.failed.emit(fault)

    def stop(self) -> None:
        """Give nobody what was asked for."""
        self._reading.stop()
        self._take = None

    def _give(self, roster: Roster) -> None:
        take, self._take = self._take, None
        if take is not None:
            take(roster)
