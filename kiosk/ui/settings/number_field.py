"""A whole number that one types, or sets by touch: less, the number, more."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from kiosk.settings import SettingValue
from kiosk.settings.table import Row
from kiosk.ui.components import Button
from kiosk.ui.palette import SPACE
from kiosk.ui.settings.control import WheelGuard
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr


class NumberField(QWidget):
    """Never outside its bounds; a held button goes on counting."""

    changed = Signal()

    def __init__(self, theme: Theme, row: Row, wheel: WheelGuard) -> None:
        super().__init__()
        self.box = QSpinBox()
        self.box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.box.setRange(row.least or 0, row.most or 0)
        self.box.setGroupSeparatorShown(True)
        if row.about.unit:
            self.box.setSuffix(f" {tr(row.about.unit)}")
        wheel.guard(self.box)
        title = tr(row.about.title)
        self.less = self._step(theme, "minus", tr("{setting}: less").format(setting=title), self.box.stepDown)
        self.more = self._step(theme, "plus", tr("{setting}: more").format(setting=title), self.box.stepUp)
        self.box.valueChanged.connect(self._tell)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(self.less)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.more)

    def value(self) -> SettingValue:
        return self.box.value()

    def show_value(self, value: SettingValue) -> None:
        with QSignalBlocker(self.box):
            self.box.setValue(int(value))
        self._weigh()

    def _step(self, theme: Theme, icon: str, name: str, act: Callable[[], None]) -> Button:
        button = Button(theme, "", act, look="square", icon_name=icon, name=name)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard the number itself goes up and down
        return button

    def _tell(self) -> None:
        self._weigh()
        self.changed.emit()

    def _weigh(self) -> None:
        self.less.setEnabled(self.box.value() > self.box.minimum())
        self.more.setEnabled(self.box.value() < self.box.maximum())
