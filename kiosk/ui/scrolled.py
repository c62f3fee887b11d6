"""Dialogs no larger than the window behind them: what has no room there, as with large text, is scrolled."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget

from kiosk.ui.palette import TARGET

_LEAST_HEIGHT = 3 * TARGET


class Scrolled(QScrollArea):
    """Asks for all the room that its layout needs, and lives with less height."""

    def __init__(self, inside: QLayout) -> None:
        super().__init__()
        self._page = QWidget()
        inside.setContentsMargins(0, 0, 0, 0)
        self._page.setLayout(inside)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return self._page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        inside, bar = self._page.minimumSizeHint(), self.verticalScrollBar().sizeHint().width()
        return QSize(inside.width() + bar, min(inside.height(), _LEAST_HEIGHT))


def fit(dialog: QDialog, behind: QWidget) -> None:
    """Make it as large as it asks to be, or as the window that `behind` is in."""
    wanted = dialog.sizeHint().expandedTo(dialog.minimumSize())
    dialog.resize(wanted.boundedTo(behind.window().size()))
