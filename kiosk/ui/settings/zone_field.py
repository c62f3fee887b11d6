"""A time zone: any part of its name finds it."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimeZone
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter

from kiosk.settings import SettingValue
from kiosk.ui.wording import tr


class ZoneField(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert line is not None  # noqa: S101 - it is editable
        line.setAccessibleName(tr("Time zone"))
        line.setPlaceholderText(tr("That of the computer"))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def value(self) -> SettingValue:
        return self.currentText().strip().replace(" ", "_")

    def show_value(self, value: SettingValue) -> None:
        with QSignalBlocker(self):
            self.setEditText(str(value))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()

    def _fill(self) -> None:
        """All zones, once somebody looks: the list takes longer than the rest of the page."""
        if self.count():
            return
        written = self.currentText()
        with QSignalBlocker(self):
            names = {bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()}
            self.addItems(sorted(name for name in names if "/" in name))
            self.setEditText(written)
