"""Keys and touches of all windows, without the many other events that the program has filters asked of."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


class InputWatch(QObject):
    """Lends its parent's eventFilter to the windows, where what a person does comes in, while it is on.

    A filter on the QApplication is called for every event of every widget, and doubles what they cost.
    """

    def __init__(self, listener: QObject) -> None:
        super().__init__(listener)
        self._listener = listener
        self._is_on = False
        program = QGuiApplication.instance()
        assert isinstance(program, QGuiApplication)  # noqa: S101 - a screen is part of a running program
        program.focusWindowChanged.connect(self._add)

    def turn(self, *, on: bool) -> None:
        """Hear the windows that there are and those to come, or none."""
        self._is_on = on
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self._listener)
            if on:
                window.installEventFilter(self._listener)

    def _add(self, window: QWindow | None) -> None:
        if self._is_on and window is not None:
            window.installEventFilter(self._listener)  # once, however often asked
