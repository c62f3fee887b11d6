"""Keys for a PIN, where there may be no keyboard."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from kiosk.ui.components import Button
from kiosk.ui.palette import SPACE, TARGET
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

_COLUMNS = 3


class DigitKeys(QWidget):
    """Types into `field`, which keeps the focus. `typed` is called for each key."""

    def __init__(self, theme: Theme, field: QLineEdit, typed: Callable[[], None]) -> None:
        super().__init__()
        self._theme, self._field, self._typed = theme, field, typed
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE[1])
        keys = [self._key(digit, partial(field.insert, digit)) for digit in "1234567890"]
        keys.append(
            self._key("", field.backspace, icon_name="backspace", name=tr("Take the last digit back"))
        )
        for place, key in enumerate(keys):
            row, column = divmod(place, _COLUMNS)
            grid.addWidget(key, row, column + (row == len(keys) // _COLUMNS))

    def _key(self, text: str, act: Callable[[], object], *, icon_name: str = "", name: str = "") -> Button:
        key = Button(self._theme, text, partial(self._press, act), look="key", icon_name=icon_name, name=name)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setFixedSize(self._theme.px(TARGET + SPACE[3]), self._theme.px(TARGET))
        return key

    def _press(self, act: Callable[[], object]) -> None:
        act()
        self._typed()
