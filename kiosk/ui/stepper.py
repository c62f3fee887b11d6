"""A number of minutes that one sets by touch: less, the number in words, more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.components import Button, label
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import counted, tr


class MinutesStepper(QWidget):
    """From 0, which reads `none`, to `most` minutes; a held button goes on counting."""

    def __init__(self, theme: Theme, *, none: str, most: int) -> None:
        super().__init__()
        self._none, self._most, self.value = none, most, 0
        self._said = label("", "large")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.less = Button(
            theme, "", lambda: self.set(self.value - 1), icon_name="minus", name=tr("Fewer minutes")
        )
        self.more = Button(
            theme, "", lambda: self.set(self.value + 1), icon_name="plus", name=tr("More minutes")
        )
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE[1])
        for part in (self.less, self._said, self.more):
            box.addWidget(part)
        for button in (self.less, self.more):
            button.setAutoRepeat(True)
        self.set(0)

    def set(self, minutes: int) -> None:
        self.value = min(max(minutes, 0), self._most)
        self.less.setEnabled(self.value > 0)
        self.more.setEnabled(self.value < self._most)
        self._said.setText(counted("%n minute", "%n minutes", self.value) if self.value else self._none)
