"""Measuring a computer as it is shown: what is tried and how far it is, then the table, or why none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from kiosk.domain.faults import Fault
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.components import column, frame, label
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.target_table import TargetTable
from kiosk.ui.wording import tr, worded


class MeasuringView(QWidget):
    """`chosen` gives the key of another Target; `changed` when measuring has begun or is over.

    `found`: what was measured is in sight.
    """

    chosen = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.measuring = self.found = False
        self._said = label("", "large", wraps=True)
        self._small = label("", "faint", wraps=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.table = TargetTable(theme)
        self.table.chosen.connect(self.chosen)
        self._card = frame("card")
        self._card.setLayout(column(self.table, margin=SPACE[4]))
        self._lay_out()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        box = column(self._card)
        box.addStretch(1)
        inside.setLayout(box)
        scroll.setWidget(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE[3])
        for part in (self._said, self._small, self.progress):
            page.addWidget(part)
        page.addWidget(scroll, 1)

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

    def show_result(self, found: CalibrationView) -> None:
        """Show the table and the choice."""
        self._said.setText(found.sentence)
        self._small.setText(tr("You can use another that gives right numbers, now or later in Diagnostics."))
        self.table.show_rows(found.rows)
        self._look(measuring=False, table=True)

    def show_fault(self, fault: Fault) -> None:
        """Say why nothing was measured; the kiosk can start all the same."""
        self._said.setText(worded(fault.sentence))
        self._small.setText(tr("Until this computer is measured, people are recognised on its processor."))
        self._look(measuring=False, table=False)

    def _look(self, *, measuring: bool, table: bool) -> None:
        self.progress.setVisible(measuring)
        self._card.setVisible(table)
        self.measuring, self.found = measuring, table
        self.changed.emit()
