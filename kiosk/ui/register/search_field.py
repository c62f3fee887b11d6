"""Finding a name while one types, without leaving the keyboard."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from kiosk.ui.wording import tr

_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class SearchField(QLineEdit):
    """`found` when the person goes on to what was found; Escape empties the field and goes on too."""

    found = Signal()

    def __init__(self) -> None:
        super().__init__(placeholderText=tr("Find a name (Ctrl+F)"))
        self.setAccessibleName(tr("Find a name"))
        self.setClearButtonEnabled(True)

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # else the window would take it, to leave the full screen
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() == Qt.Key.Key_Escape or event.key() in _DONE:
            self.found.emit()
        else:
            super().keyPressEvent(event)
