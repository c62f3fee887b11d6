"""A folder that one types or chooses."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from kiosk.settings import SettingValue
from kiosk.settings.table import Row
from kiosk.ui.components import Button
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class FolderField(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, row: Row) -> None:
        super().__init__()
        self._title = tr(row.about.title)
        self.line = QLineEdit(placeholderText=tr("No folder"))
        self.line.textChanged.connect(self.changed)
        name = tr("{setting}: choose a folder").format(setting=self._title)
        self.choose = Button(theme, tr("Choose…"), self._choose, name=name)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[1])
        box.addWidget(self.line, 1)
        box.addWidget(self.choose)

    def value(self) -> SettingValue:
        return self.line.text().strip()

    def show_value(self, value: SettingValue) -> None:
        with QSignalBlocker(self.line):
            self.line.setText(str(value))

    def _choose(self) -> None:
        there = self.line.text().strip() or str(Path.home())
        path = QFileDialog.getExistingDirectory(self, self._title, there)
        if path:
            self.line.setText(path)
