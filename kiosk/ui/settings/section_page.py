"""A page of the dialog: the settings of one section under each other."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kiosk.settings.table import Row
from kiosk.ui.components import column, frame, label
from kiosk.ui.palette import SPACE
from kiosk.ui.settings.setting_row import SettingRow


class SectionPage(QScrollArea):
    """Scrolls; rows that a search did not find are hidden."""

    changed = Signal(str)

    def __init__(self, title: str, rows: Sequence[SettingRow]) -> None:
        super().__init__()
        self.rows = rows
        self._rules: list[QFrame] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        box = self._box = column(label(title, "title"), margin=SPACE[4], gap=SPACE[3])
        box.addWidget(self._card())
        box.addStretch(1)
        inside.setLayout(box)
        self.setWidget(inside)
        for each in rows:
            each.changed.connect(self.changed)

    def add(self, part: QWidget) -> None:
        """One more thing, below the settings."""
        self._box.insertWidget(self._box.count() - 1, part)

    def _card(self) -> QFrame:
        card = frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, SPACE[0], 0, SPACE[0])
        inside.setSpacing(0)
        for number, each in enumerate(self.rows):
            if number:
                rule = frame("rule")
                self._rules.append(rule)
                inside.addWidget(rule)
            inside.addWidget(each)
        return card

    def show_complaints(self, complaints: Mapping[str, str]) -> None:
        """What each setting must be that can't be as it is now, by name."""
        for each in self.rows:
            each.show_complaint(complaints.get(each.setting.name, ""))

    def search(self, is_found: Callable[[Row], bool], words: Sequence[str]) -> None:
        """Show the rows that were found, with the words marked."""
        shown = [is_found(each.setting) for each in self.rows]
        for each, found in zip(self.rows, shown, strict=True):
            each.setVisible(found)
            each.mark(words if found else ())
        for number, rule in enumerate(self._rules, 1):
            rule.setVisible(shown[number] and any(shown[:number]))
