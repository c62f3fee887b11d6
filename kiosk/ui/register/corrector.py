"""Setting Marks by hand: asks for the reason where one is due, writes, undoes, and tells what came of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.attendance import Session
from kiosk.domain.codes import Code, MarkState
from kiosk.domain.corrections import Correction
from kiosk.domain.faults import Fault
from kiosk.domain.roster import Person
from kiosk.domain.staff import Actor
from kiosk.ui.register.changes import Change, Changes
from kiosk.ui.register.ports import RegisterBook
from kiosk.ui.register.reason_dialog import ReasonDialog
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr

Entry = tuple[Session, Person]


class Corrector(QObject):
    """`changed` gives a Change that is on disk, and whether it undoes or redoes one; `refused` a Fault."""

    changed = Signal(object, bool)
    refused = Signal(object)

    def __init__(self, theme: Theme, book: RegisterBook, actor: Callable[[], Actor], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._book, self._over = theme, book, parent
        self.changes = Changes(book, actor)

    def set(self, entries: Sequence[Entry], code: Code) -> None:
        """Give these the code; if it needs a reason, ask first."""
        if not entries:
            return
        if not code.needs_reason:
            self._write(entries, code.state, code.id, "")
            return
        who = entries[0][1].full_name
        if len(entries) > 1:
            who = counted("%n person", "%n people", len(entries))
        dialog = ReasonDialog(self._theme, code, who, self._book.reasons(), self._over)
        dialog.accepted.connect(lambda: self._write(entries, code.state, code.id, dialog.text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_back(self, entries: Sequence[Entry]) -> None:
        """As if nothing had been set."""
        if entries:
            self._write(entries, MarkState.NOT_YET, "", tr("Taken back"))

    def undo(self) -> None:
        if self.changes.can_undo:
            self._do(self.changes.undo, again=True)

    def redo(self) -> None:
        if self.changes.can_redo:
            self._do(self.changes.redo, again=True)

    def _write(self, entries: Sequence[Entry], state: MarkState, code: str, reason: str) -> None:
        wanted = [Correction(session, person.id, state, code, reason) for session, person in entries]
        self._do(lambda: self.changes.make(wanted), again=False)

    def _do(self, act: Callable[[], Change], *, again: bool) -> None:
        try:
            change = act()
        except Fault as fault:
            self.refused.emit(fault)
            return
        self.changed.emit(change, again)
