"""The page on which a computer is measured: progress that can be cancelled, the table, and the choice."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.components import Button, column, frame, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.target_table import TargetTable
from kiosk.ui.wording import tr

# A kiosk that starts by itself must not wait for somebody to press a button.
_GOES_ON_MS = 20_000


class CalibrationPage(QWidget):
    """`cancelled` and `again` are about the measuring; `chosen` gives a key; `done` leaves the page."""

    cancelled = Signal()
    again = Signal()
    chosen = Signal(str)
    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._said = label("", "large", wraps=True)
        self._small = label("", "faint", wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.table = TargetTable(theme)
        self.table.chosen.connect(self._choose)
        self._card = frame("card")
        self._card.setLayout(column(self.table, margin=SPACE[4]))
        self.cancel = Button(theme, tr("Skip for now"), self.cancelled.emit)
        self.measure = Button(theme, tr("Measure again"), self._measure, icon_name="refresh")
        self.go_on = Button(theme, tr("Start the kiosk"), self._leave, look="primary", icon_name="check")
        self._by_itself = QTimer(self, singleShot=True)
        self._by_itself.timeout.connect(self._leave)
        self._lay_out()
        self.show_progress("", 0.0)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        box = column(self._card)
        box.addStretch(1)
        inside.setLayout(box)
        scroll.setWidget(inside)
        buttons = row(self.cancel, self.measure)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE[5], SPACE[5], SPACE[5], SPACE[4])
        page.setSpacing(SPACE[3])
        for part in (label(tr("What this computer can do"), "title"), self._said, self._small, self.progress):
            page.addWidget(part)
        page.addWidget(scroll, 1)
        page.addLayout(buttons)

    @property
    def text(self) -> str:
        return self._said.text()

    def show_progress(self, name: str, part: float) -> None:
        """Say what is being tried, and how much is over, 0 to 1."""
        self._said.setText(
            tr("Trying {name}…").format(name=name) if name else tr("Looking at this computer…")
        )
        self._small.setText(
            tr(
                "Each processor and graphics adapter is tried by itself, where it can do no harm. "
                "It takes up to a minute, once on each computer."
            )
        )
        self.progress.setValue(round(1000 * part))
        self._look(measuring=True, table=False)

    def show_result(self, found: CalibrationView, *, by_itself: bool) -> None:
        """Show the table and the choice; with `by_itself` the page is left after a while."""
        self._said.setText(found.sentence)
        self._small.setText(tr("You can use another that gives right numbers, now or later in Diagnostics."))
        self.table.show_rows(found.rows)
        self._look(measuring=False, table=True)
        self.go_on.setFocus()
        if by_itself:
            self._by_itself.start(_GOES_ON_MS)
        else:
            self._by_itself.stop()

    def show_fault(self, fault: Fault) -> None:
        """Say why nothing was measured; the kiosk can start all the same."""
        self._said.setText(fault.sentence)
        self._small.setText(tr("Until this computer is measured, people are recognised on its processor."))
        self._look(measuring=False, table=False)

    def _look(self, *, measuring: bool, table: bool) -> None:
        self.progress.setVisible(measuring)
        self.cancel.setVisible(measuring)
        self.measure.setVisible(not measuring)
        self.go_on.setVisible(not measuring)
        self._card.setVisible(table)

    def _choose(self, key: str) -> None:
        self._by_itself.stop()
        self.chosen.emit(key)

    def _measure(self) -> None:
        self._by_itself.stop()
        self.again.emit()

    def _leave(self) -> None:
        self._by_itself.stop()
        self.done.emit()
