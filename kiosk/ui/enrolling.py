"""Adding a Person, or enrolling one again, over the desk."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.roster import Person
from kiosk.engine.messages import EnrolmentHint, EnrolmentShot, PhotoEmbedded, TriedOut
from kiosk.ui.add_person import AddPerson
from kiosk.ui.ports import Doors
from kiosk.ui.style import Theme

EnrolmentReport = EnrolmentShot | EnrolmentHint | PhotoEmbedded | TriedOut


class Enrolling(QObject):
    """`kept` once the list on disk is another; `instead` gives somebody on it who is the same person.

    `over` when the dialog has gone, with the Person that it added, or None.
    """

    kept = Signal()
    instead = Signal(object)
    over = Signal(object)

    def __init__(self, theme: Theme, doors: Doors, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._doors, self._parent = theme, doors, parent
        self._dialog: AddPerson | None = None

    def begin(self, person: Person | None) -> None:
        """Add somebody, or enrol this Person again."""
        dialog = AddPerson(self._theme, self._doors, self._parent, person)
        self._dialog = dialog
        dialog.kept.connect(self.kept)
        dialog.instead.connect(self.instead)
        dialog.finished.connect(self._finish)
        dialog.open()

    def take(self, report: EnrolmentReport) -> None:
        if self._dialog is not None:
            self._dialog.take(report)

    def freshen(self) -> bool:
        """Show the newest Frame, if there is a preview here; whether there is."""
        if self._dialog is not None:
            self._dialog.preview.freshen()
        return self._dialog is not None

    def _finish(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()
            self.over.emit(dialog.added)
