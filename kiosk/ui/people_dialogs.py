"""The dialogs that open over the desk for the people on the list."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.domain.roster import Person
from kiosk.ui.by_hand.credentials_dialog import CredentialsDialog
from kiosk.ui.consent.dialog import ConsentDialog
from kiosk.ui.photo_import.dialog import PhotoImportDialog
from kiosk.ui.ports import Doors
from kiosk.ui.roster_import.dialog import RosterImportDialog
from kiosk.ui.style import Theme


class PeopleDialogs(QObject):
    """`changed` once the list on disk, or who may be known by face, is another."""

    changed = Signal()

    def __init__(self, theme: Theme, doors: Doors, over: QWidget) -> None:
        super().__init__(over)
        self._theme, self._doors, self._over = theme, doors, over

    def see_credentials(self, person: Person) -> None:
        """Give this Person a PIN or badge, or take them away."""
        self._show(CredentialsDialog(self._theme, self._doors.credentials, person, self._over))

    def see_consent(self, person: Person) -> None:
        """Read and record who said what about this Person's face."""
        doors = self._doors
        dialog = ConsentDialog(self._theme, doors.consent, person, actor=doors.actor(), parent=self._over)
        dialog.changed.connect(self.changed)
        self._show(dialog)

    def import_list(self) -> None:
        """Take a school's list in."""
        dialog = RosterImportDialog(self._theme, self._doors.lists, self._over)
        dialog.changed.connect(self.changed)
        self._show(dialog)

    def import_photos(self) -> None:
        """Enrol many people from photos."""
        dialog = PhotoImportDialog(self._theme, self._doors.photos, self._over)
        dialog.changed.connect(self.changed)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
