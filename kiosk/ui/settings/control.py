"""What a setting is set with: one small shape for every widget, so that a row need not know which it is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from kiosk.settings import SettingValue


@dataclass(frozen=True, slots=True)
class Control:
    """`focus` takes the keyboard and carries the accessible name; `listen` takes what is called on changes.

    `show` puts a value in without telling anybody. `wide` if it wants a line of its own.
    """

    widget: QWidget
    focus: QWidget
    value: Callable[[], SettingValue]
    show: Callable[[SettingValue], None]
    listen: Callable[[Callable[[], None]], object]
    wide: bool = False


class WheelGuard(QObject):
    """A wheel that turns the page must not turn the number that happens to lie under it."""

    def guard(self, widget: QWidget) -> None:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a wheel would take the keyboard along
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
