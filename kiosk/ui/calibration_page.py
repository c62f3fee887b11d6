"""The page on which a computer is measured: progress that can be cancelled, the table, and the choice."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.components import Button, label, row
from kiosk.ui.measuring_view import MeasuringView
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.wording import tr

# A kiosk that starts by itself must not wait for somebody to press a button.
_GOES_ON_MS = 20_000


class CalibrationPage(QWidget):
    """`cancelled` and `again` are about the measuring in the `view`; `done` leaves the page."""

    cancelled = Signal()
    again = Signal()
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.view = MeasuringView(theme)
        self.view.chosen.connect(self._stay)
        self.view.changed.connect(self._look)
        self.cancel = Button(theme, tr("Skip for now"), self.cancelled.emit)
        self.measure = Button(theme, tr("Measure again"), self._measure, icon_name="refresh")
        self.go_on = Button(theme, tr("Start the kiosk"), self._leave, look="primary", icon_name="check")
        self._by_itself = QTimer(self, singleShot=True)
        self._by_itself.timeout.connect(self._leave)
        self._lay_out()
        self.view.show_progress("", 0.0)

    def _lay_out(self) -> None:
        buttons = row(self.cancel, self.measure)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
        page.setSpacing(SPACE[3])
        page.addWidget(label(tr("What this computer can do"), "title"))
        page.addWidget(self.view, 1)
        page.addLayout(buttons)

    def leave_soon(self) -> None:
        """All is measured: the page is left after a while, unless somebody does something."""
        self.go_on.setFocus()
        self._by_itself.start(_GOES_ON_MS)

    def _look(self) -> None:
        measuring = self.view.measuring
        self.cancel.setVisible(measuring)
        self.measure.setVisible(not measuring)
        self.go_on.setVisible(not measuring)

    def _stay(self) -> None:
        self._by_itself.stop()

    def _measure(self) -> None:
        self._by_itself.stop()
        self.again.emit()

    def _leave(self) -> None:
        self._by_itself.stop()
        self.done.emit()
