"""The part of Diagnostics that says what people are recognised on, and why not on something else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.domain.faults import Fault
from kiosk.ui.calibration_view import CalibrationView
from kiosk.ui.components import Button, label, row
from kiosk.ui.palette import SPACE
from kiosk.ui.style import Theme
from kiosk.ui.target_table import TargetTable
from kiosk.ui.wording import day, tr, worded


class CalibrationCard(QFrame):
    """`measure` asks for a Calibration, `chosen` gives the key of another Target to use."""

    measure = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._said = label("", "large", wraps=True)
        self._small = label("", "faint", wraps=True)
        self.table = TargetTable(theme)
        self.table.chosen.connect(self.chosen)
        self.again = Button(theme, tr("Measure again"), self.measure.emit, icon_name="refresh")
        head = row(label(tr("Processor and graphics"), "heading"))
        head.addStretch(1)
        head.addWidget(self.again)
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        box.setSpacing(SPACE[2])
        box.addLayout(head)
        for part in (self._said, self._small, self.table):
            box.addWidget(part)
        self._found: CalibrationView | None = None
        self._in_lesson = False
        self.show_found(None)

    @property
    def text(self) -> str:
        return self._said.text()

    def show_found(self, found: CalibrationView | None) -> None:
        """Show what was measured, or that nothing was."""
        self._found = found
        self._fill()

    def show_fault(self, fault: Fault) -> None:
        self._said.setText(worded(fault.sentence))

    def show_stale(self, why: str) -> None:
        """Say that something has changed since, and what."""
        self._said.setText(tr("Measure this computer again: {why}.").format(why=why))

    def show_lesson(self, *, is_open: bool) -> None:
        """Measuring and changing stop the camera for a while, so neither is offered during a lesson."""
        self._in_lesson = is_open
        self._fill()

    def _fill(self) -> None:
        found = self._found
        self.again.setEnabled(not self._in_lesson)
        self.again.setText(tr("Measure again") if found else tr("Measure now"))
        if found is None:
            self._said.setText(tr("This computer was not measured yet."))
            small = tr("People are recognised on its processor. Measuring takes up to a minute.")
        else:
            self._said.setText(found.sentence)
            small = tr("Measured on {day} · {machine}").format(day=day(found.made), machine=found.machine)
        if self._in_lesson:
            small = tr("End the lesson to measure, or to use another.")
        self._small.setText(small)
        self.table.show_rows(found.rows if found else (), choosable=not self._in_lesson)
        self.table.setVisible(found is not None)
